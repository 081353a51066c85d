import * as runtime from 'N/runtime';
import { ENVELOPE } from '../../contracts/contract.ts';
import type { GrantAnswer } from '../../contracts/grant.ts';
import { type GrantRequest, parseGrantRequest } from '../../contracts/grant-request.ts';
import { writeAudit } from '../audit/audit.ts';
import { readCompany } from '../facts/company-row.ts';
import { type Application, applicationKey, applicationOf } from '../facts/company-values.ts';
import { isTrustedServer } from '../facts/confirmed-server.ts';
import { readConnection, writeConnection } from '../facts/connection.ts';
import { forgetConnection } from '../facts/status-cache.ts';
import { logFailure } from '../log-failure.ts';
import { answerPost } from '../pages/suitelet.ts';
import { accessFor, grantError } from './access.ts';
import { readEndOrder } from './end-order.ts';
import { redirectUri } from './redirect-uri.ts';
import { authorizeUrl, exchangeCode, revokeGrant } from './ringcentral-oauth.ts';
import { beginAttempt, endAttempt, findAttempt } from './sign-in-attempt.ts';
import { deleteGrant, readGrant, writeGrant } from './stored-grant.ts';

const LONGEST_BODY = 30_000;

/**
 * The company's application, or null while there is none that anything may be sent to. Costs 1
 * unit, 11 when its server isn't RingCentral's own. @throws when the row can't be read
 */
function application(): Application | null {
  const entered = applicationOf(readCompany());
  return entered !== null && isTrustedServer(entered.server) ? entered : null;
}

function disconnect(company: Application | null, userId: number, now: number): GrantAnswer {
  const row = readGrant(userId, company);
  if (row !== null) {
    if (row.grant !== null && company !== null) revokeGrant(company, row.grant.refreshToken);
    deleteGrant(row);
  }
  if (row !== null || readConnection(userId).state !== 'never-connected')
    writeConnection(userId, 'disconnected', now);
  forgetConnection(userId);
  return { ...ENVELOPE, done: true };
}

/**
 * Ends another person's connection as an admin ordered it. Costs what a disconnect does, and 6 for
 * the audit trail.
 */
function endConnection(
  company: Application | null,
  sealed: string,
  userId: number,
  now: number,
): GrantAnswer {
  const order = readEndOrder(sealed, userId, now);
  if (order === null) return { ...ENVELOPE, ...grantError('RCP_FORM_EXPIRED') };
  const answer = disconnect(company, order.user, now);
  writeAudit({
    action: 'end-connection',
    subject: order.name === '' ? `#${String(order.user)}` : order.name,
    outcome: 'ended',
    by: order.by,
  });
  return answer;
}

function carryOut(request: GrantRequest, requestUrl: string, now: number): GrantAnswer {
  const userId = runtime.getCurrentUser().id;
  const company = application();
  if (request.action === 'disconnect') return disconnect(company, userId, now);
  if (request.action === 'end') return endConnection(company, request.order, userId, now);
  if (company === null) return { ...ENVELOPE, ...grantError('RCP_NOT_SET_UP') };
  switch (request.action) {
    case 'begin': {
      const attempt = beginAttempt(redirectUri(requestUrl), userId, company, now);
      return {
        ...ENVELOPE,
        begin: { url: authorizeUrl(company, { ...attempt, switchAccount: request.switchAccount }) },
      };
    }
    case 'access': {
      const outcome = accessFor(company, userId, request.refusedUntil, now);
      if (!('access' in outcome)) return { ...ENVELOPE, ...outcome };
      // With the server it is for: a page that was made for another one keeps the token to itself.
      // And the fewer answers hold the SIP password, the less any other script of this account's
      // pages can take from them.
      return {
        ...ENVELOPE,
        access: {
          ...outcome.access,
          server: company.server,
          ...(request.sip === true ? {} : { sip: null }),
        },
      };
    }
    case 'keep-sip': {
      const row = readGrant(userId, company);
      if (row?.grant == null) return { ...ENVELOPE, ...grantError('RCP_NOT_CONNECTED') };
      writeGrant(userId, row, { ...row.grant, sip: request.sip, sipAt: now }, company);
      return { ...ENVELOPE, done: true };
    }
  }
}

/**
 * Answers a page's request about the caller's own grant, or an admin's order about somebody else's.
 * Costs at most 64 units.
 *
 * @param body the request's body as it came
 * @param requestUrl absolute URL of the request
 * @param now milliseconds since 1970
 * @returns the answer, or a refusal with a stable code; never a refresh token, never another user's
 * anything
 */
export function answerGrantRequest(body: string, requestUrl: string, now: number): GrantAnswer {
  return answerPost(body, {
    longestBody: LONGEST_BODY,
    parse: parseGrantRequest,
    carryOut: (request) => carryOut(request, requestUrl, now),
    refuse: (code) => ({ ...ENVELOPE, ...grantError(code) }),
    // The script executes as the service role, whose permissions the caller can't change.
    fail: () => ({ ...ENVELOPE, ...grantError('RCP_UNEXPECTED') }),
  });
}

/** How the return from RingCentral's sign-in page came out. */
export type CallbackOutcome =
  | 'connected'
  | 'cancelled'
  | 'not-ours'
  | 'elsewhere'
  | 'refused'
  | 'unavailable'
  | 'failed';

/**
 * Takes the browser's return from RingCentral: checks that this session asked for it, and exchanges
 * the code. Costs at most 50 units.
 *
 * @param parameters the query as it came
 * @param now milliseconds since 1970
 */
export function takeCallback(
  parameters: Readonly<Record<string, unknown>>,
  now: number,
): CallbackOutcome {
  const text = (name: string) => (typeof parameters[name] === 'string' ? parameters[name] : '');
  try {
    const attempt = findAttempt(text('state'), now);
    const userId = runtime.getCurrentUser().id;
    if (attempt?.user !== userId) return 'not-ours';
    if (text('error') !== '' || text('code') === '') {
      endAttempt(attempt);
      return 'cancelled';
    }
    const company = application();
    // The code is the old server's: it goes nowhere, and the attempt stays until it expires,
    // should the old server come back.
    if (company?.server !== attempt.server || company.clientId !== attempt.clientId)
      return 'elsewhere';
    endAttempt(attempt);
    const result = exchangeCode(company, text('code'), attempt.verifier, attempt.redirectUri, now);
    switch (result.outcome) {
      case 'granted': {
        const before = readGrant(userId, company);
        // A SIP provision of an account that was signed in before must not be used with this one.
        writeGrant(userId, before, { ...result.grant, sip: null }, company);
        if (before?.grant != null) revokeGrant(company, before.grant.refreshToken);
        writeConnection(userId, 'connected', now, applicationKey(company), result.extension);
        forgetConnection(userId);
        return 'connected';
      }
      case 'refused':
        return 'refused';
      case 'busy':
        return 'unavailable';
      case 'unavailable':
        logFailure('RingCentral: a code could not be exchanged', new Error(result.why));
        return 'unavailable';
    }
  } catch (thrown) {
    logFailure('RingCentral: the sign-in could not be finished', thrown);
    return 'failed';
  }
}
