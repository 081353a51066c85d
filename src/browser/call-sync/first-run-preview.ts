import type { FirstRun, Unread } from '../../call-sync/first-run.ts';
import { type Ask, type Failure, failureOf } from './call-sync-store.ts';

/** A preview of what the first run would do, as far as it was read. */
export class FirstRunPreview {
  readonly #ask: Ask;
  readonly #tell: () => void;
  #loading = false;
  #failure: Failure | null = null;
  #unread: Unread | null = null;
  #firstRun: FirstRun | null = null;
  #waits = false;

  constructor(ask: Ask, tell: () => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  get loading(): boolean {
    return this.#loading;
  }

  /** RingCentral asked to wait, and the time isn't over. */
  get waits(): boolean {
    return this.#waits;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** Why RingCentral couldn't be read; null when it could. */
  get unread(): Unread | null {
    return this.#unread;
  }

  /** Null before the first answer; what was shown stays when a later one fails. */
  get firstRun(): FirstRun | null {
    return this.#firstRun;
  }

  /** @param since milliseconds since 1970 */
  async read(since: number): Promise<void> {
    if (this.#loading || this.#waits) return;
    this.#loading = true;
    this.#failure = null;
    this.#unread = null;
    this.#tell();
    const asked = await this.#ask({ action: 'preview-sync', since });
    this.#loading = false;
    if (asked.outcome === 'answered' && 'firstRun' in asked.answer)
      this.#firstRun = asked.answer.firstRun;
    else if (asked.outcome === 'answered' && 'unread' in asked.answer)
      this.#refuse(asked.answer.unread);
    else this.#failure = failureOf(asked);
    this.#tell();
  }

  #refuse(unread: Unread): void {
    this.#unread = unread;
    if (unread.retryAfter === null) return;
    this.#waits = true;
    setTimeout(() => {
      this.#waits = false;
      this.#tell();
    }, unread.retryAfter * 1000);
  }
}
