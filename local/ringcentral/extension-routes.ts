import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { ACCOUNT_ID } from './extensions.ts';
import { ownRoute, ownUri } from './own-routes.ts';
import { Paging, paged } from './paging.ts';
import { numbersOf } from './phone-numbers.ts';
import { invalidIn, refuse } from './rest-error.ts';
import type { StandIn } from './stand-in.ts';

/**
 * What the signed-in extension reads about itself. Source: developers.ringcentral.com/api-reference
 * (Extensions).
 */
export function extensionRoutes(app: FastifyInstance, standIn: StandIn): void {
  ownRoute(app, 'GET', '', { group: 'Light', scope: 'ReadAccounts' }, (_request, caller) => {
    const { id, extensionNumber, name } = caller;
    return {
      uri: ownUri(standIn.origin(), id),
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
    };
  });

  ownRoute(
    app,
    'GET',
    '/phone-number',
    { group: 'Light', scope: 'ReadAccounts', permission: 'ReadUserPhoneNumbers' },
    ({ query, url }, caller, reply) => {
      const paging = v.safeParse(Paging, query);
      return paging.success
        ? paged(
            standIn.origin() + url,
            numbersOf(caller, standIn.texting.policy.features),
            paging.output,
          )
        : refuse(reply, invalidIn(paging.issues));
    },
  );
}
