/** A clock and its timers, in milliseconds. */
export interface Timers {
  now: () => number;
  /** @returns a function that cancels it */
  after: (milliseconds: number, act: () => void) => () => void;
}

/** The browser's own. */
export const BROWSER_TIMERS: Timers = {
  now: () => Date.now(),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/**
 * Returns a function that acts at once, and then at most once within a time: a burst of news becomes
 * two requests, the first and one for all the others. The last piece of news is never left out.
 * @param milliseconds from one act to the next
 */
export function atMostEvery(milliseconds: number, act: () => void, timers: Timers): () => void {
  let last = -Infinity;
  let waits = false;
  const run = () => {
    waits = false;
    last = timers.now();
    act();
  };
  return () => {
    if (waits) return;
    // A clock that was set back doesn't make the wait longer.
    const early = Math.min(milliseconds, last + milliseconds - timers.now());
    if (early <= 0) {
      run();
      return;
    }
    waits = true;
    timers.after(early, run);
  };
}
