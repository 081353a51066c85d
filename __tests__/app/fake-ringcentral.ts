/** A page with a grant in NetSuite and a RingCentral behind it, both as a test wants them. */

import { Access } from '../../src/browser/app/ringcentral/access-token.ts';
import { Account } from '../../src/browser/app/ringcentral/account.ts';
import { Rest } from '../../src/browser/app/ringcentral/rest.ts';
import { SuiteletClient } from '../../src/browser/ui/suitelet-client.ts';
import type { TakeEarlyAccess } from '../../src/browser/ui/telephone-host.ts';
import { type GrantAnswer, parseGrantAnswer, type SipInfo } from '../../src/contracts/grant.ts';
import type { GrantRequest } from '../../src/contracts/grant-request.ts';
import { SCHEMA, SERVICE } from '../../src/contracts/service.ts';
import type { Difference } from '../../src/contracts/who.ts';
import type { ConnectionState } from '../../src/facts/facts.ts';
import { FakeChannel } from '../sensors/fake-channel.ts';
import { FakeLocks } from '../sensors/fake-locks.ts';
import { FakeStorage } from '../stubs/fake-storage.ts';

export const WHO = { account: 'A', user: 7 };
export const SIP: SipInfo = {
  authorizationId: '1',
  domain: 'sip.test',
  outboundProxy: 'sip.test:8083',
  outboundProxyBackup: '',
  username: 'u',
  password: 'sip-secret',
  stunServers: ['stun.test:19302'],
};
const SUITELET = 'https://account.example/app/site/hosting/scriptlet.nl?script=1&deploy=1';
const SERVER = 'https://ringcentral.example';
const envelope = { schema: SCHEMA, service: SERVICE } as const;

export const token = (
  name: string,
  lasts = 3_600_000,
  sip: SipInfo | null = null,
): GrantAnswer => ({ ...envelope, access: { token: name, until: Date.now() + lasts, lasts, sip } });
export const grantError = (
  code: string,
  more: { connection?: ConnectionState; retryAfter?: number; token?: string } = {},
): unknown => ({
  ...envelope,
  error: {
    code,
    message: '',
    token: more.token ?? null,
    connection: more.connection ?? null,
    retryAfter: more.retryAfter ?? null,
  },
});
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

export interface RestRequest {
  method: string;
  path: string;
  token: string;
}

export class FakeRingCentral {
  readonly storage = new FakeStorage();
  readonly signedOut: (ConnectionState | null)[] = [];
  readonly grants: GrantRequest[] = [];
  readonly requests: RestRequest[] = [];
  /** What our Suitelet answers; a text that is not JSON is somebody else's page. */
  grant: (request: GrantRequest) => unknown = () => token(`token-${this.grants.length}`);
  rest: (request: RestRequest) => Response | Promise<Response> = () => json({});
  readonly access: Access;
  readonly rests: Rest;
  readonly account: Account;
  readonly locks = new FakeLocks();
  /** Whom the page belongs to, who is still signed in unless a test says otherwise. */
  readonly owner: {
    token: string;
    other: Difference | null;
    address: (url: string) => string;
    renew: () => Promise<boolean>;
  } = {
    token: 'form-token',
    other: null,
    address: (url) => url,
    renew: () => Promise.resolve(false),
  };

  constructor() {
    const locks = {
      request: (name: string, callback: () => unknown) => this.locks.request(name, {}, callback),
    };
    const values = {
      window: { BroadcastChannel: FakeChannel },
      BroadcastChannel: FakeChannel,
      navigator: { locks, userAgent: 'test' },
      localStorage: this.storage,
      fetch: this.#fetch,
    };
    for (const [name, value] of Object.entries(values))
      Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
    [this.access, this.rests, this.account] = this.tab();
  }

  /** Another tab of the same browser. @param takeEarly what it asked for before */
  tab(takeEarly?: TakeEarlyAccess): [Access, Rest, Account] {
    const client = new SuiteletClient<GrantRequest, GrantAnswer>({
      url: SUITELET,
      owner: this.owner,
      session: {
        get: () => 'active',
        readFrom: async (answer) => JSON.parse(await answer.text()) as unknown,
      },
      parse: parseGrantAnswer,
    });
    const access = new Access(
      client,
      WHO,
      (connection) => void this.signedOut.push(connection),
      null,
      takeEarly,
    );
    const rest = new Rest(SERVER, 'client-id', access);
    return [access, rest, new Account(rest, access, WHO)];
  }

  /** What RingCentral was asked for, without the rest of it. */
  get paths(): string[] {
    return this.requests.map(({ path }) => path);
  }

  readonly #fetch = async (input: string | Request, init: RequestInit = {}): Promise<Response> => {
    // As the network: never at once.
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (typeof input === 'string') {
      const request = JSON.parse(init.body as string) as GrantRequest;
      this.grants.push(request);
      const answer = await this.grant(request);
      return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
    }
    const { pathname } = new URL(input.url);
    const request = {
      method: input.method,
      path: pathname,
      token: (input.headers.get('authorization') ?? '').replace(/^bearer /i, ''),
    };
    this.requests.push(request);
    return this.rest(request);
  };
}

/**
 * Gives each test of a file a page of its own, on a clock that stands at ten in the morning.
 * @param given gets the page and its RingCentral
 */
export function useFakeRingCentral(given: (world: FakeRingCentral) => void): void {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-01-15T10:00:00Z') });
    given(new FakeRingCentral());
  });
  afterEach(() => {
    FakeChannel.closeAll();
    jest.useRealTimers();
  });
}

/** What a promise comes to within a minute. */
export async function soon<T>(promise: Promise<T>): Promise<T> {
  void promise.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(60_000);
  return promise;
}
