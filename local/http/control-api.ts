import type { FastifyInstance } from 'fastify';
import { ACTIONS } from '../control/actions.ts';
import type { Model, With } from './model.ts';
import { setSession } from './session.ts';
import { lackOf } from './shim.ts';

/** What a program gets after each change. */
function stateOf(model: With<'world' | 'sessions' | 'administration'>) {
  const { world, sessions, administration } = model;
  return {
    world: world.state,
    clockOffset: lackOf(model).clockOffset,
    now: new Date(world.now()).toISOString(),
    users: sessions.users(),
    // Their IDs only: what a secret holds is never shown again, here as there.
    secrets: administration.secretIds(),
    certificates: administration.certificateIds(),
  };
}

/** The control page for programs: JSON in, JSON out, the whole state after each change. */
export function controlApi(app: FastifyInstance, model: Model): void {
  app.get('/control/state', (_request, reply) =>
    reply.header('cache-control', 'no-store').send(stateOf(model)),
  );
  app.get('/control/logs', (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ logs: model.diagnostics.logs(), usage: model.usage.list() }),
  );

  for (const { json, perform } of Object.values(ACTIONS)) {
    if (json === null) continue;
    app.post(json, (request, reply) => {
      const outcome = perform(model, request.body);
      switch (outcome.kind) {
        case 'misread':
          return reply.code(400).send({ error: outcome.problem });
        case 'refused':
          return reply.code(404).send({ error: outcome.problem });
        case 'done':
          if (outcome.sessionId !== undefined) setSession(reply, outcome.sessionId);
          return reply.send(stateOf(model));
      }
    });
  }

  app.get('/control/reload-stream', (_request, reply) => {
    reply.hijack();
    model.reloads.add(reply.raw);
  });
}
