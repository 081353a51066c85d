import { SERVICE } from '../../contracts/service.ts';
import type { SessionState } from '../../facts/facts.ts';
import { type Sensor, Signal } from './sensor.ts';

const ANSWER_MS = 8_000;

/** The parts of a fetch answer that show whether the session is still valid. */
export type AnswerLike = Pick<Response, 'status' | 'redirected' | 'url' | 'text'>;

export interface SessionSensor extends Sensor<SessionState> {
  /**
   * Asks the server now, unless it was asked a moment ago. @param force whatever was asked a moment
   * ago: there is news
   */
  check(force?: boolean): Promise<void>;
  /**
   * Reads an answer that some other request of the page got.
   * @param asked the address that was asked
   * @returns its JSON when it is ours, else null
   * @throws when the answer breaks off half-way
   */
  readFrom(answer: AnswerLike, asked: string): Promise<unknown>;
}

export interface SessionOptions {
  /** Address of the softphone Suitelet; the question is its `custom_action=status`. */
  url: string;
  /**
   * How long the page must have been out of sight before a return to it asks, in milliseconds; none
   * once it has lapsed.
   */
  afterHiddenMs: number;
  /** How long to leave the server alone after a question, in milliseconds. */
  atMostEveryMs: number;
  /** Gets the status answer of the server, which is ours but not yet parsed. */
  onStatus?: (status: unknown) => void;
  /**
   * Gets what any request of the page was answered: JSON of ours, or null when the session is over.
   */
  onAnswer?: (answer: unknown) => void;
}

const isOurs = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (value as { service?: unknown }).service === SERVICE;

/**
 * The JSON of an answer of ours; null when somebody else answered, which is what a lapsed session
 * looks like.
 * @throws when the answer breaks off: then nothing is learned
 */
async function ourJson(answer: AnswerLike, asked: string): Promise<unknown> {
  if (answer.status === 401 || answer.redirected) return null;
  if (
    answer.url !== '' &&
    new URL(answer.url).pathname !== new URL(asked, document.baseURI).pathname
  )
    return null;
  const text = await answer.text();
  try {
    const value: unknown = JSON.parse(text);
    return isOurs(value) ? value : null;
  } catch {
    return null;
  }
}

/** A server in trouble, or one that has had too many requests, is not a session that ended. */
const isTrouble = (status: number): boolean => status === 429 || status >= 500;

/**
 * Learns from answers whether the NetSuite session is still valid: a 401, a redirect, a foreign
 * path or an answer that is not ours means that it isn't. A network error means nothing:
 * NetSuite shows its own sign for that.
 *
 * By itself it asks on the return to the page and never on a timer: polling could keep a session
 * alive that the customer wants to end, and whether it would is not documented. A page with a phone
 * asks more often (ui/owner-watch.ts).
 */
export function sessionSensor({
  url,
  afterHiddenMs,
  atMostEveryMs,
  onStatus,
  onAnswer,
}: SessionOptions): SessionSensor {
  const signal = new Signal<SessionState>();
  let askedAt = -Infinity;
  let asking: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let hiddenAt: number | null = document.visibilityState === 'hidden' ? Date.now() : null;

  const readFrom = async (answer: AnswerLike, asked: string): Promise<unknown> => {
    if (isTrouble(answer.status)) return null;
    const value = await ourJson(answer, asked);
    onAnswer?.(value);
    signal.set(value === null ? 'lapsed' : 'active');
    return value;
  };
  const ask = async () => {
    askedAt = Date.now();
    try {
      const answer = await fetch(`${url}&custom_action=status`, {
        credentials: 'same-origin',
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      const status = await readFrom(answer, url);
      if (status !== null) onStatus?.(status);
    } catch {
      // No answer: nothing learned.
    } finally {
      asking = null;
    }
  };
  const check = async (force = false): Promise<void> => {
    if (!force && signal.get() !== 'lapsed' && Date.now() - askedAt < atMostEveryMs) return;
    // One at a time: a late answer to an old question must not undo the news of a later one. And
    // the old one does not do for the later, which was asked because something may have changed
    // since.
    if (asking === null && next === null) asking = ask();
    else {
      next ??= Promise.resolve(asking).then(() => {
        next = null;
        return (asking = ask());
      });
    }
    await (next ?? asking);
  };

  signal.on(document, 'visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now();
      return;
    }
    // Known to have ended: the user who returns may have signed in meanwhile, however short it took.
    if (signal.get() === 'lapsed' || (hiddenAt !== null && Date.now() - hiddenAt >= afterHiddenMs))
      void check();
    hiddenAt = null;
  });
  // From the back/forward cache; any other page has just come from the server.
  signal.on(window, 'pageshow', (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    if (hiddenAt !== null && Date.now() - hiddenAt >= afterHiddenMs) void check();
  });
  return Object.assign(signal, { check, readFrom });
}
