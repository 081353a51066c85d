import type { TabState } from '../status/facts.ts';
import { TOO_LATE, withDeadline } from './deadline.ts';
import { Signal, type Sensor } from './sensor.ts';
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
 * Whether more than one softphone tab is open in this browser: one holds the lock and another waits. Looked up on load
 * and when the page gets back into view or focus, never on a timer.
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

/** Asks the active softphone tab to show itself. @returns whether one answered within half a second */
export async function showActiveTab(who: Who): Promise<boolean> {
  if (!('BroadcastChannel' in window)) return false;
  const channel = new BroadcastChannel(softphoneLock(who));
  try {
    const answer = new Promise<true>((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (isTabMessage(data) && data.kind === 'here') resolve(true);
      };
    });
    channel.postMessage({ kind: 'show-yourself' } satisfies TabMessage);
    return (await withDeadline(answer, ANSWER_MS)) === true;
  } finally {
    channel.close();
  }
}
