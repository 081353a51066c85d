import type { ServerRequest, ServerResponse } from 'N/http';
import * as runtime from 'N/runtime';
import { differenceOf, OTHER_CODES, WHO_PARAMETER } from '../../contracts/who.ts';
import { writeJson } from './own-page.ts';
import { type SuiteletErrorCode, suiteletError } from './suitelet-errors.ts';

/**
 * A browser says `same-origin` for our pages, and `none` for an address that somebody typed (W3C
 * Fetch Metadata).
 */
const OWN_SITES = ['same-origin', 'none'];

/**
 * A header's value, or null. Lower case is what NetSuite promises; title case may be there too, and
 * some headers of a Suitelet request may be filtered out (NetSuite help, section_4567654177).
 */
function headerOf(request: ServerRequest, name: string): string | null {
  const headers = request.headers as unknown as Record<string, unknown> | null | undefined;
  for (const [key, value] of Object.entries(headers ?? {}))
    if (key.toLowerCase() === name) return String(value).trim();
  return null;
}

const isOwnSite = (site: string): boolean => OWN_SITES.includes(site.toLowerCase());

/**
 * Whether a page is opened from this account or by hand: then no page of another site has led here.
 * Without the header it may have.
 */
export const isOwnVisit = (request: ServerRequest): boolean =>
  isOwnSite(headerOf(request, 'sec-fetch-site') ?? '');

/**
 * Whether a POST can come from a page of ours. A form of another site sends another content type,
 * and every current browser says where a request comes from. A header that isn't there says
 * nothing: NetSuite may have kept it back. The token decides then.
 */
function isOwnPost(request: ServerRequest): boolean {
  const site = headerOf(request, 'sec-fetch-site');
  if (site !== null && !isOwnSite(site)) return false;
  const type = headerOf(request, 'content-type');
  return type === null || /^application\/json\s*(;|$)/i.test(type);
}

interface Checks {
  /** False where NetSuite may not say who is signed in: then the account alone is compared. */
  user?: boolean;
}

/**
 * Why a request is not answered, or null. Each request of our pages names whom the page was made
 * for; the name is compared with who is signed in before anything is read, written, or handed out.
 * A page of 1.2.1, which names nobody, is held by the session's token alone: it is no longer given
 * another one. Costs no units.
 */
function refusalOf(request: ServerRequest, { user = true }: Checks = {}): SuiteletErrorCode | null {
  if (String(request.method) === 'POST' && !isOwnPost(request)) return 'RCP_NOT_OUR_PAGE';
  const named = (request.parameters as Record<string, string | undefined>)[WHO_PARAMETER];
  if (named === undefined || named === '') return null;
  const [, account, id] = /^(.+):(-?\d+)$/.exec(named) ?? [];
  if (account === undefined) return OTHER_CODES.user;
  const session = { account: runtime.accountId, user: runtime.getCurrentUser().id };
  const difference = differenceOf({ account, user: user ? Number(id) : session.user }, session);
  return difference === null ? null : OTHER_CODES[difference];
}

/** Whether the request names the user it was made for, who is the one signed in. */
export const isNamed = (request: ServerRequest): boolean =>
  Boolean((request.parameters as Record<string, unknown>)[WHO_PARAMETER]) &&
  refusalOf(request) === null;

/** Writes the refusal of a request that is not answered. @returns whether it was one */
export function refuses(
  request: ServerRequest,
  response: ServerResponse,
  checks: Checks = {},
): boolean {
  const code = refusalOf(request, checks);
  if (code !== null) writeJson(response, suiteletError(code));
  return code !== null;
}
