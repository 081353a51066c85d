import * as cache from 'N/cache';
import type { ConnectionState } from '../../status/facts.ts';
import type { GrantError, GrantErrorCode, SipInfo } from '../../status/grant.ts';
import { GRANT_ERRORS } from '../../status/grant.ts';
import { saysConnected, writeConnection } from '../facts/connection.ts';
import { forgetConnection } from '../facts/status-cache.ts';
import { logFailure } from '../log-failure.ts';
import { deleteGrant, readGrant, writeGrant, type Grant, type GrantRow } from './grant.ts';
import { refreshGrant, type Application } from './ringcentral-oauth.ts';

/** A token this close to its end is not handed out any more: the page would be back in a moment. */
const SPARE_MS = 5 * 60 * 1000;

/**
 * Two browsers of one user may ask for a refresh at the same moment, and a refresh token is good for one use. The mark in
 * the cache is not a lock, N/cache has none; it makes the second one wait instead of losing the race in nearly every case.
 */
const MARK_MS = 20_000;
const WAIT_SECONDS = 2;

export type AccessOutcome = { access: { token: string; until: number; lasts: number; sip: SipInfo | null } } | { error: GrantError };

/** A refusal in words. */
export function grantError(code: GrantErrorCode, more: Partial<Omit<GrantError, 'code' | 'message'>> = {}): { error: GrantError } {
  return { error: { code, message: GRANT_ERRORS[code], token: null, connection: null, retryAfter: null, ...more } };
}

const marks = () => cache.getCache({ name: 'ringcentral_for_netsuite_pro_refresh_1', scope: cache.Scope.PRIVATE });

function someoneRefreshes(userId: number, now: number): boolean {
  const mark = marks().get({ key: String(userId) });
  return mark !== null && mark !== '' && now - Number(mark) < MARK_MS;
}

const handOut = ({ accessToken, accessUntil, sip }: Grant, now: number): AccessOutcome => ({
  access: { token: accessToken, until: accessUntil, lasts: accessUntil - now, sip },
});

function lose(userId: number, row: GrantRow | null, state: Extract<ConnectionState, 'expired' | 'revoked'>, now: number): AccessOutcome {
  if (row !== null) deleteGrant(row);
  writeConnection(userId, state, now);
  forgetConnection(userId);
  return grantError('RCP_NOT_CONNECTED', { connection: state });
}

function refresh(application: Application, userId: number, row: GrantRow, grant: Grant, now: number): AccessOutcome {
  if (someoneRefreshes(userId, now)) return grantError('RCP_BUSY', { retryAfter: WAIT_SECONDS });
  marks().put({ key: String(userId), value: String(now), ttl: 300 });
  try {
    const result = refreshGrant(application, grant.refreshToken, now);
    switch (result.outcome) {
      case 'granted': {
        const next = { ...result.grant, sip: grant.sip };
        writeGrant(userId, row, next);
        return handOut(next, now);
      }
      case 'refused': {
        // Somebody else may have used the token between our look and our request: then theirs is the new one.
        const again = readGrant(userId);
        if (again?.grant != null && again.sealed !== row.sealed) return handOut(again.grant, now);
        return lose(userId, again, 'revoked', now);
      }
      case 'busy':
        return grantError('RCP_BUSY', { retryAfter: result.retryAfter });
      case 'unavailable':
        logFailure('RingCentral: a sign-in could not be renewed', new Error(result.why));
        return grantError('RCP_UNAVAILABLE');
    }
  } finally {
    marks().remove({ key: String(userId) });
  }
}

/**
 * A short-lived access token for the user, renewed when the one we hold is near its end or was refused.
 * Costs 10 units while the token lasts, at most 62 when it was revoked.
 *
 * @param refusedUntil the expiry of a token that RingCentral just refused, or null; any other token we hold is tried first
 * @param now milliseconds since 1970
 */
export function accessFor(application: Application, userId: number, refusedUntil: number | null, now: number): AccessOutcome {
  const row = readGrant(userId);
  // Connected by us, and the grant is gone: somebody deleted it, and only a new sign-in brings it back.
  if (row === null) return saysConnected(userId) ? lose(userId, null, 'expired', now) : grantError('RCP_NOT_CONNECTED');
  const { grant } = row;
  // The key was changed, or the row: nobody can open it any more, and a new sign-in mends it.
  if (grant === null) return lose(userId, row, 'expired', now);
  const fresh = grant.accessUntil - now > SPARE_MS && grant.accessUntil !== refusedUntil;
  if (fresh) return handOut(grant, now);
  if (now >= grant.refreshUntil) return lose(userId, row, 'expired', now);
  return refresh(application, userId, row, grant, now);
}
