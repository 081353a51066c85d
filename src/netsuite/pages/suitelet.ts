import type { ServerRequest, ServerResponse } from 'N/http';
import { ENVELOPE } from '../../contracts/contract.ts';
import { isDenied } from '../denied.ts';
import { logFailure } from '../log-failure.ts';
import type { PageName } from '../page-table.ts';
import { isPageToken } from './anti-forgery.ts';
import { writeFailure, writeJson } from './own-page.ts';
import { refuses } from './own-request.ts';
import { readBody } from './request-body.ts';
import { suiteletError } from './suitelet-errors.ts';

/** Why a request isn't even looked at by its Suitelet. */
export type PostRefusal = 'RCP_BODY_INVALID' | 'RCP_FORM_EXPIRED';

/** What a request holds besides its own fields. */
export interface PageRequest {
  action: string;
  /** The session's token, from the page that asks. */
  token: string;
}

/** How one Suitelet answers the POSTs of our pages. */
export interface PostRules<Request extends PageRequest, Answer> {
  /** Characters; a longer body isn't from our pages. */
  longestBody: number;
  /** The contract's own parser, which returns null for anything else. */
  parse: (value: unknown) => Request | null;
  /** The refusal for a role that may not ask, or null. Left out where NetSuite's permissions decide. */
  forbid?: () => Answer | null;
  carryOut: (request: Request) => Answer;
  /** The refusal as this Suitelet's contract writes it. */
  refuse: (code: PostRefusal) => Answer;
  /** The same for what threw, which the script log has; `denied` when a permission was missing. */
  fail: (denied: boolean) => Answer;
}

/**
 * Answers one POST. The order is the same for every Suitelet: size, parse, token, role, action; then
 * the answer, or a refusal and a line in the script log. It never throws.
 *
 * @param body the request's body as it came
 * @returns what `forbid`, `carryOut`, `refuse`, or `fail` returns
 */
export function answerPost<Request extends PageRequest, Answer>(
  body: string,
  { longestBody, parse, forbid, carryOut, refuse, fail }: PostRules<Request, Answer>,
): Answer {
  const request = readBody(body, longestBody, parse);
  if (request === null) return refuse('RCP_BODY_INVALID');
  try {
    if (!isPageToken(request.token)) return refuse('RCP_FORM_EXPIRED');
    return forbid?.() ?? carryOut(request);
  } catch (thrown) {
    logFailure(`RingCentral: ${request.action} failed`, thrown);
    return fail(isDenied(thrown));
  }
}

/**
 * The refusals of a contract without details of its own: `RCP_NOT_ALLOWED` for a missing permission,
 * `RCP_UNEXPECTED` for any other failure.
 * @param messages by code
 */
export function refusals<Code extends string>(
  messages: Readonly<Record<Code | PostRefusal | 'RCP_NOT_ALLOWED' | 'RCP_UNEXPECTED', string>>,
) {
  const refuse = <Refused extends keyof typeof messages>(code: Refused) => ({
    ...ENVELOPE,
    error: { code, message: messages[code], token: null },
  });
  return {
    refuse,
    fail: (denied: boolean) => refuse(denied ? 'RCP_NOT_ALLOWED' : 'RCP_UNEXPECTED'),
  };
}

/** What a Suitelet of ours does. */
export interface Suitelet {
  /** Writes what a GET is answered with; left out where there isn't a page. */
  get?: () => void;
  /** The answer to a POST, as JSON; left out where nothing is asked. */
  post?: () => unknown;
  /** False where NetSuite may not say who is signed in: under Execute As Role. */
  namesUser?: boolean;
}

/**
 * Serves a Suitelet of ours: refuses what no page of this product sent and what was meant for
 * somebody else, then answers the methods it knows. Costs what `get` and `post` cost.
 */
export function serveSuitelet(
  request: ServerRequest,
  response: ServerResponse,
  { get, post, namesUser = true }: Suitelet,
): void {
  if (refuses(request, response, { user: namesUser })) return;
  const method = String(request.method);
  if (method === 'GET' && get !== undefined) get();
  else if (method === 'POST' && post !== undefined) writeJson(response, post());
  else writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
}

/**
 * Writes one of our pages, or says on a plain page that it couldn't be made; the script log has the
 * reason.
 * @param write reads what the page shows, and writes it
 */
export function servePage(response: ServerResponse, page: PageName, write: () => void): void {
  try {
    write();
  } catch (thrown) {
    logFailure(`RingCentral: the ${page} page could not be made`, thrown);
    writeFailure(response, page);
  }
}
