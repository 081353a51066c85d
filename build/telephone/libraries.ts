import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { BuildError } from '../fault.ts';
import { cut, namesRead } from './cut.ts';
import { CUTS, NAMESAKES, UNUSED } from './cuts.ts';

/** What the softphone's first script has already, by the name it hands it on under. */
const SHARED = ['preact', 'preact/hooks', 'preact/jsx-runtime'] as const;

/**
 * Of valibot, what the first script has for the banners' sake; the rest of it is bundled where it
 * is used.
 */
const SHARED_SCHEMAS = [
  'array',
  'boolean',
  'literal',
  'nullable',
  'number',
  'object',
  'picklist',
  'pipe',
  'regex',
  'safeParse',
  'string',
  'union',
] as const;

/** Modules of ours that the first script has in any case, and what of each it hands on. */
const SHARED_OURS: Readonly<Record<string, readonly string[]>> = {
  'src/browser/ui/icon.tsx': ['Icon'],
  'src/browser/ui/new-tab.tsx': ['NewTab'],
  'src/browser/ui/use-changes.ts': ['useChanges'],
  'src/browser/sensors/tab-names.ts': ['isTabMessage', 'softphoneLock'],
  'src/browser/sensors/kept-keys.ts': ['journalPrefix'],
  'src/facts/version.ts': ['isOutdated'],
  'src/i18n/say.ts': ['language', 'say', 'sayCount'],
};

/** Modules that libraries ask for, and what of ours stands in; each says why. */
const STAND_INS: readonly { from: RegExp; id: RegExp; file: string }[] = [
  { from: /ringcentral-web-phone/, id: /^fast-xml-parser$/, file: 'xml.ts' },
  { from: /ringcentral-web-phone/, id: /\/response-codes\.mjs$/, file: 'response-codes.ts' },
  { from: /@ringcentral.sdk/, id: /^events$/, file: 'events.ts' },
  { from: /@ringcentral.sdk/, id: /^crypto$/, file: 'unused.ts' },
  { from: /@ringcentral.sdk/, id: /\/Discovery$/, file: 'unused.ts' },
];

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string =>
  path.dirname(require.resolve(`${name}/package.json`));

/** A module's path below node_modules, as the table of cuts has it. */
const moduleOf = (file: string): string =>
  file.split(path.sep).join('/').split('/node_modules/').at(-1) ?? file;

/** Members that the table of cuts says are unused, and that the finished script reads. */
function wronglyCut(script: string): { text: string }[] {
  const read = namesRead(script);
  return [...UNUSED]
    .filter((name) => read.has(name) && !(name in NAMESAKES))
    .map((name) => ({
      text: `build/telephone/cuts.ts says that nothing reads ${name}, and this script does`,
    }));
}

/** A plugin of the bundler reports what is wrong as its own messages do. */
function reported<Result>(step: () => Result): Result | { errors: { text: string }[] } {
  try {
    return step();
  } catch (failure) {
    if (!(failure instanceof BuildError)) throw failure;
    return { errors: failure.faults.map(({ where, what }) => ({ text: `${where} ${what}` })) };
  }
}

/**
 * How the telephone's script takes its libraries: preact from the page's first script,
 * @ringcentral/sdk from its own TypeScript sources (its compiled files carry helpers for browsers
 * that have no WebRTC), small stand-ins for parts of libraries that a browser has itself, and no
 * library's parts that nothing here calls (cuts.ts). See docs/decisions/0011-telephone-script.md
 * for the figures.
 */
export function telephoneLibraries(root: string): Plugin {
  const library = path.join(root, 'src', 'browser', 'app', 'phone', 'stand-ins');
  return {
    name: 'telephone-libraries',
    setup(bundler) {
      bundler.onResolve({ filter: /^preact(\/|$)/ }, ({ path: id }) =>
        SHARED.some((shared) => shared === id)
          ? { path: id, namespace: 'shared' }
          : { errors: [{ text: `${id} is not handed on by the page's first script` }] },
      );
      bundler.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: id }) => ({
        contents: `module.exports = globalThis.rcpShared[${JSON.stringify(id)}];`,
        loader: 'js',
      }));
      bundler.onResolve(
        { filter: /^\.{1,2}\/.*\.tsx?$/ },
        ({ path: id, resolveDir, namespace }) => {
          const file = path.relative(root, path.resolve(resolveDir, id)).split(path.sep).join('/');
          return namespace === 'file' && file in SHARED_OURS
            ? { path: file, namespace: 'ours' }
            : undefined;
        },
      );
      bundler.onLoad({ filter: /.*/, namespace: 'ours' }, ({ path: file }) => ({
        contents: `export const { ${(SHARED_OURS[file] ?? []).join(', ')} } = globalThis.rcpShared.ours;`,
        loader: 'js',
      }));
      bundler.onResolve({ filter: /^valibot$/ }, ({ namespace }) =>
        namespace === 'schemas' ? undefined : { path: 'valibot', namespace: 'schemas' },
      );
      bundler.onLoad({ filter: /.*/, namespace: 'schemas' }, () => ({
        // A name of our own goes before one that a star brings.
        contents: [
          `export * from 'valibot';`,
          // Marked as valibot marks its own, so that a schema nobody uses is left out.
          ...SHARED_SCHEMAS.map(
            (name) =>
              `/* @__NO_SIDE_EFFECTS__ */ export function ${name}(...parts) { return ` +
              `globalThis.rcpShared.valibot.${name}(...parts); }`,
          ),
        ].join('\n'),
        loader: 'js',
        resolveDir: root,
      }));
      bundler.onResolve({ filter: /^@ringcentral\/sdk$/ }, () => ({
        path: path.join(packageFolder('@ringcentral/sdk'), 'src', 'SDK.ts'),
      }));
      // The same library as its other entry, without what browsers of ten years ago needed.
      bundler.onResolve({ filter: /^libphonenumber-js\/core$/ }, () => ({
        path: path.join(packageFolder('libphonenumber-js'), 'es6-modern', 'parsePhoneNumber.js'),
      }));
      bundler.onResolve({ filter: /package\.json$/ }, ({ importer, path: id }) =>
        /@ringcentral.sdk/.test(importer)
          ? { path: path.resolve(path.dirname(importer), id), namespace: 'version' }
          : undefined,
      );
      // The whole of it would end up in the page for the sake of one number.
      bundler.onLoad({ filter: /.*/, namespace: 'version' }, ({ path: file }) => ({
        contents: `export const version = ${JSON.stringify((require(file) as { version: string }).version)};`,
        loader: 'js',
      }));
      for (const { from, id, file } of STAND_INS) {
        bundler.onResolve({ filter: id }, ({ importer }) =>
          from.test(importer) ? { path: path.join(library, file) } : undefined,
        );
      }
      bundler.onLoad({ filter: /[\\/]node_modules[\\/].+\.(ts|m?js)$/ }, ({ path: file }) => {
        const id = moduleOf(file);
        const known = CUTS[id];
        if (known === undefined) return undefined;
        return reported(() => ({
          contents: cut(id, readFileSync(file, 'utf8'), known),
          loader: id.endsWith('.ts') ? ('ts' as const) : ('js' as const),
        }));
      });
      bundler.onEnd(({ outputFiles }) => ({
        errors: wronglyCut(outputFiles?.find(({ path: file }) => file.endsWith('.js'))?.text ?? ''),
      }));
    },
  };
}
