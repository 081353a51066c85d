import { DOMParser, type Element } from '@xmldom/xmldom';
import { type DeployedFile, readDeployed } from './deployed-file.ts';

/** Child elements with this name. */
export function children(parent: Element, name: string): Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && node.nodeName === name,
  );
}

/** Text of the one child with this name, '' when there is none. */
export function text(parent: Element, name: string): string {
  return children(parent, name)[0]?.textContent?.trim() ?? '';
}

/** A boolean of an object: T or F, or its default when it is not there. */
export function flag(parent: Element, name: string, byDefault: boolean): boolean {
  const value = text(parent, name);
  return value === '' ? byDefault : value === 'T';
}

/** `[scriptid=a.b]` without its brackets; other text as it is. */
export function reference(value: string): string {
  return /^\[scriptid=([^\]]+)\]$/.exec(value)?.[1] ?? value;
}

/** Returns the root element of a document. @throws when the text isn't XML */
export function parseXml(source: string): Element {
  const root = new DOMParser().parseFromString(source, 'text/xml').documentElement;
  if (root === null) throw new Error('an object without a root element');
  return root;
}

/** The root element of each file. Nobody changes it. */
const roots = new WeakMap<DeployedFile, Element>();

/**
 * Returns the root element of a file; a file that hasn't changed is parsed once.
 * @throws when the file can't be read or isn't XML
 */
export function readXml(path: string): Element {
  const file = readDeployed(path);
  const root = roots.get(file) ?? parseXml(file.text);
  roots.set(file, root);
  return root;
}
