import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { toAmd } from './amd.ts';
import type { BrowserFiles } from './browser-files.ts';
import { companyPointers } from './company-pointer.ts';
import { type Deployment, deploymentsOf } from './deployments.ts';
import { all, BuildError, bundled, type Fault, refuse } from './fault.ts';
import { checkEntryPoints, type Header } from './header.ts';
import { packagesIn } from './notices.ts';
import { inProject, type Project, SOURCE_ROOT } from './project.ts';
import { virtualModules } from './virtual-modules.ts';

export interface Script {
  /** File name in the File Cabinet, such as health_restlet.js. */
  name: string;
  code: string;
  /** The npm packages that it contains, as folders from the project folder. */
  packages: readonly string[];
}

/**
 * NetSuite's modules are there at run time. Importing one and not using it should leave no trace.
 */
const netsuiteModules: Plugin = {
  name: 'netsuite-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^N(\/|$)/ }, ({ path: id }) => ({
      path: id,
      external: true,
      sideEffects: false,
    }));
  },
};

/** What the script asks for at run time that the `define` of a server script cannot give. */
function checkImports(where: string, imports: Metafile['outputs'][string]['imports']): Fault[] {
  return imports.flatMap(({ path: id, kind }) => {
    if (!id.startsWith('N/'))
      return [{ where, what: `depends on ${id}: a deployed script can load modules of N/ only` }];
    return kind === 'import-statement'
      ? []
      : [{ where, what: `loads ${id} by ${kind}: write it as an import at the top of the file` }];
  });
}

function asAmd(where: string, code: string, header: string): string {
  try {
    return toAmd(code, header);
  } catch (failure) {
    if (failure instanceof SyntaxError)
      throw new BuildError([{ where, what: `cannot become an AMD module: ${failure.message}` }]);
    throw failure;
  }
}

/** What the scripts have to know of the project's objects. */
interface Objects {
  pointers: ReadonlyMap<string, string>;
  deployments: readonly Deployment[];
}

async function buildScript(
  project: Project,
  file: string,
  header: Header,
  browser: BrowserFiles,
  { pointers, deployments }: Objects,
): Promise<Script> {
  const where = inProject(project, file);
  const name = `${path.basename(file, '.ts')}.js`;
  const result = await bundled(where, () =>
    build({
      entryPoints: [file],
      absWorkingDir: project.root,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      // The server runs ECMAScript 2023, but from es2020 on nothing we use is rewritten, and older
      // clients follow too.
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'inline',
      logLevel: 'silent',
      define: {
        __BUNDLE_VERSION__: JSON.stringify(project.version),
        __SCRIPT_ROOT__: JSON.stringify(project.scriptRoot),
        __COMPANY_POINTER__: JSON.stringify(pointers.get(name) ?? null),
        __DEPLOYMENTS__: JSON.stringify(deployments),
      },
      plugins: [netsuiteModules, virtualModules(browser)],
    }),
  );
  const [meta] = Object.values(result.metafile.outputs);
  refuse([
    ...checkEntryPoints(where, header.scriptType, meta?.exports ?? []),
    ...checkImports(where, meta?.imports ?? []),
  ]);
  const code = asAmd(where, result.outputFiles[0]?.text ?? '', header.text);
  // A path written out would be looked for in vain once the other type of project is deployed. (The
  // bundler's own comments name the sources, without a quotation mark.)
  if (project.scriptRoot !== SOURCE_ROOT && new RegExp(`["'\`]/?${SOURCE_ROOT}`).test(code)) {
    throw new BuildError([
      {
        where,
        what: `names ${SOURCE_ROOT}, but the files are in ${project.scriptRoot}: use __SCRIPT_ROOT__`,
      },
    ]);
  }
  return { name, code, packages: packagesIn(result.metafile) };
}

/**
 * Builds one readable AMD file for each NetSuite script. @throws BuildError for all that NetSuite
 * would refuse
 */
export function buildScripts(
  project: Project,
  headers: ReadonlyMap<string, Header>,
  browser: BrowserFiles,
): Promise<Script[]> {
  const objects = { pointers: companyPointers(project), deployments: deploymentsOf(project) };
  return all(
    [...headers].map(([file, header]) => buildScript(project, file, header, browser, objects)),
  );
}
