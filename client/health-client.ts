import type { HealthOutcome } from './outcome.ts';
import { readAnswer } from './read-answer.ts';

export interface HealthOptions {
  /** The RESTlet's external address as the script deployment record shows it, never composed. */
  url: string;
  /** A bearer token for it; asked for anew at each try. */
  token: () => Promise<string>;
  /** The bundle version this client needs. */
  requires?: string;
  /** For one try, in milliseconds. */
  deadlineMs?: number;
  /** Tries while NetSuite is busy. */
  tries?: number;
  fetch?: typeof fetch;
  /** Waits between tries; a test passes its own. */
  wait?: (milliseconds: number) => Promise<void>;
}

const DEADLINE_MS = 10_000;
const TRIES = 4;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

const sleep = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds); });

/** Grows from try to try, with a random part, so that clients that met each other do not meet again. */
function waitBefore(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000;
  const grown = FIRST_WAIT_MS * 2 ** attempt * (0.5 + Math.random());
  return Math.min(Number.isFinite(asked) && asked > 0 ? asked : grown, LONGEST_WAIT_MS);
}

function addressOf({ url, requires }: HealthOptions): URL {
  const address = new URL(url);
  if (requires !== undefined) address.searchParams.set('customrequires', requires);
  return address;
}

async function askOnce(options: HealthOptions, address: URL): Promise<{ outcome: HealthOutcome; retryAfter: string | null }> {
  try {
    const answer = await (options.fetch ?? fetch)(address, {
      headers: { Authorization: `Bearer ${await options.token()}`, Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(options.deadlineMs ?? DEADLINE_MS),
    });
    return { outcome: readAnswer({ status: answer.status, body: await answer.text() }), retryAfter: answer.headers.get('retry-after') };
  } catch (thrown) {
    // The name only: a message may quote the request, and the request holds the token.
    const { name } = thrown as { name?: unknown };
    return { outcome: { outcome: 'unreachable', reason: typeof name === 'string' ? name : 'no answer' }, retryAfter: null };
  }
}

/**
 * Asks the health RESTlet once, and again a few times while NetSuite is busy. Never throws for anything NetSuite does.
 * @throws TypeError when `url` is no address
 */
export async function checkHealth(options: HealthOptions): Promise<HealthOutcome> {
  const address = addressOf(options);
  const tries = options.tries ?? TRIES;
  for (let attempt = 0; ; attempt++) {
    const { outcome, retryAfter } = await askOnce(options, address);
    if (outcome.outcome !== 'busy' || attempt + 1 >= tries) return outcome;
    await (options.wait ?? sleep)(waitBefore(attempt, retryAfter));
  }
}
