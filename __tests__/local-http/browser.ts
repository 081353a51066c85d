import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createServer, type ModelServer } from '../../local/http/server.ts';
import { TOKEN_FIELD } from '../../local/pages/form-fields.ts';
import { type FakeAccount, fakeAccount } from './fake-account.ts';

export const ORIGIN = 'http://localhost:80';

/**
 * A client that keeps cookies and fills in the token of the forms it was shown, as a browser does.
 */
export interface Browser {
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Posts a form; the token is that of the last page, unless the fields name another. */
  post(
    url: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  json(
    url: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  signIn(userId: number, role: string): Promise<void>;
  cookies: Map<string, string>;
}

/** A browser without cookies. */
export function browserOf(app: FastifyInstance): Browser {
  const cookies = new Map<string, string>();
  let token = '';
  const send = async (options: {
    method: 'GET' | 'POST';
    url: string;
    headers?: Record<string, string>;
    payload?: string;
  }) => {
    const answer = await app.inject({ ...options, cookies: Object.fromEntries(cookies) });
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const found = new RegExp(`name="${TOKEN_FIELD}" value="([0-9a-f]+)"`).exec(answer.body);
    if (found?.[1] !== undefined) token = found[1];
    return answer;
  };
  return {
    cookies,
    get: (url, headers = {}) => send({ method: 'GET', url, headers }),
    post: (url, fields, headers = {}) =>
      send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams({ [TOKEN_FIELD]: token, ...fields }).toString(),
      }),
    json: (url, body, headers = {}) =>
      send({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify(body),
      }),
    async signIn(userId, role) {
      await send({
        method: 'POST',
        url: '/control/sign-in',
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify({ userId, role }),
      });
    },
  };
}

export interface Setup {
  account: FakeAccount;
  server: ModelServer;
  visitor: Browser;
  /** Another browser at the same server. */
  another(): Browser;
}

/** A server over the stand-in account, and a browser that is not signed in. */
export function setUp(): Setup {
  const account = fakeAccount();
  const server = createServer({ account, origin: () => ORIGIN, version: '1.0.0' });
  return { account, server, visitor: browserOf(server.app), another: () => browserOf(server.app) };
}
