import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { type LaterScriptName, takenFrom } from './scripts.ts';

/** What the softphone's first script has already, by the name it hands it on under. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  preact: ['render'],
  'preact/hooks': [
    'useEffect',
    'useId',
    'useLayoutEffect',
    'useMemo',
    'useReducer',
    'useRef',
    'useState',
  ],
  'preact/jsx-runtime': ['Fragment', 'jsx', 'jsxs'],
};

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

/**
 * Node's own modules and one library that does what a browser does by itself, by who asks for them,
 * and our file that replaces it; each says why.
 */
const STAND_INS: readonly { from: RegExp; id: RegExp; file: string }[] = [
  { from: /ringcentral-web-phone/, id: /^fast-xml-parser$/, file: 'xml.ts' },
  { from: /@ringcentral.sdk/, id: /^events$/, file: 'events.ts' },
];

const SDK = path.dirname(createRequire(import.meta.url).resolve('@ringcentral/sdk/package.json'));

/**
 * How the telephone's scripts take their libraries: preact from the page's first script,
 * @ringcentral/sdk and libphonenumber-js as published in the modern of their builds, and stand-ins
 * for what a browser has itself. See docs/decisions/0041-libraries-as-published.md for the figures.
 */
export function telephoneLibraries(root: string, script: LaterScriptName): Plugin {
  const ours = takenFrom(script);
  const library = path.join(root, 'src', 'browser', 'app', 'phone', 'stand-ins');
  return {
    name: 'telephone-libraries',
    setup(bundler) {
      bundler.onResolve({ filter: /^preact(\/|$)/ }, ({ path: id }) =>
        id in SHARED
          ? { path: id, namespace: 'shared' }
          : { errors: [{ text: `${id} is not handed on by the page's first script` }] },
      );
      bundler.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: id }) => ({
        // By name: as a module of another form, each would come with esbuild's bridge for those.
        contents: `export const { ${(SHARED[id] ?? []).join(', ')} } = globalThis.rcpShared[${JSON.stringify(id)}];`,
        loader: 'js',
      }));
      bundler.onResolve(
        { filter: /^\.{1,2}\/.*\.tsx?$/ },
        ({ path: id, resolveDir, namespace }) => {
          const file = path.relative(root, path.resolve(resolveDir, id)).split(path.sep).join('/');
          return namespace === 'file' && file in ours
            ? { path: file, namespace: 'ours' }
            : undefined;
        },
      );
      bundler.onLoad({ filter: /.*/, namespace: 'ours' }, ({ path: file }) => ({
        contents: `export const { ${(ours[file] ?? []).join(', ')} } = globalThis.rcpShared.ours;`,
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
      // Its TypeScript sources, which it publishes too: the compiled files carry helpers for
      // browsers without WebRTC.
      bundler.onResolve({ filter: /^@ringcentral\/sdk\/lib\// }, ({ path: id }) => ({
        path: path.join(SDK, `${id.replace('@ringcentral/sdk/lib', 'src')}.ts`),
      }));
      // The same library by the entry that leaves out what browsers of ten years ago needed.
      bundler.onResolve({ filter: /^libphonenumber-js\/core$/ }, ({ path: id, ...from }) =>
        bundler.resolve(`${id}/es6`, from),
      );
      for (const { from, id, file } of STAND_INS) {
        bundler.onResolve({ filter: id }, ({ importer }) =>
          from.test(importer) ? { path: path.join(library, file) } : undefined,
        );
      }
    },
  };
}
