import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { restError } from './rest-error.ts';
import type { StandIn } from './stand-in.ts';

const BASE = '/restapi/v1.0/account/~';

const digits = (highest: number) =>
  v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number), v.minValue(1), v.maxValue(highest));

const SyncQuery = v.variant('syncType', [
  v.object({
    syncType: v.literal('FSync'),
    dateFrom: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    recordCount: v.optional(digits(1_000), '250'),
    view: v.optional(v.picklist(['Simple', 'Detailed'])),
  }),
  v.object({
    syncType: v.literal('ISync'),
    syncToken: v.string(),
    view: v.optional(v.picklist(['Simple', 'Detailed'])),
  }),
]);

const ExtensionQuery = v.object({
  page: v.optional(digits(999_999), '1'),
  perPage: v.optional(digits(1_000), '100'),
  status: v.optional(v.picklist(['Enabled', 'Disabled', 'NotActivated', 'Frozen'])),
});

const HOUR_MS = 3_600_000;

/**
 * What an application of the company reads about the whole account: call log and extensions (API
 * definitions, CallLogExtractSync, Extensions).
 */
export function companyRoutes(app: FastifyInstance, standIn: StandIn): void {
  app.get(
    `${BASE}/call-log-extract-sync`,
    { config: { group: 'Heavy', scope: 'ReadCallLog' } },
    ({ query }, reply) => {
      const asked = v.safeParse(SyncQuery, query);
      if (!asked.success)
        return reply.code(400).send(restError('CMN-101', 'A parameter value is invalid'));
      standIn.telephoneRecords.take(standIn.sip.calls());
      const found =
        asked.output.syncType === 'ISync'
          ? standIn.callLog.since(asked.output.syncToken)
          : standIn.callLog.full(
              asked.output.dateFrom === undefined
                ? standIn.clock.now() - HOUR_MS
                : Date.parse(asked.output.dateFrom),
              asked.output.recordCount,
            );
      return found === null
        ? reply.code(400).send(restError('CLG-102', 'Parameter [syncToken] is invalid'))
        : reply.send({ uri: `${standIn.origin()}${BASE}/call-log-extract-sync`, ...found });
    },
  );

  app.get(
    `${BASE}/extension`,
    { config: { group: 'Medium', scope: 'ReadAccounts' } },
    ({ query }, reply) => {
      const asked = v.safeParse(ExtensionQuery, query);
      if (!asked.success)
        return reply.code(400).send(restError('CMN-101', 'A parameter value is invalid'));
      const { page, perPage } = asked.output;
      const all = standIn.roster.list();
      const start = (page - 1) * perPage;
      const uri = `${standIn.origin()}${BASE}/extension`;
      const isLast = start + perPage >= all.length;
      return reply.send({
        uri,
        records: all.slice(start, start + perPage),
        paging: { page, perPage, totalElements: all.length },
        navigation: isLast
          ? {}
          : { nextPage: { uri: `${uri}?page=${String(page + 1)}&perPage=${String(perPage)}` } },
      });
    },
  );
}
