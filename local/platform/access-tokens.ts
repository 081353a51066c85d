import { createHash, randomBytes } from 'node:crypto';
import type { Identity } from '../account/identity.ts';

/** Life of an access token in seconds (NetSuite help, section_162755359851). */
export const TOKEN_SECONDS = 3_600;

/**
 * The bearer tokens that the model has issued. They do not survive a restart: a client asks for
 * another.
 */
export interface AccessTokens {
  issue(identity: Identity): string;
  /** Whose token this is; null when it was never issued or has expired. */
  identity(token: string): Identity | null;
  /** Ends all of them, as an administrator's Revoke does. */
  revokeAll(): void;
}

/** @param now the account's clock, in milliseconds */
export function accessTokens(now: () => number): AccessTokens {
  const issued = new Map<string, { identity: Identity; expires: number }>();
  // Only a digest is kept, as for any credential.
  const digest = (token: string) => createHash('sha256').update(token).digest('hex');
  return {
    issue(identity) {
      for (const [key, { expires }] of issued) if (expires <= now()) issued.delete(key);
      const token = randomBytes(32).toString('base64url');
      issued.set(digest(token), { identity, expires: now() + TOKEN_SECONDS * 1_000 });
      return token;
    },
    revokeAll() {
      issued.clear();
    },
    identity(token) {
      const found = issued.get(digest(token));
      return found === undefined || found.expires <= now() ? null : found.identity;
    },
  };
}
