import type { FastifyInstance } from 'fastify';
import { ACCOUNT_ID, COMPANY_NUMBER } from './extensions.ts';
import type { StandIn } from './stand-in.ts';

/**
 * What anybody with ReadAccounts reads about the account (GetAccountInfoResponse of RingCentral's
 * definitions).
 */
export function accountRoutes(app: FastifyInstance, standIn: StandIn): void {
  app.get(
    '/restapi/v1.0/account/~',
    { config: { group: 'Light', scope: 'ReadAccounts' } },
    ({ caller }, reply) => {
      if (caller === null) return reply;
      return reply.send({
        uri: `${standIn.origin()}/restapi/v1.0/account/${ACCOUNT_ID}`,
        id: Number(ACCOUNT_ID),
        mainNumber: COMPANY_NUMBER,
        status: 'Confirmed',
        setupWizardState: 'Completed',
        serviceInfo: {
          brand: { id: '1210', name: 'RingCentral', homeCountry: { id: '1', isoCode: 'US' } },
        },
      });
    },
  );
}
