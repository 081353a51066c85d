import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import type { ScriptRequest, ScriptResponse } from '../../local/account/scripts.ts';
import { createServer } from '../../local/http/server.ts';
import { ORIGIN } from '../local-http/browser.ts';
import { fault, isRefusal } from './answer-faults.ts';
import { tokenRequest } from './arbitrary-requests.ts';
import { address, type Endpoint, endpoints } from './endpoints.ts';
import {
  anything,
  ask,
  DEADLINE_MS,
  digest,
  digestOf,
  named,
  open,
  people,
  raise,
  SEED,
  type Tables,
  unexpected,
} from './generated-requests.ts';
import { REQUESTS, USER } from './script-contracts.ts';

const WITH_TOKEN = 2_500;
const OVER_HTTP = 500;

/** Tokens as each person's pages get them: out of a refusal, and out of the last answer. */
class Tokens {
  readonly #known = new Map<string, string>();

  constructor(readonly account: Account) {}

  async of(identity: Identity, endpoint: Endpoint): Promise<string> {
    const key = this.#key(identity, endpoint);
    if (this.#known.get(key) === undefined)
      this.keep(identity, endpoint, await this.#given(identity, endpoint));
    return this.#known.get(key) ?? '';
  }

  /** Each answer may bring the next token. */
  keep(identity: Identity, endpoint: Endpoint, { headers, body }: ScriptResponse): void {
    if (!(headers['content-type'] ?? '').startsWith('application/json')) return;
    const { token, view, error } = JSON.parse(body) as {
      token?: string | null;
      view?: { token: string };
      error?: { token?: string | null };
    };
    const next = token ?? view?.token ?? error?.token;
    if (next !== undefined && next !== null) this.#known.set(this.#key(identity, endpoint), next);
  }

  #key(identity: Identity, { script }: Endpoint): string {
    return `${String(identity.user.id)} ${script.scriptId}`;
  }

  /**
   * A form's token comes with a refusal; everybody else's with the status, for a page that names
   * its user and a role with access.
   */
  #given(identity: Identity, endpoint: Endpoint): Promise<ScriptResponse> {
    if (endpoint.script.scriptId === 'customscript_rcp_settings')
      return ask(
        this.account,
        identity,
        endpoint,
        post(endpoint, JSON.stringify({ action: 'nothing' })),
      );
    return ask(this.account, identity, named('customscript_rcp_softphone'), {
      method: 'GET',
      url: ORIGIN,
      query: { custom_action: 'status', custom_who: `MODEL_1:${String(identity.user.id)}` },
      headers: {},
      body: '',
    });
  }
}

const post = (endpoint: Endpoint, body: string): ScriptRequest => ({
  method: 'POST',
  url: ORIGIN + address(endpoint),
  query: {},
  headers: { 'content-type': 'application/json' },
  body,
});

const withActions = endpoints.filter(({ script }) => (REQUESTS[script.scriptId] ?? null) !== null);
const nearly = fc.oneof(
  ...withActions.map((endpoint) =>
    fc.record({
      at: fc.constant(endpoint.name),
      who: fc.nat({ max: people.length - 1 }),
      body: tokenRequest(endpoint),
    }),
  ),
);

/** Rows that belong to one user, by the column that says whose they are. */
const OWNED = {
  customrecord_rcp_connection: 'custrecord_rcp_con_user',
  customrecord_rcp_grant: 'custrecord_rcp_grant_user',
} as const;

function rowsOfOthers(tables: Tables, user: number): string {
  return JSON.stringify(
    Object.entries(OWNED).map(([table, column]) =>
      tables[table]?.filter((row) => String(row[column]) !== String(user)),
    ),
  );
}

test(
  `${String(WITH_TOKEN)} requests with a good token, near to ones that are carried out: a ` +
    'refusal changes nothing, and nobody changes what is another’s',
  async () => {
    const { account, identities } = open();
    const tokens = new Tokens(account);
    let carriedOut = 0;
    let last = account.diagnostics.inspect().tables;
    const property = fc.asyncProperty(nearly, async ({ at, who, body }) => {
      const endpoint = named(at);
      const identity = identities[who] ?? raise('such person');
      const token = await tokens.of(identity, endpoint);
      const before = last;
      const answer = await ask(
        account,
        identity,
        endpoint,
        post(
          endpoint,
          body.replace('"TOKEN"', JSON.stringify(token)).replaceAll(USER, String(identity.user.id)),
        ),
      );
      tokens.keep(identity, endpoint, answer);
      expect(fault(endpoint.script.scriptId, answer)).toBeNull();
      const refused = isRefusal(answer);
      if (!refused) carriedOut++;
      // An answer of "not connected" may be news, and is then written down; everything else that is
      // refused leaves all as it was.
      last = account.diagnostics.inspect().tables;
      if (refused && !answer.body.includes('RCP_NOT_CONNECTED'))
        expect(digestOf(last)).toBe(digestOf(before));
      expect(rowsOfOthers(last, identity.user.id)).toBe(rowsOfOthers(before, identity.user.id));
    });
    await fc.assert(property, { numRuns: WITH_TOKEN, seed: SEED });
    expect(unexpected(account)).toEqual([]);
    // With fewer, the tokens weren't valid and the test proves nothing.
    expect(carriedOut).toBeGreaterThan(WITH_TOKEN / 10);
    account.close();
  },
  DEADLINE_MS,
);

/**
 * The session of this user in this role: NetSuite ends it when the user signs in in another role.
 */
function sessionOf(account: Account, { user, role, sessionId }: Identity): string {
  const state = account.sessions.find(sessionId, false);
  if (state.state === 'active' && state.identity.role.scriptId === role.scriptId)
    return sessionId ?? '';
  const opened = account.sessions.signIn(user.id, role.scriptId);
  if ('error' in opened) throw new Error(opened.error);
  return opened.sessionId;
}

test(
  `${String(OVER_HTTP)} requests over a real connection, by somebody, by nobody, with a wrong token`,
  async () => {
    const { account, identities } = open();
    let origin = '';
    const server = createServer({ account, origin: () => origin });
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    origin = `http://127.0.0.1:${String((server.app.server.address() as AddressInfo).port)}`;
    const before = digest(account);
    const property = fc.asyncProperty(
      anything,
      fc.constantFrom('session', 'session', 'nobody', 'bearer'),
      async ({ at, who, request }, how) => {
        const endpoint = named(at);
        const { method, query, headers, body } = request;
        const sent: Record<string, string> = { ...headers };
        if (how === 'session')
          sent['cookie'] =
            `JSESSIONID=${sessionOf(account, identities[who] ?? raise('such person'))}`;
        if (how === 'bearer') sent['authorization'] = 'Bearer not-a-token';
        const response = await fetch(origin + address(endpoint, query), {
          method,
          headers: sent,
          redirect: 'manual',
          ...(method === 'POST' || method === 'PUT' ? { body } : {}),
        });
        const text = await response.text();
        expect(response.status).toBeLessThan(500);
        if (how === 'session')
          expect([
            endpoint.name,
            fault(endpoint.script.scriptId, {
              status: response.status,
              headers: { 'content-type': response.headers.get('content-type') ?? '' },
              body: text,
              usage: null,
            }),
          ]).toEqual([endpoint.name, null]);
        else expect([302, 400, 401]).toContain(response.status);
      },
    );
    await fc.assert(property, { numRuns: OVER_HTTP, seed: SEED });
    expect(unexpected(account)).toEqual([]);
    expect(digest(account)).toBe(before);
    await server.close();
  },
  DEADLINE_MS,
);
