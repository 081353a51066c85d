import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { children, parseXml, text } from './xml.ts';

/** Texts by the string's ID in capitals. */
type Texts = ReadonlyMap<string, string>;

/** A Translation Collection as it is after the deployment. */
export interface TranslationCollection {
  scriptId: string;
  /** The default text of each string. */
  strings: Texts;
  /**
   * Returns the strings that have a text in one language. @param locale such as de_DE
   * @throws when a file that names the language isn't XML
   */
  translated(locale: string): Texts;
}

const way = (start: Element, ...names: string[]): Element[] =>
  names.reduce<Element[]>(
    (elements, name) => elements.flatMap((element) => children(element, name)),
    [start],
  );

const localeOf = (language: string): string => language.replace('-', '_');

/** The XLIFF files of a project as text, in the order in which the deployment imports them. */
function readSources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xli?f?f$/.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Whether a file may have texts in a language; one with an entity in the attribute may. */
const mayName = (source: string, locale: string): boolean =>
  [...source.matchAll(/target-language\s*=\s*["']([^"']*)["']/g)].some(
    ([, language = '']) => localeOf(language) === locale || language.includes('&'),
  );

/**
 * What the XLIFF files of the project say of one collection in one language. Only the form of
 * deployed files is read: what the import makes of the help's own form, with a plain attribute in
 * XLIFF's namespace, is not known. Ids are seen in either case.
 */
function readTexts(sources: readonly string[], scriptId: string, locale: string): Texts {
  const texts = new Map<string, string>();
  for (const source of sources.filter((one) => mayName(one, locale))) {
    const root = parseXml(source);
    if (root.namespaceURI) continue;
    const files = children(root, 'file').filter(
      (file) => localeOf(file.getAttribute('target-language') ?? '') === locale,
    );
    const groups = files
      .flatMap((file) => way(file, 'body', 'group'))
      .filter((group) => group.getAttributeNS('netsuite', 'collection') === scriptId);
    for (const unit of groups.flatMap((group) => children(group, 'trans-unit')))
      texts.set((unit.getAttribute('id') ?? '').toUpperCase(), text(unit, 'target'));
  }
  return texts;
}

/**
 * Returns the collections among the objects, with the texts that the deployment imports (NetSuite
 * help, section_1552071708). A language is parsed when somebody first asks for it: parsing all of
 * them takes longer than everything else about opening an account.
 */
export function readCollections(
  folder: string,
  roots: readonly Element[],
): TranslationCollection[] {
  const sources = readSources(path.join(folder, 'Translations'));
  return roots
    .filter((root) => root.nodeName === 'translationcollection')
    .map((root) => {
      const scriptId = root.getAttribute('scriptid') ?? '';
      const strings = way(root, 'strings', 'string').map(
        (string) =>
          [
            (string.getAttribute('scriptid') ?? '').toUpperCase(),
            text(string, 'defaulttranslation'),
          ] as const,
      );
      const known = new Map<string, Texts>();
      return {
        scriptId,
        strings: new Map(strings),
        translated(locale) {
          const texts = known.get(locale) ?? readTexts(sources, scriptId, locale);
          known.set(locale, texts);
          return texts;
        },
      };
    });
}
