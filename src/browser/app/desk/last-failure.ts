import type { CallResult } from '../../../contracts/call-terms.ts';
import type { CallProblem, CallState } from '../calls/call.ts';

/** Long enough to read one line; a pointer or the focus on it keeps it longer. */
const SHOWN_MS = 8_000;

/** A call that came to nothing, with its reason, for the place where the call was just now. */
export interface FailedCall {
  id: string;
  number: string;
  /** As RingCentral named the other side, or an empty text. */
  name: string;
  /** What to dial to try again: the number with the extension that was typed behind it. */
  again: string;
  result: CallResult;
  problem: CallProblem | null;
}

/**
 * What somebody who placed or held the call has to learn; a call they ended themselves isn't news
 * to them.
 */
const isFailure = ({ direction, result }: CallState): boolean =>
  result === 'lost' ||
  (direction === 'outbound' && result !== null && result !== 'answered' && result !== 'cancelled');

/**
 * The last call that failed: it stays until it is dismissed, the next call begins, or 8 s have
 * passed.
 */
export class LastFailure {
  readonly #onChange: () => void;
  #failed: FailedCall | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get(): FailedCall | null {
    return this.#failed;
  }

  /**
   * Looks at a call that is over. @param extension digits typed behind its number, or an empty text
   */
  note(call: CallState, extension: string): void {
    if (!isFailure(call) || call.result === null) return;
    const { id, number, name, result, problem } = call;
    this.#failed = {
      id,
      number,
      name,
      result,
      problem,
      again: extension === '' ? number : `${number} x${extension}`,
    };
    this.keep(false);
  }

  /**
   * Keeps it on the screen while somebody points at it or has the focus in it; afterwards it stays
   * 8 s more.
   */
  keep(on: boolean): void {
    clearTimeout(this.#timer);
    if (on || this.#failed === null) return;
    this.#timer = setTimeout(() => {
      this.clear();
    }, SHOWN_MS);
  }

  /** Puts it away. */
  clear(): void {
    clearTimeout(this.#timer);
    if (this.#failed === null) return;
    this.#failed = null;
    this.#onChange();
  }
}
