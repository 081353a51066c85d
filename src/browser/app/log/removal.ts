type Forget = (until: number) => unknown;

/** What this page has to forget when the user removes what is kept of them in this browser. */
export class Removal {
  readonly #forgets = new Set<Forget>();

  /**
   * @param forget receives when it was removed, in milliseconds since 1970; a promise that it returns
   * settles within seconds
   */
  also(forget: Forget): void {
    this.#forgets.add(forget);
  }

  /** Forgets all of it. Never rejects; settles within seconds. */
  async run(until: number): Promise<void> {
    await Promise.allSettled(
      [...this.#forgets].map((forget) => Promise.resolve(until).then(forget)),
    );
  }
}
