import { type Answer, isAnswerList } from '../../../contracts/call-answers.ts';
import {
  CALL_RESULTS,
  type CallResult,
  ENTITY_TYPES,
  type EntityType,
  LOGGED_NUMBER,
  LONGEST_NOTE,
  RELATED_TYPES,
  type RelatedType,
  SKIP_REASONS,
  type SkipReason,
} from '../../../contracts/call-terms.ts';
import type { FollowUpOutcome } from '../../../contracts/calls.ts';
import type { FinishedCall, FollowUp } from '../../../contracts/calls-request.ts';
import { isPath } from '../../../contracts/path.ts';
import { wallOf } from '../../../contracts/wall-time.ts';
import type { CallState } from '../calls/call.ts';

/**
 * `open`: the call is under way. `notes`: it is over and its notes may still be typed. `due`: to be
 * delivered. `logged`: NetSuite has it. `skipped`: the company's logging rules leave it out.
 * `refused`: NetSuite does not want it, and a person has to look.
 */
export const ENTRY_STAGES = ['open', 'notes', 'due', 'logged', 'skipped', 'refused'] as const;
export type EntryStage = (typeof ENTRY_STAGES)[number];

/** `answers`: a required one is missing. `note`: it leaves no room for what else is to be saved. */
type Trouble = 'answers' | 'note';

/** What a call was about: a record that its Phone Call is related to. */
export interface Related {
  type: RelatedType;
  id: number;
  name: string;
}

/** One call as this browser remembers it, written at every change. */
export interface Entry {
  /** The record's external id: the same at every try, from every tab. */
  externalId: string;
  stage: EntryStage;
  direction: CallState['direction'];
  number: string;
  name: string;
  startedAt: number;
  answeredAt: number | null;
  endedAt: number | null;
  /**
   * The call was seen alive at this time: where a crashed tab's call ended, as far as anybody
   * knows.
   */
  seenAt: number;
  result: CallResult | null;
  recorded: boolean;
  note: string;
  entity: { type: EntityType; id: number; name: string; url: string } | null;
  /** What the call was about; absent in entries of version 1.2.1. */
  related?: Related | null;
  /** The tab that holds the call. */
  tab: string;
  tries: number;
  /** Not tried again before. */
  notBefore: number;
  /** The Phone Call's address once it is logged. */
  url: string;
  /**
   * When this was written, in milliseconds since 1970; of two copies the later one is right. Absent
   * in entries of version 1.2.1.
   */
  changedAt?: number;
  /** Why it was skipped. */
  skip?: SkipReason;
  /** Answers to Call Fields. */
  answers?: Answer[];
  /** A task to be created with the call. */
  followUp?: FollowUp | null;
  /** When the person last said something about the call, in milliseconds since 1970. */
  touchedAt?: number;
  /** When the person decided not to log the call; until it is skipped, that can be undone. */
  droppedAt?: number | null;
  /** The time for answers ran out: the call is saved without those that are required. */
  unanswered?: boolean;
  /** What keeps NetSuite from taking the call, where a person can fix it. */
  trouble?: Trouble | null;
  /** Call Fields whose answers are in the note, because NetSuite didn't take them. */
  kept?: string[];
  /** What became of the task. */
  task?: FollowUpOutcome | null;
  /** Logged without the record it was linked to, which NetSuite no longer takes. */
  unlinked?: boolean;
}

