import type { ServerRequest, ServerResponse } from 'N/http';
import { isDenied } from '../denied.ts';
import { logFailure } from '../log-failure.ts';
import type { PageName } from '../page-table.ts';
import { isPageToken } from './anti-forgery.ts';
import { writeFailure, writeJson } from './own-page.ts';
import { refuses } from './own-request.ts';
import { readBody } from './request-body.ts';
import { suiteletError } from './suitelet-errors.ts';

/** Why a request isn't carried out, before and apart from what its own action decides. */
export type PostRefusal = 'RCP_BODY_INVALID' | 'RCP_FORM_EXPIRED' | 'RCP_NOT_ALLOWED';

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
  /** Whether the caller's role may ask. Left out where NetSuite's own permissions decide. */
  mayAsk?: (request: Request) => boolean;
  carryOut: (request: Request) => Answer;
  /** The refusal as this Suitelet's contract writes it; the request is null when it wasn't one. */
  refuse: (code: PostRefusal, request: Request | null) => Answer;
  /** The same for what threw, which the script log has; `denied` when a permission was missing. */
  fail: (denied: boolean, request: Request) => Answer;
}

/**
 * Answers one POST. The order is the same for every Suitelet: size, parse, token, role, action; then
 * the answer, or a refusal and a line in the script log. It never throws.
 *
 * @param body the request's body as it came
 * @returns what `carryOut`, `refuse`, or `fail` returns
 */
export function answerPost<Request extends PageRequest, Answer>(
  body: string,
  { longestBody, parse, mayAsk, carryOut, refuse, fail }: PostRules<Request, Answer>,
): Answer {
  const request = readBody(body, longestBody, parse);
  if (request === null) return refuse('RCP_BODY_INVALID', null);
  try {
    if (!isPageToken(request.token)) return refuse('RCP_FORM_EXPIRED', request);
    if (mayAsk?.(request) === false) return refuse('RCP_NOT_ALLOWED', request);
    return carryOut(request);
  } catch (thrown) {
    logFailure(`RingCentral: ${request.action} failed`, thrown);
    return fail(isDenied(thrown), request);
  }
}

/** What a Suitelet of ours does. */
export interface Suitelet {
  /** Writes what a GET is answered with; left out where there is no page. */
  get?: (request: ServerRequest, response: ServerResponse) => void;
  /** The answer to a POST, as JSON; left out where nothing is asked. */
  post?: (request: ServerRequest) => unknown;
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
  if (method === 'GET' && get !== undefined) get(request, response);
  else if (method === 'POST' && post !== undefined) writeJson(response, post(request));
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
