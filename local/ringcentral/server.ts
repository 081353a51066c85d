import formbody from '@fastify/formbody';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { accountRoutes } from './account-routes.ts';
import { authorizeRoutes } from './authorize-routes.ts';
import type { Certificate } from './certificate.ts';
import { companyRoutes } from './company-routes.ts';
import { controlPage } from './control-page.ts';
import { controlRoutes } from './control-routes.ts';
import { extensionCallLog } from './extension-call-log.ts';
import { extensionRoutes } from './extension-routes.ts';
import { keepGate, requireBearer } from './gatekeeper.ts';
import { GATEWAY_PATH, Gateway } from './gateway/gateway.ts';
import { wsTokenRoutes } from './gateway/ws-token-routes.ts';
import { WsTokens } from './gateway/ws-tokens.ts';
import { mediaRoutes } from './media/media-routes.ts';
import { BULK_TYPE } from './messages/bulk.ts';
import { messageRoutes } from './messages/message-routes.ts';
import { syncRoutes } from './messages/sync-routes.ts';
import { textRoutes } from './messages/text-routes.ts';
import { addressBookRoutes } from './people/address-book-routes.ts';
import { directoryRoutes } from './people/directory-routes.ts';
import { presenceRoutes } from './people/presence-routes.ts';
import { provisionRoutes } from './provision-routes.ts';
import { restError } from './rest-error.ts';
import type { StandIn } from './stand-in.ts';
import { tokenRoutes } from './token-routes.ts';

/**
 * Puts the routes together: REST for the world, SIP over WebSocket behind the same port, control
 * for the tests.
 */
export function createServer(standIn: StandIn, { certificatePem, keyPem }: Certificate) {
  const tokens = new WsTokens(standIn.clock);
  const gateway = new Gateway(standIn, tokens);
  const app = fastify({
    https: { cert: certificatePem, key: keyPem },
    exposeHeadRoutes: false,
    // A test puts ten thousand calls into the log at once.
    bodyLimit: 16 * 1024 * 1024,
    forceCloseConnections: true,
    // Fifty numbers of messages in one path.
    routerOptions: { maxParamLength: 2_000 },
  });
  // Only the kind of server differs from what the routes name.
  const plain = app as unknown as FastifyInstance;
  keepGate(plain, standIn);
  void app.register(formbody);
  app.addContentTypeParser(
    BULK_TYPE,
    { parseAs: 'string' },
    plain.getDefaultJsonParser('error', 'error'),
  );
  // RingCentral's SDK says application/json of a DELETE, which has no body.
  const json = plain.getDefaultJsonParser('error', 'error');
  plain.removeContentTypeParser('application/json');
  plain.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string' },
    (request, body, done) => {
      if (request.method === 'DELETE' && body === '') done(null, undefined);
      else void json(request, body, done);
    },
  );
  plain.setNotFoundHandler((request, reply) =>
    reply.code(404).send(restError('CMN-102', `Resource ${request.url} is not found`)),
  );
  plain.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) console.error(`${request.method} ${request.url}`, error);
    return reply.code(status).send(restError(status < 500 ? 'CMN-101' : 'CMN-203', error.message));
  });
  app.addContentTypeParser(
    /^multipart\/form-data/,
    { parseAs: 'buffer' },
    (_request, body, done) => {
      done(null, body);
    },
  );
  void app.register((routes, _options, done) => {
    const free = routes as unknown as FastifyInstance;
    authorizeRoutes(free, standIn);
    tokenRoutes(free, standIn);
    controlRoutes(free, standIn, gateway);
    controlPage(free);
    done();
  });
  void app.register((routes, _options, done) => {
    const guarded = routes as unknown as FastifyInstance;
    requireBearer(guarded, standIn);
    wsTokenRoutes(guarded, standIn, tokens);
    provisionRoutes(guarded, standIn);
    extensionRoutes(guarded, standIn);
    extensionCallLog(guarded, standIn);
    messageRoutes(guarded, standIn);
    syncRoutes(guarded, standIn);
    textRoutes(guarded, standIn);
    presenceRoutes(guarded, standIn);
    directoryRoutes(guarded, standIn);
    addressBookRoutes(guarded, standIn);
    mediaRoutes(guarded, standIn);
    accountRoutes(guarded, standIn);
    companyRoutes(guarded, standIn);
    done();
  });
  app.server.on('upgrade', (request, socket, head) => {
    const isGateway = request.url?.split('?')[0] === GATEWAY_PATH;
    if (isGateway) gateway.upgrade(request, socket, head);
    else standIn.sip.gate.upgrade(request, socket, head);
  });
  app.addHook('preClose', (done) => {
    gateway.close();
    done();
  });
  return app;
}
