import type { ServerRequest, ServerResponse } from 'N/http';
import * as runtime from 'N/runtime';
import { CALLS_ERRORS, type CallsAnswer, type CallsErrorCode } from '../../contracts/calls.ts';
import { type CallsRequest, parseCallsRequest } from '../../contracts/calls-request.ts';
import { SCHEMA, SERVICE } from '../../contracts/service.ts';
import { logFailure } from '../log-failure.ts';
import { isPageToken } from '../pages/anti-forgery.ts';
import { writeJson } from '../pages/own-page.ts';
import { refuses } from '../pages/own-request.ts';
import { readBody } from '../pages/request-body.ts';
import { suiteletError } from '../pages/suitelet-errors.ts';
import { searchNames } from './name-search.ts';
import { matchNumber } from './number-match.ts';
import { isDenied, isOwnExternalId, logCall } from './phone-call.ts';

const envelope = { schema: SCHEMA, service: SERVICE } as const;
const LONGEST_BODY = 20_000;

function refuse(code: CallsErrorCode): CallsAnswer {
  return { ...envelope, error: { code, message: CALLS_ERRORS[code], token: null } };
}

function carryOut(request: CallsRequest): CallsAnswer {
  switch (request.action) {
    case 'match':
      return { ...envelope, match: matchNumber(request.number, request.national) };
    case 'search':
      return { ...envelope, search: searchNames(request.text) };
    case 'log':
      return { ...envelope, logged: logCall(request.call) };
  }
}

/**
 * Answers the softphone: who has a number, whom a name means, and one Phone Call for each call. It
 * runs with the caller's own role, so nobody sees or writes more than in NetSuite itself. Costs at
 * most 50 units, once an hour up to 650 where a table lacks columns (columns.ts).
 */
export function answerCallsRequest(body: string): CallsAnswer {
  const request = readBody(body, LONGEST_BODY, parseCallsRequest);
  if (request === null) return refuse('RCP_BODY_INVALID');
  try {
    if (!isPageToken(request.token)) return refuse('RCP_FORM_EXPIRED');
    // A colleague's ID would keep the colleague's own call from being saved.
    if (
      request.action === 'log' &&
      !isOwnExternalId(request.call.externalId, runtime.getCurrentUser().id)
    )
      return refuse('RCP_BODY_INVALID');
    return carryOut(request);
  } catch (thrown) {
    logFailure(`RingCentral: ${request.action} failed`, thrown);
    return refuse(isDenied(thrown) ? 'RCP_NOT_ALLOWED' : 'RCP_UNEXPECTED');
  }
}

/** The calls Suitelet: POST of JSON, answered with JSON. */
export function serveCalls(request: ServerRequest, response: ServerResponse): void {
  if (refuses(request, response)) return;
  writeJson(
    response,
    String(request.method) === 'POST'
      ? answerCallsRequest(request.body)
      : suiteletError('RCP_METHOD_NOT_ALLOWED'),
  );
}
