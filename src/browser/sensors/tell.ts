/** Listeners that have thrown before: the console needs to hear of each of them once. */
const reported = new WeakSet();

/**
 * Calls every listener, each on its own: one that throws costs only what it does itself, so a
 * notification that the browser refuses can't keep an incoming call from the screen. The first
 * exception of each listener goes to the console.
 * @param listeners those of this moment; one that subscribes meanwhile hears of the next change
 */
export function tellAll<News extends unknown[]>(
  listeners: Iterable<(...news: News) => void>,
  ...news: News
): void {
  for (const listener of [...listeners]) {
    try {
      listener(...news);
    } catch (thrown) {
      if (reported.has(listener)) continue;
      reported.add(listener);
      console.error(thrown);
    }
  }
}
