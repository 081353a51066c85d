import { CATALOGUE } from '../../src/i18n/collection.ts';
import { type Area, keysOf, type WordKey } from '../../src/i18n/english.ts';

/** The areas that people who make calls read, besides those that admins have alone. */
const AREAS: readonly Area[] = [
  'common',
  'banner',
  'page',
  'preferences',
  'softphone',
  'telephone',
  'record',
  'phone-link',
  'phone-call',
  'call-result',
  'no-access',
];

/** The text of a key in every language: English alone may have one text for two meanings. */
const everywhere = (key: WordKey): string =>
  [CATALOGUE.english, ...CATALOGUE.translations.map(({ words }) => words)]
    .map((words) => words[key] ?? '')
    .join('\n');

test('a text that two places show is written once', () => {
  const keys = new Map<string, string[]>();
  for (const key of keysOf(AREAS))
    keys.set(everywhere(key), [...(keys.get(everywhere(key)) ?? []), key]);
  expect([...keys.values()].filter((twins) => twins.length > 1)).toEqual([]);
});
