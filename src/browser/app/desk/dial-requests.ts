import { withDeadline } from '../../sensors/deadline.ts';
import type { NumberProblem, PhoneNumber } from '../numbers/number.ts';
import type { DialRefusal } from './dial-refusal.ts';

/** How long a request waits for a softphone that is still connecting, in milliseconds. */
const LINE_MS = 20_000;
/** How long a question stays before it counts as declined, in milliseconds. */
const CONFIRM_MS = 60_000;
/**
 * How long NetSuite may take to say whose number it is, in milliseconds; later counts as not known.
 */
const KNOWN_MS = 3_000;

/** What became of a number that another page wanted called. */
export type RequestOutcome = 'placed' | 'declined' | DialRefusal;

/** What the softphone shows of the last request: a question, or why the number wasn't called. */
export type Requested =
  | { state: 'asking'; shown: string }
  | { state: 'refused'; text: string; refusal: DialRefusal };

export interface DialRequestParts {
  read: (text: string) => PhoneNumber | NumberProblem;
  dial: (text: string) => Promise<DialRefusal | null>;
  /** Resolves once the line is ready, or can't become so by itself. */
  line: () => Promise<unknown>;
  /** Whether the number is on a record in NetSuite. */
  isKnown: (number: PhoneNumber) => Promise<boolean>;
  /** Whether somebody can see this page now. */
  isInSight: () => boolean;
  onChange: () => void;
}

/**
 * Numbers that other pages of this browser want called. Any script on the account's origin can ask
 * for a call, so a number that is on no record in NetSuite is called only after a question, unless
 * the softphone is in sight.
 *
 * @see SECURITY.md
 */
export class DialRequests {
  readonly #parts: DialRequestParts;
  #current: Requested | null = null;
  #answer: ((yes: boolean) => void) | null = null;

  constructor(parts: DialRequestParts) {
    this.#parts = parts;
  }

  /** What is shown of the last request, or null. */
  get current(): Requested | null {
    return this.#current;
  }

  /** Answers the question that is shown. */
  confirm(yes: boolean): void {
    this.#answer?.(yes);
  }

  /** Removes a refusal from the screen, because another number was called. */
  clear(): void {
    if (this.#current?.state === 'refused') this.#show(null);
  }

  /**
   * Calls a number once the line is ready, and asks the user first where needed.
   *
   * @param onAsk called with the number as it is shown when the user has to confirm it first
   */
  async take(text: string, onAsk: (shown: string) => void): Promise<RequestOutcome> {
    const { read, line, isKnown, isInSight } = this.#parts;
    const number = read(text);
    if (typeof number === 'string') return this.#refuse(text, number);
    // An earlier question ends here: a user who sees two of them could confirm the wrong one.
    this.confirm(false);
    const [known] = await Promise.all([
      withDeadline(isKnown(number), KNOWN_MS),
      withDeadline(line(), LINE_MS),
    ]);
    if (known !== true && !isInSight()) {
      onAsk(number.shown);
      if (!(await this.#ask(number.shown))) return 'declined';
    }
    const refusal = await this.#parts.dial(text);
    if (refusal !== null) return this.#refuse(text, refusal);
    this.#show(null);
    return 'placed';
  }

  async #ask(shown: string): Promise<boolean> {
    this.confirm(false);
    const answer = new Promise<boolean>((resolve) => {
      this.#answer = resolve;
    });
    const question: Requested = { state: 'asking', shown };
    this.#show(question);
    const yes = await withDeadline(answer, CONFIRM_MS);
    // Unless a later request has asked meanwhile: that question stays.
    if (this.#current === question) {
      this.#answer = null;
      this.#show(null);
    }
    return yes === true;
  }

  #refuse(text: string, refusal: DialRefusal): DialRefusal {
    this.#show({ state: 'refused', text, refusal });
    return refusal;
  }

  #show(current: Requested | null): void {
    this.#current = current;
    this.#parts.onChange();
  }
}
