import { SDK } from '@ringcentral/sdk';
import type { Access, AccessToken } from './access-token.ts';

const ANSWER_MS = 10_000;
const BUSY_SECONDS = 60;

/** What a request to RingCentral came to; never an exception. */
export type RestOutcome =
  | { outcome: 'answered'; body: unknown }
  | { outcome: 'signed-out' }
  | { outcome: 'busy'; retryAfter: number }
  /** RingCentral understood and refused; `codes` are its error codes. */
  | { outcome: 'refused'; status: number; codes: string[] }
  | { outcome: 'unreachable' };

/** Carries an outcome through the library, which knows exceptions only. */
class NoToken extends Error {
  readonly outcome: RestOutcome;
  constructor(outcome: RestOutcome) {
    super('There is no token.');
    this.outcome = outcome;
  }
}

/** The library keeps its tokens in a storage: this one is the page's memory. */
function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => {
      items.clear();
    },
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => {
      items.delete(key);
    },
    setItem: (key, value) => {
      items.set(key, value);
    },
  };
}

/** RingCentral's errors: the outer code and those inside (developer guide, basics/errors). */
async function codesOf(response: Response): Promise<string[]> {
  try {
    const body = (await response.clone().json()) as {
      errorCode?: unknown;
      errors?: { errorCode?: unknown }[];
    };
    return [body.errorCode, ...(body.errors ?? []).map(({ errorCode }) => errorCode)].filter(
      (code) => typeof code === 'string',
    );
  } catch {
    return [];
  }
}

/**
 * RingCentral's REST interface by its own library, with what that lacks: a token from our server in
 * place of its refresh, nothing in storage, a deadline, and outcomes instead of exceptions.
 */
export class Rest {
  readonly #platform: ReturnType<SDK['platform']>;
  readonly #access: Access;
  #used: AccessToken | null = null;
  /** The token that RingCentral refused last. */
  #refused: AccessToken | null = null;

  /** @param server origin of the REST interface */
  constructor(server: string, clientId: string, access: Access) {
    this.#access = access;
    const sdk = new SDK({
      server,
      clientId,
      appName: 'RingCentralForNetSuitePro',
      appVersion: __BUNDLE_VERSION__,
      // A failed request must not make it forget anything: when a connection is over, our server
      // says so.
      clearCacheOnRefreshError: false,
      localStorage: memoryStorage(),
      // No cookies: the token is all that identifies us.
      defaultRequestInit: { credentials: 'omit' },
      fetch: (input, init) => this.#fetch(input as Request, init),
    });
    this.#platform = sdk.platform();
    // The library calls this before a request without a good token, and after a 401.
    this.#platform.refresh = () => this.#takeToken();
  }

  get(path: string, query: Record<string, string> = {}): Promise<RestOutcome> {
    return this.#send(() => this.#platform.get(path, query));
  }

  post(path: string, body: unknown): Promise<RestOutcome> {
    return this.#send(() => this.#platform.post(path, body));
  }

  /**
   * By the request's own token: with several under way, the one in use may be newer than the one
   * refused.
   */
  async #fetch(request: Request, init: RequestInit | undefined): Promise<Response> {
    const response = await fetch(request, { ...init, signal: AbortSignal.timeout(ANSWER_MS) });
    const used = this.#used;
    if (
      response.status === 401 &&
      used !== null &&
      request.headers.get('authorization')?.endsWith(` ${used.token}`) === true
    )
      this.#refused = used;
    return response;
  }

  async #takeToken(): Promise<Response> {
    const result = await this.#access.get(this.#refused);
    switch (result.outcome) {
      case 'token': {
        this.#used = result.access;
        await this.#platform.auth().setData({
          token_type: 'bearer',
          access_token: result.access.token,
          expires_in: String(Math.floor((result.access.goodUntil - Date.now()) / 1000)),
        });
        return new Response();
      }
      case 'signed-out':
        throw new NoToken({ outcome: 'signed-out' });
      case 'busy':
        throw new NoToken({ outcome: 'busy', retryAfter: result.retryAfter });
      case 'unreachable':
        throw new NoToken({ outcome: 'unreachable' });
    }
  }

  async #send(request: () => Promise<Response>): Promise<RestOutcome> {
    try {
      // The library would go on with the token that it has, when ours is forgotten or another
      // one's.
      await this.#takeToken();
      const response = await request();
      return { outcome: 'answered', body: (await response.json()) as unknown };
    } catch (thrown) {
      if (thrown instanceof NoToken) return thrown.outcome;
      const { response } = thrown as { response?: Response | null };
      if (response == null) return { outcome: 'unreachable' };
      if (response.status === 429)
        return {
          outcome: 'busy',
          retryAfter: Number(response.headers.get('retry-after')) || BUSY_SECONDS,
        };
      if (response.status >= 500 || response.status === 408) return { outcome: 'unreachable' };
      // Twice refused, with a fresh token in between: our server's next look will say that it is
      // over.
      return { outcome: 'refused', status: response.status, codes: await codesOf(response) };
    }
  }
}
