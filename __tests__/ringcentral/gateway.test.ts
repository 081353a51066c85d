import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { GatewayClient, wsToken } from './support/gateway-client.ts';
import { signIn } from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const ROOMY = { Light: 1000, Medium: 1000, Heavy: 1000, Auth: 1000 };
const OWN_EVENT = '/restapi/v1.0/account/180000000/extension/180000101';
const OUTSIDE = '+16505550123';
const standIn = useStandIn({ sip: 'off' });
let rc: RunningRingCentral;
let token: string;
const open: GatewayClient[] = [];

/** A connection that is closed after the test, and its token for recovery. */
async function connect(
  wsc?: string,
): Promise<{ client: GatewayClient; wsc: string; details: object }> {
  const client = await GatewayClient.open(rc, token, wsc);
  open.push(client);
  const { wsc: fresh, body } = await client.next('ConnectionDetails');
  return { client, wsc: fresh?.token ?? '', details: body };
}

beforeEach(async () => {
  rc = standIn();
  await rc.control.setLimits(ROOMY);
  token = (await signIn(rc, '101')).access;
});
afterEach(async () => {
  for (const client of open.splice(0)) client.close();
  await rc.control.setClock(0);
  await rc.control.forgetGateway();
});

describe('the token of a connection', () => {
  test('is spent by the first, and lives for 30 seconds', async () => {
    const { json, uri, token: once } = await wsToken(rc, token);
    expect(json).toMatchObject({ expires_in: 30, uri: expect.stringMatching(/^wss:/) as unknown });
    const address = `${uri}?access_token=${once}`;
    const first = new GatewayClient(rc, address);
    open.push(first);
    await first.next('ConnectionDetails');
    const second = new GatewayClient(rc, address);
    expect((await second.next('Error')).status).toBe(401);
    expect(await second.closed()).toBe(4401);
    const late = await wsToken(rc, token);
    await rc.control.setClock(31_000);
    const third = new GatewayClient(rc, `${late.uri}?access_token=${late.token}`);
    expect(await third.closed()).toBe(4401);
    expect(await new GatewayClient(rc, uri).closed()).toBe(4400);
  });

  test('counts with signing in', async () => {
    await rc.control.setLimits({ Auth: 3 });
    token = (await signIn(rc, '101')).access;
    await wsToken(rc, token);
    const { headers } = await wsToken(rc, token);
    expect(headers['x-rate-limit-group']).toBe('auth');
    expect((await wsToken(rc, token)).status).toBe(429);
  });

  test('needs a permission', async () => {
    await rc.control.setScopes(['ReadMessages']);
    const narrow = (await signIn(rc, '101')).access;
    await rc.control.setScopes();
    expect((await wsToken(rc, narrow)).json['permissionName']).toBe('WebSocketsSubscription');
  });
});

test('a connection begins with its details, and answers heartbeats', async () => {
  const { client, details } = await connect();
  expect(details).toMatchObject({
    recoveryTimeout: 180,
    recoveryBufferSize: 100,
    idleTimeout: 1800,
    absoluteTimeout: 86400,
  });
  client.send({ type: 'Heartbeat', messageId: 'beat' });
  expect((await client.next('Heartbeat')).messageId).toBe('beat');
  client.send({ type: 'Wave' });
  expect((await client.next('Error')).status).toBe(400);
});

