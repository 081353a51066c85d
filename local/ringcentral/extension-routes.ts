import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { activeCalls, callRecords } from './call-records.ts';
import { ACCOUNT_ID, COMPANY_NUMBER, type Extension } from './extensions.ts';
import { restError } from './rest-error.ts';
import type { StandIn } from './stand-in.ts';

const BASE = '/restapi/v1.0/account/~/extension/~';

const whole = (fallback: number, highest: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,6}$/),
      v.transform(Number),
      v.minValue(1),
      v.maxValue(highest),
    ),
    String(fallback),
  );
const Paging = v.object({ page: whole(1, 999_999), perPage: whole(100, 1000) });
const CallLogQuery = v.object({
  ...Paging.entries,
  direction: v.optional(v.picklist(['Inbound', 'Outbound'])),
  sessionId: v.optional(v.string()),
  telephonySessionId: v.optional(v.string()),
  phoneNumber: v.optional(v.string()),
  dateFrom: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  dateTo: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});

/** One page of a list, as all of RingCentral's lists come. */
function paged<T>(uri: string, all: readonly T[], { page, perPage }: v.InferOutput<typeof Paging>) {
  const start = (page - 1) * perPage;
  const records = all.slice(start, start + perPage);
  return {
    uri: `${uri}?page=${page}&perPage=${perPage}`,
    records,
    paging: {
      page,
      perPage,
      totalPages: Math.max(1, Math.ceil(all.length / perPage)),
      totalElements: all.length,
      pageStart: start,
      pageEnd: start + Math.max(0, records.length - 1),
    },
    navigation: {},
  };
}

const numbersOf = ({ id, extensionNumber, phoneNumber }: Extension) => [
  {
    id: Number(`9${id}`),
    phoneNumber,
    paymentType: 'Local',
    type: 'VoiceFax',
    usageType: 'DirectNumber',
    features: ['CallerId', 'SmsSender', 'MmsSender'],
    status: 'Normal',
    extension: { id: Number(id), extensionNumber },
  },
  {
    id: Number(`9${ACCOUNT_ID}`),
    phoneNumber: COMPANY_NUMBER,
    paymentType: 'Local',
    type: 'VoiceFax',
    usageType: 'MainCompanyNumber',
    features: ['CallerId'],
    status: 'Normal',
  },
];

/**
 * What the signed-in extension reads about itself. Source: developers.ringcentral.com/api-reference
 * (Extensions, Call Log, Presence).
 */
export function extensionRoutes(app: FastifyInstance, standIn: StandIn): void {
  const wrong = () => restError('CMN-101', 'A parameter value is invalid');

  app.get(BASE, { config: { group: 'Light' } }, ({ caller }, reply) => {
    if (caller === null) return reply;
    const { id, extensionNumber, name } = caller;
    return reply.send({
      uri: `${standIn.origin()}/restapi/v1.0/account/${ACCOUNT_ID}/extension/${id}`,
      id: Number(id),
      extensionNumber,
      name,
      type: 'User',
      status: 'Enabled',
      account: { id: ACCOUNT_ID, uri: `${standIn.origin()}/restapi/v1.0/account/${ACCOUNT_ID}` },
      contact: {
        firstName: 'Extension',
        lastName: extensionNumber,
        email: `extension${extensionNumber}@example.com`,
      },
      regionalSettings: {
        homeCountry: { id: '1', name: 'United States', isoCode: 'US', callingCode: '1' },
      },
    });
  });

  app.get(`${BASE}/phone-number`, { config: { group: 'Light' } }, ({ caller, query }, reply) => {
    if (caller === null) return reply;
    const paging = v.safeParse(Paging, query);
    return paging.success
      ? reply.send(
          paged(`${standIn.origin()}${BASE}/phone-number`, numbersOf(caller), paging.output),
        )
      : reply.code(400).send(wrong());
  });

  app.get(`${BASE}/call-log`, { config: { group: 'Heavy' } }, ({ caller, query }, reply) => {
    if (caller === null) return reply;
    const asked = v.safeParse(CallLogQuery, query);
    if (!asked.success) return reply.code(400).send(wrong());
    return reply.send(
      paged(
        `${standIn.origin()}${BASE}/call-log`,
        callRecords(standIn.sip.calls(), caller, asked.output),
        asked.output,
      ),
    );
  });

  app.get(`${BASE}/presence`, { config: { group: 'Light' } }, ({ caller }, reply) => {
    if (caller === null) return reply;
    const calls = activeCalls(standIn.sip.calls(), caller);
    const ringing = calls.some(({ telephonyStatus }) => telephonyStatus === 'Ringing');
    return reply.send({
      uri: `${standIn.origin()}${BASE}/presence`,
      extension: { id: Number(caller.id), extensionNumber: caller.extensionNumber },
      presenceStatus: calls.length === 0 ? 'Available' : 'Busy',
      telephonyStatus: calls.length === 0 ? 'NoCall' : ringing ? 'Ringing' : 'CallConnected',
      userStatus: 'Available',
      dndStatus: 'TakeAllCalls',
      activeCalls: calls,
    });
  });
}
