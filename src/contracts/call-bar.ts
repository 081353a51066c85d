import * as v from 'valibot';
import type { Who } from './channels.ts';
import { parseWith } from './contract.ts';
import { PATH } from './path.ts';

/**
 * What the tab that holds the phone and the bars on record pages say to each other. Both come from
 * the same release: the tab names the script of the bar.
 */

/** The channel of one user of one account. */
export function callBarChannel({ account, user }: Who): string {
  return `rcp-call-bar:${account}:${String(user)}`;
}

const Text = v.pipe(v.string(), v.maxLength(500));
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** A call under way, as a bar shows it. */
export const BarCall = v.object({
  id: Id,
  phase: v.picklist(['dialling', 'ringing', 'answering', 'talking', 'ending']),
  direction: v.picklist(['inbound', 'outbound']),
  /** Who it is, in words: a record's name, RingCentral's name, or the number. */
  title: Text,
  /** The company of a contact, and the kind of record; or an empty text. */
  about: Text,
  /** As it is shown; an empty text when the title is the number. */
  number: Text,
  /** The queue that the call came through, or an empty text. */
  queue: Text,
  /** The address of the record in NetSuite, or an empty text. */
  url: v.union([v.literal(''), v.pipe(v.string(), v.maxLength(500), v.regex(PATH))]),
  /** When it was answered, in milliseconds since 1970; null before that. */
  answeredAt: v.nullable(v.number()),
  muted: v.boolean(),
  held: v.boolean(),
  /** What didn't work, in the user's language, or an empty text. */
  problem: Text,
});
export type BarCall = v.InferOutput<typeof BarCall>;

/** What a bar can do to a call. `hold` resumes a call that is on hold. */
export const BAR_VERBS = [
  'answer',
  'decline',
  'voicemail',
  'mute',
  'unmute',
  'hold',
  'hang-up',
] as const;
export type BarVerb = (typeof BAR_VERBS)[number];

/**
 * `taken`: the tab is working on it, and another outcome follows. `over`: the call has ended, or it is
 * too late for this. `needs-softphone`: the browser opens the microphone once the tab is in front.
 */
const OUTCOMES = ['taken', 'done', 'over', 'needs-softphone', 'failed'] as const;
export type BarOutcome = (typeof OUTCOMES)[number];

/** What a bar says. */
const BarRequest = v.union([
  /** Asks for all calls; each tab that has calls answers. */
  v.object({ kind: v.literal('look') }),
  /** Asks the tab that reported a call, and no other tab, to do something to it. */
  v.object({
    kind: v.literal('do'),
    id: Id,
    tab: Id,
    call: Id,
    verb: v.picklist(BAR_VERBS),
  }),
]);
export type BarRequest = v.InferOutput<typeof BarRequest>;

/** What the tab with the phone says. */
const BarNews = v.union([
  /** All calls of the tab; an empty list once the last one has ended. */
  v.object({
    kind: v.literal('calls'),
    tab: Id,
    calls: v.pipe(v.array(BarCall), v.maxLength(20)),
    /** The texts of the bar in the user's language, by key. */
    words: v.record(Id, Text),
  }),
  v.object({ kind: v.literal('outcome'), id: Id, outcome: v.picklist(OUTCOMES) }),
  /** The tab closes, and its calls end with it. */
  v.object({ kind: v.literal('gone'), tab: Id }),
]);
export type BarNews = v.InferOutput<typeof BarNews>;

/** The parsed request, or null for anything else that a page posts. */
export const parseBarRequest = (value: unknown): BarRequest | null => parseWith(BarRequest, value);

/** The parsed news, or null for anything else that a page posts. */
export const parseBarNews = (value: unknown): BarNews | null => parseWith(BarNews, value);
