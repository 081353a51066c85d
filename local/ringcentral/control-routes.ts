import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { JWT_STATES } from './company-app.ts';
import type { SipReport, TokenCounts } from './control-types.ts';
import { EXTENSIONS } from './extensions.ts';
import { Fault } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { StandIn } from './stand-in.ts';
import { type Take, worldControl } from './world-control.ts';

const extension = v.picklist(EXTENSIONS.map(({ extensionNumber }) => extensionNumber));
const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const Uri = v.strictObject({ uri: v.pipe(v.string(), v.url()) });
const Client = v.strictObject({ clientId: v.pipe(v.string(), v.nonEmpty()) });
const Revoke = v.strictObject({ extension });
const Expire = v.strictObject({ extension, what: v.picklist(['access', 'refresh']) });
const Running = v.strictObject({ running: v.boolean() });
const Drop = v.strictObject({ extension: v.optional(extension) });
const Silence = v.strictObject({ on: v.boolean() });
const Moved = v.strictObject({ offsetMs: v.pipe(v.number(), v.safeInteger()) });
const Company = v.strictObject({
  reset: v.optional(v.literal(true)),
  enabled: v.optional(v.boolean()),
  jwtGrant: v.optional(v.boolean()),
  scopes: v.optional(v.array(v.string())),
  jwt: v.optional(v.picklist(JWT_STATES)),
});
const CallLog = v.strictObject({
  records: v.optional(
    v.array(
      v.looseObject({ id: v.string(), telephonySessionId: v.string(), startTime: v.string() }),
    ),
  ),
  clear: v.optional(v.boolean()),
  forgetTokens: v.optional(v.boolean()),
});
const RosterChange = v.strictObject({
  extensions: v.optional(
    v.array(
      v.looseObject({
        id: v.number(),
        extensionNumber: v.string(),
        name: v.string(),
        type: v.string(),
        status: v.literal('Enabled'),
      }),
    ),
  ),
});
const Limits = v.strictObject({ Light: limit, Medium: limit, Heavy: limit, Auth: limit });

const extensionOf = (number: string) => EXTENSIONS.find((one) => one.extensionNumber === number);

/**
 * Changes the world around the product. For programs on this computer only: it listens on loopback
 * and asks for no sign-in.
 */
export function controlRoutes(app: FastifyInstance, standIn: StandIn, gateway: Gateway): void {
  const { sip } = standIn;

  // A page on some web site must not reach this: it could not read the answer, and would not have
  // to.
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (request.url.startsWith('/control/') && origin !== undefined && origin !== standIn.origin())
      await reply.code(403).send({ error: 'not from a page' });
  });

  /** A call that takes a body of this form. */
  const take: Take = (path, schema, act) => {
    app.post(`/control/${path}`, async (request: FastifyRequest, reply: FastifyReply) => {
      const body = v.safeParse(schema, request.body);
      if (!body.success) return reply.code(400).send({ error: v.summarize(body.issues) });
      return reply.send((await act(body.output)) ?? {});
    });
  };

  take('faults', Fault, (fault) => standIn.faults.add(fault));
  app.get('/control/faults', (_request, reply) => reply.send({ faults: standIn.faults.list() }));
  app.delete('/control/faults', (_request, reply) => {
    standIn.faults.clear();
    return reply.send({});
  });
  app.get('/control/requests', (_request, reply) => reply.send(standIn.requests.report()));
  app.delete('/control/requests', (_request, reply) => {
    standIn.requests.clear();
    return reply.send({});
  });
  take('limits', Limits, (limits) => {
    // Only those that were given.
    for (const [group, value] of Object.entries(limits))
      if (value !== undefined) standIn.limits.limits = { ...standIn.limits.limits, [group]: value };
    standIn.limits.forget();
    return standIn.limits.limits;
  });
  app.get('/control/tokens', (_request, reply) => {
    const counts: TokenCounts = Object.fromEntries(
      EXTENSIONS.map((one) => [one.extensionNumber, standIn.grants.count(one)]),
    );
    return reply.send(counts);
  });
  take('revoke', Revoke, ({ extension: number }) => {
    const whose = extensionOf(number);
    if (whose !== undefined) standIn.grants.revokeAll(whose);
  });
  take('expire', Expire, ({ extension: number, what }) => {
    const whose = extensionOf(number);
    if (whose !== undefined) standIn.grants.expire(whose, what);
  });
  app.get('/control/company', (_request, reply) =>
    reply.send({ credentials: standIn.company.credentials, state: standIn.company.state }),
  );
  take('company', Company, ({ reset, ...patch }) => {
    if (reset === true) standIn.company.reset();
    standIn.company.change(
      Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)),
    );
    return { state: standIn.company.state };
  });
  take('call-log', CallLog, ({ records, clear, forgetTokens }) => {
    if (clear === true) standIn.callLog.clear();
    if (forgetTokens === true) standIn.callLog.forgetTokens();
    standIn.callLog.put(records ?? []);
    return { size: standIn.callLog.size };
  });
  take('roster', RosterChange, ({ extensions }) => {
    standIn.roster.set(extensions);
  });
  take('redirect-uris', Uri, ({ uri }) => {
    standIn.redirectUris.add(uri);
  });
  take('clients', Client, ({ clientId }) => {
    standIn.clientIds.add(clientId);
  });
  take('clock', Moved, ({ offsetMs }) => {
    standIn.clock.offsetMs = offsetMs;
    standIn.agenda.run();
  });
  worldControl(take, standIn);
  app.get('/control/gateway', (_request, reply) => reply.send({ sessions: gateway.report() }));
  take('gateway/drop', Drop, ({ extension: number }) => ({ dropped: gateway.drop(number) }));
  take('gateway/forget', v.strictObject({}), () => {
    gateway.forget();
  });

  app.get('/control/sip', async (_request, reply) => {
    const report: SipReport = {
      state: sip.state,
      pid: sip.pid,
      connections: sip.gate.count,
      silent: sip.gate.silent,
      registrations: await sip.registrations(),
      calls: sip.calls(),
      log: sip.log,
    };
    return reply.send(report);
  });
  take('sip', Running, async ({ running }) => {
    if (running) return sip.start();
    await sip.halt();
    return null;
  });
  take('sip/drop', Drop, ({ extension: number }) => ({ dropped: sip.drop(number) }));
  take('sip/silence', Silence, ({ on }) => sip.gate.silence(on));
}
