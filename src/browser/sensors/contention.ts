import type { TabState } from '../../facts/facts.ts';
import { TOO_LATE, withDeadline } from './deadline.ts';
import { type Sensor, Signal } from './sensor.ts';
import { isTabMessage, softphoneLock, type TabMessage, type Who } from './tab-names.ts';

const ANSWER_MS = 500;
const QUERY_MS = 2_000;

async function contended(name: string): Promise<boolean> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks === undefined) return false;
  const state = await withDeadline(locks.query(), QUERY_MS);
  if (state === TOO_LATE) return false;
  const isOurs = (lock: LockInfo) => lock.name === name;
  return (state.held?.some(isOurs) ?? false) && (state.pending?.some(isOurs) ?? false);
}

/**
 * Whether more than one softphone tab is open in this browser: one holds the lock and another
 * waits. Looked up on load and when the page gets back into view or focus, never on a timer.
 */
export function contentionSensor(who: Who): Sensor<TabState> {
  const signal = new Signal<TabState>();
  const look = () => {
    void contended(softphoneLock(who)).then(
      (is) => {
        signal.set(is ? 'contended' : 'unknown');
      },
      () => undefined,
    );
  };
  look();
  signal.on(document, 'visibilitychange', look);
  signal.on(window, 'focus', look);
  return signal;
}

/**
 * Asks the active softphone tab something. @returns the first answer that `read` takes, or null
 * after half a second
 */
async function askActiveTab<T>(
  who: Who,
  question: TabMessage,
  read: (answer: TabMessage) => T | null,
): Promise<T | null> {
  if (!('BroadcastChannel' in window)) return null;
  const channel = new BroadcastChannel(softphoneLock(who));
  try {
    const answer = new Promise<T>((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        const value = isTabMessage(data) ? read(data) : null;
        if (value !== null) resolve(value);
      };
    });
    channel.postMessage(question);
    const value = await withDeadline(answer, ANSWER_MS);
    return value === TOO_LATE ? null : value;
  } finally {
    channel.close();
  }
}

/**
 * Asks the active softphone tab to show itself. @returns whether one answered within half a second
 */
export async function showActiveTab(who: Who): Promise<boolean> {
  return (
    (await askActiveTab(who, { kind: 'show-yourself' }, ({ kind }) =>
      kind === 'here' ? true : null,
    )) === true
  );
}

/** How many calls the active softphone tab has under way; none when it does not answer. */
export async function callsInActiveTab(who: Who): Promise<number> {
  return (
    (await askActiveTab(who, { kind: 'how-many-calls' }, (answer) =>
      answer.kind === 'calls' ? answer.live : null,
    )) ?? 0
  );
}
