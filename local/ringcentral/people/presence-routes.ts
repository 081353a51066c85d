import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { EXTENSIONS, type Extension } from '../extensions.ts';
import { accountRoute, ownRoute, ownUri, pathValue, type RouteRule } from '../own-routes.ts';
import { Paging, paged } from '../paging.ts';
import { invalidIn, notFound, refuse } from '../rest-error.ts';
import type { StandIn } from '../stand-in.ts';
import { DND_STATUSES, presenceOf, USER_STATUSES } from './presence-states.ts';

const READ: RouteRule = {
  group: 'Light',
  scope: 'ReadPresence',
  permission: 'ReadPresenceStatus',
};
const READ_ALL: RouteRule = { ...READ, group: 'Heavy' };
const EDIT: RouteRule = { group: 'Medium', scope: 'EditPresence' };

const yesOrNo = v.optional(v.picklist(['true', 'false']), 'false');
const Query = v.object({ detailedTelephonyState: yesOrNo, sipData: yesOrNo });
const Change = v.object({
  userStatus: v.optional(v.picklist(USER_STATUSES)),
  dndStatus: v.optional(v.picklist(DND_STATUSES)),
  message: v.optional(v.string()),
});

/**
 * Presence of the caller, of one colleague or several, and of everybody (API definitions,
 * Extension/Presence and Account/Presence). Calls are listed when the detailed state is asked for.
 */
export function presenceRoutes(app: FastifyInstance, standIn: StandIn): void {
  const shown = (extension: Extension, detailed: boolean) => {
    const { activeCalls, ...presence } = presenceOf(
      standIn.presence.of(extension),
      standIn.sip.calls(),
      extension,
    );
    return {
      uri: ownUri(standIn.origin(), extension.id, '/presence'),
      extension: {
        id: Number(extension.id),
        extensionNumber: extension.extensionNumber,
        uri: ownUri(standIn.origin(), extension.id),
      },
      ...presence,
      ...(detailed ? { activeCalls } : {}),
    };
  };
  const named = (id: string, caller: Extension): Extension | undefined =>
    id === '~' ? caller : EXTENSIONS.find((one) => one.id === id);

  // Everybody may look at colleagues, so this isn't a route of one's own extension.
  accountRoute(app, 'GET', '/extension/:extensionId/presence', READ, (request, caller, reply) => {
    const asked = v.safeParse(Query, request.query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const detailed = asked.output.detailedTelephonyState === 'true';
    const ids = pathValue(request, 'extensionId').split(',');
    const [only] = ids;
    if (ids.length === 1) {
      const extension = named(only ?? '', caller);
      return extension === undefined
        ? refuse(reply, notFound('extensionId'))
        : shown(extension, detailed);
    }
    return reply.code(207).send(
      ids.map((id) => {
        const extension = named(id, caller);
        if (extension !== undefined)
          return { resourceId: id, status: 200, body: shown(extension, detailed) };
        const { status, ...body } = notFound('extensionId');
        return { resourceId: id, status, body };
      }),
    );
  });

  accountRoute(app, 'GET', '/presence', READ_ALL, ({ query, url }, _caller, reply) => {
    const asked = v.safeParse(v.object({ ...Query.entries, ...Paging.entries }), query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const detailed = asked.output.detailedTelephonyState === 'true';
    return paged(
      standIn.origin() + url,
      EXTENSIONS.map((one) => shown(one, detailed)),
      asked.output,
    );
  });

  ownRoute(app, 'PUT', '/presence', EDIT, ({ body }, caller, reply) => {
    const change = v.safeParse(Change, body);
    if (!change.success) return refuse(reply, invalidIn(change.issues));
    const given = Object.fromEntries(
      Object.entries(change.output).filter(([, value]) => value !== undefined),
    );
    standIn.presence.publish(caller, given);
    return shown(caller, true);
  });
}
