import * as cache from 'N/cache';
import type { GrantError, GrantErrorCode, SipInfo } from '../../contracts/grant.ts';
import { GRANT_ERRORS } from '../../contracts/grant.ts';
import { type Application, applicationKey } from '../facts/company-values.ts';
import { saysConnected, UNNAMED, writeConnection } from '../facts/connection.ts';
import { forgetConnection } from '../facts/status-cache.ts';
import { logFailure } from '../log-failure.ts';
import { keptProvision } from './kept-provision.ts';
import { refreshGrant } from './ringcentral-oauth.ts';
import { deleteGrant, type Grant, type GrantRow, readGrant, writeGrant } from './stored-grant.ts';

/** A token this close to its end is not handed out: the page would be back in a moment. */
const SPARE_MS = 5 * 60 * 1000;

/**
 * Two browsers of one user may ask for a refresh at the same moment, and a refresh token is good
 * for one use. The mark in the cache is not a lock, N/cache has none; it makes the second one wait
 * instead of losing the race in nearly every case. The mark lasts longer than N/https waits for an
 * answer, 45 s, with time to write what came.
 */
const MARK_MS = 60_000;
const WAIT_SECONDS = 2;

export type AccessOutcome =
  | { access: { token: string; until: number; lasts: number; sip: SipInfo | null } }
  | { error: GrantError };

/** A refusal in words. */
export function grantError(
  code: GrantErrorCode,
  more: Partial<Omit<GrantError, 'code' | 'message'>> = {},
): { error: GrantError } {
  return {
    error: {
      code,
      message: GRANT_ERRORS[code],
      token: null,
      connection: null,
      retryAfter: null,
      ...more,
    },
  };
}

const marks = () =>
  cache.getCache({ name: 'ringcentral_for_netsuite_pro_refresh_1', scope: cache.Scope.PRIVATE });

function someoneRefreshes(userId: number, now: number): boolean {
  const mark = marks().get({ key: String(userId) });
  if (mark === null || mark === '') return false;
  const age = now - Number(mark);
  // One from the future was set before the clock was put back: it would hold everything up for as
  // long.
  return age >= 0 && age < MARK_MS;
}

const handOut = (grant: Grant, now: number): AccessOutcome => ({
  access: {
    token: grant.accessToken,
    until: grant.accessUntil,
    lasts: grant.accessUntil - now,
    sip: keptProvision(grant, now),
  },
});

function write(
  userId: number,
  state: 'connected' | 'expired' | 'revoked',
  now: number,
  application = '',
  extension = '',
): void {
  if (writeConnection(userId, state, now, application, extension)) forgetConnection(userId);
}

/**
 * The connection is over. A row that can no longer be opened is deleted; one that RingCentral
 * refused isn't, see `refresh`.
 */
function lose(
  userId: number,
  row: GrantRow | null,
  state: 'expired' | 'revoked',
  now: number,
): AccessOutcome {
  if (row !== null) deleteGrant(row);
  write(userId, state, now);
  return grantError('RCP_NOT_CONNECTED', { connection: state });
}

/**
 * The grant isn't this company's current one, or not this user's: nothing is sent with it and
 * nothing happens to it.
 */
function misplaced(userId: number, row: GrantRow, now: number): AccessOutcome {
  if (row.misplaced === 'other-user') {
    write(userId, 'expired', now);
    return grantError('RCP_NOT_CONNECTED', { connection: 'expired' });
  }
  // The connections of an older version name no application: this one now says that it has none, so
  // that every page can tell.
  if (row.unnamed === true) write(userId, 'connected', now, UNNAMED);
  return grantError('RCP_NOT_CONNECTED', { connection: 'elsewhere' });
}

function refresh(
  application: Application,
  userId: number,
  row: GrantRow,
  grant: Grant,
  now: number,
): AccessOutcome {
  if (someoneRefreshes(userId, now)) return grantError('RCP_BUSY', { retryAfter: WAIT_SECONDS });
  marks().put({ key: String(userId), value: String(now), ttl: 300 });
  try {
    const result = refreshGrant(application, grant.refreshToken, now);
    switch (result.outcome) {
      case 'granted': {
        const next = {
          ...result.grant,
          sip: grant.sip,
          ...(grant.sipAt === undefined ? {} : { sipAt: grant.sipAt }),
        };
        writeGrant(userId, row, next, application);
        // Another browser may have lost the race for the same token, and said so.
        write(userId, 'connected', now, applicationKey(application), result.extension);
        return handOut(next, now);
      }
      case 'refused': {
        // Somebody else may have used the token between our look and our request: then theirs is
        // the new one.
        const again = readGrant(userId, application);
        if (again?.grant != null && again.sealed !== row.sealed) return handOut(again.grant, now);
        // The row stays: the request that won the race may be about to write the new grant into it, and
        // deleting it would lose that one.
        return lose(userId, null, 'revoked', now);
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
 * A short-lived access token for the user, renewed when the one we hold is near its end or was
 * refused. Costs 10 units while the token lasts, at most 62 when it was revoked.
 *
 * @param application the company's, on a server that may be sent to
 * @param refusedUntil the expiry of a token that RingCentral just refused, or null; any other token
 * we hold is tried first
 * @param now milliseconds since 1970
 */
export function accessFor(
  application: Application,
  userId: number,
  refusedUntil: number | null,
  now: number,
): AccessOutcome {
  const row = readGrant(userId, application);
  // Connected by us, and the grant is gone: somebody deleted it, and only a new sign-in brings it
  // back.
  if (row === null)
    return saysConnected(userId)
      ? lose(userId, null, 'expired', now)
      : grantError('RCP_NOT_CONNECTED');
  const { grant } = row;
  if (row.misplaced !== undefined) return misplaced(userId, row, now);
  // The key or the row was changed, so nobody can open it; a new sign-in fixes that.
  if (grant === null) return lose(userId, row, 'expired', now);
  const fresh = grant.accessUntil - now > SPARE_MS && grant.accessUntil !== refusedUntil;
  if (fresh) return handOut(grant, now);
  if (now >= grant.refreshUntil) return lose(userId, row, 'expired', now);
  return refresh(application, userId, row, grant, now);
}
