import { isActingTab, type TabState } from '../../facts/facts.ts';
import { say } from '../../i18n/say.ts';
import { type Sensor, Signal } from './sensor.ts';
import { showNotification } from './show-notification.ts';
import { isTabMessage, softphoneLock, type TabMessage, type Who } from './tab-names.ts';

const FLASH_MS = 6_000;
const FLASH_EVERY_MS = 800;

export interface TabElection extends Sensor<TabState> {
  /** Makes this tab the active one; the one that was shows its banner at once. */
  takeOver(): void;
}

function lockManager(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks;
}

/**
 * @returns a flash of the title: one at a time, or a second would take the first one's words for
 * the page's title
 */
function titleFlash(): { start: () => void; stop: () => void } {
  let stop: (() => void) | null = null;
  return {
    start() {
      stop?.();
      const title = document.title;
      let on = false;
      const flashing = setInterval(() => {
        on = !on;
        document.title = on ? say('page.tab.here') : title;
      }, FLASH_EVERY_MS);
      const end = setTimeout(() => stop?.(), FLASH_MS);
      stop = () => {
        stop = null;
        clearInterval(flashing);
        clearTimeout(end);
        document.title = title;
      };
    },
    stop: () => stop?.(),
  };
}

function notify(): void {
  showNotification(say('page.tab.notification'), {
    body: say('page.tab.notification-body'),
    tag: 'rcp-show',
  });
}

/**
 * Elects one active softphone tab for each browser profile and user, by a Web Lock. A tab that
 * waits gets the lock when the active one closes or crashes, from the browser itself. Without Web
 * Locks every tab acts.
 */
export function tabElection(who: Who): TabElection {
  const signal = new Signal<TabState>();
  const name = softphoneLock(who);
  const locks = lockManager();
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;
  let round = 0;

  const request = (options: LockOptions) => {
    const mine = ++round;
    const hold = (lock: Lock | null) => {
      // Granted while the page was on its way out, or to a request that a later one replaced.
      if (mine !== round) return undefined;
      if (lock === null) {
        wait();
        return undefined;
      }
      waiting = null;
      signal.set('active');
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    };
    locks?.request(name, options, hold).catch((error: unknown) => {
      // What we gave up ourselves is an older round.
      if (mine !== round) return;
      // Another tab took the lock: say so at once, and wait to get it back. Any other refusal, such
      // as that of a frame without storage, would come again and again: tabs can't be elected here.
      if (error instanceof DOMException && error.name === 'AbortError') wait();
      else signal.set('everyone');
    });
  };
  // Asks without queueing first: until the answer is there nothing is known, and nothing shows.
  const begin = () => {
    request({ ifAvailable: true });
  };
  function wait(): void {
    signal.set('inactive');
    waiting = new AbortController();
    request({ signal: waiting.signal });
  }
  const steal = () => {
    const earlier = waiting;
    request({ steal: true });
    // Or this tab would stand in the queue behind itself, and look like a second one to record
    // pages.
    earlier?.abort();
  };

  if (locks === undefined) {
    signal.set('everyone');
  } else {
    begin();
    const leave = () => {
      round++;
      waiting?.abort();
      release?.();
      release = null;
      signal.set('unknown');
    };
    // A page in the back/forward cache must not hold the phone; when it comes back it waits its
    // turn.
    signal.on(window, 'pagehide', leave);
    signal.on(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) begin();
    });
    signal.onDispose(leave);
  }

  if ('BroadcastChannel' in window) {
    const channel = new BroadcastChannel(name);
    const flash = titleFlash();
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isTabMessage(data) || data.kind !== 'show-yourself' || !isActingTab(signal.get()))
        return;
      channel.postMessage({ kind: 'here' } satisfies TabMessage);
      // Browsers let a page come to the front by itself only now and then; otherwise it draws the
      // eye.
      window.focus();
      if (document.hasFocus()) return;
      flash.start();
      notify();
    };
    signal.on(window, 'focus', flash.stop);
    signal.onDispose(() => {
      flash.stop();
      channel.close();
    });
  }

  return Object.assign(signal, {
    takeOver() {
      if (signal.get() === 'inactive') steal();
    },
  });
}
