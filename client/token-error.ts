import type { FailureCode, RetryAfter } from './failure.ts';

export type TokenFailureCode = Extract<
  FailureCode,
  'TOKEN_REFUSED' | 'TOKEN_UNAVAILABLE' | 'KEY_UNUSABLE' | 'TOO_MANY_REQUESTS'
>;

/**
 * What a source of tokens rejects with; the health client turns it into an outcome. It holds no
 * secret.
 */
export class TokenError extends Error {
  /**
   * @param detail the error name of OAuth 2.0, a status, the runtime's name of a network error, or
   * what is wrong with the key
   * @param retryAfterMs what the token endpoint asked to wait
   */
  constructor(
    readonly code: TokenFailureCode,
    readonly detail: string | null = null,
    readonly retryAfterMs: RetryAfter = null,
  ) {
    super(detail === null ? code : `${code} (${detail})`);
    this.name = 'TokenError';
  }
}
