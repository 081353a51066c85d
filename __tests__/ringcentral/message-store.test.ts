import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { call, get, signIn } from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const OWN = '/restapi/v1.0/account/~/extension/~';
const STORE = `${OWN}/message-store`;
const DAY = 86_400_000;
const BULK = 'application/vnd.ringcentral.multipart+json';
const standIn = useStandIn({ sip: 'off' });
let rc: RunningRingCentral;
let token: string;

const voicemail = (words = 'Call me back.') =>
  rc.control.leaveVoicemail({ extension: '101', from: '+16505550100', words, transcriptionMs: 0 });
const send = (method: string, path: string, body?: unknown, type = 'application/json') =>
  call(rc, method, path, {
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'Content-Type': type }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const listed = async (query = ''): Promise<number[]> => {
  const { json } = await get(rc, `${STORE}?${query}`, token);
  return (json['records'] as { id: number }[]).map(({ id }) => id);
};

beforeEach(async () => {
  rc = standIn();
  token = (await signIn(rc, '101')).access;
  await send('DELETE', `${STORE}?purge=true`);
});
afterEach(async () => {
  await rc.control.setClock(0);
  await rc.control.setLacking('101', []);
});

test('a voicemail is in its owner’s store, with its recording and then its words', async () => {
  const id = await voicemail();
  const { json } = await get(rc, `${STORE}/${String(id)}`, token);
  expect(json).toMatchObject({
    id,
    type: 'VoiceMail',
    direction: 'Inbound',
    readStatus: 'Unread',
    availability: 'Alive',
    messageStatus: 'Received',
    vmTranscriptionStatus: 'Completed',
    from: { phoneNumber: '+16505550100' },
    attachments: [
      { id, type: 'AudioRecording', contentType: 'audio/wav', vmDuration: 4 },
      { type: 'AudioTranscription', contentType: 'text/plain' },
    ],
  });
  const other = (await signIn(rc, '102')).access;
  expect((await get(rc, `${STORE}/${String(id)}`, other)).status).toBe(404);
});

test('a list has a day unless asked for more, by kind and read status', async () => {
  const id = await voicemail();
  expect(await listed()).toEqual([id]);
  expect(await listed('messageType=SMS')).toEqual([]);
  expect(await listed('messageType=SMS&messageType=VoiceMail&readStatus=Unread')).toEqual([id]);
  expect(await listed('readStatus=Read')).toEqual([]);
  await rc.control.setClock(DAY + 60_000);
  token = (await signIn(rc, '101')).access;
  expect(await listed()).toEqual([]);
  const from = new Date(Date.now() - DAY).toISOString();
  expect(await listed(`dateFrom=${from}`)).toEqual([id]);
});

test('a message is marked as read, and PUT takes nothing else', async () => {
  const path = `${STORE}/${String(await voicemail())}`;
  expect((await send('PUT', path, { readStatus: 'Read' })).json).toMatchObject({
    readStatus: 'Read',
  });
  expect((await send('PUT', path, { availability: 'Deleted' })).json).toMatchObject({
    errorCode: 'CMN-101',
    parameterName: 'readStatus',
  });
});

test('a deleted message can be restored, a purged one can’t', async () => {
  const id = await voicemail();
  const path = `${STORE}/${String(id)}`;
  expect((await send('DELETE', path)).status).toBe(204);
  expect(await listed()).toEqual([]);
  expect(await listed('availability=Deleted')).toEqual([id]);
  expect((await send('PATCH', path, { availability: 'Alive' })).json['availability']).toBe('Alive');
  await send('DELETE', path);
  await send('DELETE', path);
  expect((await send('PATCH', path, { availability: 'Alive' })).status).toBe(404);
});

test('a deleted message is purged after five days, and with purge at once', async () => {
  const path = `${STORE}/${String(await voicemail())}`;
  await send('DELETE', path);
  await rc.control.setClock(5 * DAY + 1_000);
  token = (await signIn(rc, '101')).access;
  expect((await get(rc, path, token)).status).toBe(404);
  await rc.control.setClock(0);
  const second = `${STORE}/${String(await voicemail())}`;
  token = (await signIn(rc, '101')).access;
  expect((await send('DELETE', `${second}?purge=true`)).status).toBe(204);
  expect((await get(rc, second, token)).status).toBe(404);
});

test('several messages at once answer each for itself', async () => {
  const [one, two] = [await voicemail(), await voicemail()];
  const both = await send(
    'PUT',
    `${STORE}/*`,
    [one, two, 111].map((id) => ({ resourceId: String(id), body: { readStatus: 'Read' } })),
    BULK,
  );
  expect(both.status).toBe(207);
  expect(both.headers['content-type']).toMatch(BULK);
  expect(JSON.parse(both.text)).toMatchObject([
    { resourceId: String(one), status: 200, body: { readStatus: 'Read' } },
    { resourceId: String(two), status: 200 },
    { resourceId: '111', status: 404, body: { errorCode: 'CMN-102' } },
  ]);
  expect((await get(rc, `${STORE}/${String(one)},${String(two)}`, token)).status).toBe(207);
  expect((await send('DELETE', `${STORE}/${String(one)},${String(two)}`)).status).toBe(204);
  const many = Array.from({ length: 51 }, () => '1').join(',');
  expect((await send('PUT', `${STORE}/${many}`, [])).json['errorCode']).toBe('CMN-106');
});

test('synchronization is full once, and then what changed', async () => {
  const first = await voicemail();
  const sync = async (query: string) => {
    const { json } = await get(rc, `${OWN}/message-sync?${query}`, token);
    const { syncToken, ...info } = json['syncInfo'] as { syncToken: string };
    return { records: json['records'] as { id: number; availability: string }[], syncToken, info };
  };
  const full = await sync('syncType=FSync&messageType=VoiceMail');
  expect(full.records.map(({ id }) => id)).toEqual([first]);
  expect(full.info).toMatchObject({ syncType: 'FSync', olderRecordsExist: false });
  // Past the overlap of five seconds.
  await rc.control.setClock(10_000);
  const second = await voicemail();
  await send('DELETE', `${STORE}/${String(first)}`);
  const next = await sync(`syncType=ISync&syncToken=${full.syncToken}`);
  expect(next.records.map(({ id, availability }) => [id, availability])).toEqual(
    expect.arrayContaining([
      [second, 'Alive'],
      [first, 'Deleted'],
    ]),
  );
  // What changed less than five seconds before the last answer comes again.
  await rc.control.setClock(20_000);
  const again = await sync(`syncType=ISync&syncToken=${next.syncToken}`);
  expect(again.records.map(({ id }) => id).sort()).toEqual([first, second]);
  expect((await sync(`syncType=ISync&syncToken=${again.syncToken}`)).records).toEqual([]);
  await rc.control.forgetMessageTokens();
  const refused = await get(rc, `${OWN}/message-sync?syncType=ISync&syncToken=x`, token);
  expect([refused.status, refused.json['errorCode']]).toEqual([400, 'MSG-333']);
  expect((await get(rc, `${OWN}/message-sync?syncType=All`, token)).status).toBe(400);
});

test('reading and editing each need their permission', async () => {
  const path = `${STORE}/${String(await voicemail())}`;
  await rc.control.setScopes(['ReadMessages']);
  token = (await signIn(rc, '101')).access;
  await rc.control.setScopes();
  expect((await get(rc, path, token)).status).toBe(200);
  expect((await send('PUT', path, { readStatus: 'Read' })).json).toMatchObject({
    permissionName: 'EditMessages',
  });
  await rc.control.setLacking('101', ['ReadMessages']);
  expect((await get(rc, path, token)).json['errorCode']).toBe('CMN-408');
});
