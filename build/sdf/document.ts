import { readFileSync } from 'node:fs';
import { DOMParser, ParseError, type Element } from '@xmldom/xmldom';
import type { Finding } from './finding.ts';

/** One XML file of the project. */
export interface Document {
  /** From the project folder. */
  file: string;
  root: Element;
}

export type Report = (code: string, at: Element, message: string) => void;

export const childElements = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);

export const named = (parent: Element, name: string): Element[] => childElements(parent).filter((child) => child.nodeName === name);

export const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? '';

export const scriptIdOf = (element: Element): string => element.getAttribute('scriptid') ?? '';

/** All elements below and with this one. */
export function descend(element: Element): Element[] {
  return [element, ...childElements(element).flatMap(descend)];
}

export function pathOf(element: Element): string {
  const parent = element.parentNode;
  return parent?.nodeType === 1 ? `${pathOf(parent as Element)}/${element.nodeName}` : element.nodeName;
}

/** Where the reports of one document go. */
export function reporter(document: Document, findings: Finding[]): Report {
  return (code, at, message) => findings.push({ code, file: document.file, line: at.lineNumber ?? 0, path: pathOf(at), message });
}

/** Reads a file; a fault of its syntax is a finding and no document. */
export function readDocument(path: string, file: string, findings: Finding[]): Document | null {
  try {
    const root = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new ParseError(message); } })
      .parseFromString(readFileSync(path, 'utf8'), 'text/xml').documentElement;
    if (root !== null) return { file, root };
    findings.push({ code: 'XML_SYNTAX', file, line: 1, path: '', message: 'has no root element' });
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    const line = Number(/@#\[line:(\d+)/.exec(message)?.[1] ?? 1);
    findings.push({ code: 'XML_SYNTAX', file, line, path: '', message: message.split('\n')[0] ?? message });
  }
  return null;
}
