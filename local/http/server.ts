import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { usageLog } from '../control/usage-log.ts';
import { guardHost } from './control-guard.ts';
import { controlRoutes } from './control-routes.ts';
import { sendFault, sendNotFound } from './error-replies.ts';
import { fileRoutes } from './file-routes.ts';
import { homeRoutes } from './home-routes.ts';
import type { Model, ModelOptions, With } from './model.ts';
import { recordRoutes } from './record-routes.ts';
import { reloadStream } from './reload-stream.ts';
import { scriptRoutes } from './script-routes.ts';
import { installShim } from './shim.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { tokenRoutes } from './token-routes.ts';

/** Enough for a form with the longest texts. */
const FORM_LIMIT = 2 * 1024 * 1024;

/** The model's server, not yet listening. */
export interface ModelServer {
  app: FastifyInstance;
  /** Reloads the deployed files and notifies the open pages. */
  reload(): void;
  /** Stops serving and closes the account. */
  close(): Promise<void>;
}

function answerFaults(app: FastifyInstance, model: With<'scripts'>): void {
  app.setNotFoundHandler((request, reply) =>
    sendNotFound(
      model,
      request,
      reply,
      null,
      'There is no page at this address in the model of NetSuite.',
    ),
  );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return sendFault(model, request, reply, status, error.message);
    // The page says nothing of the inside; the person who runs the model reads it here.
    console.error(`${request.method} ${request.url}`, error);
    return sendFault(
      model,
      request,
      reply,
      500,
      'The model of NetSuite failed. The terminal it runs in says why.',
    );
  });
}

/** Puts the pages of an account together. */
export function createServer({
  account,
  origin,
  development = false,
  phone = () => null,
  version = '0.0.0',
}: ModelOptions): ModelServer {
  const { sessions, records, scripts, m2m, world, administration, diagnostics } = account;
  const model: Model = {
    accountId: account.id,
    sessions,
    records,
    scripts,
    m2m,
    world,
    administration,
    diagnostics,
    origin,
    development,
    phone,
    version,
    usage: usageLog(),
    reloads: reloadStream(),
  };
  const app = fastify({
    exposeHeadRoutes: false,
    bodyLimit: FORM_LIMIT,
    forceCloseConnections: true,
  });
  guardHost(app);
  void app.register(cookie);
  installShim(app, model);
  answerFaults(app, model);

  void app.register((scripts, _options, done) => {
    scriptRoutes(scripts, model);
    done();
  });
  void app.register(async (pages) => {
    await pages.register(formbody, { bodyLimit: FORM_LIMIT });
    signInRoutes(pages, model);
    homeRoutes(pages, model);
    recordRoutes(pages, model);
    tokenRoutes(pages, model);
    fileRoutes(pages, model);
  });
  void app.register(async (control) => {
    await control.register(formbody, { bodyLimit: FORM_LIMIT });
    controlRoutes(control, model);
  });

  return {
    app,
    reload() {
      account.reload();
      model.reloads.send();
    },
    async close() {
      model.reloads.close();
      await app.close();
      account.close();
    },
  };
}
