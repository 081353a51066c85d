import { timingSafeEqual } from 'node:crypto';
import { EXTENSIONS, type Extension } from './extensions.ts';
import type { Refusal } from './grants.ts';
import { randomToken } from './random.ts';
import { oauthError } from './rest-error.ts';

export const JWT_STATES = ['good', 'revoked', 'expired', 'other-app'] as const;
export type JwtState = (typeof JWT_STATES)[number];

/**
 * What can be changed about the company's application, as its owner does in the developer console.
 */
export interface CompanyAppState {
  enabled: boolean;
  /** Whether it may use the JWT grant. */
  jwtGrant: boolean;
  scopes: string[];
  /** What became of its user's JWT. */
  jwt: JwtState;
}

const FRESH: CompanyAppState = {
  enabled: true,
  jwtGrant: true,
  scopes: ['ReadAccounts', 'ReadCallLog', 'ReadPresence'],
  jwt: 'good',
};

/** The values a company admin copies: what somebody would see once in the developer console. */
export interface CompanyCredentials {
  clientId: string;
  clientSecret: string;
  jwt: string;
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/**
 * A confidential application with the JWT grant, and one JWT of the extension that signs in without
 * being there (developers.ringcentral.com/guide/authentication/jwt-flow).
 */
export class CompanyApp {
  readonly credentials: CompanyCredentials;
  /** Whose JWT it is. */
  readonly extension: Extension;
  state: CompanyAppState = FRESH;

  constructor() {
    const [extension] = EXTENSIONS;
    if (extension === undefined) throw new Error('the sample account has no extension');
    this.extension = extension;
    this.credentials = {
      clientId: 'ringcentral-stand-in-company',
      clientSecret: randomToken(),
      // Of a JWT's form, so that nothing takes it for less. Only this server reads it.
      jwt: `${part({ alg: 'RS256', kid: 'stand-in' })}.${part({ sub: extension.id, jti: randomToken() })}.${randomToken()}`,
    };
  }

  reset(): void {
    this.state = FRESH;
  }

  change(patch: Partial<CompanyAppState>): void {
    this.state = { ...this.state, ...patch };
  }

  /**
   * Why these Basic credentials are none, or null. A disabled application has no documented code:
   * the words say it (chosen).
   */
  refuseClient(id: string, secret: string): Refusal | null {
    if (id !== this.credentials.clientId || !same(secret, this.credentials.clientSecret))
      return oauthError('invalid_client', 'OAU-153', 'Invalid client');
    return this.state.enabled
      ? null
      : oauthError('invalid_client', 'OAU-153', 'The application is disabled');
  }

  /**
   * Why this JWT gets no token, or null. Codes: developers.ringcentral.com/guide/basics/errors;
   * OAU-251: ringcentral-web-phone, issue 115.
   */
  refuseJwt(assertion: string): Refusal | null {
    if (!this.state.jwtGrant)
      return oauthError('unauthorized_client', 'OAU-251', 'Unauthorized for this grant type');
    if (assertion.split('.').length !== 3)
      return oauthError('invalid_grant', 'OAU-149', 'Token cannot be parsed');
    if (!same(assertion, this.credentials.jwt))
      return oauthError('invalid_grant', 'OAU-129', 'Token is corrupted');
    switch (this.state.jwt) {
      case 'good':
        return null;
      case 'revoked':
        return oauthError('invalid_grant', 'OAU-213', 'Token not found');
      case 'expired':
        return oauthError('invalid_grant', 'OAU-210', 'Token expired');
      case 'other-app':
        return oauthError('invalid_grant', 'OAU-121', 'Token was issued to another application');
    }
  }
}

/** Id and secret of a Basic header, or null when it is none. */
export function basicOf(authorization: string | undefined): { id: string; secret: string } | null {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const at = text.indexOf(':');
  return at < 0 ? null : { id: text.slice(0, at), secret: text.slice(at + 1) };
}
