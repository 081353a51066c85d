import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { ownRoute, type RouteRule } from '../own-routes.ts';
import { randomToken } from '../random.ts';
import { invalidIn, refuse, refused } from '../rest-error.ts';
import type { StandIn } from '../stand-in.ts';
import { filtered, MessageFilter } from './message-filter.ts';
import { messageRecord, sendMessages } from './message-record.ts';

const RULE: RouteRule = { group: 'Light', scope: 'ReadMessages', permission: 'ReadMessages' };

const count = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number), v.minValue(1));
const Query = v.variant('syncType', [
  v.object({
    syncType: v.literal('FSync'),
    ...MessageFilter.entries,
    recordCount: v.optional(count, '250'),
  }),
  v.object({ syncType: v.literal('ISync'), syncToken: v.pipe(v.string(), v.nonEmpty()) }),
]);

/** The server reads again what changed shortly before (guide, message-store/message-sync). */
const OVERLAP_MS = 5_000;

/** What a token stands for: which messages, from when on, and what the client has seen. */
interface Frame {
  filter: MessageFilter;
  from: number;
  seenUntil: number;
}

/** A frame's messages have this window; a frame without an end grows. */
const windowOf = ({ filter, from }: Frame): MessageFilter => ({ ...filter, dateFrom: from });

/** The tokens of all extensions. How long RingCentral's live isn't documented; these do until. */
export class SyncTokens {
  readonly #frames = new Map<string, Frame & { extensionId: string }>();

  issue(extensionId: string, frame: Frame): string {
    const token = randomToken();
    this.#frames.set(token, { ...frame, extensionId });
    return token;
  }

  find(extensionId: string, token: string): Frame | undefined {
    const frame = this.#frames.get(token);
    return frame?.extensionId === extensionId ? frame : undefined;
  }

  /** From now on every synchronization has to begin again. */
  forget(): void {
    this.#frames.clear();
  }
}

const DAY_MS = 86_400_000;

/**
 * Synchronization of messages: full once, then what changed since the token, deleted messages too
 * (developer guide, messaging/message-store/message-sync).
 */
export function syncRoutes(app: FastifyInstance, standIn: StandIn): void {
  const { messages, messageTokens } = standIn;

  ownRoute(app, 'GET', '/message-sync', RULE, ({ query, url }, caller, reply) => {
    const asked = v.safeParse(Query, query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const now = standIn.clock.now();
    const send = (
      found: ReturnType<typeof filtered>,
      syncType: 'FSync' | 'ISync',
      frame: Frame,
      olderRecordsExist: boolean,
    ) =>
      sendMessages(reply, {
        uri: standIn.origin() + url,
        records: found.map((message) => messageRecord(standIn.origin(), message)),
        syncInfo: {
          syncType,
          syncToken: messageTokens.issue(caller.id, { ...frame, seenUntil: now }),
          syncTime: new Date(now).toISOString(),
          ...(syncType === 'FSync' ? { olderRecordsExist } : {}),
        },
      });
    if (asked.output.syncType === 'ISync') {
      const frame = messageTokens.find(caller.id, asked.output.syncToken);
      if (frame === undefined)
        return refuse(
          reply,
          refused(
            400,
            'MSG-333',
            'Invalid message synchronisation request: full synchronization is required',
            'syncToken',
          ),
        );
      const changed = messages.changedSince(caller.id, frame.seenUntil - OVERLAP_MS);
      return send(filtered(changed, windowOf(frame), now), 'ISync', frame, false);
    }
    const { recordCount, syncType: _syncType, ...filter } = asked.output;
    const frame: Frame = {
      filter,
      from: filter.dateFrom ?? (filter.dateTo ?? now) - DAY_MS,
      seenUntil: now,
    };
    const alive = messages.of(caller.id).filter(({ availability }) => availability === 'Alive');
    const found = filtered(alive, windowOf(frame), now);
    const older = filtered(alive, { ...filter, dateFrom: 0, dateTo: frame.from - 1 }, now);
    return send(
      found.slice(0, recordCount),
      'FSync',
      frame,
      older.length > 0 || found.length > recordCount,
    );
  });
}
