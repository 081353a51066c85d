import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { GatewayClient } from './support/gateway-client.ts';
import { get, signIn } from './support/rest-client.ts';
import { SipPhone } from './support/sip-phone.ts';
import { useStandIn } from './support/stand-in.ts';

const OWN = '/restapi/v1.0/account/~/extension/~';
const CALLER = { extension: '101', from: '+16505550123', name: 'Example Caller' };
const standIn = useStandIn();
let rc: RunningRingCentral;
let phone: SipPhone;
let client: GatewayClient;
let token: string;

beforeEach(async () => {
  rc = standIn();
  phone = await SipPhone.of(rc, '101');
  token = (await signIn(rc, '101')).access;
  client = await GatewayClient.open(rc, token);
  await client.next('ConnectionDetails');
  await client.subscribe('/telephony/sessions', '/presence?detailedTelephonyState=true');
});
afterEach(async () => {
  await rc.control.hangUpOutside();
  client.close();
  await phone.close();
});

/** What the party's events say of the call, until it has this status. */
async function party(code: string): Promise<Record<string, unknown>> {
  for (;;) {
    const { body } = (await client.next('ServerNotification')).body as { body: unknown };
    const [first] = (body as { parties?: [Record<string, unknown>] }).parties ?? [];
    if ((first?.['status'] as { code?: string } | undefined)?.code === code) return first ?? {};
  }
}
const record = async (session: string) => {
  const { json } = await get(rc, `${OWN}/call-log?telephonySessionId=s-${session}`, token);
  return (json['records'] as unknown[])[0];
};

test('ring at a telephone with number and name, and end when the caller gives up', async () => {
  const session = await rc.control.ring(CALLER);
  const invite = await phone.request('INVITE');
  expect(invite.headers['from']).toContain('<sip:+16505550123@');
  expect(invite.headers['p-rc-api-call-info']).toBe('callerIdName=Example Caller');
  expect(invite.headers['p-rc-api-ids']).toContain(`session-id=s-${session}`);
  phone.answer(invite, '180 Ringing');
  expect(await party('Proceeding')).toMatchObject({
    direction: 'Inbound',
    from: { phoneNumber: CALLER.from, name: CALLER.name },
  });
  const { json } = await get(rc, `${OWN}/presence?detailedTelephonyState=true`, token);
  expect(json).toMatchObject({
    presenceStatus: 'Busy',
    telephonyStatus: 'Ringing',
    activeCalls: [{ from: CALLER.from, fromName: CALLER.name }],
  });
  expect(await rc.control.hangUpOutside()).toBe(1);
  await phone.request('CANCEL');
  expect(await party('Disconnected')).toMatchObject({ missedCall: true });
  expect(await record(session)).toMatchObject({
    result: 'Missed',
    direction: 'Inbound',
    from: { phoneNumber: CALLER.from, name: CALLER.name },
  });
});

test('are answered, and end when the caller has said enough', async () => {
  const session = await rc.control.ring({ ...CALLER, talkSeconds: 1 });
  const invite = await phone.request('INVITE');
  phone.answer(invite, '180 Ringing');
  phone.answerCall(invite);
  const ack = await phone.request('ACK');
  expect(ack.body).toContain('a=fingerprint:sha-256 ');
  await party('Answered');
  await phone.request('BYE');
  expect(await party('Disconnected')).toMatchObject({ missedCall: false });
  expect(await record(session)).toMatchObject({ result: 'Accepted', duration: 1 });
});

test('need a SIP server', async () => {
  await rc.control.setSip(false);
  await expect(rc.control.ring(CALLER)).rejects.toThrow('no SIP server');
  await rc.control.setSip(true);
});
