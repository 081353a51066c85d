import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { PATHS } from '../account/paths.ts';
import { PRESETS } from '../control/preset-table.ts';
import { presetUser, presetWorld, surfaceUrl } from '../control/presets.ts';
import { ROLES } from '../control/product.ts';
import { formPatch } from '../control/world-form.ts';
import { wholeParts } from '../control/world-patch.ts';
import { ControlPage } from '../pages/control/control-page.tsx';
import { controlApi, M2m } from './control-api.ts';
import { guardControl } from './control-guard.ts';
import { formBody } from './form-body.ts';
import type { Model } from './model.ts';
import { sendPage } from './page-reply.ts';
import { sessionOf, setSession } from './session.ts';
import { lackOf } from './shim.ts';

const SHOWN_LOGS = 50;
const LONGEST_MINUTES = 60;

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
    problem,
  });
  return sendPage(reply, page, 'own', problem === null ? 200 : 400);
}

/**
 * The page that changes the modelled world, and the same for programs. Outside the account: nobody
 * signs in here.
 */
export function controlRoutes(app: FastifyInstance, model: Model): void {
  const at = () => ({
    world: model.world.state,
    version: model.version,
    now: new Date(model.world.now()).toISOString(),
  });
  const back = (reply: FastifyReply, section: string) =>
    reply.redirect(`${PATHS.control}#${encodeURIComponent(section)}`, 303);

  app.addHook('onRequest', guardControl);
  controlApi(app, model);
  app.get('/control', (_request, reply) => reply.redirect(PATHS.control, 302));
  app.get(PATHS.control, (request, reply) => sendControl(model, request, reply, null));

  app.post('/control/apply', (request, reply) => {
    const body = formBody(request);
    const patch = formPatch(body, at());
    if (patch === null)
      return sendControl(
        model,
        request,
        reply,
        'That change was not understood. Nothing was changed.',
      );
    model.world.change(wholeParts(model.world.state, patch));
    return back(reply, body['section'] ?? '');
  });

  app.post('/control/apply-lapse', (request, reply) => {
    const body = formBody(request);
    model.sessions.lapse(Number(body['user']));
    const minutes = Number(body['minutes'] ?? 0);
    if (minutes > 0 && minutes <= LONGEST_MINUTES)
      model.world.setClockOffset(lackOf(model).clockOffset + minutes * 60_000);
    return back(reply, body['section'] ?? 'users');
  });

  app.post('/control/apply-sign-in', (request, reply) => {
    const body = formBody(request);
    const opened = model.sessions.signIn(Number(body['user']), body['role']);
    if ('error' in opened) return sendControl(model, request, reply, opened.error);
    setSession(reply, opened.sessionId);
    return back(reply, 'users');
  });

  app.post('/control/apply-m2m', (request, reply) => {
    const { clientId, certificateId, publicKeyPem } = formBody(request);
    const body = v.safeParse(M2m, { clientId, certificateId, publicKeyPem });
    if (!body.success)
      return sendControl(
        model,
        request,
        reply,
        'All three are needed: client id, certificate id, PEM.',
      );
    model.m2m.register(body.output.clientId, body.output.certificateId, body.output.publicKeyPem);
    return back(reply, 'm2m');
  });

  app.post('/control/apply-m2m-wipe', (_request, reply) => {
    model.m2m.wipe();
    return back(reply, 'm2m');
  });

  app.post('/control/apply-schedule', (_request, reply) => {
    model.usage.add('Schedule', model.scripts.runScheduled());
    return back(reply, 'schedule');
  });

  app.post('/control/apply-install', (request, reply) => {
    const refused = model.administration.install(formBody(request)['from'] ?? null);
    return refused === null
      ? back(reply, 'logs')
      : sendControl(model, request, reply, `The installation script says: ${refused}`);
  });

  app.post('/control/apply-clock', (request, reply) => {
    const offset = Number(formBody(request)['offset']);
    if (!Number.isSafeInteger(offset))
      return sendControl(model, request, reply, 'That is no time.');
    model.world.setClockOffset(offset);
    return back(reply, 'clock');
  });

  app.post('/control/preset', (request, reply) => {
    const body = formBody(request);
    const preset = PRESETS.find((one) => one.id === body['preset']);
    const user = preset === undefined ? null : presetUser(model.sessions, preset.role);
    if (preset === undefined || user === null)
      return sendControl(
        model,
        request,
        reply,
        'There is no such preset, or no sample user for it.',
      );
    model.world.setClockOffset(0);
    model.world.change(wholeParts(model.world.state, presetWorld(preset, { ...at(), user })));
    const opened = model.sessions.signIn(user.id, ROLES[preset.role]);
    if ('error' in opened) return sendControl(model, request, reply, opened.error);
    setSession(reply, opened.sessionId);
    const surface = preset.surfaces.find((one) => one === body['open']);
    return surface === undefined
      ? back(reply, 'presets')
      : reply.redirect(surfaceUrl(model.records, surface), 303);
  });
}
