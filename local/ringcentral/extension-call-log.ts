import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { recordUri } from './call-records.ts';
import type { CompanyRecord } from './company-call-log.ts';
import { ACCOUNT_ID, type Extension } from './extensions.ts';
import { ownRoute, pathValue, type RouteRule } from './own-routes.ts';
import { instant, Paging, paged, several } from './paging.ts';
import { invalidIn, notFound, refuse, refused } from './rest-error.ts';
import type { StandIn } from './stand-in.ts';

const DAY_MS = 86_400_000;
const RULE: RouteRule = { group: 'Heavy', scope: 'ReadCallLog', permission: 'ReadCallLog' };

const View = v.optional(v.picklist(['Simple', 'Detailed']), 'Simple');
const Query = v.object({
  ...Paging.entries,
  view: View,
  direction: several(['Inbound', 'Outbound']),
  type: several(['Voice', 'Fax']),
  transport: several(['PSTN', 'VoIP']),
  recordingType: v.optional(v.picklist(['Automatic', 'OnDemand', 'All'])),
  sessionId: v.optional(v.string()),
  telephonySessionId: v.optional(v.string()),
  phoneNumber: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/))),
  dateFrom: v.optional(instant),
  dateTo: v.optional(instant),
});
type Query = v.InferOutput<typeof Query>;

/** What the simple view leaves out (API definitions, CallLogRecord). */
const DETAILS = ['legs', 'lastModifiedTime', 'billing', 'deleted'];

/** A value in a record, whose fields are as the test that put it in named them. */
const field = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inside, name) =>
      typeof inside === 'object' && inside !== null
        ? (inside as Record<string, unknown>)[name]
        : undefined,
    value,
  );

const digits = (number: unknown): string =>
  typeof number === 'string' ? number.replace(/\D/g, '') : '';

const among = (wanted: readonly string[] | undefined, value: unknown): boolean =>
  wanted === undefined || (typeof value === 'string' && wanted.includes(value));

/** The call begins in the window; without one, in the last 24 hours. */
function inWindow(record: CompanyRecord, { dateFrom, dateTo }: Query, now: number): boolean {
  const until = dateTo ?? now;
  const began = Date.parse(record.startTime);
  return began >= (dateFrom ?? until - DAY_MS) && began <= until;
}

const matches = (record: CompanyRecord, query: Query): boolean =>
  among(query.direction, record['direction']) &&
  among(query.type, record['type']) &&
  among(query.transport, record['transport']) &&
  (query.recordingType === undefined ||
    (record['recording'] !== undefined &&
      (query.recordingType === 'All' ||
        field(record, 'recording', 'type') === query.recordingType))) &&
  (query.sessionId === undefined || record['sessionId'] === query.sessionId) &&
  (query.telephonySessionId === undefined ||
    record.telephonySessionId === query.telephonySessionId) &&
  (query.phoneNumber === undefined ||
    [field(record, 'from', 'phoneNumber'), field(record, 'to', 'phoneNumber')].some(
      (number) => digits(number) === query.phoneNumber,
    ));

/** A recording is read at this server, wherever the test that put the record in says. */
function recordingOf(origin: string, { recording }: CompanyRecord) {
  const id = field(recording, 'id');
  if (typeof id !== 'string') return {};
  const uri = `${origin}/restapi/v1.0/account/${ACCOUNT_ID}/recording/${id}`;
  return {
    recording: { type: 'Automatic', ...(recording as object), uri, contentUri: `${uri}/content` },
  };
}

/** A record as an extension reads it. */
const shown = (origin: string, record: CompanyRecord, view: 'Simple' | 'Detailed') => ({
  uri: `${recordUri(origin, record)}?view=${view}`,
  ...(view === 'Detailed'
    ? record
    : Object.fromEntries(Object.entries(record).filter(([name]) => !DETAILS.includes(name)))),
  ...recordingOf(origin, record),
});

/**
 * The call log of the signed-in extension: what the company's log has on its behalf, which are the
 * calls of its telephones and those that a test put in (developer guide, voice/call-log; API
 * definitions, ReadUserCallLogParameters).
 */
export function extensionCallLog(app: FastifyInstance, standIn: StandIn): void {
  const recordsOf = ({ id }: Extension): CompanyRecord[] => {
    standIn.telephoneRecords.take(standIn.sip.calls());
    return standIn.callLog.records().filter(({ extension }) => String(extension?.id) === id);
  };

  ownRoute(app, 'GET', '/call-log', RULE, ({ query, url }, caller, reply) => {
    const asked = v.safeParse(Query, query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const { output } = asked;
    // The guide names the code, not which filters a session can't be combined with: the times.
    if (
      output.sessionId !== undefined &&
      (output.dateFrom !== undefined || output.dateTo !== undefined)
    )
      return refuse(
        reply,
        refused(400, 'CLG-110', 'Parameter [sessionId] conflicts with another one', 'sessionId'),
      );
    const now = standIn.clock.now();
    const found = recordsOf(caller).filter(
      (record) =>
        matches(record, output) &&
        (output.sessionId !== undefined ||
          output.telephonySessionId !== undefined ||
          inWindow(record, output, now)),
    );
    return paged(
      standIn.origin() + url,
      found.map((record) => shown(standIn.origin(), record, output.view)),
      output,
      'without-totals',
    );
  });

  ownRoute(app, 'GET', '/call-log/:recordId', RULE, (request, caller, reply) => {
    const asked = v.safeParse(v.object({ view: View }), request.query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const record = recordsOf(caller).find(({ id }) => id === pathValue(request, 'recordId'));
    return record === undefined
      ? refuse(reply, notFound('callRecordId'))
      : shown(standIn.origin(), record, asked.output.view);
  });
}
