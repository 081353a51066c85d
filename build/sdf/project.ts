import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readDocument, type Document } from './document.ts';
import type { Finding } from './finding.ts';

/** A staged SDF project as the linter sees it. */
export interface SdfProject {
  folder: string;
  manifest: Document | null;
  deploy: Document | null;
  objects: Document[];
  /** Every file of the File Cabinet, from its root, with a leading slash, and its text. */
  files: Map<string, string>;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function readTop(folder: string, name: string, findings: Finding[]): Document | null {
  const file = path.join(folder, name);
  if (existsSync(file)) return readDocument(file, name, findings);
  findings.push({ code: 'FILE_MISSING', file: name, line: 0, path: '', message: 'is missing from the project folder' });
  return null;
}

export function readProject(folder: string, findings: Finding[]): SdfProject {
  const objects = listFiles(path.join(folder, 'Objects')).filter((name) => name.endsWith('.xml'));
  const cabinet = path.join(folder, 'FileCabinet');
  return {
    folder,
    manifest: readTop(folder, 'manifest.xml', findings),
    deploy: readTop(folder, 'deploy.xml', findings),
    objects: objects
      .map((name) => readDocument(path.join(folder, 'Objects', name), `Objects/${name}`, findings))
      .filter((document): document is Document => document !== null),
    files: new Map(listFiles(cabinet).map((name) => [`/${name}`, readFileSync(path.join(cabinet, name), 'utf8')])),
  };
}
