import path from 'node:path';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { Account } from '../../local/account/account.ts';
import { createServer, type ModelServer } from '../../local/http/server.ts';
import { openAccount } from '../../local/open-account.ts';
import { type Browser, browserOf, ORIGIN } from '../local-http/browser.ts';

/** A role as somebody signs in with it, nobody at all, and an integration with a bearer token. */
export const CALLERS = {
  administrator: { user: 11, role: 'administrator' },
  'company admin': { user: 12, role: 'customrole_rcp_company_admin' },
  member: { user: 13, role: 'customrole_rcp_member' },
  'no access': { user: 15, role: 'sales_person' },
  service: { user: 16, role: 'customrole_rcp_service' },
  health: { user: 16, role: 'customrole_rcp_health' },
  nobody: null,
  bearer: null,
} as const satisfies Record<string, { user: number; role: string } | null>;
export type Caller = keyof typeof CALLERS;
export const CALLER_NAMES = Object.keys(CALLERS) as Caller[];

const TOKEN = '/services/rest/auth/oauth2/v1/token';
const keys = generateKeyPair('ES256', { extractable: true });

/** An access token of the integration, as another system gets it. */
export async function bearerToken(server: ModelServer, account: Account): Promise<string> {
  const { privateKey, publicKey } = await keys;
  account.m2m.register('client', 'certificate', await exportSPKI(publicKey));
  const assertion = await new SignJWT({ scope: ['restlets'] })
    .setProtectedHeader({ alg: 'ES256', kid: 'certificate', typ: 'JWT' })
    .setIssuer('client')
    .setAudience(ORIGIN + TOKEN)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
  const answer = await browserOf(server.app).post(TOKEN, {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  return answer.json<{ access_token: string }>().access_token;
}

/** What a test needs of one caller at a new account. */
export interface Visit {
  account: Account;
  server: ModelServer;
  browser: Browser;
  /** Whom this caller's pages are made for, as their requests name it. */
  who: string;
  /** Goes with every request of this caller. */
  headers: Record<string, string>;
}

/**
 * The company as it is when everything has been entered; nothing of RingCentral answers at this
 * address.
 */
export const COMPANY = {
  custrecord_rcp_rc_server: 'https://ringcentral.invalid',
  custrecord_rcp_rc_client_id: 'sample-client-id',
  custrecord_rcp_rc_secret: 'custsecret_rcp_ringcentral',
  custrecord_rcp_ns_client_id: 'client',
  custrecord_rcp_ns_certificate: 'certificate',
} as const;

/** A new account with its server. */
export function openModel(): { account: Account; server: ModelServer } {
  const account = openAccount({
    project: path.resolve('dist'),
    database: ':memory:',
    fresh: true,
    origin: () => ORIGIN,
    connectMilliseconds: 200,
    requestMilliseconds: 400,
  });
  account.administration.confirmServer(COMPANY.custrecord_rcp_rc_server);
  account.world.change({ company: COMPANY });
  return { account, server: createServer({ account, origin: () => ORIGIN }) };
}

/** Somebody at a server. */
export async function visitAs(
  caller: Caller,
  { account, server }: { account: Account; server: ModelServer },
): Promise<Visit> {
  const browser = browserOf(server.app);
  const person = CALLERS[caller];
  if (person !== null) await browser.signIn(person.user, person.role);
  return {
    account,
    server,
    browser,
    who: `MODEL_1:${String(person?.user ?? 0)}`,
    headers:
      caller === 'bearer' ? { authorization: `Bearer ${await bearerToken(server, account)}` } : {},
  };
}
