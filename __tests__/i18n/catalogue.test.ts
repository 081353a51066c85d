import { readdirSync, readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { checkCatalogue } from '../../build/catalogue.ts';
import { LANGUAGES } from '../../build/sdf/tables/languages.ts';
import { translationFiles } from '../../build/translations.ts';
import type { Catalogue } from '../../src/i18n/collection.ts';
import { CATALOGUE } from '../../src/i18n/collection.ts';
import { stringId } from '../../src/i18n/script-id.ts';

const catalogue = (
  english: Record<string, string>,
  german: Record<string, string> = {},
): Catalogue => ({
  scriptId: 'custcollection_small',
  defaultLanguage: 'en-US',
  english,
  translations: [{ words: german, netsuite: ['de-DE'] }],
});
const faults = (english: Record<string, string>, german?: Record<string, string>) =>
  checkCatalogue(catalogue(english, german)).map(({ what }) => what);

test('our own has no fault', () => {
  expect(checkCatalogue(CATALOGUE)).toEqual([]);
});

test.each([
  [{ 'a.b-c': 'x', 'a.b.c': 'y' }, {}, 'a.b.c and a.b-c would be one string of the collection'],
  [{ aB: 'x' }, {}, 'aB is no key'],
  [{ 'a.b.one': 'x' }, {}, 'a.b.one has no form for other numbers'],
  [{ 'a.b': ' ' }, {}, 'a.b has no text'],
  [{ 'a.b': 'x'.repeat(1001) }, {}, 'a.b is longer than 1000 characters'],
  [{ 'a.b': 'x' }, { 'a.c': 'x' }, 'de-DE: a.c is not in English'],
  [{ 'a.b': 'x' }, { 'a.b': '' }, 'de-DE: a.b has no text'],
  [{ 'a.b': 'x {1} {2}' }, { 'a.b': '{2}' }, 'de-DE: a.b has the places {2}, English has {1}{2}'],
])('%j with %j is refused', (english, german, reason) => {
  expect(faults(english, german)).toEqual(
    expect.arrayContaining([expect.stringContaining(reason)]),
  );
});

test('a form for one may say the number in a word where English does not, and the other way round', () => {
  expect(
    faults(
      { 'a.one': 'one of {2}', 'a.other': '{1} of {2}' },
      { 'a.one': '{1} von {2}', 'a.other': '{1} von {2}' },
    ),
  ).toEqual([]);
});

test('it becomes a collection with the English texts and an XLIFF file for each language, both escaped', () => {
  const files = translationFiles(
    catalogue({ 'a.b-c': 'Days & <nights>' }, { 'a.b-c': '"Tage" & Nächte' }),
  );
  expect(files.map(({ name }) => name)).toEqual([
    'Objects/custcollection_small.xml',
    'Translations/custcollection_small_de_DE.xlf',
  ]);
  expect(files[0]?.content).toContain(
    '<string scriptid="a_b_c">\n      <defaulttranslation>Days &amp; &lt;nights&gt;</defaulttranslation>',
  );
  expect(files[1]?.content).toContain('source-language="en-US" target-language="de-DE"');
  expect(files[1]?.content).toContain(
    '<trans-unit id="a_b_c">\n          <source>Days &amp; &lt;nights&gt;</source>\n          ' +
      '<target>&quot;Tage&quot; &amp; Nächte</target>',
  );
});

const KEYS = Object.keys(CATALOGUE.english).sort();

test.each(CATALOGUE.translations.map(({ words, netsuite }) => [netsuite.join(', '), words]))(
  '%s has every key of English, and its own tag',
  (_names, words) => {
    expect(Object.keys(words).sort()).toEqual(KEYS);
    expect(words['language.tag']).not.toBe('en');
    expect(Intl.PluralRules.supportedLocalesOf([words['language.tag'] ?? ''])).toEqual([
      words['language.tag'],
    ]);
  },
);

test('each language goes to languages that NetSuite has, and no two to one', () => {
  const names = CATALOGUE.translations.flatMap(({ netsuite }) => netsuite);
  expect(names.filter((name) => !LANGUAGES.includes(name))).toEqual([]);
  expect(new Set([CATALOGUE.defaultLanguage, ...names]).size).toBe(names.length + 1);
});

test('what a text says in one language is not left in English in another, but for names', () => {
  const same = CATALOGUE.translations.flatMap(({ words, netsuite }) =>
    KEYS.filter(
      (key) =>
        words[key] === CATALOGUE.english[key] &&
        !(words[key] ?? '').includes('OAuth 2.0') &&
        /[a-z]{4,} [a-z]{3,} [a-z]{2,}/.test(words[key] ?? ''),
    ).map((key) => `${netsuite[0] ?? ''} ${key}`),
  );
  expect(same).toEqual([]);
});

/** Roles and scripts as NetSuite lists them: an admin looks for exactly these names. */
const OBJECT_NAMES = readdirSync('src/Objects')
  .filter((file) => /^custom(role|script)_/.test(file))
  .map(
    (file) => /<name>(.*)<\/name>/.exec(readFileSync(`src/Objects/${file}`, 'utf8'))?.[1] ?? file,
  );

/** What an admin has to find in NetSuite: names of objects, script IDs, and levels of menu paths. */
const whereabouts = (text: string): string[] =>
  [
    ...OBJECT_NAMES.filter((name) => text.includes(name)),
    ...(text.match(/\bcust[a-z]+_[a-z_]+/g) ?? []),
    ...(text.match(/ > /g) ?? []),
  ].sort();

test('every language names the same roles, scripts, IDs, and menu paths as English', () => {
  // A page's own title is translated, also where its script is called the same, and so is a mention
  // of the page.
  const keys = KEYS.filter((key) => !/title|members\.body/.test(key));
  expect(
    keys.filter((key) => whereabouts(CATALOGUE.english[key] ?? '').length > 0).length,
  ).toBeGreaterThan(20);
  const different = CATALOGUE.translations.flatMap(({ words, netsuite }) =>
    keys
      .filter(
        (key) =>
          whereabouts(words[key] ?? '').join() !== whereabouts(CATALOGUE.english[key] ?? '').join(),
      )
      .map((key) => `${netsuite[0] ?? ''} ${key}`),
  );
  expect(different).toEqual([]);
});

const elements = (xml: string, name: string): Element[] =>
  Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName(name));
