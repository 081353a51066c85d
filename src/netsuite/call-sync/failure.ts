import * as runtime from 'N/runtime';
import type { Unread } from '../../call-sync/first-run.ts';
import { READ_FAILURES, type SyncFailure } from '../../call-sync/sync-state.ts';
import type { TestCode } from '../../contracts/test-result.ts';
import type { Exchange } from '../outbound/exchange.ts';
import { parseRefusal } from '../outbound/ringcentral-token.ts';

/** Why a run couldn't continue. */
export interface Failed {
  failure: SyncFailure;
  /**
   * Scopes or permissions that are missing, by RingCentral's or NetSuite's own names; the script that
   * may not use the secrets.
   */
  missing: string[];
  /** Seconds that the other side asked to wait, or null. */
  retryAfter: number | null;
}

/** What a refused sign-in or a refused request means to the call sync. */
const BY_CODE: Readonly<Partial<Record<TestCode, SyncFailure>>> = {
  RC_BUSY: 'ringcentral-busy',
  RC_TIMEOUT: 'ringcentral-down',
  RC_UNREACHABLE: 'ringcentral-down',
  RC_SERVER_ERROR: 'ringcentral-down',
  RC_NOT_JSON: 'ringcentral-answer',
  RC_SCOPE_MISSING: 'ringcentral-scope',
  RC_SECRET_UNUSABLE: 'ringcentral-secrets',
  NS_BUSY: 'netsuite-busy',
  NS_TIMEOUT: 'netsuite-down',
  NS_UNREACHABLE: 'netsuite-down',
  NS_SERVER_ERROR: 'netsuite-down',
  NS_NOT_JSON: 'netsuite-answer',
  NS_ROLE_REFUSED: 'netsuite-permission',
  NS_RESTLET_MISSING: 'netsuite-permission',
};

/** Returns a failure without missing permissions or a wait. */
export const failed = (failure: SyncFailure): Failed => ({
  failure,
  missing: [],
  retryAfter: null,
});

/** Returns the call sync's failure for a code of the connection tests. */
export function failureOfCode(code: TestCode, answer: Exchange | null): Failed {
  const failure =
    BY_CODE[code] ?? (code.startsWith('RC_') ? 'ringcentral-sign-in' : 'netsuite-sign-in');
  const retryAfter = answer !== null && 'status' in answer ? answer.retryAfter : null;
  // Each script has to be allowed on its own, so a passed test in Settings doesn't cover this one.
  const missing = failure === 'ringcentral-secrets' ? [runtime.getCurrentScript().id] : [];
  return { failure, missing, retryAfter };
}

/** RingCentral's names of scopes and permissions: nothing else of an answer is shown. */
const NAME = /\b(?:Read|Edit|Full)[A-Z][A-Za-z]{2,40}\b/g;

/**
 * A 403 of RingCentral: the application lacks a scope (CMN-401), or the user of the JWT lacks a
 * permission (CMN-408; developer guide, basics/errors).
 */
export function failureOfRefusal(body: unknown, usual: string): Failed {
  const said = parseRefusal(body);
  const lacksPermission = said?.codes.includes('CMN-408') === true;
  const named = [...new Set(said?.words.match(NAME) ?? [])].slice(0, 5);
  return {
    failure: lacksPermission ? 'ringcentral-permission' : 'ringcentral-scope',
    missing: named.length > 0 ? named : [usual],
    retryAfter: null,
  };
}

/**
 * Returns the failure for a person who waits for the answer.
 * @throws for a failure that reading RingCentral can't cause
 */
export function unreadOf({ failure, missing, retryAfter }: Failed): Unread {
  const code = READ_FAILURES.find((known) => known === failure);
  if (code === undefined) throw new Error(`Reading RingCentral doesn't fail with ${failure}.`);
  return { code, missing, retryAfter };
}