describe('a subscription', () => {
  test('reports messages, texts, and voicemails', async () => {
    const { client } = await connect();
    const made = await client.subscribe(
      '/message-store',
      '/message-store/instant?type=SMS',
      '/voicemail',
    );
    expect([made.status, made.body['status']]).toEqual([200, 'Active']);
    expect(made.body['eventFilters']).toContain(`${OWN_EVENT}/message-store`);
    const id = await rc.control.sendText({ extension: '101', from: OUTSIDE, text: 'Hello' });
    const [changed, instant] = [
      await client.next('ServerNotification'),
      await client.next('ServerNotification'),
    ];
    expect(changed.body).toMatchObject({
      event: `${OWN_EVENT}/message-store`,
      subscriptionId: made.body['id'],
      ownerId: '180000101',
      body: { changes: [{ type: 'SMS', newCount: 1, updatedCount: 0, newMessageIds: [id] }] },
    });
    expect(instant.body).toMatchObject({ body: { id: String(id), subject: 'Hello' } });
    await rc.control.leaveVoicemail({ extension: '101', from: OUTSIDE });
    await client.next('ServerNotification');
    expect((await client.next('ServerNotification')).body).toMatchObject({
      event: `${OWN_EVENT}/voicemail`,
      body: { type: 'VoiceMail' },
    });
    // Another extension's messages are none of this one's.
    await rc.control.sendText({ extension: '102', from: OUTSIDE, text: 'Hello' });
    client.send({ type: 'Heartbeat', messageId: 'after' });
    await client.next('Heartbeat');
    expect(client.frames).toEqual([]);
  });

  test('reports colleagues’ presence', async () => {
    const { client } = await connect();
    const made = await client.request('POST', '/restapi/v1.0/subscription', {
      eventFilters: [
        '/restapi/v1.0/account/~/extension/180000102/presence?sipData=true&detailedTelephonyState=true',
      ],
      deliveryMode: { transportType: 'WebSocket' },
    });
    expect(made.status).toBe(200);
    await rc.control.setPresence('102', { userStatus: 'Busy' });
    expect((await client.next('ServerNotification')).body).toMatchObject({
      body: { extensionId: '180000102', presenceStatus: 'Busy', totalActiveCalls: 0 },
    });
    await rc.control.setPresence('102');
  });

  test('takes the place of the one before, is renewed, and ends', async () => {
    const { client } = await connect();
    const first = await client.subscribe('/voicemail');
    const second = await client.subscribe('/message-store');
    const at = (id: unknown) => `/restapi/v1.0/subscription/${String(id)}`;
    expect((await client.request('GET', at(first.body['id']))).body['errorCode']).toBe('SUB-507');
    expect((await client.request('POST', `${at(second.body['id'])}/renew`)).status).toBe(200);
    const changed = await client.request('PUT', at(second.body['id']), {
      eventFilters: ['/restapi/v1.0/account/~/extension/~/voicemail'],
      deliveryMode: { transportType: 'WebSocket' },
    });
    expect(changed.body['eventFilters']).toEqual([`${OWN_EVENT}/voicemail`]);
    expect((await client.request('DELETE', at(second.body['id']))).status).toBe(204);
    expect((await rc.control.gateway())[0]?.eventFilters).toEqual([]);
  });

  test.each([
    ['to nothing known', ['/weather'], 400, 'SUB-508'],
    ['to nothing', [], 400, 'CMN-101'],
  ])('%s is refused', async (_what, paths, status, errorCode) => {
    const { client } = await connect();
    const refused = await client.subscribe(...paths);
    expect([refused.status, refused.body['errorCode']]).toEqual([status, errorCode]);
  });

  test('to somebody else’s messages is refused, and counted like any call', async () => {
    const { client } = await connect();
    const theirs = {
      eventFilters: ['/restapi/v1.0/account/~/extension/180000102/message-store'],
      deliveryMode: { transportType: 'WebSocket' },
    };
    const refused = await client.request('POST', '/restapi/v1.0/subscription', theirs);
    expect([refused.status, refused.body['errorCode']]).toEqual([403, 'SUB-405']);
    await rc.control.setLimits({ Medium: 1 });
    await client.subscribe('/voicemail');
    expect((await client.subscribe('/voicemail')).body['errorCode']).toBe('CMN-301');
  });

  test('without the permission is disabled', async () => {
    await rc.control.setScopes(['WebSocketsSubscription', 'ReadMessages']);
    token = (await signIn(rc, '101')).access;
    await rc.control.setScopes();
    const { client } = await connect();
    const made = await client.subscribe('/voicemail', '/telephony/sessions');
    expect(made.body).toMatchObject({
      eventFilters: [`${OWN_EVENT}/voicemail`],
      disabledFilters: [{ reason: 'CMN-401' }],
    });
  });

  test('is one of 30 at most', async () => {
    for (let count = 0; count < 30; count += 1)
      expect((await (await connect()).client.subscribe('/voicemail')).status).toBe(200);
    const refused = await (await connect()).client.subscribe('/voicemail');
    expect([refused.status, refused.body['errorCode']]).toEqual([403, 'SUB-505']);
  });
});

describe('a lost connection', () => {
  const lose = async (): Promise<{ wsc: string; id: unknown }> => {
    const { client, wsc } = await connect();
    const { body } = await client.subscribe('/message-store');
    expect(await rc.control.dropGateway('101')).toBe(1);
    expect(await client.closed()).toBe(1006);
    return { wsc, id: body['id'] };
  };
  const text = () => rc.control.sendText({ extension: '101', from: OUTSIDE, text: 'Missed' });

  test('is recovered with what was missed, the latest hundred', async () => {
    const { wsc, id } = await lose();
    const first = await text();
    const second = await text();
    const { client, wsc: fresh, details } = await connect(wsc);
    expect(details).toMatchObject({ recoveryState: 'Successful' });
    expect(fresh).not.toBe(wsc);
    for (const messageId of [first, second])
      expect((await client.next('ServerNotification')).body).toMatchObject({
        subscriptionId: id,
        body: { changes: [{ newMessageIds: [messageId] }] },
      });
    expect(await rc.control.gateway()).toMatchObject([{ isConnected: true, missed: 0 }]);
  });

  test('keeps no more than a hundred notifications', async () => {
    await lose();
    for (let count = 0; count < 101; count += 1) await text();
    expect((await rc.control.gateway())[0]?.missed).toBe(100);
  });

  test('isn’t recovered after 180 seconds, nor by somebody else', async () => {
    const { wsc } = await lose();
    const mine = token;
    token = (await signIn(rc, '102')).access;
    expect((await connect(wsc)).details).toMatchObject({ recoveryState: 'Failed' });
    token = mine;
    await rc.control.setClock(181_000);
    const { client, details } = await connect(wsc);
    expect(details).toMatchObject({ recoveryState: 'Failed' });
    await text();
    client.send({ type: 'Heartbeat', messageId: 'after' });
    await client.next('Heartbeat');
    expect(client.frames).toEqual([]);
  });
});

describe('a connection ends', () => {
  test('when the client says nothing for half an hour', async () => {
    const { client } = await connect();
    await rc.control.setClock(1_801_000);
    expect((await client.next('Error')).body['errorCode']).toBe('WSG-902');
    expect(await client.closed()).toBe(1000);
  });

  test('after a day, whatever it says', async () => {
    const { client } = await connect();
    for (let hour = 1; hour < 96; hour += 1) {
      await rc.control.setClock(hour * 900_000);
      client.send({ type: 'Heartbeat', messageId: String(hour) });
      await client.next('Heartbeat');
    }
    await rc.control.setClock(86_401_000);
    expect((await client.next('Error')).body['errorCode']).toBe('WSG-903');
  });

  test('with the tokens that opened it', async () => {
    const { client } = await connect();
    await rc.control.revoke('101');
    expect((await client.next('Error')).status).toBe(401);
    expect(await client.closed()).toBe(1000);
  });
});
