import { Changes } from '../../sensors/changes.ts';

/** What waits for somebody to look at it, by the room that shows it. */
export type Waiting = 'history' | 'messages';

/** How much waits in each room, for the navigation, the title, and the icon. */
export class Attention {
  readonly #changes = new Changes();
  readonly #counts = new Map<Waiting, number>();

  readonly subscribe = this.#changes.subscribe;

  of(room: string): number {
    return this.#counts.get(room as Waiting) ?? 0;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  set(room: Waiting, count: number): void {
    if (this.of(room) === count) return;
    this.#counts.set(room, count);
    this.#changes.tell();
  }
}
