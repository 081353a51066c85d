import type { SessionSensor } from '../sensors/session.ts';

const ANSWER_MS = 20_000;

/** What a question to one of our Suitelets came to. */
export type Asked<T> = { outcome: 'answered'; answer: T } | { outcome: 'session-ended' } | { outcome: 'unreachable' };

interface Refusal {
  error: { code: string; token: string | null };
}

export interface SuiteletOptions<T> {
  url: string;
  /** The session's token; a newer one that an answer brings is kept here, for every client that shares the holder. */
  holder: { token: string };
  session: Pick<SessionSensor, 'readFrom' | 'get'>;
  parse: (value: unknown) => T | null;
}

/** A request as its caller writes it: the token comes from here. */
export type WithoutToken<R> = R extends unknown ? Omit<R, 'token'> : never;

/** Talks to one of our Suitelets. Never rejects: whatever goes wrong is an outcome, and every wait ends. */
export class SuiteletClient<R extends { token: string }, T extends object> {
  readonly #options: SuiteletOptions<T>;

  constructor(options: SuiteletOptions<T>) {
    this.#options = options;
  }

  /** Asks, and once more with a new token when the session was renewed in between. */
  async ask(request: WithoutToken<R>): Promise<Asked<T>> {
    const first = await this.#post(request);
    if (first.outcome !== 'answered') return first;
    const { error } = first.answer as Partial<Refusal>;
    if (error?.code !== 'RCP_FORM_EXPIRED' || error.token === null) return first;
    this.#options.holder.token = error.token;
    return this.#post(request);
  }

  async #post(request: WithoutToken<R>): Promise<Asked<T>> {
    const { url, holder, session, parse } = this.#options;
    try {
      const response = await fetch(url, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ ...request, token: holder.token }),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      const answer = parse(await session.readFrom(response, url));
      if (answer !== null) return { outcome: 'answered', answer };
      return { outcome: session.get() === 'lapsed' ? 'session-ended' : 'unreachable' };
    } catch {
      return { outcome: 'unreachable' };
    }
  }
}
