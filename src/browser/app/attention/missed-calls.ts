import type { CallResult } from '../../../contracts/call-terms.ts';
import type { Entry } from '../log/entry.ts';
import type { MissedCall } from '../news/news.ts';

/** Results of incoming calls that the user hasn't seen: a declined call was seen. */
const UNSEEN: readonly CallResult[] = ['missed', 'voicemail'];
/** A call that ended longer ago, in milliseconds, is from this browser's storage and isn't new. */
const NEWS_MS = 60_000;

/** A call that nobody took, on any phone of the user's. */
export interface Missed {
  /** Names the call, here and in the journal. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  endedAt: number;
  number: string;
  name: string;
}

/**
 * Returns the missed calls that this browser's journal and RingCentral's news know of. For a call
 * that both know, the journal decides: it knows whether the user declined the call.
 */
export function missedOf(entries: readonly Entry[], news: readonly MissedCall[]): Missed[] {
  const own = entries.flatMap((entry): Missed[] => {
    const { externalId, direction, result, startedAt, endedAt, number, name, entity } = entry;
    return direction === 'inbound' && result !== null && UNSEEN.includes(result)
      ? [
          {
            id: externalId,
            at: startedAt,
            endedAt: endedAt ?? startedAt,
            number,
            name: entity?.name ?? name,
          },
        ]
      : [];
  });
  const heard = news
    .filter(({ session }) => !entries.some(({ externalId }) => externalId.includes(session)))
    .map(({ session, at, number, name }) => ({ id: session, at, endedAt: at, number, name }));
  return [...own, ...heard];
}

export interface MissedCallsParts {
  missed: () => readonly Missed[];
  /** When the user last looked at History, in milliseconds since 1970. */
  seenAt: () => number;
  see: (at: number) => void;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Whether the user looks at History now. */
  isLooking: () => boolean;
  /** A call was missed just now. */
  onMissed: (call: Missed) => void;
  onCount: (count: number) => void;
}

/** Counts the calls that were missed since somebody looked at History. */
export class MissedCalls {
  readonly #parts: MissedCallsParts;
  readonly #known: Set<string>;

  constructor(parts: MissedCallsParts) {
    this.#parts = parts;
    this.#known = new Set(parts.missed().map(({ id }) => id));
    this.look();
  }

  /** Counts again. Calls that the user is looking at no longer count. */
  look(): void {
    const { missed, seenAt, see, now, isLooking, onMissed, onCount } = this.#parts;
    const calls = missed();
    for (const call of calls) {
      if (this.#known.has(call.id)) continue;
      this.#known.add(call.id);
      if (now() - call.endedAt < NEWS_MS) onMissed(call);
    }
    const unseen = calls.filter(({ at }) => at > seenAt());
    const isSeen = unseen.length > 0 && isLooking();
    onCount(isSeen ? 0 : unseen.length);
    if (isSeen) see(now());
  }
}
