import { checkCatalogue } from '../../build/catalogue.ts';
import { translationFiles } from '../../build/translations.ts';
import type { Catalogue } from '../../src/words/collection.ts';
import { CATALOGUE } from '../../src/words/collection.ts';

const catalogue = (english: Record<string, string>, german: Record<string, string> = {}): Catalogue => ({
  scriptId: 'custcollection_small',
  defaultLanguage: 'en-US',
  english,
  translations: [{ words: german, netsuite: ['de-DE'] }],
});
const faults = (english: Record<string, string>, german?: Record<string, string>) => checkCatalogue(catalogue(english, german)).map(({ what }) => what);

test('our own has no fault', () => {
  expect(checkCatalogue(CATALOGUE)).toEqual([]);
});

test.each([
  [{ 'a.b-c': 'x', 'a.b.c': 'y' }, {}, 'a.b.c and a.b-c would be one string of the collection'],
  [{ aB: 'x' }, {}, 'aB is no key'],
  [{ 'a.b.one': 'x' }, {}, 'a.b.one has no other plural form'],
  [{ 'a.b': ' ' }, {}, 'a.b has no text'],
  [{ 'a.b': 'x'.repeat(1001) }, {}, 'a.b is longer than 1000 characters'],
  [{ 'a.b': 'x' }, { 'a.c': 'x' }, 'de-DE: a.c is not in English'],
  [{ 'a.b': 'x' }, { 'a.b': '' }, 'de-DE: a.b has no text'],
  [{ 'a.b': 'x {1} {2}' }, { 'a.b': '{2}' }, 'de-DE: a.b has the places {2}, English has {1}{2}'],
])('%j with %j is refused', (english, german, reason) => {
  expect(faults(english, german)).toEqual(expect.arrayContaining([expect.stringContaining(reason)]));
});

test('a form for one may say the number in a word where English does not, and the other way round', () => {
  expect(faults({ 'a.one': 'one of {2}', 'a.other': '{1} of {2}' }, { 'a.one': '{1} von {2}', 'a.other': '{1} von {2}' })).toEqual([]);
});

test('it becomes a collection with the English texts and an XLIFF file for each language, both escaped', () => {
  const files = translationFiles(catalogue({ 'a.b-c': 'Days & <nights>' }, { 'a.b-c': '"Tage" & Nächte' }));
  expect(files.map(({ name }) => name)).toEqual(['Objects/custcollection_small.xml', 'Translations/custcollection_small_de_DE.xlf']);
  expect(files[0]?.content).toContain('<string scriptid="a_b_c">\n      <defaulttranslation>Days &amp; &lt;nights&gt;</defaulttranslation>');
  expect(files[1]?.content).toContain('source-language="en-US" target-language="de-DE"');
  expect(files[1]?.content).toContain('<trans-unit id="A_B_C">\n          <source>Days &amp; &lt;nights&gt;</source>\n          <target>&quot;Tage&quot; &amp; Nächte</target>');
});