const textIn = (element: Element, name: string) =>
  element.getElementsByTagName(name).item(0)?.textContent ?? '';

test('the collection and the XLIFF files say what the catalogue says, string for string', () => {
  const [collection, ...files] = translationFiles(CATALOGUE);
  const strings = elements(collection?.content ?? '', 'string').map((string) => [
    string.getAttribute('scriptid'),
    textIn(string, 'defaulttranslation'),
  ]);
  expect(Object.fromEntries(strings)).toEqual(
    Object.fromEntries(
      Object.entries(CATALOGUE.english).map(([key, text]) => [stringId(key), text]),
    ),
  );
  const languages = CATALOGUE.translations.flatMap(({ words, netsuite }) =>
    netsuite.map((language) => ({ words, language })),
  );
  expect(files).toHaveLength(languages.length);
  for (const [at, { words, language }] of languages.entries()) {
    const xml = files[at]?.content ?? '';
    expect(elements(xml, 'file')[0]?.getAttribute('target-language')).toBe(language);
    // The form of deployed files: elements in no namespace, the collection in NetSuite's own.
    expect(elements(xml, 'xliff')[0]?.namespaceURI ?? null).toBeNull();
    expect(
      elements(xml, 'group').map((group) => group.getAttributeNS('netsuite', 'collection')),
    ).toEqual([CATALOGUE.scriptId]);
    expect(elements(xml, 'group').map((group) => group.getAttribute('collection'))).toEqual([null]);
    const units = elements(xml, 'trans-unit').map((unit) => [
      unit.getAttribute('id'),
      textIn(unit, 'target'),
    ]);
    expect(Object.fromEntries(units)).toEqual(
      Object.fromEntries(Object.entries(words).map(([key, text]) => [stringId(key), text])),
    );
  }
});
