import type { CallStore, StoredCall } from './call-store.ts';
import { editPrefix } from './kept-edits.ts';
import { journalPrefix, type Who } from './kept-keys.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How long each kind of data stays in a browser; docs/privacy.md says the same to data protection
 * officers.
 */
export const KEPT_FOR_MS = {
  /** A call that NetSuite has: its number, times, and result. */
  logged: 3 * DAY_MS,
  /**
   * A call that NetSuite doesn't have, with its note, of a user who no longer comes to this
   * browser.
   */
  unsaved: 90 * DAY_MS,
  /** Whose number it was. */
  match: 60 * 60 * 1000,
  /** Everything else of a user who no longer comes to this browser. */
  user: 30 * DAY_MS,
} as const;

/** Keys of this product: the kind, then the account and the user they belong to. */
const KEY = /^(rcp-[a-z]+|rcp:dismissed):([^:]+):(-?\d+)(?::|$)/;
const USED = 'rcp-used';

const ownerOf = (key: string): string | null => {
  const [, kind, account, user] = KEY.exec(key) ?? [];
  return kind === undefined ? null : `${account ?? ''}:${user ?? ''}`;
};

/** Returns a number from a JSON text, or NaN if it's missing. */
function momentIn(text: string | null, field: string): number {
  try {
    return Number((JSON.parse(text ?? 'null') as Record<string, unknown> | null)?.[field] ?? NaN);
  } catch {
    return NaN;
  }
}

const isLogged = (text: string | null): boolean => (text ?? '').includes('"stage":"logged"');

/**
 * Returns whether a call has reached the end of its retention. A call that can't be read counts as
 * old.
 */
function isOldCall(text: string | null, now: number): boolean {
  const age = now - momentIn(text, 'startedAt');
  return Number.isNaN(age) || age > (isLogged(text) ? KEPT_FOR_MS.logged : KEPT_FOR_MS.unsaved);
}

/**
 * Returns whether changes to a saved call can no longer be brought back: the call's day is over, or
 * the clock was set back since.
 */
function isOldEdit(text: string | null, now: number): boolean {
  const left = momentIn(text, 'until') - now;
  return !(left > 0 && left <= 2 * DAY_MS);
}

/** Removes the entries that `is` picks. Throws where the browser has no storage. */
export function remove(storage: Storage, is: (key: string, value: string | null) => boolean): void {
  for (const key of Object.keys(storage))
    if (is(key, storage.getItem(key))) storage.removeItem(key);
}

/** Returns whether a key of the product belongs to this user. */
export const isMine = (key: string, { account, user }: Who): boolean =>
  ownerOf(key) === `${account}:${String(user)}`;

/**
 * Removes what has reached the end of its retention, of every user of this browser profile, and
 * takes note that this user was here. This user's own calls that wait for NetSuite stay, however
 * old they are.
 *
 * @param now milliseconds since 1970
 */
export async function sweepKept(who: Who, store: CallStore, now: number): Promise<void> {
  try {
    localStorage.setItem(`${USED}:${who.account}:${String(who.user)}`, String(now));
    const usedAt = new Map<string, number>();
    for (const key of Object.keys(localStorage)) {
      const owner = ownerOf(key);
      if (owner === null || usedAt.has(owner)) continue;
      const stored = Number(localStorage.getItem(`${USED}:${owner}`) ?? NaN);
      // A user of a version that didn't write this: the time starts now.
      if (!Number.isFinite(stored) || stored > now + DAY_MS)
        localStorage.setItem(`${USED}:${owner}`, String(now));
      usedAt.set(owner, Number.isFinite(stored) ? stored : now);
    }
    remove(localStorage, (key, value) => {
      const owner = ownerOf(key);
      if (owner === null) return false;
      if (key.startsWith('rcp-call:'))
        return isOldCall(value, now) && (isLogged(value) || !isMine(key, who));
      if (key.startsWith('rcp-edit:')) return isOldEdit(value, now);
      if (key.startsWith('rcp-match:'))
        return !(Math.abs(now - momentIn(value, 'at')) <= KEPT_FOR_MS.match);
      return now - (usedAt.get(owner) ?? now) > KEPT_FOR_MS.user;
    });
  } catch {
    // Without storage nothing is kept.
  }
  // The mark of a removed call is needed until localStorage can no longer come back older than it
  // was.
  await store.purge('rcp-call:', ({ key, text, at }: StoredCall) =>
    text === null
      ? now - at > KEPT_FOR_MS.logged
      : isOldCall(text, now) && (isLogged(text) || !isMine(key, who)),
  );
  await store.purge('rcp-edit:', ({ text, at }: StoredCall) =>
    text === null ? now - at > KEPT_FOR_MS.logged : isOldEdit(text, now),
  );
}

/**
 * Removes what came from the RingCentral account that this user disconnected. Calls that NetSuite
 * doesn't have yet stay.
 */
export async function forgetConnection(who: Who, store: CallStore): Promise<void> {
  try {
    remove(
      localStorage,
      (key, value) =>
        isMine(key, who) &&
        (/^rcp-(?:extension|numbers|match):/.test(key) ||
          (key.startsWith('rcp-call:') && isLogged(value))),
    );
  } catch {
    // As above.
  }
  await store.purge(journalPrefix(who), ({ text }) => text === null || isLogged(text));
}

function count(prefix: string, is: (text: string | null) => boolean): number {
  try {
    return Object.keys(localStorage).filter(
      (key) => key.startsWith(prefix) && is(localStorage.getItem(key)),
    ).length;
  } catch {
    return 0;
  }
}

/** A page that holds a call writes it this often at least, in milliseconds, with time to spare. */
const SEEN_WITHIN_MS = 20_000;

/**
 * Returns how many calls of this user would be lost with what is kept: NetSuite doesn't have them
 * yet. Calls under way aren't among them, nor those that nobody logs.
 * @param now milliseconds since 1970
 */
export const unsavedCalls = (who: Who, now: number): number =>
  count(journalPrefix(who), (text) => {
    const [, stage] = /"stage":"([a-z]+)"/.exec(text ?? '') ?? [];
    if (stage === 'open') return now - momentIn(text, 'seenAt') >= SEEN_WITHIN_MS;
    return stage !== 'logged' && stage !== 'skipped';
  });

/**
 * Returns to how many saved calls this user has changes that NetSuite doesn't have yet.
 * @param now milliseconds since 1970
 */
export const unsavedEdits = (who: Who, now: number): number =>
  count(editPrefix(who), (text) => !isOldEdit(text, now));
