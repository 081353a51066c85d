import EventEmitter from 'ringcentral-web-phone/event-emitter';
import { tellAll } from '../../sensors/tell.ts';

type Listener = (...news: unknown[]) => unknown;

/** The library's own lists, which its types keep private. */
interface Lists {
  listeners: Map<string, Listener[]>;
  tempListeners: Map<string, Listener[]>;
}

const report = (thrown: unknown): void => {
  console.error(thrown);
};

/**
 * A listener whose promise is rejected has nobody to tell; without this the page reports an
 * unhandled rejection.
 */
const steady = new WeakMap<Listener, (...news: unknown[]) => void>();
function steadied(listener: Listener): (...news: unknown[]) => void {
  const known =
    steady.get(listener) ??
    ((...news: unknown[]) => {
      const done = listener(...news);
      if (done instanceof Promise) done.catch(report);
    });
  steady.set(listener, known);
  return known;
}

/**
 * Makes the library's emitter tell every listener on its own. As published, the first one that
 * throws keeps the news from the others, so an exception of ours could leave a caller without an
 * answer.
 */
EventEmitter.prototype.emit = function (
  this: EventEmitter,
  name: string,
  ...news: unknown[]
): void {
  const { listeners, tempListeners } = this as unknown as Lists;
  const told = [...(listeners.get(name) ?? []), ...(tempListeners.get(name) ?? [])];
  tempListeners.delete(name);
  tellAll(told.map(steadied), ...news);
};
