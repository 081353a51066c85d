import { safeAddress } from './address.ts';
import { DeadlineError, withDeadline } from './deadline.ts';
import { failure, type RetryAfter } from './failure.ts';
import type { TokenSource } from './m2m-token.ts';
import { networkErrorName } from './network-error.ts';
import type { HealthOutcome } from './outcome.ts';
import { readAnswer } from './read-answer.ts';
import { readText } from './read-text.ts';
import { readRetryAfter } from './retry-after.ts';
import { TokenError } from './token-error.ts';

export interface HealthOptions {
  /** The RESTlet's external address as the script deployment record shows it, never composed. */
  url: string;
  /**
   * An OAuth 2.0 bearer token for it; asked for again at each try. When NetSuite did not take one,
   * it is asked once more with that token: a source that then gives another, since the first was
   * kept and has been revoked, gets a second try.
   */
  token: TokenSource;
  /** The bundle version this client needs. */
  requires?: string;
  /** For the token and for each try, in milliseconds. */
  deadlineMs?: number;
  /** How often to ask again while NetSuite is busy. */
  retries?: number;
  fetch?: typeof fetch;
  /** Waits between tries; a test passes its own. */
  wait?: (milliseconds: number) => Promise<void>;
}

const DEADLINE_MS = 10_000;
const RETRIES = 3;
const FIRST_WAIT_MS = 500;
/** A caller who would have to wait longer gets the outcome instead, with `retryAfterMs`. */
const LONGEST_WAIT_MS = 30_000;

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Grows from try to try, with a random part, so that clients that met each other do not meet again.
 */
function waitBefore(attempt: number, retryAfterMs: RetryAfter): number {
  const grown = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS / 2) * (1 + Math.random());
  return Math.max(grown, retryAfterMs ?? 0);
}

/**
 * A token as RFC 6750, section 2.1 has it. Anything else would make fetch fail with the token in
 * its message.
 */
const isToken = (text: unknown) => typeof text === 'string' && /^[\w.~+/-]+=*$/.test(text);

type Found = { token: string } | HealthOutcome;

async function askForToken(options: HealthOptions, refused?: string): Promise<Found> {
  try {
    const token = await withDeadline(options.deadlineMs ?? DEADLINE_MS, () =>
      options.token(refused),
    );
    return isToken(token) ? { token } : failure('TOKEN_MALFORMED');
  } catch (thrown) {
    if (thrown instanceof TokenError)
      return failure(thrown.code, thrown.detail, thrown.retryAfterMs);
    return failure(
      'TOKEN_UNAVAILABLE',
      thrown instanceof DeadlineError ? 'no answer in time' : null,
    );
  }
}

async function askWith(
  token: string,
  options: HealthOptions,
  address: URL,
): Promise<HealthOutcome> {
  try {
    return await withDeadline(options.deadlineMs ?? DEADLINE_MS, async (signal) => {
      const answer = await (options.fetch ?? fetch)(address, {
        // The content type is there for NetSuite's own errors, which follow it (NetSuite help,
        // section_4619215993).
        headers: {
          Authorization: `Bearer ${token}`,
          Accept: 'application/json',
          'Content-Type': 'application/json',
        },
        redirect: 'manual',
        signal,
      });
      const body = await readText(answer);
      if (body === null) return failure('TOO_LARGE');
      return readAnswer({
        status: answer.status,
        body,
        challenge: answer.headers.get('www-authenticate'),
        retryAfterMs: readRetryAfter(answer.headers.get('retry-after'), Date.now()),
      });
    });
  } catch (thrown) {
    return thrown instanceof DeadlineError
      ? failure('DEADLINE')
      : failure('NETWORK', networkErrorName(thrown));
  }
}

/** One try, and a second one when the token was kept too long. */
async function askOnce(options: HealthOptions, address: URL): Promise<HealthOutcome> {
  const first = await askForToken(options);
  if ('outcome' in first) return first;
  const outcome = await askWith(first.token, options, address);
  if (outcome.outcome !== 'session-over') return outcome;
  const second = await askForToken(options, first.token);
  if ('outcome' in second) return second;
  return second.token === first.token ? outcome : askWith(second.token, options, address);
}

/**
 * Asks the health RESTlet, and again a few times while NetSuite is busy. Never throws: whatever
 * goes wrong, a bad address included, is an outcome. No outcome holds the token.
 */
export async function checkHealth(options: HealthOptions): Promise<HealthOutcome> {
  const address = safeAddress(options.url);
  if (address === null) return failure('ADDRESS_INVALID');
  if (options.requires !== undefined) address.searchParams.set('customrequires', options.requires);
  for (let attempt = 0; ; attempt++) {
    const outcome = await askOnce(options, address);
    if (outcome.outcome !== 'busy' || attempt >= (options.retries ?? RETRIES)) return outcome;
    const waitMs = waitBefore(attempt, outcome.retryAfterMs);
    if (waitMs > LONGEST_WAIT_MS) return outcome;
    await (options.wait ?? sleep)(waitMs);
  }
}
