import type { Identity } from '../account/identity.ts';
import type { BearerRefusal, M2mMapping, TokenReply, TokenServer } from '../account/m2m.ts';
import { type AccessTokens, accessTokens, TOKEN_SECONDS } from './access-tokens.ts';
import { bearerOf } from './bearer.ts';
import { checkAssertion } from './client-assertion.ts';
import { FAULT_HTML, TokenFaults } from './token-faults.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

interface Options {
  accountId: string;
  /** The account's clock, in milliseconds since 1970. */
  now: () => number;
  mapping: (clientId: string, certificateId: string) => M2mMapping | null;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';

/**
 * The account's OAuth 2.0 for client credentials: one core for requests over HTTP and for those of
 * scripts, which wait for the answer while nothing else of the model runs (NetSuite help,
 * section_162755359851).
 */
export class OAuthServer implements TokenServer {
  readonly faults = new TokenFaults();
  /** Whether refusals carry an error_description: not documented, so no unless a test says so. */
  describes = false;
  readonly #options: Options;
  readonly #tokens: AccessTokens;

  constructor(options: Options) {
    this.#options = options;
    this.#tokens = accessTokens(options.now);
  }

  caller(authorization: string): { identity: Identity } | { refusal: BearerRefusal } {
    return bearerOf((token) => this.#tokens.identity(token), authorization);
  }

  /** Ends every token that was issued, as an administrator's Revoke does. */
  revokeAll(): void {
    this.#tokens.revokeAll();
  }

  /**
   * Answers a request for a token.
   * @param form the posted form
   * @param audience the address that was asked
   * @returns null for a fault that never answers
   */
  token(form: Readonly<Record<string, string>>, audience: string): TokenReply | null {
    const fault = this.faults.take('token');
    switch (fault?.kind) {
      case 'timeout':
      case 'lost-answer':
        return null;
      case 'html':
        return this.#reply(fault.status ?? 502, FAULT_HTML, { 'content-type': HTML_TYPE });
      case 'status':
        return this.#reply(fault.status ?? 500, JSON.stringify({ error: 'server_error' }));
      case 'rate-limit':
        return this.#reply(
          429,
          JSON.stringify({ error: 'too_many_requests' }),
          fault.retryAfterSeconds === undefined
            ? {}
            : { 'retry-after': String(fault.retryAfterSeconds) },
        );
      case 'audience':
        return this.#grant(form, `${audience}/other`, this.#options.now());
      case 'clock':
      case undefined:
        return this.#grant(form, audience, this.#options.now() + (fault?.seconds ?? 0) * 1000);
    }
  }

  #grant(form: Readonly<Record<string, string>>, audience: string, now: number): TokenReply {
    if (form['grant_type'] !== 'client_credentials')
      return this.#refuse('invalid_request', 'grant_type must be client_credentials', now);
    if (form['client_assertion_type'] !== ASSERTION_TYPE)
      return this.#refuse('invalid_request', 'client_assertion_type is wrong', now);
    const checked = checkAssertion(
      this.#options.mapping,
      form['client_assertion'] ?? '',
      audience,
      now,
    );
    if ('error' in checked) return this.#refuse(checked.error, checked.reason, now);
    return this.#reply(
      200,
      JSON.stringify({
        access_token: this.#tokens.issue(checked),
        expires_in: TOKEN_SECONDS,
        token_type: 'bearer',
      }),
      {},
      now,
    );
  }

  /**
   * The reason goes into a header of the model: that the body has the error alone is the harder
   * case (RFC 6749, section 5.2).
   */
  #refuse(error: string, reason: string, now: number): TokenReply {
    const invalid = error === 'invalid_client';
    return this.#reply(
      invalid ? 401 : 400,
      JSON.stringify({ error, ...(this.describes ? { error_description: reason } : {}) }),
      {
        ...(invalid ? { 'www-authenticate': `Basic realm="${this.#options.accountId}"` } : {}),
        'x-model-reason': reason.replace(/[^\x20-\x7e]/g, ' ').slice(0, 200),
      },
      now,
    );
  }

  #reply(
    status: number,
    body: string,
    headers: Record<string, string> = {},
    now = this.#options.now(),
  ): TokenReply {
    return {
      status,
      headers: {
        'content-type': JSON_TYPE,
        'cache-control': 'no-store',
        date: new Date(now).toUTCString(),
        ...headers,
      },
      body,
    };
  }
}
