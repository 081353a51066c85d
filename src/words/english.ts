import { ACCOUNT_CHECK } from './english/account-check.ts';
import { AUDIT } from './english/audit.ts';
import { BANNER } from './english/banner.ts';
import { LANGUAGE } from './english/language.ts';
import { RECORD } from './english/record.ts';
import { SET_UP, SET_UP_LINK } from './english/set-up.ts';
import { SETTINGS } from './english/settings.ts';

/**
 * All words that a user can meet, by the area they belong to; a page loads the areas it shows. Values are positional, `{1}`
 * `{2}`, as N/translation has them. A text that depends on a number has two keys, `….one` and `….other`; {1} is the number.
 */
export const AREAS = {
  language: LANGUAGE,
  banner: BANNER,
  record: RECORD,
  'account-check': ACCOUNT_CHECK,
  settings: SETTINGS,
  'set-up': SET_UP,
  'set-up-link': SET_UP_LINK,
  audit: AUDIT,
} as const;
export type Area = keyof typeof AREAS;

export type WordKey = { [Name in Area]: keyof (typeof AREAS)[Name] }[Area];
/** The base of two keys that end in `.one` and `.other`. */
export type PluralKey = WordKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** Texts of one language, or some of them. */
export type Dictionary = Readonly<Partial<Record<WordKey, string>>>;

/** The whole catalogue in English: what the collection's default translations are, and what stands in for a missing text. */
export const ENGLISH: Readonly<Record<WordKey, string>> = Object.assign({}, ...Object.values(AREAS)) as Record<WordKey, string>;

/** The keys of some areas. */
export const keysOf = (areas: readonly Area[]): WordKey[] => areas.flatMap((area) => Object.keys(AREAS[area]) as WordKey[]);
