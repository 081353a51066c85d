import type { FastifyInstance } from 'fastify';
import { restError } from './rest-error.ts';
import type { StandIn } from './stand-in.ts';

const POLLING_SECONDS = 3600;

/** `v` must ask for WSS: the phone in a browser has no other transport. */
function asksForWss(body: unknown): boolean {
  const asked =
    typeof body === 'object' && body !== null && 'sipInfo' in body ? body.sipInfo : null;
  return (
    Array.isArray(asked) &&
    asked.some(
      (one: unknown) =>
        typeof one === 'object' && one !== null && 'transport' in one && one.transport === 'WSS',
    )
  );
}

/**
 * Credentials for the SIP server. Each answer has new ones; those of before go on working. Source:
 * ringcentral.github.io/RingCentral.Net (SIP Provisioning); sample in ringcentral-web-phone issue
 * 35.
 */
export function provisionRoutes(app: FastifyInstance, standIn: StandIn): void {
  app.post(
    '/restapi/v1.0/client-info/sip-provision',
    { config: { group: 'Heavy', scope: 'VoipCalling' } },
    async (request, reply) => {
      const { caller } = request;
      if (caller === null) return reply;
      if (!asksForWss(request.body))
        return reply
          .code(400)
          .send(restError('CMN-101', 'Parameter [sipInfo.transport] value is invalid'));
      const credentials = await standIn.sip.provision(caller);
      if ('failure' in credentials)
        return reply.code(503).send(restError('CMN-203', credentials.failure));
      const { host } = new URL(standIn.origin());
      const { authorizationId, password, domain } = credentials;
      return {
        device: {
          id: `8${authorizationId}`,
          type: 'WebPhone',
          name: `${caller.name} web phone`,
          status: 'Online',
          extension: { id: Number(caller.id), extensionNumber: caller.extensionNumber },
        },
        sipInfo: [
          {
            authorizationTypes: ['SipDigest'],
            authorizationId,
            domain,
            outboundProxy: host,
            outboundProxyBackup: host,
            username: caller.username,
            password,
            transport: 'WSS',
            stunServers: [],
            switchBackInterval: POLLING_SECONDS,
          },
        ],
        sipFlags: {
          voipFeatureEnabled: true,
          voipCountryBlocked: false,
          outboundCallsEnabled: true,
        },
        sipErrorCodes: ['408', '502', '503', '504'],
        pollingInterval: POLLING_SECONDS,
      };
    },
  );
}
