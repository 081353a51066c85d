import { Changes } from '../../sensors/changes.ts';

/** Whether the status menu is open: its button is in the page's head, its content below. */
export class StatusMenu {
  readonly #changes = new Changes();
  #isOpen = false;

  readonly subscribe = this.#changes.subscribe;

  get isOpen(): boolean {
    return this.#isOpen;
  }

  readonly toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#changes.tell();
  };
}
