import { createHash } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Extension } from './extensions.ts';
import { APP_SCOPES } from './permissions.ts';
import { randomToken } from './random.ts';
import { oauthError } from './rest-error.ts';

/**
 * Source: developers.ringcentral.com/guide/authentication/auth-code-pkce-flow, .../refresh-tokens
 */
export const CODE_SECONDS = 60;
const REFRESH_SECONDS = 7 * 24 * 3600;
const ACCESS_SECONDS = { lowest: 600, highest: 3600 };

export interface Authorization {
  clientId: string;
  redirectUri: string;
  challenge: string;
  extension: Extension;
}

/** A code or token, whose it is, and when it ends. */
export interface Held {
  clientId: string;
  extension: Extension;
  expiresAt: number;
  /** What the token carries; the company's application says so itself. */
  scope?: string;
}

interface Refresh extends Held {
  /** The access token it was given with, which dies when it is used. */
  access: string;
}

export interface Tokens {
  access_token: string;
  token_type: 'bearer';
  expires_in: number;
  refresh_token: string;
  refresh_token_expires_in: number;
  scope: string;
  owner_id: string;
  endpoint_id: string;
}

export type Refusal = ReturnType<typeof oauthError>;
export type Secret = 'access' | 'refresh';

export const isRefused = (answer: Tokens | Refusal): answer is Refusal => 'error' in answer;

/** The codes and tokens that were given out. Nothing here leaves the process. */
export class Grants {
  /** What the application that people sign in to may do; a token keeps what it was issued with. */
  scopes: readonly string[] = APP_SCOPES;
  readonly #clock: Clock;
  readonly #codes = new Map<string, Held & Authorization>();
  readonly #access = new Map<string, Held>();
  readonly #refresh = new Map<string, Refresh>();
  readonly #listeners: ((extension: Extension) => void)[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A code for somebody who signed in. It works once, for a minute. */
  authorize(authorization: Authorization): string {
    const code = randomToken();
    this.#codes.set(code, { ...authorization, expiresAt: this.#clock.now() + CODE_SECONDS * 1000 });
    return code;
  }

  /** Whose code or refresh token that is, if it is one. */
  ownerOf(text: string): Extension | undefined {
    return (this.#codes.get(text) ?? this.#refresh.get(text))?.extension;
  }

  /**
   * Source of the codes: developers.ringcentral.com/guide/basics/errors. A wrong verifier has no
   * documented code: OAU-106 is assumed.
   */
  redeem(
    code: string,
    asked: { clientId: string; redirectUri: string; verifier: string; ttl: number | undefined },
  ): Tokens | Refusal {
    const held = this.#codes.get(code);
    // Whatever becomes of it, a code that was shown is spent.
    this.#codes.delete(code);
    if (held === undefined)
      return oauthError('invalid_grant', 'OAU-106', 'Invalid authorization code');
    if (held.expiresAt <= this.#clock.now())
      return oauthError('invalid_grant', 'OAU-108', 'Authorization code is expired');
    if (held.clientId !== asked.clientId)
      return oauthError(
        'invalid_grant',
        'OAU-121',
        'Authorization code was issued to another application',
      );
    if (held.redirectUri !== asked.redirectUri)
      return oauthError('invalid_grant', 'OAU-109', 'Redirect URIs do not match');
    const challenge = createHash('sha256').update(asked.verifier).digest('base64url');
    if (held.challenge !== challenge)
      return oauthError(
        'invalid_grant',
        'OAU-106',
        'Code verifier does not match the code challenge',
      );
    return this.#issue(held, asked.ttl);
  }

  /**
   * Trades a refresh token for new tokens; it and its access token are spent. Source:
   * community.ringcentral.com/questions/94694
   */
  rotate(token: string, asked: { clientId: string; ttl: number | undefined }): Tokens | Refusal {
    const held = this.#refresh.get(token);
    if (held === undefined) return oauthError('invalid_grant', 'OAU-213', 'Token not found');
    if (held.clientId !== asked.clientId)
      return oauthError(
        'invalid_grant',
        'OAU-121',
        'Refresh token was issued to another application',
      );
    this.#refresh.delete(token);
    this.#access.delete(held.access);
    // community.ringcentral.com/articles/117372
    if (held.expiresAt <= this.#clock.now())
      return oauthError('invalid_grant', 'OAU-210', 'Token expired');
    return this.#issue(held, asked.ttl);
  }

  /** Tokens for an application that signs in without a person. */
  issueFor(extension: Extension, clientId: string, scope: string): Tokens {
    return this.#issue({ clientId, extension, expiresAt: 0, scope }, undefined);
  }

  /** Ends a token and the one it came with. */
  revoke(token: string): void {
    for (const [refresh, { access }] of this.#refresh) {
      if (refresh !== token && access !== token) continue;
      this.#refresh.delete(refresh);
      this.#access.delete(access);
    }
    this.#access.delete(token);
  }

  /** Who calls with this access token. */
  bearer(token: string): Held | 'expired' | 'unknown' {
    const held = this.#access.get(token);
    if (held === undefined) return 'unknown';
    return held.expiresAt <= this.#clock.now() ? 'expired' : held;
  }

  /** Calls this whenever somebody's tokens are all ended. */
  onRevoked(listener: (extension: Extension) => void): void {
    this.#listeners.push(listener);
  }

  /** Ends all tokens of an extension, as an administrator or a changed password does. */
  revokeAll(extension: Extension): void {
    for (const listener of this.#listeners) listener(extension);
    for (const store of [this.#access, this.#refresh, this.#codes]) {
      for (const [key, held] of store) if (held.extension === extension) store.delete(key);
    }
  }

  /** Makes an extension's tokens expire now. */
  expire(extension: Extension, what: Secret): void {
    for (const held of (what === 'access' ? this.#access : this.#refresh).values()) {
      if (held.extension === extension) held.expiresAt = this.#clock.now();
    }
  }

  /** How many of each an extension holds that still work. */
  count(extension: Extension): Record<Secret, number> {
    const live = (store: ReadonlyMap<string, Held>) =>
      [...store.values()].filter(
        (held) => held.extension === extension && held.expiresAt > this.#clock.now(),
      ).length;
    return { access: live(this.#access), refresh: live(this.#refresh) };
  }

  #issue(
    { clientId, extension, scope = this.scopes.join(' ') }: Held,
    ttl: number | undefined,
  ): Tokens {
    const now = this.#clock.now();
    const seconds = Math.min(
      ACCESS_SECONDS.highest,
      Math.max(ACCESS_SECONDS.lowest, ttl ?? ACCESS_SECONDS.highest),
    );
    const access = randomToken();
    const refresh = randomToken();
    this.#access.set(access, { clientId, extension, scope, expiresAt: now + seconds * 1000 });
    this.#refresh.set(refresh, {
      clientId,
      extension,
      scope,
      access,
      expiresAt: now + REFRESH_SECONDS * 1000,
    });
    return {
      access_token: access,
      token_type: 'bearer',
      expires_in: seconds,
      refresh_token: refresh,
      refresh_token_expires_in: REFRESH_SECONDS,
      scope,
      owner_id: extension.id,
      endpoint_id: randomToken(),
    };
  }
}
