import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { type DeployedFile, readDeployed } from './deployed-file.ts';
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

/** The XLIFF files of a project, in the order in which the deployment imports them. */
function readSources(folder: string): DeployedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.xli?f?f$/.test(name))
    .sort()
    .map((name) => readDeployed(path.join(folder, name)));
}

/** Whether a file may have texts in a language; one with an entity in the attribute may. */
const mayName = (source: string, locale: string): boolean =>
  [...source.matchAll(/target-language\s*=\s*["']([^"']*)["']/g)].some(
    ([, language = '']) => localeOf(language) === locale || language.includes('&'),
  );

/**
 * What an XLIFF file of the project says of one collection in one language. Only the form of
 * deployed files is read: what the import makes of the help's own form, with a plain attribute in
 * XLIFF's namespace, is not known. Ids are seen in either case.
 */
function textsIn({ text: source }: DeployedFile, scriptId: string, locale: string): Texts {
  const texts = new Map<string, string>();
  if (!mayName(source, locale)) return texts;
  const root = parseXml(source);
  if (root.namespaceURI) return texts;
  const files = children(root, 'file').filter(
    (file) => localeOf(file.getAttribute('target-language') ?? '') === locale,
  );
  const groups = files
    .flatMap((file) => way(file, 'body', 'group'))
    .filter((group) => group.getAttributeNS('netsuite', 'collection') === scriptId);
  for (const unit of groups.flatMap((group) => children(group, 'trans-unit')))
    texts.set((unit.getAttribute('id') ?? '').toUpperCase(), text(unit, 'target'));
  return texts;
}

/** What was read of a file, by collection and language. */
const known = new WeakMap<DeployedFile, Map<string, Texts>>();

function textsOf(file: DeployedFile, scriptId: string, locale: string): Texts {
  const ofFile = known.get(file) ?? new Map<string, Texts>();
  known.set(file, ofFile);
  const key = `${scriptId} ${locale}`;
  const texts = ofFile.get(key) ?? textsIn(file, scriptId, locale);
  ofFile.set(key, texts);
  return texts;
}

/** The default texts of a collection's object. */
const defaults = new WeakMap<Element, Texts>();

function defaultsOf(root: Element): Texts {
  const strings =
    defaults.get(root) ??
    new Map(
      way(root, 'strings', 'string').map((string) => [
        (string.getAttribute('scriptid') ?? '').toUpperCase(),
        text(string, 'defaulttranslation'),
      ]),
    );
  defaults.set(root, strings);
  return strings;
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
      const found = new Map<string, Texts>();
      return {
        scriptId,
        strings: defaultsOf(root),
        translated(locale) {
          const texts =
            found.get(locale) ??
            new Map(sources.flatMap((file) => [...textsOf(file, scriptId, locale)]));
          found.set(locale, texts);
          return texts;
        },
      };
    });
}
