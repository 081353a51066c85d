import type { FastifyInstance } from 'fastify';
import type { StandIn } from '../stand-in.ts';
import { GATEWAY_PATH } from './gateway.ts';
import { WS_TOKEN_SECONDS, type WsTokens } from './ws-tokens.ts';

/**
 * The token that opens a connection to the gateway. It counts as a sign-in of the same person and
 * application (API definitions, Oauth/Wstoken; the permission's name is the guide's).
 */
export function wsTokenRoutes(app: FastifyInstance, standIn: StandIn, tokens: WsTokens): void {
  app.post(
    '/restapi/oauth/wstoken',
    { config: { group: 'Auth', scope: 'WebSocketsSubscription' } },
    ({ held }, reply) =>
      held === null
        ? reply
        : reply.send({
            uri: standIn.origin().replace(/^https/, 'wss') + GATEWAY_PATH,
            ws_access_token: tokens.issue(held),
            expires_in: WS_TOKEN_SECONDS,
          }),
  );
}
