import Externals from '@ringcentral/sdk/lib/core/Externals';
import Client, { type CreateRequestOptions } from '@ringcentral/sdk/lib/http/Client';
import type { Access, AccessToken } from './access-token.ts';

const ANSWER_MS = 10_000;
/** Files go up over slow lines, 1.5 MB at most. */
const UPLOAD_MS = 90_000;
/** RingCentral's JSON for several records at once (developer guide, basics/batch-requests). */
const BULK_TYPE = 'application/vnd.ringcentral.multipart+json';
const BUSY_SECONDS = 60;

/** What a request to RingCentral came to; never an exception. */
export type RestOutcome =
  | { outcome: 'answered'; body: unknown }
  | { outcome: 'signed-out' }
  | { outcome: 'busy'; retryAfter: number }
  /** RingCentral understood and refused; `codes` are its error codes. */
  | { outcome: 'refused'; status: number; codes: string[] }
  | { outcome: 'unreachable' };

/** The same for a file. */
export type FileOutcome =
  | { outcome: 'file'; file: Blob }
  | Exclude<RestOutcome, { outcome: 'answered' }>;

/** Hosts of RingCentral that serve recordings and attachments (developer guide, voice/recordings). */
const MEDIA_HOSTS = ['media.ringcentral.com', 'media.ringcentral.biz'];

/** Returns whether a token may go to this address. An invalid address isn't RingCentral's. */
function isOfRingCentral(address: string, server: string): boolean {
  try {
    const { origin, hostname, protocol } = new URL(address, server);
    return (
      origin === new URL(server).origin ||
      (protocol === 'https:' && MEDIA_HOSTS.some((host) => host === hostname))
    );
  } catch {
    return false;
  }
}

const isUpload = (input: RequestInfo | URL): boolean =>
  input instanceof Request &&
  input.headers.get('content-type')?.startsWith('multipart/form-data') === true;

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

/** Returns what an answer came to; null is an answer that never came. */
async function outcomeOf(response: Response | null): Promise<RestOutcome> {
  if (response === null) return { outcome: 'unreachable' };
  const { ok, status, headers } = response;
  if (ok) {
    // A deletion has nothing to say.
    if (status === 204) return { outcome: 'answered', body: null };
    try {
      return { outcome: 'answered', body: (await response.json()) as unknown };
    } catch {
      return { outcome: 'unreachable' };
    }
  }
  if (status === 429)
    return { outcome: 'busy', retryAfter: Number(headers.get('retry-after')) || BUSY_SECONDS };
  if (status >= 500 || status === 408) return { outcome: 'unreachable' };
  // Of a 401: twice refused, with a fresh token in between. Our server's next look will say that
  // the connection is over.
  return { outcome: 'refused', status, codes: await codesOf(response) };
}

/**
 * RingCentral's REST interface by the HTTP client of its own SDK, with what that lacks: the token
 * from our server, a second try when RingCentral refuses a token, a deadline, and outcomes instead
 * of exceptions. The SDK's platform signs in, refreshes, and stores tokens in the browser, which
 * our server does instead.
 *
 * @see docs/decisions/0041-libraries-as-published.md
 */
export class Rest {
  readonly #server: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #access: Access;
  readonly #client: Client;
  /** The token that RingCentral refused last. */
  #refused: AccessToken | null = null;

  /** @param server origin of the REST interface */
  constructor(server: string, clientId: string, access: Access) {
    this.#server = server;
    this.#headers = {
      'Client-Id': clientId,
      'X-User-Agent': `RingCentralForNetSuitePro/${__BUNDLE_VERSION__}`,
    };
    this.#access = access;
    this.#client = new Client({
      externals: new Externals({
        fetch: (input, init) =>
          fetch(input, {
            ...init,
            signal: AbortSignal.timeout(isUpload(input) ? UPLOAD_MS : ANSWER_MS),
          }),
      }),
      // No cookies: the token is all that identifies us.
      defaultRequestInit: { credentials: 'omit' },
    });
  }

  get(path: string, query: Record<string, string | string[]> = {}): Promise<RestOutcome> {
    return this.#send({ method: 'GET', url: this.#server + path, query });
  }

  post(path: string, body: unknown): Promise<RestOutcome> {
    return this.#send({ method: 'POST', url: this.#server + path, body });
  }

  /** Sends files, after the JSON that belongs to them (developer guide, messaging/sms/sending-images). */
  upload(path: string, body: unknown, files: readonly File[]): Promise<RestOutcome> {
    const form = new FormData();
    form.append('json', new Blob([JSON.stringify(body)], { type: 'application/json' }));
    for (const file of files) form.append('attachment', file);
    return this.#send({ method: 'POST', url: this.#server + path, body: form });
  }

  /** Changes several records in the same way, in one request. */
  putAll(path: string, ids: readonly string[], body: unknown): Promise<RestOutcome> {
    return this.#send({
      method: 'PUT',
      url: `${this.#server}${path}/${ids.join(',')}`,
      body: JSON.stringify(ids.map(() => ({ body }))),
      headers: { 'Content-Type': BULK_TYPE },
    });
  }

  put(path: string, body: unknown): Promise<RestOutcome> {
    return this.#send({ method: 'PUT', url: this.#server + path, body });
  }

  patch(path: string, body: unknown): Promise<RestOutcome> {
    return this.#send({ method: 'PATCH', url: this.#server + path, body });
  }

  delete(path: string): Promise<RestOutcome> {
    return this.#send({ method: 'DELETE', url: this.#server + path });
  }

  /**
   * Reads a file of RingCentral's, such as a voicemail's sound. The token goes in the header and to
   * RingCentral's own hosts only.
   * @param address where RingCentral says that the file is
   */
  async file(address: string): Promise<FileOutcome> {
    if (!isOfRingCentral(address, this.#server))
      return { outcome: 'refused', status: 0, codes: [] };
    const result = await this.#access.get(this.#refused);
    if (result.outcome === 'signed-out') return { outcome: 'signed-out' };
    if (result.outcome !== 'token') return result;
    const response = await this.#answer({ method: 'GET', url: address }, result.access.token);
    if (response?.ok !== true) {
      const refused = await outcomeOf(response);
      return refused.outcome === 'answered' ? { outcome: 'unreachable' } : refused;
    }
    try {
      return { outcome: 'file', file: await response.blob() };
    } catch {
      return { outcome: 'unreachable' };
    }
  }

  async #send(request: CreateRequestOptions, isAgain = false): Promise<RestOutcome> {
    const result = await this.#access.get(this.#refused);
    switch (result.outcome) {
      case 'token':
        break;
      case 'signed-out':
        return { outcome: 'signed-out' };
      case 'busy':
      case 'unreachable':
        return result;
    }
    const response = await this.#answer(request, result.access.token);
    if (response?.status === 401) {
      // With several requests under way, the token in use may be newer than the one refused here.
      this.#refused = result.access;
      if (!isAgain) return this.#send(request, true);
    }
    return outcomeOf(response);
  }

  /** Returns the answer, whatever its status, or null when none came in time. */
  async #answer(request: CreateRequestOptions, token: string): Promise<Response | null> {
    try {
      return await this.#client.sendRequest(
        this.#client.createRequest({
          ...request,
          headers: {
            ...(request.headers as Readonly<Record<string, string>> | undefined),
            ...this.#headers,
            Authorization: `Bearer ${token}`,
          },
        }),
      );
    } catch (thrown) {
      return (thrown as { response?: Response | null }).response ?? null;
    }
  }
}
