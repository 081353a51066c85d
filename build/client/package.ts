import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { SCHEMA } from '../../src/contracts/service.ts';
import { packageTypes } from './types.ts';

/** Its name on a registry and after `npx`. */
export const NAME = 'rcpro-health';
const ENTRY = 'client/index.ts';
const COMMAND = 'client/health-command.ts';
const DOCUMENTS = [`health-${SCHEMA}.schema.json`, `health-${SCHEMA}.openapi.json`];

/** Compiled in; each asks to be named, with its license. */
const COMPILED_IN = ['valibot', 'commander'];

interface RootPackage {
  version: string;
  license: string;
  devDependencies: Record<string, string>;
}

const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['jose'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/**
 * commander is CommonJS and asks for Node's modules by `require`, which an ES module has to make
 * first.
 */
const REQUIRE =
  "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

const sharedOptions = (root: string, version: string) => ({
  ...OPTIONS,
  absWorkingDir: root,
  define: { __BUNDLE_VERSION__: JSON.stringify(version) },
});

/**
 * Makes the command alone, in one file that needs no other.
 * @param outfile ends with .mjs
 */
export async function buildCommand(root: string, outfile: string): Promise<void> {
  await build({
    ...sharedOptions(root, 'alone'),
    external: [],
    entryPoints: [COMMAND],
    format: 'esm',
    outfile,
    banner: { js: REQUIRE },
  });
}

async function writeScripts(root: string, folder: string, version: string): Promise<void> {
  const shared = sharedOptions(root, version);
  await build({
    ...shared,
    entryPoints: [ENTRY],
    format: 'esm',
    outfile: path.join(folder, 'index.js'),
  });
  await build({
    ...shared,
    entryPoints: [ENTRY],
    format: 'cjs',
    outfile: path.join(folder, 'index.cjs'),
  });
  const command = path.join(folder, 'bin', 'rcpro-health.js');
  await build({
    ...shared,
    entryPoints: [COMMAND],
    format: 'esm',
    outfile: command,
    banner: { js: REQUIRE },
  });
  chmodSync(command, 0o755);
}

function packageJson({ version, license, devDependencies }: RootPackage): object {
  const { jose } = devDependencies;
  if (jose === undefined) throw new Error('package.json names no jose');
  return {
    name: NAME,
    version,
    description: 'Health check of RingCentral for NetSuite Pro: typed client and command.',
    license,
    keywords: ['netsuite', 'ringcentral', 'restlet', 'health', 'oauth2', 'monitoring'],
    type: 'module',
    // The first that lets CommonJS require an ES module, which jose is.
    engines: { node: '>=20.19' },
    sideEffects: false,
    main: './index.cjs',
    module: './index.js',
    types: './index.d.ts',
    bin: { 'rcpro-health': 'bin/rcpro-health.js' },
    exports: {
      '.': {
        import: { types: './index.d.ts', default: './index.js' },
        require: { types: './index.d.cts', default: './index.cjs' },
      },
      './health.schema.json': `./${DOCUMENTS[0] ?? ''}`,
      './health.openapi.json': `./${DOCUMENTS[1] ?? ''}`,
      './package.json': './package.json',
    },
    files: [
      'index.js',
      'index.cjs',
      'index.d.ts',
      'index.d.cts',
      'bin',
      ...DOCUMENTS,
      'THIRD-PARTY-LICENSES',
    ],
    dependencies: { jose: `^${jose}` },
  };
}

function licences(root: string): string {
  return COMPILED_IN.map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const file = ['LICENSE', 'LICENSE.md'].map((each) => path.join(folder, each)).find(existsSync);
    if (file === undefined) throw new Error(`${name} has no licence file`);
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      version: string;
    };
    return `${name} ${version}\n\n${readFileSync(file, 'utf8').trim()}\n`;
  }).join('\n----\n\n');
}

/**
 * Makes the client a package of its own, ready for `npm pack`. Its only dependency is jose; what
 * else it needs is compiled in. The folder is put in its place in one step: a build that fails
 * leaves the last one.
 *
 * @param root the project folder
 * @param output where it goes; `dist-client` when not given
 * @returns the output folder
 */
export async function buildClient(
  root: string,
  output = path.join(root, 'dist-client'),
): Promise<string> {
  const project = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as RootPackage;
  const staged = `${output}.new`;
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  await writeScripts(root, staged, project.version);
  const types = await packageTypes(path.join(root, ENTRY));
  for (const name of ['index.d.ts', 'index.d.cts']) writeFileSync(path.join(staged, name), types);
  writeFileSync(
    path.join(staged, 'package.json'),
    `${JSON.stringify(packageJson(project), null, 2)}\n`,
  );
  writeFileSync(path.join(staged, 'THIRD-PARTY-LICENSES'), licences(root));
  cpSync(path.join(root, 'client', 'README.md'), path.join(staged, 'README.md'));
  cpSync(path.join(root, 'LICENSE'), path.join(staged, 'LICENSE'));
  for (const name of DOCUMENTS)
    cpSync(path.join(root, 'docs', 'contract', name), path.join(staged, name));
  rmSync(output, { recursive: true, force: true });
  renameSync(staged, output);
  return output;
}