/** A call that NetSuite has, as much of it as editing needs. */
export interface SavedCall {
  externalId: string;
  /** The other side's name or number. */
  name: string;
  /** When the call ended, in milliseconds since 1970. */
  endedAt: number;
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
/** Within the range of Date, ±8.64e15 ms. */
const isMoment = (value: unknown): boolean => isNumber(value) && value >= 0 && value <= 8.64e15;

function isEntityOrNull(value: unknown): boolean {
  if (value === null) return true;
  const { type, id, name, url } = value as Record<string, unknown>;
  return (
    ENTITY_TYPES.some((known) => known === type) && isNumber(id) && isText(name) && isPath(url)
  );
}

function isRelated(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const { type, id, name } = value as Record<string, unknown>;
  return RELATED_TYPES.some((known) => known === type) && isNumber(id) && isText(name);
}

function isFollowUp(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const { title, due } = value as Record<string, unknown>;
  return isText(title) && Array.isArray(due) && due.length === 3 && due.every(isNumber);
}

/** Whether it says what became of the task, whose address is a link on the page. */
function isOutcome(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const { outcome, url } = value as Record<string, unknown>;
  return outcome === 'created' ? isPath(url) : outcome === 'refused' || outcome === 'failed';
}

const isMomentOrNone = (value: unknown): boolean =>
  value === undefined || value === null || isMoment(value);

/** The entry in a stored text, or null: storage is anybody's who has this page's origin. */
export function parseEntry(text: string): Entry | null {
  try {
    const value = JSON.parse(text) as Record<keyof Entry, unknown>;
    const texts = [value.externalId, value.number, value.name, value.note, value.tab];
    const good =
      texts.every(isText) &&
      ENTRY_STAGES.some((stage) => stage === value.stage) &&
      (value.direction === 'inbound' || value.direction === 'outbound') &&
      [value.startedAt, value.seenAt].every(isMoment) &&
      isNumber(value.notBefore) &&
      Number.isSafeInteger(value.tries) &&
      (value.tries as number) >= 0 &&
      [value.answeredAt, value.endedAt].every((moment) => moment === null || isMoment(moment)) &&
      (value.url === '' || isPath(value.url)) &&
      typeof value.recorded === 'boolean' &&
      (value.changedAt === undefined || isMoment(value.changedAt)) &&
      (value.skip === undefined || SKIP_REASONS.some((reason) => reason === value.skip)) &&
      (value.unlinked === undefined || typeof value.unlinked === 'boolean') &&
      (value.result === null || CALL_RESULTS.some((result) => result === value.result)) &&
      isRelated(value.related) &&
      (value.answers === undefined || isAnswerList(value.answers)) &&
      isFollowUp(value.followUp) &&
      isOutcome(value.task) &&
      (value.kept === undefined || (Array.isArray(value.kept) && value.kept.every(isText))) &&
      [value.touchedAt, value.droppedAt].every(isMomentOrNone) &&
      isEntityOrNull(value.entity);
    return good ? (value as unknown as Entry) : null;
  } catch {
    return null;
  }
}

/** Whether nothing is left to do: NetSuite has the call, or the company doesn't log it. */
export const isDone = ({ stage }: Pick<Entry, 'stage'>): boolean =>
  stage === 'logged' || stage === 'skipped';

/** Whether the person said something since the end of the call, which stops its countdown. */
export const isHeld = ({
  endedAt,
  seenAt,
  touchedAt = 0,
}: Pick<Entry, 'endedAt' | 'seenAt' | 'touchedAt'>): boolean => touchedAt > (endedAt ?? seenAt);

/**
 * The entry as it is stored. Once NetSuite has the call, its note and names are there, where roles
 * decide who reads them: the browser keeps what the list of recent calls needs.
 */
export function storedForm(entry: Entry): Entry {
  if (!isDone(entry)) return entry;
  const { related: _, answers: _answers, followUp: _followUp, ...kept } = entry;
  return { ...kept, note: '', name: '', entity: null };
}

/** The call as it was, without what the person said about it. */
export function unsaid(entry: Entry): Entry {
  const { related: _, answers: _answers, followUp: _followUp, touchedAt: _at, ...call } = entry;
  return { ...call, note: '' };
}

/** Characters that an external id may hold. */
const plain = (id: string): string => id.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 120);

/**
 * The external id of a user's call. RingCentral's session id names the call for both sides, so the
 * user is part of it: when two colleagues talk, each has a Phone Call. Without a session id the SIP
 * call id serves.
 */
export function externalIdOf(call: Pick<CallState, 'id' | 'session'>, user: number): string {
  return `rcp-${plain(call.session ?? `c-${call.id}`)}-${String(user)}`;
}

/** The entry as the server takes it. */
export function finishedCall(entry: Entry): FinishedCall {
  return {
    externalId: entry.externalId,
    direction: entry.direction,
    // Earlier versions kept "anonymous", and users that aren't numbers.
    number: LOGGED_NUMBER.test(entry.number) ? entry.number : '',
    name: (entry.entity?.name ?? entry.name).slice(0, 200),
    startedAt: entry.startedAt,
    answeredAt: entry.answeredAt,
    endedAt: entry.endedAt ?? entry.seenAt,
    wall: wallOf(new Date(entry.startedAt)),
    result: entry.result ?? 'lost',
    recorded: entry.recorded,
    note: entry.note.trim().slice(0, LONGEST_NOTE),
    entity: entry.entity === null ? null : { type: entry.entity.type, id: entry.entity.id },
    answers: entry.answers ?? [],
    ...(entry.unanswered === true ? { unanswered: true } : {}),
    ...(entry.followUp === undefined || entry.followUp === null
      ? {}
      : { followUp: entry.followUp }),
    ...(entry.related === undefined || entry.related === null
      ? {}
      : { related: { type: entry.related.type, id: entry.related.id } }),
  };
}
