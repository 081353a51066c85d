/** A call that can talk. */
export interface Talker {
  /** Another call talks from now on: this one is silent at once and goes on hold. */
  yield(): void;
}

/**
 * Decides which call talks: one at most, however their answers and holds arrive. The call that the
 * person chose last, by dialing, answering or resuming it, goes first: an earlier one that is
 * answered meanwhile waits on hold, so that nobody hears what was meant for somebody else.
 */
export class Floor {
  readonly #chosen = new WeakMap<Talker, number>();
  #count = 0;
  #holder: Talker | null = null;

  /** The person wants to talk in this call, now or as soon as somebody answers. */
  choose(talker: Talker): void {
    this.#chosen.set(talker, ++this.#count);
  }

  /**
   * Lets a call talk and puts the one before on hold. @returns false when another call that was
   * chosen later talks: then it waits
   */
  take(talker: Talker): boolean {
    const before = this.#holder;
    if (before === talker) return true;
    if (before !== null && this.#turnOf(before) > this.#turnOf(talker)) return false;
    this.#holder = talker;
    before?.yield();
    return true;
  }

  /** Puts the call that talks on hold, because the person begins another one. */
  clear(): void {
    const before = this.#holder;
    this.#holder = null;
    before?.yield();
  }

  /** This call no longer talks. */
  leave(talker: Talker): void {
    if (this.#holder === talker) this.#holder = null;
  }

  #turnOf(talker: Talker): number {
    return this.#chosen.get(talker) ?? 0;
  }
}
