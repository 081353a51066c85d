import { tellAll } from '../../sensors/tell.ts';

/** Who wants to hear of any change of the phone. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly tell = (): void => {
    tellAll(this.#listeners);
  };
}
