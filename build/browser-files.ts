import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type JsMinifyOptions, minify } from '@swc/core';
import { type BuildOptions, build } from 'esbuild';
import { PAGE_ENTRIES, PART_ENTRIES } from '../src/netsuite/page-table.ts';
import { all, BuildError, bundled } from './fault.ts';
import { NOTICES, packagesIn } from './notices.ts';
import type { Project } from './project.ts';
import { styleText } from './style-text.ts';
import { telephoneLibraries } from './telephone/libraries.ts';
import { LATER_SCRIPTS, type LaterScriptName } from './telephone/scripts.ts';

/**
 * What our own pages load, by the name the server side knows it by: each page's entry, the scripts
 * that a page loads later, and the styles.
 */
const ASSETS = {
  ...PAGE_ENTRIES,
  ...PART_ENTRIES,
  ...(Object.fromEntries(
    Object.entries(LATER_SCRIPTS).map(([name, { entry }]) => [name, entry]),
  ) as Record<LaterScriptName, string>),
  'record-bar': 'src/browser/record-bar/record-bar-main.tsx',
  page: 'src/browser/ui/page.css',
  phone: 'src/browser/ui/phone.css',
};
export type AssetName = keyof typeof ASSETS;

/** The script that the user event writes into record pages: text in an element, no file. */
const RECORD = 'src/browser/record-page/record-page-main.ts';

export interface BrowserFile {
  /**
   * With a hash of the content, so that a browser never keeps an old one: NetSuite's cache headers
   * are not known.
   */
  name: string;
  content: string;
  map: string;
  /** The npm packages that it contains, as folders from the project folder. */
  packages: readonly string[];
}

export interface BrowserFiles {
  assets: Record<AssetName, BrowserFile>;
  record: BrowserFile;
}

const OPTIONS = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  outdir: 'out',
  // Every browser with the WebRTC that calls need has it.
  target: 'es2022',
  platform: 'browser',
  charset: 'utf8',
  legalComments: 'none',
  // No comment that points to the map: it stays here.
  sourcemap: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
} as const satisfies BuildOptions;

/**
 * Makes a bundle smaller by what esbuild's own minifying leaves: about a twentieth, see
 * docs/decisions/0017-smaller-scripts.md. Reading a property has no side effect anywhere in our
 * pages, so that a read nobody uses may go.
 */
async function smaller({
  content,
  map,
  packages,
}: Omit<BrowserFile, 'name'>): Promise<Omit<BrowserFile, 'name'>> {
  const options: Omit<JsMinifyOptions, 'sourceMap'> & { sourceMap: unknown } = {
    ecma: 2022,
    module: false,
    compress: { ecma: 2022, passes: 3, keep_fargs: false, pure_getters: true },
    mangle: true,
    format: { comments: false },
    // A map to begin with, as terser takes it: swc does too, and its typings do not say so.
    sourceMap: { content: map },
  };
  const result = await minify(content, options as JsMinifyOptions);
  // Minifying drops the licenses' own comments, so that each script says where they are.
  const credit = packages.length > 0 ? `/*! Licenses: ${NOTICES} */` : '';
  return { content: credit + result.code, map: result.map ?? map, packages };
}

const isLater = (name: string): name is LaterScriptName => Object.hasOwn(LATER_SCRIPTS, name);

async function bundle(
  project: Project,
  name: string,
  entry: string,
): Promise<Omit<BrowserFile, 'name'>> {
  const file = path.join(project.root, entry);
  if (!existsSync(file))
    throw new BuildError([
      { where: entry, what: 'is missing: the pages cannot be built without it' },
    ]);
  const isStyle = entry.endsWith('.css');
  const { outputFiles, metafile } = await bundled(entry, () =>
    build({
      ...OPTIONS,
      // Its own scope in the page: on a record page NetSuite's globals are all around.
      ...(isStyle ? {} : { format: 'iife' as const, plugins: [styleText(OPTIONS)] }),
      ...(isLater(name) ? { plugins: [telephoneLibraries(project.root, name)] } : {}),
      define: { __BUNDLE_VERSION__: JSON.stringify(project.version) },
      entryPoints: [file],
      absWorkingDir: project.root,
    }),
  );
  const output = (ending: string) =>
    outputFiles.find((candidate) => candidate.path.endsWith(ending))?.text ?? '';
  const made = {
    content: output(isStyle ? '.css' : '.js'),
    map: output('.map'),
    packages: packagesIn(metafile),
  };
  return isStyle ? made : smaller(made);
}

async function asset(project: Project, name: AssetName): Promise<BrowserFile> {
  const entry = ASSETS[name];
  const { content, map, packages } = await bundle(project, name, entry);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {
    name: `${name}-${hash}${entry.endsWith('.css') ? '.css' : '.js'}`,
    content,
    map,
    packages,
  };
}

async function recordScript(project: Project): Promise<BrowserFile> {
  const { content, map, packages } = await bundle(project, 'record', RECORD);
  // Minifying escapes them in small letters; the browser takes them in any.
  if (/<\/script|<!--/i.test(content)) {
    throw new BuildError([
      {
        where: RECORD,
        what: 'holds </script or <!--, which would end the script element that it stands in',
      },
    ]);
  }
  return { name: 'record.js', content, map, packages };
}

/** Builds everything that runs in a browser. @throws BuildError with what is wrong or missing */
export async function buildBrowser(project: Project): Promise<BrowserFiles> {
  const names = Object.keys(ASSETS) as AssetName[];
  const [record, ...made] = await all([
    recordScript(project),
    ...names.map((name) => asset(project, name)),
  ]);
  const assets = Object.fromEntries(names.map((name, at) => [name, made[at]]));
  return { record, assets: assets as Record<AssetName, BrowserFile> };
}
