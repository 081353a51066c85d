import { readFileSync } from 'node:fs';
import { DOMParser, type Element, ParseError } from '@xmldom/xmldom';
import type { Finding } from './finding.ts';
import type { Code } from './tables/rules.ts';

/** One XML file of the project. */
export interface Document {
  /** From the project folder. */
  file: string;
  root: Element;
}

export type Report = (code: Code, at: Element, message: string) => void;

export const childElements = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);

export const named = (parent: Element, name: string): Element[] =>
  childElements(parent).filter((child) => child.nodeName === name);

/** The elements at the end of a way of names, through all that are so called. */
export const along = (start: Element, ...names: string[]): Element[] =>
  names.reduce<Element[]>(
    (elements, name) => elements.flatMap((element) => named(element, name)),
    [start],
  );

export const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? '';

export const scriptIdOf = (element: Element): string => element.getAttribute('scriptid') ?? '';

/** All elements below and with this one. */
export function descend(element: Element): Element[] {
  return [element, ...childElements(element).flatMap(descend)];
}

function pathOf(element: Element): string {
  const parent = element.parentNode;
  return parent?.nodeType === 1
    ? `${pathOf(parent as Element)}/${element.nodeName}`
    : element.nodeName;
}

/** Where the reports of one document go. */
export function reporter(document: Document, findings: Finding[]): Report {
  return (code, at, message) =>
    findings.push({
      code,
      file: document.file,
      line: at.lineNumber ?? 0,
      path: pathOf(at),
      message,
    });
}

interface Fault {
  line: number;
  message: string;
}

/** What XML forbids in text and attributes and the parser lets pass. */
const FORBIDDEN: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/, message: 'a bare &, write &amp;' },
  { pattern: /\]\]>/, message: 'a bare ]]>, write ]]&gt;' },
];

const isControl = (character: string) => character < ' ' && !'\t\n\r'.includes(character);

/** Comments and CDATA sections, where the above may stand, become blank; lines stay. */
const withoutSections = (source: string) =>
  source.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (section) =>
    section.replaceAll(/[^\n]/g, ' '),
  );

function forbiddenIn(source: string): Fault | undefined {
  const plain = withoutSections(source);
  const faults = [
    ...FORBIDDEN.map(({ pattern, message }) => ({ index: plain.search(pattern), message })),
    { index: source.split('').findIndex(isControl), message: 'a control character' },
  ];
  const fault = faults.find(({ index }) => index >= 0);
  return fault && { line: source.slice(0, fault.index).split('\n').length, message: fault.message };
}

/**
 * Stops at whatever the parser reports: what it only warns of, such as a value without quotes,
 * another one refuses.
 */
function parse(source: string): { root: Element } | Fault {
  let fault: Fault | undefined;
  const parser = new DOMParser({
    onError: (_level, message, context: { locator?: { lineNumber?: number } }) => {
      fault ??= { line: Math.max(context.locator?.lineNumber ?? 1, 1), message };
      throw new ParseError(message);
    },
  });
  try {
    const root = parser.parseFromString(source, 'text/xml').documentElement;
    return (
      forbiddenIn(source) ??
      (root === null ? { line: 1, message: 'missing root element' } : { root })
    );
  } catch (failure) {
    return (
      fault ?? { line: 1, message: failure instanceof Error ? failure.message : String(failure) }
    );
  }
}

/**
 * What each text was. The steps of a deployment, and the types of a project, have most files in
 * common, and no rule changes a document.
 */
const known = new Map<string, ReturnType<typeof parse>>();

function parsedOnce(source: string): ReturnType<typeof parse> {
  const parsed = known.get(source) ?? parse(source);
  known.set(source, parsed);
  return parsed;
}

/** Reads a file; a fault of its syntax is a finding and no document. */
export function readDocument(path: string, file: string, findings: Finding[]): Document | null {
  const parsed = parsedOnce(readFileSync(path, 'utf8'));
  if ('root' in parsed) return { file, root: parsed.root };
  findings.push({
    code: 'XML_SYNTAX',
    file,
    line: parsed.line,
    path: '',
    message: `is no XML: ${parsed.message}`,
  });
  return null;
}
