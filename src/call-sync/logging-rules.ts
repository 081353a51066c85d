import * as v from 'valibot';
import type { CallResult, SkipReason } from '../contracts/call-terms.ts';

/** Longest list of numbers that are never logged. */
export const MOST_NEVER = 500;

/**
 * Which calls become Phone Call records. One company has one set of rules, for the call sync and
 * for the softphone's own log.
 */
export const LoggingRules = v.strictObject({
  /** Calls between two extensions of the company. */
  internal: v.optional(v.boolean(), false),
  missed: v.optional(v.boolean(), true),
  voicemail: v.optional(v.boolean(), true),
  /** Text messages: one record for each conversation and day. Off, since they hold what people wrote. */
  messages: v.optional(v.boolean(), false),
  /** Calls that a queue offered to this extension and somebody else answered, or nobody. */
  queueOffers: v.optional(v.boolean(), false),
  /** Answered calls that lasted fewer seconds than this aren't logged. 0: all are. */
  shortest: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3600)), 0),
  /** Numbers that are never logged, in E.164 or as extensions. */
  never: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^\+?\d{1,20}$/))), v.maxLength(MOST_NEVER)),
    [],
  ),
});
export type LoggingRules = v.InferOutput<typeof LoggingRules>;

/** The rules in effect until an admin changes them. */
export const USUAL_RULES: LoggingRules = v.parse(LoggingRules, {});

/** The facts about a call that the rules use. */
export interface RuledCall {
  direction: 'inbound' | 'outbound';
  result: CallResult;
  /** The other side, as RingCentral or the softphone names it; empty when withheld. */
  number: string;
  /** Whether both sides are extensions of the company. */
  internal: boolean;
  /** Whether a queue offered the call to this extension. */
  queue: boolean;
  /** How long both sides talked. */
  seconds: number;
  /** RingCentral's own log says that it was an emergency call. */
  emergency: boolean;
}

/**
 * Numbers of emergency services have two or three digits everywhere, and no number that people
 * subscribe to has so few (ITU-T E.129 lists them by country).
 */
const EMERGENCY = /^\d{2,3}$/;

const UNANSWERED: readonly CallResult[] = ['missed', 'declined', 'blocked', 'elsewhere'];
const NOT_PLACED: readonly CallResult[] = ['failed', 'unreachable'];

/**
 * Returns whether both numbers are the same, ignoring a leading plus sign.
 */
const sameNumber = (a: string, b: string): boolean => a.replace(/^\+/, '') === b.replace(/^\+/, '');

interface Rule {
  reason: SkipReason;
  skips: (call: RuledCall, rules: LoggingRules) => boolean;
}

/** Rules in order of precedence: the first one that applies is the reason shown. */
const RULES: readonly Rule[] = [
  {
    reason: 'emergency',
    skips: ({ emergency, direction, internal, number }) =>
      emergency || (direction === 'outbound' && !internal && EMERGENCY.test(number)),
  },
  {
    reason: 'never-number',
    skips: ({ number }, { never }) =>
      number !== '' && never.some((listed) => sameNumber(listed, number)),
  },
  { reason: 'internal', skips: ({ internal }, rules) => internal && !rules.internal },
  {
    reason: 'not-placed',
    skips: ({ direction, result }) => direction === 'outbound' && NOT_PLACED.includes(result),
  },
  {
    reason: 'queue-offer',
    skips: ({ queue, result }, { queueOffers }) =>
      queue && !queueOffers && UNANSWERED.includes(result),
  },
  { reason: 'voicemail', skips: ({ result }, rules) => result === 'voicemail' && !rules.voicemail },
  {
    reason: 'missed',
    skips: ({ direction, result }, rules) =>
      direction === 'inbound' && UNANSWERED.includes(result) && !rules.missed,
  },
  {
    reason: 'too-short',
    skips: ({ result, seconds }, { shortest }) => result === 'answered' && seconds < shortest,
  },
];

/** Returns why the rules exclude this call, or null if it is logged. */
export function skipReason(call: RuledCall, rules: LoggingRules): SkipReason | null {
  return RULES.find(({ skips }) => skips(call, rules))?.reason ?? null;
}

/**
 * Emergency numbers that a softphone dials without a plus, where an extension could have as many
 * digits. RingCentral's own log says which calls were emergency calls; a softphone knows digits only.
 */
const DIALED_EMERGENCIES = [
  '911',
  '933',
  '112',
  '999',
  '000',
  '110',
  '113',
  '118',
  '119',
  '120',
  '122',
];

/**
 * Returns what the digits that a softphone dialed or was called by say of a call: digits without a
 * plus are an extension, unless they are an emergency number.
 */
export function kindOfNumber(
  direction: RuledCall['direction'],
  number: string,
): Pick<RuledCall, 'emergency' | 'internal'> {
  const emergency = direction === 'outbound' && DIALED_EMERGENCIES.includes(number);
  return { emergency, internal: !emergency && /^\d{2,8}$/.test(number) };
}
