import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { children, parseXml, text } from './xml.ts';

/** A Translation Collection as it is after the deployment. */
export interface TranslationCollection {
  scriptId: string;
  /** By the string's id in capitals: the default text, and the texts by locale, such as de_DE. */
  strings: ReadonlyMap<string, { byDefault: string; byLocale: ReadonlyMap<string, string> }>;
}

const way = (start: Element, ...names: string[]): Element[] =>
  names.reduce<Element[]>(
    (elements, name) => elements.flatMap((element) => children(element, name)),
    [start],
  );

/**
 * What the XLIFF files of the project say of one collection, by locale and by the string's id in
 * capitals. Only the form of deployed files is read: what the import makes of the help's own form,
 * with a plain attribute in XLIFF's namespace, is not known. Ids are seen in either case.
 */
function readTargets(folder: string, scriptId: string): Map<string, Map<string, string>> {
  const targets = new Map<string, Map<string, string>>();
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.xli?f?f$/.test(name))
        .sort()
    : [];
  for (const name of names) {
    const root = parseXml(readFileSync(path.join(folder, name), 'utf8'));
    if (root.namespaceURI) continue;
    for (const file of children(root, 'file')) {
      const locale = (file.getAttribute('target-language') ?? '').replace('-', '_');
      const groups = way(file, 'body', 'group').filter(
        (group) => group.getAttributeNS('netsuite', 'collection') === scriptId,
      );
      const units = groups.flatMap((group) => children(group, 'trans-unit'));
      const known = targets.get(locale) ?? new Map<string, string>();
      for (const unit of units)
        known.set((unit.getAttribute('id') ?? '').toUpperCase(), text(unit, 'target'));
      targets.set(locale, known);
    }
  }
  return targets;
}

/**
 * The collections among the objects, with the texts that the deployment imports (NetSuite help,
 * section_1552071708).
 */
export function readCollections(
  folder: string,
  roots: readonly Element[],
): TranslationCollection[] {
  return roots
    .filter((root) => root.nodeName === 'translationcollection')
    .map((root) => {
      const scriptId = root.getAttribute('scriptid') ?? '';
      const targets = readTargets(path.join(folder, 'Translations'), scriptId);
      const strings = way(root, 'strings', 'string').map((string) => {
        const id = (string.getAttribute('scriptid') ?? '').toUpperCase();
        const translated = [...targets].flatMap(([locale, texts]) =>
          texts.has(id) ? [[locale, texts.get(id) ?? ''] as const] : [],
        );
        return [
          id,
          { byDefault: text(string, 'defaulttranslation'), byLocale: new Map(translated) },
        ] as const;
      });
      return { scriptId, strings: new Map(strings) };
    });
}
