import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PATHS } from '../account/paths.ts';
import { ACTIONS } from '../control/actions.ts';
import { PHONE_ACTIONS } from '../control/phone-actions.ts';
import { PRESETS } from '../control/preset-table.ts';
import { presetUser } from '../control/presets.ts';
import { ControlPage } from '../pages/control/control-page.tsx';
import { controlApi } from './control-api.ts';
import { guardControl } from './control-guard.ts';
import { formBody } from './form-body.ts';
import type { Model } from './model.ts';
import { sendPage } from './page-reply.ts';
import { sessionOf, setSession } from './session.ts';
import { lackOf } from './shim.ts';

const SHOWN_LOGS = 50;
const MISREAD = 'That change was not understood. Nothing was changed.';

function sendControl(
  model: Model,
  request: FastifyRequest,
  reply: FastifyReply,
  problem: string | null,
) {
  const session = sessionOf(model, request);
  const page = ControlPage({
    account: model.accountId,
    world: model.world.state,
    version: model.version,
    users: model.sessions.users(),
    signedIn: session.state === 'active' ? session.identity : null,
    now: model.world.now(),
    lack: lackOf(model),
    presets: PRESETS.map((preset) => ({ preset, user: presetUser(model.sessions, preset.role) })),
    logs: [...model.diagnostics.logs()]
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, SHOWN_LOGS),
    usage: model.usage.list(),
    phone: model.phone(),
    problem,
  });
  return sendPage(reply, page, 'own', problem === null ? 200 : 400);
}

/** The forms of the page: each does its action and leads back to its section. */
function controlForms(app: FastifyInstance, model: Model): void {
  for (const { form, perform } of Object.values(ACTIONS)) {
    if (form === null) continue;
    app.post(form.address, (request, reply) => {
      const fields = formBody(request);
      const outcome = perform(model, form.read(fields, model));
      switch (outcome.kind) {
        case 'misread':
          return sendControl(model, request, reply, form.misread ?? MISREAD);
        case 'refused':
          return sendControl(model, request, reply, `${form.says ?? ''}${outcome.problem}`);
        case 'done': {
          if (outcome.sessionId !== undefined) setSession(reply, outcome.sessionId);
          const section = encodeURIComponent(fields['section'] ?? form.section);
          return reply.redirect(outcome.opens ?? `${PATHS.control}#${section}`, 303);
        }
      }
    });
  }
}

/** The forms of the phone. Programs steer the stand-in itself. */
function phoneForms(app: FastifyInstance, model: Model): void {
  for (const { address, run } of Object.values(PHONE_ACTIONS))
    app.post(address, async (request, reply) => {
      const phone = model.phone();
      const problem =
        phone === null ? 'This account has no phone.' : await run(phone, formBody(request));
      return problem === null
        ? reply.redirect(`${PATHS.control}#phone`, 303)
        : sendControl(model, request, reply, problem);
    });
}

/**
 * The page that changes the modeled world, and the same for programs. Outside the account: nobody
 * signs in here.
 */
export function controlRoutes(app: FastifyInstance, model: Model): void {
  app.addHook('onRequest', guardControl);
  controlApi(app, model);
  app.get('/control', (_request, reply) => reply.redirect(PATHS.control, 302));
  app.get(PATHS.control, (request, reply) => sendControl(model, request, reply, null));
  controlForms(app, model);
  phoneForms(app, model);
}
