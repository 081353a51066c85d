import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { TokenFault } from '../account/token-fault.ts';
import { WorldPatch, wholeParts } from '../control/world-patch.ts';
import type { Model } from './model.ts';
import { setSession } from './session.ts';
import { lackOf } from './shim.ts';

/** Farther than any banner's timer needs, in milliseconds. */
const FARTHEST = 400 * 24 * 60 * 60 * 1_000;

const userId = v.pipe(v.number(), v.integer());
const Lapse = v.strictObject({ userId });
const Clock = v.strictObject({
  offset: v.pipe(v.number(), v.integer(), v.minValue(-FARTHEST), v.maxValue(FARTHEST)),
});
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
export const M2m = v.strictObject({
  clientId: text,
  certificateId: text,
  publicKeyPem: text,
  /** Script id of the mapped role; the integration user's own when not given. */
  role: v.optional(text),
  /** When the certificate ends, in milliseconds since 1970. */
  validUntil: v.optional(v.nullable(v.number())),
  scopes: v.optional(v.array(v.string())),
  revoked: v.optional(v.boolean()),
});
/** A null key deletes the certificate. */
const Certificate = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^custcertificate[a-z0-9_]{1,89}$/)),
  privateKeyPem: v.nullable(text),
  scripts: v.optional(v.array(v.string())),
});
const TokenEndpoint = v.strictObject({
  /** Faults to come; all earlier ones are cleared. */
  faults: v.optional(v.array(TokenFault)),
  /** Whether refusals say why. */
  describes: v.optional(v.boolean()),
});
/** A null value deletes the secret. */
const Secret = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^custsecret[a-z0-9_]{1,89}$/)),
  value: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000_000))),
  scripts: v.optional(v.array(v.string())),
  domains: v.optional(v.array(v.string())),
});
const LONGEST_PACE_MS = 60_000;
const Pace = v.strictObject({
  restletMilliseconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_PACE_MS)),
});
const Deployment = v.strictObject({
  script: text,
  deployment: text,
  deployed: v.optional(v.boolean()),
  audience: v.optional(v.union([v.literal('all'), v.array(text)])),
});
const Nothing = v.strictObject({});
/** The version that is replaced, or null for a first installation. */
const Install = v.strictObject({ from: v.nullable(v.pipe(v.string(), v.maxLength(64))) });
const SignIn = v.strictObject({ userId, role: v.optional(v.string()) });

/** What is wrong with a body, in one line. */
function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`).join('; ');
}

/** The control page for programs: JSON in, JSON out, the whole state after each change. */
export function controlApi(app: FastifyInstance, model: Model): void {
  const state = () => ({
    world: model.world.state,
    clockOffset: lackOf(model).clockOffset,
    now: new Date(model.world.now()).toISOString(),
    users: model.sessions.users(),
    // Their ids only: what a secret holds is never shown again, here as there.
    secrets: model.administration.secretIds(),
    certificates: model.administration.certificateIds(),
  });

  const post = <T>(
    path: string,
    schema: v.GenericSchema<unknown, T>,
    act: (body: T) => { error: string } | undefined,
  ) => {
    app.post(path, (request, reply) => {
      const body = v.safeParse(schema, request.body);
      if (!body.success) return reply.code(400).send({ error: complaint(body.issues) });
      const failed = act(body.output);
      return failed === undefined ? reply.send(state()) : reply.code(404).send(failed);
    });
  };
  const known = (id: number) => model.sessions.users().some((user) => user.id === id);
  const noUser = { error: 'There is no such user.' };

  app.get('/control/state', (_request, reply) =>
    reply.header('cache-control', 'no-store').send(state()),
  );
  app.get('/control/logs', (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ logs: model.diagnostics.logs(), usage: model.usage.list() }),
  );
  post('/control/change', WorldPatch, (patch) => {
    model.world.change(wholeParts(model.world.state, patch));
    return undefined;
  });
  post('/control/lapse', Lapse, (body) => {
    if (!known(body.userId)) return noUser;
    model.sessions.lapse(body.userId);
    return undefined;
  });
  post('/control/clock', Clock, ({ offset }) => {
    model.world.setClockOffset(offset);
    return undefined;
  });

  post('/control/m2m', M2m, ({ clientId, certificateId, publicKeyPem, ...details }) => {
    model.m2m.register(clientId, certificateId, publicKeyPem, details);
    return undefined;
  });
  post('/control/m2m-wipe', Nothing, () => {
    model.m2m.wipe();
    return undefined;
  });
  post('/control/token-endpoint', TokenEndpoint, ({ faults, describes }) => {
    if (faults !== undefined) {
      model.m2m.tokens.faults.clear();
      for (const fault of faults) model.m2m.tokens.faults.add(fault);
    }
    if (describes !== undefined) model.m2m.tokens.describes = describes;
    return undefined;
  });
  post('/control/certificate', Certificate, ({ id, privateKeyPem, scripts }) => {
    model.administration.setCertificate(id, privateKeyPem, scripts);
    return undefined;
  });
  post('/control/schedule', Nothing, () => {
    model.usage.add('Schedule', model.scripts.runScheduled());
    return undefined;
  });

  post('/control/revoke-tokens', Nothing, () => {
    model.m2m.tokens.revokeAll();
    return undefined;
  });

  post('/control/pace', Pace, ({ restletMilliseconds }) => {
    model.administration.setRestletPace(restletMilliseconds);
    return undefined;
  });

  post('/control/deployment', Deployment, ({ script, deployment, deployed, audience }) => {
    const change = {
      ...(deployed === undefined ? {} : { deployed }),
      ...(audience === undefined ? {} : { audience }),
    };
    return model.administration.changeDeployment(script, deployment, change)
      ? undefined
      : { error: 'There is no such deployment.' };
  });

  post('/control/install', Install, ({ from }) => {
    const refused = model.administration.install(from);
    return refused === null ? undefined : { error: refused };
  });

  post('/control/secret', Secret, ({ id, value, scripts, domains }) => {
    model.administration.setSecret(id, value, scripts, domains);
    return undefined;
  });

  app.post('/control/sign-in', (request, reply) => {
    const body = v.safeParse(SignIn, request.body);
    if (!body.success) return reply.code(400).send({ error: complaint(body.issues) });
    const opened = model.sessions.signIn(body.output.userId, body.output.role);
    if ('error' in opened) return reply.code(404).send(opened);
    setSession(reply, opened.sessionId);
    return reply.send(state());
  });

  app.get('/control/reload-stream', (_request, reply) => {
    reply.hijack();
    model.reloads.add(reply.raw);
  });
}
