import type { Who } from '../status/channels.ts';
import { isPath } from '../status/path.ts';

export type { Who };

/** The lock that the active softphone tab holds. Record pages look it up by the same name. */
export function softphoneLock(who: Who): string {
  return `rcp-softphone:${who.account}:${String(who.user)}`;
}

/** A call as other pages of this user hear of it. */
export interface CallNews {
  id: string;
  phase: 'ringing' | 'talking' | 'over';
  direction: 'inbound' | 'outbound';
  /** Who it is, in words: a record's name, RingCentral's name, or the number. */
  title: string;
  /** The NetSuite record, or an empty text. */
  url: string;
}

/** What tabs say to each other, on a channel with the name of the lock. */
export type TabMessage =
  | { kind: 'show-yourself' }
  | { kind: 'here' }
  /** Whoever wants to take over asks first how many calls are under way. */
  | { kind: 'how-many-calls' }
  | { kind: 'calls'; live: number }
  /** A record page asks the active tab to call a number, by an id that the answer names. */
  | { kind: 'dial'; id: string; number: string }
  | { kind: 'dialling'; id: string }
  | { kind: 'call'; call: CallNews };

const LONGEST = 500;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

function isCallNews(value: unknown): value is CallNews {
  if (typeof value !== 'object' || value === null) return false;
  const { id, phase, direction, title, url } = value as Record<string, unknown>;
  return isText(id) && isText(title) && isText(url) && (url === '' || isPath(url)) &&
    (phase === 'ringing' || phase === 'talking' || phase === 'over') && (direction === 'inbound' || direction === 'outbound');
}

/** Whether a message of another page is one of these: whatever else it is does nothing. */
export function isTabMessage(value: unknown): value is TabMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, number, live, call } = value as Record<string, unknown>;
  switch (kind) {
    case 'show-yourself':
    case 'here':
    case 'how-many-calls':
      return true;
    case 'calls':
      return Number.isSafeInteger(live) && (live as number) >= 0;
    case 'dial':
      return isText(id) && isText(number);
    case 'dialling':
      return isText(id);
    case 'call':
      return isCallNews(call);
    default:
      return false;
  }
}
