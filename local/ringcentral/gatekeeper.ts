import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Extension } from './extensions.ts';
import { sendFault } from './faults.ts';
import type { Held } from './grants.ts';
import type { Group } from './groups.ts';
import { hasScope } from './permissions.ts';
import type { RequestEntry } from './requests.ts';
import { lackingPermission, restError, sendTooMany, showAllowance } from './rest-error.ts';
import type { StandIn } from './stand-in.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The call's group. Those without one are pages or our own control. */
    group?: Group;
    /** The permission that the token must carry. */
    scope?: string;
    /** The permission that the person's role must have. */
    permission?: string;
  }
  interface FastifyRequest {
    /** Who calls, once the access token was checked. */
    caller: Extension | null;
    /** The access token's, for what is issued in exchange. */
    held: Held | null;
    entry: RequestEntry | null;
  }
}

const ALLOWED_HEADERS = 'authorization, client-id, content-type, x-user-agent';
const EXPOSED_HEADERS =
  'Retry-After, X-Rate-Limit-Group, X-Rate-Limit-Limit, X-Rate-Limit-Remaining, X-Rate-Limit-Window';
const PREFLIGHT_SECONDS = '600';

const groupOf = (request: FastifyRequest): Group | null =>
  request.routeOptions.config.group ?? null;
const pathOf = (request: FastifyRequest): string => request.url.replace(/[?#].*$/, '');
const isControl = (request: FastifyRequest): boolean => pathOf(request).startsWith('/control/');

/**
 * What @ringcentral/sdk needs in a browser: it sends `credentials: include` and its own headers.
 */
function cors(request: FastifyRequest, reply: FastifyReply): void {
  const { origin } = request.headers;
  if (origin === undefined || isControl(request)) return;
  void reply.headers({
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': EXPOSED_HEADERS,
    Vary: 'Origin',
  });
}

/**
 * Stands before every route: writes the request down, answers preflights, lets ordered faults
 * happen. The hooks run in this order for routes that are registered after it.
 */
export function keepGate(app: FastifyInstance, standIn: StandIn): void {
  app.decorateRequest('caller', null);
  app.decorateRequest('held', null);
  app.decorateRequest('entry', null);
  app.addHook('onRequest', async (request, reply) => {
    cors(request, reply);
    if (isControl(request)) return;
    const group = request.method === 'OPTIONS' ? null : groupOf(request);
    request.entry = standIn.requests.add(request.method, pathOf(request), group);
    if (request.method === 'OPTIONS') {
      await reply
        .headers({
          'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
          'Access-Control-Allow-Headers': ALLOWED_HEADERS,
          'Access-Control-Max-Age': PREFLIGHT_SECONDS,
        })
        .code(204)
        .send();
      return;
    }
    const fault = standIn.faults.take(pathOf(request), group);
    if (fault !== undefined) await sendFault(reply, fault);
  });
  app.addHook('onResponse', (request, reply, done) => {
    if (request.entry !== null) request.entry.status = reply.statusCode;
    done();
  });
}

/**
 * Counts a call and shows the limit; answers when there were too many. @returns whether it may go
 * on
 */
export function mayPass(
  standIn: StandIn,
  request: FastifyRequest,
  reply: FastifyReply,
  user: string,
  clientId: string,
): boolean {
  const group = groupOf(request);
  if (group === null) return true;
  const allowance = standIn.limits.take(group, user, clientId);
  showAllowance(reply, allowance);
  if (allowance.retryAfterSeconds === 0) return true;
  sendTooMany(reply, allowance.retryAfterSeconds);
  return false;
}

/**
 * Lets only callers with a live access token through, and not too often. For routes that are
 * registered with it.
 */
export function requireBearer(app: FastifyInstance, standIn: StandIn): void {
  app.addHook('onRequest', async (request, reply) => {
    const token = /^bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const held = standIn.grants.bearer(token);
    if (held === 'expired')
      return reply.code(401).send(restError('OAU-128', 'Access token expired'));
    if (held === 'unknown')
      return reply.code(401).send(restError('OAU-129', 'Access token corrupted'));
    request.caller = held.extension;
    request.held = held;
    if (request.entry !== null) request.entry.user = held.extension.extensionNumber;
    if (!mayPass(standIn, request, reply, held.extension.id, held.clientId)) return undefined;
    const { scope, permission } = request.routeOptions.config;
    if (scope !== undefined && !hasScope(held.scope ?? '', scope))
      return reply.code(403).send(lackingPermission('application', scope));
    if (permission !== undefined && standIn.permissions.lacks(held.extension, permission))
      return reply.code(403).send(lackingPermission('user', permission));
    return undefined;
  });
}
