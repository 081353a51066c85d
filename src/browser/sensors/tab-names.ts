import type { Who } from '../../contracts/channels.ts';
import { isPath } from '../../contracts/path.ts';

export type { Who };

/** The lock that the active softphone tab holds. Record pages look it up by the same name. */
export function softphoneLock(who: Who): string {
  return `rcp-softphone:${who.account}:${String(who.user)}`;
}

/** How far a call that a record page asked for has come. */
export type DialStep = (typeof DIAL_STEPS)[number];

/**
 * taken: the softphone is at it; asking: the user has to confirm it there; placed; declined: the
 * user said no, or nothing; refused: it can't be called.
 */
const DIAL_STEPS = ['taken', 'asking', 'placed', 'declined', 'refused'] as const;

/** What becomes of a number that a record page wants called. */
export interface DialNews {
  kind: 'dial-news';
  id: string;
  step: DialStep;
  /** The number as the softphone shows it, or an empty text. */
  shown: string;
  /** Why it was refused, in the user's language, or an empty text. */
  reason: string;
}

/** What tabs say to each other, on a channel with the name of the lock. */
export type TabMessage =
  | { kind: 'show-yourself' }
  | { kind: 'here' }
  /** A tab that wants to take over asks first how many calls are under way. */
  | { kind: 'how-many-calls' }
  | { kind: 'calls'; live: number }
  /**
   * A record page asks the active tab to call a number, by an id that every answer names. Repeated
   * until the first one.
   */
  | { kind: 'dial'; id: string; number: string }
  | DialNews
  /** A record page asks at load whether there are calls. */
  | { kind: 'any-calls' }
  /** There are, and this script shows and controls them. */
  | { kind: 'call-bar'; script: string };

const LONGEST = 500;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST;

/** Whether a message of another page is one of these: whatever else it is does nothing. */
export function isTabMessage(value: unknown): value is TabMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, number, live, script, step, shown, reason } = value as Record<string, unknown>;
  switch (kind) {
    case 'show-yourself':
    case 'here':
    case 'how-many-calls':
    case 'any-calls':
      return true;
    case 'calls':
      return Number.isSafeInteger(live) && (live as number) >= 0;
    case 'dial':
      return isText(id) && isText(number);
    case 'dial-news':
      return (
        isText(id) && isText(shown) && isText(reason) && DIAL_STEPS.some((known) => known === step)
      );
    case 'call-bar':
      return isText(script) && isPath(script);
    default:
      return false;
  }
}
