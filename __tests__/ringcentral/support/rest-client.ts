import { createHash, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import type { RunningRingCentral } from '../../../local/ringcentral/process.ts';

export const REDIRECT =
  'http://127.0.0.1:4180/app/site/hosting/scriptlet.nl?script=customscript_rcp_sign_in&deploy=1';
const DEADLINE_MS = 10_000;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The body, when it is JSON. */
  json: Record<string, unknown>;
}

function readJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

type Asked = Pick<RequestOptions, 'headers'> & { body?: string | Buffer; deadlineMs?: number };

/** One request over a connection of its own. Verifies the certificate as the product would. */
export function call(
  to: RunningRingCentral,
  method: string,
  path: string,
  { headers = {}, body, deadlineMs = DEADLINE_MS }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${to.origin}${path}`,
      {
        method,
        headers,
        ca: to.certificatePem,
        agent: false,
        signal: AbortSignal.timeout(deadlineMs),
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: readJson(text),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

export const sendForm = (
  to: RunningRingCentral,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  call(to, 'POST', path, {
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

export const get = (to: RunningRingCentral, path: string, token: string): Promise<Answer> =>
  call(to, 'GET', path, { headers: { Authorization: `Bearer ${token}` } });

export interface Pkce {
  verifier: string;
  challenge: string;
}

export function pkce(): Pkce {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** The address of the sign-in page. `undefined` leaves a parameter out. */
export function authorizePath(
  to: RunningRingCentral,
  { challenge }: Pkce,
  change: Record<string, string | undefined> = {},
): string {
  const query: Record<string, string | undefined> = {
    response_type: 'code',
    client_id: to.clientId,
    redirect_uri: REDIRECT,
    state: 'a state',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...change,
  };
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `/restapi/oauth/authorize?${new URLSearchParams(given).toString()}`;
}

/**
 * Goes through the sign-in page. @param extension whom to choose; empty denies @returns where it
 * sends the browser
 */
export async function choose(
  to: RunningRingCentral,
  path: string,
  extension: string,
): Promise<URL> {
  const page = await call(to, 'GET', path);
  const request = /name="request" value="([^"]+)"/.exec(page.text)?.[1];
  if (request === undefined) throw new Error(`no sign-in page: ${page.text}`);
  const back = await sendForm(to, '/restapi/oauth/authorize', { request, extension });
  return new URL(back.headers.location ?? '');
}

/** A code for this extension, with what redeems it. */
export async function codeFor(
  to: RunningRingCentral,
  extension: string,
): Promise<Record<string, string>> {
  const secret = pkce();
  const back = await choose(to, authorizePath(to, secret), extension);
  return {
    grant_type: 'authorization_code',
    client_id: to.clientId,
    code: back.searchParams.get('code') ?? '',
    redirect_uri: REDIRECT,
    code_verifier: secret.verifier,
  };
}

export interface Tokens {
  access: string;
  refresh: string;
}

export const tokensOf = ({ json }: Answer): Tokens => ({
  access: String(json['access_token']),
  refresh: String(json['refresh_token']),
});

/** Signs an extension in. */
export async function signIn(
  to: RunningRingCentral,
  extension: string,
  more: Record<string, string> = {},
): Promise<Tokens> {
  const answer = await sendForm(to, '/restapi/oauth/token', {
    ...(await codeFor(to, extension)),
    ...more,
  });
  if (answer.status !== 200) throw new Error(answer.text);
  return tokensOf(answer);
}

export interface SipInfo {
  authorizationId: string;
  domain: string;
  outboundProxy: string;
  username: string;
  password: string;
}

/** Asks for SIP credentials. */
export const provision = (to: RunningRingCentral, token: string): Promise<Answer> =>
  call(to, 'POST', '/restapi/v1.0/client-info/sip-provision', {
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ sipInfo: [{ transport: 'WSS' }] }),
  });

export const sipInfoOf = ({ json }: Answer): SipInfo => (json['sipInfo'] as [SipInfo])[0];
