import type { FastifyInstance } from 'fastify';
import { PATHS } from '../account/paths.ts';
import type { With } from './model.ts';
import { restletCaller } from './restlet-caller.ts';
import { sendRestletError } from './restlet-error.ts';
import { scriptRequest, sendScriptResponse } from './script-request.ts';
import { signedIn } from './session.ts';

/** Guaranteed size of a RESTlet's input in bytes (NetSuite help, section_4640094112). */
const BODY_LIMIT = 10 * 1024 * 1024;

/**
 * Suitelets and RESTlets. Scripts get bodies as they came, so this part of the server parses none.
 */
export function scriptRoutes(
  app: FastifyInstance,
  model: With<'sessions' | 'scripts' | 'm2m'>,
): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'string', bodyLimit: BODY_LIMIT },
    (_request, body, done) => {
      done(null, body);
    },
  );

  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE'],
    url: PATHS.suitelet,
    handler: async (request, reply) => {
      const identity = signedIn(model, request, reply);
      if (identity === null) return reply;
      const asked = scriptRequest(request, model.origin());
      if (asked === null) return reply.code(405).send('');
      const { script = '', deploy = '' } = asked.query;
      const answer = await model.scripts.runSuitelet(identity, script, deploy, asked);
      model.usage.add(`${asked.method} Suitelet`, answer.usage === null ? [] : [answer.usage]);
      return sendScriptResponse(reply, answer);
    },
  });

  app.route({
    method: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'],
    url: PATHS.restlet,
    handler: async (request, reply) => {
      const identity = restletCaller(model, request, reply);
      if (identity === null) return reply;
      const asked = scriptRequest(request, model.origin());
      if (asked === null)
        return sendRestletError(
          request,
          reply,
          405,
          'METHOD_NOT_ALLOWED',
          'This method is not allowed.',
        );
      const { script = '', deploy = '' } = asked.query;
      const answer = await model.scripts.runRestlet(identity, script, deploy, asked);
      model.usage.add(`${asked.method} RESTlet`, answer.usage === null ? [] : [answer.usage]);
      return sendScriptResponse(reply, answer);
    },
  });
}
