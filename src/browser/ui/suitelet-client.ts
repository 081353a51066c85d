import type { SessionSensor } from '../sensors/session.ts';
import type { PageOwner } from './page-owner.ts';

const ANSWER_MS = 20_000;

/** What each POST of our pages carries. */
export const OWN_HEADERS = {
  'Content-Type': 'application/json',
  Accept: 'application/json',
} as const;

/** What a question to one of our Suitelets came to. */
export type Asked<T> =
  | { outcome: 'answered'; answer: T }
  | { outcome: 'session-ended' }
  | { outcome: 'unreachable' };

interface Refusal {
  error: { code: string };
}

export interface SuiteletOptions<T> {
  url: string;
  /** Whom the page belongs to, with the session's token. */
  owner: Pick<PageOwner, 'token' | 'other' | 'address' | 'renew'>;
  session: Pick<SessionSensor, 'readFrom' | 'get'>;
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
    const { url, owner, session, parse } = this.#options;
    // Nothing is asked in the session of somebody else.
    if (owner.other !== null) return { outcome: 'unreachable' };
    try {
      const response = await fetch(owner.address(url), {
        method: 'POST',
        credentials: 'same-origin',
        headers: OWN_HEADERS,
        body: JSON.stringify({ ...request, token: owner.token }),
        signal: AbortSignal.any([
          AbortSignal.timeout(milliseconds),
          ...(signal === undefined ? [] : [signal]),
        ]),
      });
      const answer = parse(await session.readFrom(response, url));
      if (answer !== null) return { outcome: 'answered', answer };
      return { outcome: session.get() === 'lapsed' ? 'session-ended' : 'unreachable' };
    } catch {
      return { outcome: 'unreachable' };
    }
  }
}
