/**
 * The stand-in for RingCentral, as a child process of a test or of the model: see process.ts.
 *
 *     node --import tsx local/ringcentral/main.ts '<options as JSON>'
 *
 * Reports `ready` or `failed` to its parent over the IPC channel. Ends on SIGTERM and when the
 * parent is gone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { Agenda } from './agenda.ts';
import { makeCertificate } from './certificate.ts';
import { Clock } from './clock.ts';
import { CompanyApp } from './company-app.ts';
import { CompanyCallLog } from './company-call-log.ts';
import { TelephoneRecords } from './company-records.ts';
import { Faults } from './faults.ts';
import { Grants } from './grants.ts';
import { MessageStore } from './messages/message-store.ts';
import { SyncTokens } from './messages/sync-routes.ts';
import { Texting } from './messages/texting.ts';
import { Voicemails } from './messages/voicemails.ts';
import { type ChildMessage, RingCentralOptions, type StartFailureKind } from './options.ts';
import { AddressBooks } from './people/address-book.ts';
import { PresenceStates } from './people/presence-states.ts';
import { Permissions } from './permissions.ts';
import { RateLimits } from './rate-limits.ts';
import { Requests } from './requests.ts';
import { Roster } from './roster.ts';
import { fillWorld } from './sample-world.ts';
import { createServer } from './server.ts';
import { SipServer } from './sip/sip-server.ts';
import type { StandIn } from './stand-in.ts';

const HOST = '127.0.0.1';
const CLOSE_MS = 8_000;

const settings = v.parse(RingCentralOptions, JSON.parse(process.argv[2] ?? '{}'));
const folder = mkdtempSync(join(tmpdir(), 'rcp-ringcentral-'));
const clock = new Clock();
const sip = new SipServer({
  clock,
  folder,
  maxExpiresSeconds: settings.maxExpiresSeconds,
  ringSeconds: settings.ringSeconds,
  onLog: (line) => console.error(line),
});
let origin = '';
const given = Object.fromEntries(
  Object.entries(settings.limits).filter(([, value]) => value !== undefined),
);
const agenda = new Agenda(clock);
const messages = new MessageStore(clock);
const callLog = new CompanyCallLog(() => clock.now());
const standIn: StandIn = {
  clock,
  agenda,
  grants: new Grants(clock),
  limits: new RateLimits(clock, given),
  requests: new Requests(clock),
  faults: new Faults(),
  clientIds: new Set([settings.clientId]),
  redirectUris: new Set(settings.redirectUris),
  company: new CompanyApp(),
  permissions: new Permissions(),
  callLog,
  telephoneRecords: new TelephoneRecords(callLog, clock),
  roster: new Roster(),
  messages,
  messageTokens: new SyncTokens(),
  voicemails: new Voicemails(messages, agenda),
  texting: new Texting(messages, agenda, clock),
  presence: new PresenceStates(),
  addressBooks: new AddressBooks(clock),
  sip,
  origin: () => origin,
};
if (settings.sample) fillWorld(standIn);
const certificate = await makeCertificate();
const app = createServer(standIn, certificate);

/** Waits until it is on its way: the process may end right after. */
function tell(message: ChildMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) {
      console.log(JSON.stringify(message));
      resolve();
    } else process.send(message, () => resolve());
  });
}

let stopping = false;
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), CLOSE_MS).unref();
  await sip.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

async function fail(failure: StartFailureKind, message: string): Promise<void> {
  await tell({ type: 'failed', failure, message });
  await stop(1);
}

async function main(): Promise<void> {
  try {
    await app.listen({ host: HOST, port: settings.port });
  } catch (thrown) {
    const error = thrown as NodeJS.ErrnoException;
    const taken = error.code === 'EADDRINUSE';
    return fail(
      taken ? 'port-in-use' : 'not-ready',
      taken ? `Port ${settings.port} is in use.` : error.message,
    );
  }
  origin = `https://${HOST}:${(app.server.address() as AddressInfo).port}`;
  const problem =
    settings.sip === 'off' ? { failure: 'Calls were switched off.' } : await sip.start();
  if (problem !== null && settings.sip === 'required') return fail('kamailio', problem.failure);
  return tell({
    type: 'ready',
    origin,
    certificatePem: certificate.certificatePem,
    clientId: settings.clientId,
    company: standIn.company.credentials,
    noCalls: problem?.failure ?? null,
  });
}

// Nobody may be left who reads it.
process.stderr.on('error', () => undefined);
process.on('SIGTERM', () => void stop(0));
process.on('SIGINT', () => void stop(0));
process.on('disconnect', () => void stop(0));
await main();
