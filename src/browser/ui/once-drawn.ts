/**
 * Calls back once all that was set so far is in the document, and before the browser takes the next
 * key: focus that moves with the next frame loses what somebody types until then. Preact draws in a
 * microtask that it queues at the first change.
 */
export function onceDrawn(act: () => void): void {
  queueMicrotask(act);
}
