import type { Known } from '../../facts/known.ts';
import { Changes } from './changes.ts';

/** Something only the browser knows, watched until the page closes. */
export interface Sensor<T> {
  /** The last thing learned; `unknown` until something is. */
  get(): Known<T>;
  /** Calls back after each change of the value. @returns the way to stop listening */
  subscribe(listener: () => void): () => void;
  /** Stops watching and drops all listeners. */
  dispose(): void;
}

/** A sensor's value with its listeners: the part every sensor shares. */
export class Signal<T> implements Sensor<T> {
  #value: Known<T> = 'unknown';
  readonly #changes = new Changes();
  readonly #cleanUps: (() => void)[] = [];

  get(): Known<T> {
    return this.#value;
  }

  /** Notifies the listeners only when the value is a new one. */
  set(value: Known<T>): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.#changes.tell();
  }

  subscribe(listener: () => void): () => void {
    return this.#changes.subscribe(listener);
  }

  /** Listens to a DOM event until the sensor is disposed of. */
  on(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener);
    this.#cleanUps.push(() => {
      target.removeEventListener(type, listener);
    });
  }

  onDispose(cleanUp: () => void): void {
    this.#cleanUps.push(cleanUp);
  }

  dispose(): void {
    for (const cleanUp of this.#cleanUps.splice(0)) cleanUp();
    this.#changes.clear();
  }
}
