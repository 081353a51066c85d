/** How often the status is read while the page is in sight, and while a run is expected to end. */
const EVERY_MS = 60_000;
const RUN_EVERY_MS = 5_000;
/** A run that was started is waited for no longer than this: a queue of NetSuite's may be long. */
const RUN_MS = 15 * 60_000;
/**
 * Nothing is read by itself once nobody has touched the page for so long: polling could keep a
 * session alive that the company wants to end.
 */
const IDLE_MS = 10 * 60_000;

const USES = ['pointerdown', 'keydown', 'wheel'] as const;

/** Reads again by itself, while somebody is there to see it. */
export class StatusWatch {
  readonly #read: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #usedAt = Date.now();
  #runUntil = 0;

  /** @param read reads the status; never throws */
  constructor(read: () => Promise<void>) {
    this.#read = read;
  }

  /** Begins. @returns what ends it */
  start(): () => void {
    const used = () => {
      this.#usedAt = Date.now();
    };
    const seen = () => {
      if (document.visibilityState !== 'visible') return;
      used();
      void this.#tick();
    };
    for (const use of USES) addEventListener(use, used, { passive: true });
    document.addEventListener('visibilitychange', seen);
    this.#wait();
    return () => {
      clearTimeout(this.#timer);
      for (const use of USES) removeEventListener(use, used);
      document.removeEventListener('visibilitychange', seen);
    };
  }

  /** A run was started: its end shows soon. */
  expectRun(): void {
    this.#runUntil = Date.now() + RUN_MS;
    this.#wait();
  }

  /** The run that was expected has ended. */
  runEnded(): void {
    this.#runUntil = 0;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.#tick(),
      this.#runUntil > Date.now() ? RUN_EVERY_MS : EVERY_MS,
    );
  }

  async #tick(): Promise<void> {
    clearTimeout(this.#timer);
    const isUsed = Date.now() - this.#usedAt < IDLE_MS;
    if (isUsed && document.visibilityState === 'visible') await this.#read();
    this.#wait();
  }
}
