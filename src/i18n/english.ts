import { ACCOUNT_CHECK } from './english/account-check.ts';
import { AFTER_CALL } from './english/after-call.ts';
import { AUDIT } from './english/audit.ts';
import { BANNER } from './english/banner.ts';
import { BANNER_ON_PAGE } from './english/banner-on-page.ts';
import { CALL_FIELDS } from './english/call-fields.ts';
import { CALL_RESULT } from './english/call-result.ts';
import { CALL_SKIP } from './english/call-skip.ts';
import { CALL_SYNC, CALL_SYNC_STATE } from './english/call-sync.ts';
import { COMMON } from './english/common.ts';
import { CONTACTS } from './english/contacts.ts';
import { CONTEXT } from './english/context.ts';
import { HISTORY } from './english/history.ts';
import { INFO_LINKS, INFO_LINKS_CARD } from './english/info-links.ts';
import { LANGUAGE } from './english/language.ts';
import { MESSAGES } from './english/messages.ts';
import { NO_ACCESS } from './english/no-access.ts';
import { PAGE } from './english/page.ts';
import { PAST_CALL } from './english/past-call.ts';
import { PHONE_CALL } from './english/phone-call.ts';
import { PHONE_LINK } from './english/phone-link.ts';
import { PLAIN_PAGE } from './english/plain-page.ts';
import { PREFERENCES } from './english/preferences.ts';
import { RECORD } from './english/record.ts';
import { RECORD_BAR } from './english/record-bar.ts';
import { SET_UP, SET_UP_LINK } from './english/set-up.ts';
import { SETTINGS } from './english/settings.ts';
import { SHELL } from './english/shell.ts';
import { SOFTPHONE } from './english/softphone.ts';
import { TELEPHONE } from './english/telephone.ts';

/**
 * All words that a user can meet, by the area they belong to; a page loads the areas it shows.
 * Values are positional, `{1}` `{2}`, as N/translation has them. A text that depends on a number
 * has two keys, `….one` and `….other`; {1} is the number.
 */
export const AREAS = {
  language: LANGUAGE,
  common: COMMON,
  banner: BANNER,
  'banner-on-page': BANNER_ON_PAGE,
  page: PAGE,
  preferences: PREFERENCES,
  softphone: SOFTPHONE,
  shell: SHELL,
  telephone: TELEPHONE,
  history: HISTORY,
  messages: MESSAGES,
  'past-call': PAST_CALL,
  'after-call': AFTER_CALL,
  context: CONTEXT,
  'info-links': INFO_LINKS,
  'info-links-card': INFO_LINKS_CARD,
  contacts: CONTACTS,
  record: RECORD,
  'record-bar': RECORD_BAR,
  'account-check': ACCOUNT_CHECK,
  settings: SETTINGS,
  'set-up': SET_UP,
  'set-up-link': SET_UP_LINK,
  audit: AUDIT,
  'call-fields': CALL_FIELDS,
  'phone-link': PHONE_LINK,
  'phone-call': PHONE_CALL,
  'call-result': CALL_RESULT,
  'call-skip': CALL_SKIP,
  'call-sync': CALL_SYNC,
  'call-sync-state': CALL_SYNC_STATE,
  'plain-page': PLAIN_PAGE,
  'no-access': NO_ACCESS,
} as const;
export type Area = keyof typeof AREAS;

export type WordKey = { [Name in Area]: keyof (typeof AREAS)[Name] }[Area];
/** The base of two keys that end in `.one` and `.other`. */
export type PluralKey = WordKey extends infer Key
  ? Key extends `${infer Base}.one`
    ? Base
    : never
  : never;

/** All texts of one language: one that lacks a key is a type error. */
export type Words = Readonly<Record<WordKey, string>>;
/** A language's texts of one area. */
export type AreaWords<Name extends Area> = Readonly<Record<keyof (typeof AREAS)[Name], string>>;
/** Texts of one language, or some of them. */
export type Dictionary = Readonly<Partial<Record<WordKey, string>>>;

/** Areas by their names, as a script takes those it shows. */
export type Areas = Readonly<Partial<Record<Area, Dictionary>>>;

const joined = (areas: typeof AREAS): Words => Object.assign({}, ...Object.values(areas)) as Words;

/**
 * The whole catalogue in English: what the collection's default translations are, and what stands
 * in for a missing text. Marked as pure, so that a script that says nothing carries none of it.
 */
export const ENGLISH = /* @__PURE__ */ joined(AREAS);

/** The keys of some areas. */
export const keysOf = (areas: readonly Area[]): WordKey[] =>
  areas.flatMap((area) => Object.keys(AREAS[area]) as WordKey[]);
