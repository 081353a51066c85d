import { type CallPage, readCallPage } from '../../call-sync/call-log-record.ts';
import { readRefusal } from '../m2m/ringcentral-refusal.ts';
import type { RingCentralSession } from '../m2m/ringcentral-sign-in.ts';
import { type Exchange, exchange, form } from '../outbound/exchange.ts';
import { parseRefusal } from '../outbound/ringcentral-token.ts';
import { type Failed, failed, failureOfCode, failureOfRefusal } from './failure.ts';

export type OpenSession = Exclude<RingCentralSession, { refused: unknown }>;

/** The records that the first read of a window may bring (API definitions, recordCount). */
const MOST_RECORDS = 1_000;

/** Codes of a token that is no longer valid (developer guide, voice/call-log/sync). */
const TOKEN_CODES = /^CLG-10[1-5]$/;

/** One read of RingCentral's REST interface. Costs 10 units, and takes 45 s at most. */
export function readRest(
  { server, token }: OpenSession,
  path: string,
  parameters: Readonly<Record<string, string>>,
): Exchange {
  return exchange({
    method: 'GET',
    url: `${server}/restapi/v1.0/account/~/${path}?${form(parameters)}`,
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
  });
}

/** Returns the body of an answer, or why the answer is a failure. */
export function bodyOf(answer: Exchange, permission: string): { body: unknown } | Failed {
  const refused = readRefusal(answer);
  if (refused === null && 'status' in answer) return { body: answer.body };
  if ('status' in answer && answer.status === 403) return failureOfRefusal(answer.body, permission);
  return failureOfCode(refused ?? 'RC_REFUSED', answer);
}

/** Where the next read begins. */
export type From = { token: string } | { since: number };

/** A page of the log; a token that RingCentral no longer accepts; or why no answer came. */
export type Read = { page: CallPage } | { tokenInvalid: true } | Failed;

/**
 * Reads the calls of the whole company that RingCentral changed since a time or a token. Costs 10
 * units and one request of the heavy group.
 * @param most records that the first read of a window brings
 */
export function readCallLog(session: OpenSession, from: From, most = MOST_RECORDS): Read {
  const answer = readRest(session, 'call-log-extract-sync', {
    view: 'Detailed',
    ...('token' in from
      ? { syncType: 'ISync', syncToken: from.token }
      : {
          syncType: 'FSync',
          dateFrom: new Date(from.since).toISOString(),
          recordCount: String(most),
        }),
  });
  if ('token' in from && 'status' in answer && answer.status === 400) {
    const said = parseRefusal(answer.body);
    if (
      said !== null &&
      (said.codes.some((code) => TOKEN_CODES.test(code)) || /syncToken/i.test(said.words))
    )
      return { tokenInvalid: true };
  }
  const found = bodyOf(answer, 'ReadCallLog');
  if ('failure' in found) return found;
  const page = readCallPage(found.body);
  return page === null ? failed('ringcentral-answer') : { page };
}
