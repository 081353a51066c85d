import { named, reporter, textOf, type Document } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { SCRIPT_HEADERS } from '../tables/elements.ts';

const tag = (source: string, name: string) => new RegExp(`@${name}[ \\t]+(\\S+)`).exec(/^\s*\/\*\*[\s\S]*?\*\//.exec(source)?.[0] ?? '')?.[1];

function checkScriptFile(document: Document, project: SdfProject, findings: Finding[]): string | null {
  const element = named(document.root, 'scriptfile')[0];
  const file = /^\[(\/.+)\]$/.exec(textOf(element))?.[1];
  if (element === undefined || file === undefined) return null;
  const report = reporter(document, findings);
  const source = project.files.get(file);
  if (source === undefined) {
    report('FILE_UNRESOLVED', element, `there is no ${file} in the File Cabinet folder`);
    return file;
  }
  if (!file.endsWith('.js')) report('FILE_EXTENSION', element, 'a script file must end in .js');
  if (tag(source, 'NApiVersion') !== '2.1') report('RCP_API_VERSION', element, `${file} needs @NApiVersion 2.1 in its header`);
  const expected = SCRIPT_HEADERS[document.root.nodeName];
  const type = tag(source, 'NScriptType');
  if (type !== expected) report('SCRIPT_TYPE', element, `${file} says @NScriptType ${String(type)}, a ${document.root.nodeName} needs ${String(expected)}`);
  return file;
}

/** Script objects and script files name each other, and agree on what they are. */
export function checkScripts(project: SdfProject, findings: Finding[]): void {
  const named = new Set<string>();
  for (const document of project.objects.filter(({ root }) => root.nodeName in SCRIPT_HEADERS)) {
    const file = checkScriptFile(document, project, findings);
    if (file !== null) named.add(file);
  }
  for (const [file, source] of project.files) {
    if (!named.has(file) && tag(source, 'NScriptType') !== undefined) {
      findings.push({ code: 'SCRIPT_UNUSED', file: `FileCabinet${file}`, line: 1, path: '', message: 'is a script that no object names' });
    }
  }
}
