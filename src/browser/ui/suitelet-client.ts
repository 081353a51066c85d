import { type Asker, askSuitelet } from './ask-suitelet.ts';

const ANSWER_MS = 20_000;

/** What a question to one of our Suitelets came to. */
export type Asked<T> =
  | { outcome: 'answered'; answer: T }
  | { outcome: 'session-ended' }
  | { outcome: 'unreachable' };

interface Refusal {
  error: { code: string };
}

export interface SuiteletOptions<T> extends Asker {
  parse: (value: unknown) => T | null;
}

/** How long an answer may take. */
export interface Wait {
  milliseconds?: number;
  /** Aborted when the caller no longer wants to wait. */
  signal?: AbortSignal | undefined;
}

/** A request as its caller writes it: the token comes from here. */
export type WithoutToken<R> = R extends unknown ? Omit<R, 'token'> : never;

/**
 * Talks to one of our Suitelets. Never rejects: whatever goes wrong is an outcome, and every wait
 * ends.
 */
export class SuiteletClient<R extends { token: string }, T extends object> {
  readonly #options: SuiteletOptions<T>;

  constructor(options: SuiteletOptions<T>) {
    this.#options = options;
  }

  /**
   * Asks, and once more with a new token when the session was renewed in between, by the same user.
   * @param within when to stop waiting for one answer
   */
  async ask(request: WithoutToken<R>, within: Wait = {}): Promise<Asked<T>> {
    const first = await this.#post(request, within);
    if (first.outcome !== 'answered') return first;
    const { error } = first.answer as Partial<Refusal>;
    if (error?.code !== 'RCP_FORM_EXPIRED' || !(await this.#options.owner.renew())) return first;
    return this.#post(request, within);
  }

  async #post(
    request: WithoutToken<R>,
    { milliseconds = ANSWER_MS, signal }: Wait,
  ): Promise<Asked<T>> {
    const { owner, session, parse } = this.#options;
    // Nothing is asked in the session of somebody else.
    if (owner.other !== null) return { outcome: 'unreachable' };
    try {
      const within = AbortSignal.any([
        AbortSignal.timeout(milliseconds),
        ...(signal === undefined ? [] : [signal]),
      ]);
      const answer = parse(await askSuitelet(this.#options, request, within));
      if (answer !== null) return { outcome: 'answered', answer };
      return { outcome: session.get() === 'lapsed' ? 'session-ended' : 'unreachable' };
    } catch {
      return { outcome: 'unreachable' };
    }
  }
}
