import { PATHS } from '../account/paths.ts';
import type { ScriptRequest, ScriptResponse } from '../account/scripts.ts';
import type { TokenFault } from '../account/token-fault.ts';
import type { Domains } from '../platform/domains.ts';
import type { OAuthServer } from '../platform/oauth-server.ts';
import type { OutsideAnswer, OutsideRequest } from '../platform/outside.ts';
import { FAULT_HTML } from '../platform/token-faults.ts';
import { restletError } from '../runtime/restlet.ts';
import type { ScriptHost } from '../runtime/script-host.ts';

/** The platform would wait 45 s; the model says at once that they are over. */
const NEVER: OutsideAnswer = {
  failure: 'SSS_REQUEST_TIME_EXCEEDED',
  message: 'The host you are trying to connect to has exceeded the maximum allowed response time.',
};

interface Own {
  domains: Domains;
  oauth: OAuthServer;
  scripts: ScriptHost;
}

/** Of a field sent twice, the first. */
function first(pairs: URLSearchParams): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of pairs) values[name] ??= value;
  return values;
}

const answer = ({
  status,
  headers,
  body,
}: Pick<ScriptResponse, 'status' | 'headers' | 'body'>): OutsideAnswer => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  ),
  body,
});

const notFound = answer({
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<html><title>Not found</title></html>',
});

function faulty(fault: TokenFault, request: ScriptRequest): OutsideAnswer {
  switch (fault.kind) {
    case 'timeout':
    case 'lost-answer':
      return NEVER;
    case 'html':
      return answer({
        status: fault.status ?? 502,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: FAULT_HTML,
      });
    case 'rate-limit':
      return answer(
        restletError(
          request,
          400,
          'SSS_REQUEST_LIMIT_EXCEEDED',
          'Concurrent request limit exceeded. Request blocked.',
        ),
      );
    case 'status':
    case 'clock':
    case 'audience':
      return answer(
        restletError(
          request,
          fault.status ?? 500,
          'UNEXPECTED_ERROR',
          'An unexpected error occurred.',
        ),
      );
  }
}

function restlet(
  { oauth, scripts }: Own,
  { method, url, headers, body }: OutsideRequest,
): OutsideAnswer {
  const { authorization = '', ...others } = headers;
  const query = first(new URL(url).searchParams);
  const request: ScriptRequest = { method, url, query, headers: others, body: body ?? '' };
  const fault = oauth.faults.take('restlet');
  if (fault !== undefined && fault.kind !== 'lost-answer') return faulty(fault, request);
  const caller = oauth.caller(authorization);
  if ('refusal' in caller)
    return answer(
      restletError(request, caller.refusal.status, caller.refusal.code, caller.refusal.message),
    );
  const ran = scripts.runRestletNow(
    caller.identity,
    query['script'] ?? '',
    query['deploy'] ?? '',
    request,
  );
  return fault === undefined ? answer(ran) : NEVER;
}

/**
 * Answers a script's request to a domain of its own account, by the same checks as those that come
 * over HTTP. The script waits and nothing else of the model runs, so it is answered here and not
 * over a socket.
 * @returns null for a host that isn't one of the account's
 */
export function answerOwnDomain(own: Own, request: OutsideRequest): OutsideAnswer | null {
  const { host, pathname } = new URL(request.url);
  switch (host) {
    case own.domains.suitetalk:
      if (request.method !== 'POST' || pathname !== PATHS.token) return notFound;
      return (
        own.oauth.token(
          first(new URLSearchParams(request.body ?? '')),
          `https://${host}${PATHS.token}`,
        ) ?? NEVER
      );
    case own.domains.restlet:
      return pathname === PATHS.restlet ? restlet(own, request) : notFound;
    default:
      return null;
  }
}
