import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { ACCOUNT_ID, EXTENSIONS, type Extension } from './extensions.ts';
import type { Group } from './groups.ts';
import { notFound, type Refused, refuse, restError } from './rest-error.ts';

/** What a route asks of its caller. */
export interface RouteRule {
  group: Group;
  /** Permission of the application. */
  scope: string;
  /** Permission of the person; none for what everybody may read. */
  permission?: string;
}

type Handler = (request: FastifyRequest, caller: Extension, reply: FastifyReply) => unknown;
type Params = Readonly<Record<string, string | undefined>>;

const ACCOUNT = '/restapi/v1.0/account/:accountId';

const isAccount = (id: string | undefined): boolean => id === '~' || id === ACCOUNT_ID;

/** A value in the path. Fastify types none. */
export const pathValue = (request: FastifyRequest, name: string): string =>
  (request.params as Params)[name] ?? '';

/** Why a caller may not use this address, or null. Another extension's belongs to that person. */
function foreign(request: FastifyRequest, caller: Extension): Refused | null {
  const params = request.params as Params;
  if (!isAccount(params['accountId'])) return notFound('accountId');
  const { extensionId = '~' } = params;
  if (extensionId === '~' || extensionId === caller.id) return null;
  return EXTENSIONS.some(({ id }) => id === extensionId)
    ? { status: 403, ...restError('CMN-404', 'Attempt to access another extension') }
    : notFound('extensionId');
}

/** Adds a route of the account: `~` and the account's own ID both name it. */
export function accountRoute(
  app: FastifyInstance,
  method: HTTPMethods,
  path: string,
  config: RouteRule,
  handle: Handler,
): void {
  app.route({
    method,
    url: `${ACCOUNT}${path}`,
    config,
    handler: (request, reply) => {
      const { caller } = request;
      if (caller === null) return reply;
      return isAccount((request.params as Params)['accountId'])
        ? handle(request, caller, reply)
        : refuse(reply, notFound('accountId'));
    },
  });
}

/** Adds a route of the caller's own extension: `~` and the extension's own ID both name it. */
export function ownRoute(
  app: FastifyInstance,
  method: HTTPMethods,
  path: string,
  config: RouteRule,
  handle: Handler,
): void {
  accountRoute(app, method, `/extension/:extensionId${path}`, config, (request, caller, reply) => {
    const refused = foreign(request, caller);
    return refused === null ? handle(request, caller, reply) : refuse(reply, refused);
  });
}

/** The address of something of an extension, as records name it. */
export const ownUri = (origin: string, extensionId: string, path = ''): string =>
  `${origin}/restapi/v1.0/account/${ACCOUNT_ID}/extension/${extensionId}${path}`;
