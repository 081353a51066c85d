import type { Element } from '@xmldom/xmldom';
import { type Document, descend, named, type Report, reporter, textOf } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { SCRIPT_TYPES } from '../tables/scripts.ts';
import { rowOf } from '../tables/spec.ts';

const COMMENT = /\/\*\*(?:(?!\*\/)[\s\S])*\*\//g;
const tag = (comment: string, name: string) =>
  new RegExp(`@${name}[ \\t]+(\\S+)`).exec(comment)?.[1];

/**
 * The comment with the script's type, wherever it is: deployed scripts also have it below a license
 * or below code. A script of SuiteScript 1.0 has none.
 */
const headerOf = (source: string): string | undefined =>
  source.match(COMMENT)?.find((comment) => tag(comment, 'NScriptType') !== undefined);

const fileOf = (element: Element) => /^\[(\/.+)\]$/.exec(textOf(element))?.[1];

/** @returns the file's text, when it is part of the project */
function checkFile(
  element: Element,
  file: string,
  project: SdfProject,
  report: Report,
): string | undefined {
  if (!file.endsWith('.js')) report('FILE_EXTENSION', element, 'a script file must end in .js');
  const source = project.files.get(file);
  if (source === undefined && !project.external.has(file))
    report('FILE_UNRESOLVED', element, `there is no ${file} in the File Cabinet folder`);
  return source;
}

/**
 * Values of these tags are compared without their case: which case the platform demands isn't
 * documented.
 */
const sameWord = (one: string | undefined, other: string) =>
  one?.toLowerCase() === other.toLowerCase();

function checkHeader(
  element: Element,
  file: string,
  source: string,
  expected: string,
  report: Report,
): void {
  const header = headerOf(source);
  if (header === undefined) {
    report('RCP_SCRIPT_HEADER', element, `${file} has no comment with @NScriptType ${expected}`);
    return;
  }
  const type = tag(header, 'NScriptType');
  const version = tag(header, 'NApiVersion');
  if (!sameWord(type, expected))
    report('SCRIPT_TYPE', element, `${file} needs @NScriptType ${expected}, not ${type ?? 'none'}`);
  if (version !== '2.1')
    report('RCP_API_VERSION', element, `${file} needs @NApiVersion 2.1, not ${version ?? 'none'}`);
  if (!source.trimStart().startsWith(header))
    report(
      'RCP_SCRIPT_HEADER',
      element,
      `${file} must begin with the comment that has @NScriptType`,
    );
}

function checkScript(
  document: Document,
  expected: string,
  project: SdfProject,
  findings: Finding[],
): string[] {
  const report = reporter(document, findings);
  const own = named(document.root, 'scriptfile')[0];
  return descend(document.root)
    .filter(({ nodeName }) => nodeName === 'scriptfile')
    .flatMap((element) => {
      const file = fileOf(element);
      if (file === undefined) return [];
      const source = checkFile(element, file, project, report);
      if (source !== undefined && element === own)
        checkHeader(element, file, source, expected, report);
      return [file];
    });
}

/** Script objects and script files name each other, and agree on what they are. */
export function checkScripts(project: SdfProject, findings: Finding[]): void {
  const used = new Set<string>();
  for (const document of project.objects) {
    const expected = rowOf(SCRIPT_TYPES, document.root.nodeName);
    if (expected === undefined) continue;
    for (const file of checkScript(document, expected, project, findings)) used.add(file);
  }
  // An object that can't be read may name any of them.
  if (project.unread.size > 0) return;
  for (const [file, source] of project.files) {
    if (!used.has(file) && headerOf(source) !== undefined) {
      findings.push({
        code: 'RCP_SCRIPT_UNUSED',
        file: `FileCabinet${file}`,
        line: 1,
        path: '',
        message: 'is a script that no object names',
      });
    }
  }
}
