import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { along, type Document, readDocument, textOf } from './document.ts';
import type { Finding } from './finding.ts';
import { PROJECT_TYPES, type ProjectType } from './tables/project-types.ts';
import { rowOf } from './tables/spec.ts';

/** A staged SDF project as the linter sees it. */
export interface SdfProject {
  manifest: Document | null;
  /** Null when the manifest names none that exists. */
  type: ProjectType | null;
  deploy: Document | null;
  objects: Document[];
  /** XLIFF files. */
  translations: Document[];
  /**
   * Ids of objects whose files aren't XML, by file name: what they hold is not known, so nothing is
   * said of it.
   */
  unread: ReadonlySet<string>;
  /** Every file from the project folder, with forward slashes. */
  all: string[];
  /** Every file of the File Cabinet, from its root, with a leading slash, and its text. */
  files: Map<string, string>;
  /**
   * Objects and files of the account or of another SuiteApp that the manifest declares: ids, paths
   * with a leading slash.
   */
  external: ReadonlySet<string>;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
}

/** Other files of the folder Translations are not deployed (NetSuite help, section_1557770229). */
export const isXliff = (name: string): boolean => /\.(xlf|xliff)$/.test(name);

function readTop(folder: string, name: string, findings: Finding[]): Document | null {
  const file = path.join(folder, name);
  if (existsSync(file)) return readDocument(file, name, findings);
  findings.push({
    code: 'FILE_MISSING',
    file: name,
    line: 0,
    path: '',
    message: 'is missing from the project folder',
  });
  return null;
}

function readExternal(manifest: Document | null): ReadonlySet<string> {
  if (manifest === null) return new Set();
  const declared = along(manifest.root, 'dependencies').flatMap((dependencies) => [
    ...along(dependencies, 'objects', 'object'),
    ...along(dependencies, 'files', 'file'),
    ...along(dependencies, 'applications', 'application', 'objects', 'object'),
  ]);
  return new Set(declared.map(textOf));
}

/**
 * Templates of NetSuite's own end in `.template.xml`; they belong to an object beside them and
 * needn't be XML.
 */
const isObject = (name: string): boolean =>
  name.endsWith('.xml') && !name.endsWith('.template.xml');

/** Reads a project; what can't be read is a finding. */
export function readProject(folder: string, findings: Finding[]): SdfProject {
  const all = listFiles(folder);
  const below = (top: string) => all.filter((name) => name.startsWith(`${top}/`));
  const manifest = readTop(folder, 'manifest.xml', findings);
  const objects = below('Objects')
    .filter(isObject)
    .map((name) => ({ name, document: readDocument(path.join(folder, name), name, findings) }));
  return {
    manifest,
    type: rowOf(PROJECT_TYPES, manifest?.root.getAttribute('projecttype') ?? '') ?? null,
    deploy: readTop(folder, 'deploy.xml', findings),
    objects: objects.flatMap(({ document }) => document ?? []),
    translations: below('Translations')
      .filter(isXliff)
      .flatMap((name) => readDocument(path.join(folder, name), name, findings) ?? []),
    unread: new Set(
      objects
        .filter(({ document }) => document === null)
        .map(({ name }) => path.posix.basename(name, '.xml')),
    ),
    all,
    files: new Map(
      below('FileCabinet').map((name) => [
        name.slice('FileCabinet'.length),
        readFileSync(path.join(folder, name), 'utf8'),
      ]),
    ),
    external: readExternal(manifest),
  };
}
