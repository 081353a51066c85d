import { byteRange } from '../../local/ringcentral/media/byte-range.ts';
import { tone } from '../../local/ringcentral/media/tone.ts';
import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { callLogRecord } from '../call-sync/sample-calls.ts';
import { call, get, signIn } from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const standIn = useStandIn({ sip: 'off' });
let rc: RunningRingCentral;
let token: string;

/** Where the attachments of a new voicemail are, on the stand-in's origin. */
async function attachments(words?: string): Promise<string[]> {
  const id = await rc.control.leaveVoicemail({
    extension: '101',
    from: '+16505550100',
    seconds: 2,
    transcriptionMs: 0,
    ...(words === undefined ? {} : { words }),
  });
  const { json } = await get(
    rc,
    `/restapi/v1.0/account/~/extension/~/message-store/${String(id)}`,
    token,
  );
  return (json['attachments'] as { uri: string }[]).map(({ uri }) => uri.slice(rc.origin.length));
}
const read = (path: string, headers: Record<string, string> = {}) =>
  call(rc, 'GET', path, { headers: { Authorization: `Bearer ${token}`, ...headers } });

beforeEach(async () => {
  rc = standIn();
  token = (await signIn(rc, '101')).access;
});

test('a voicemail is a WAV file, read whole or in part', async () => {
  const [audio = ''] = await attachments();
  const whole = await read(audio);
  expect(whole.status).toBe(200);
  expect(whole.headers).toMatchObject({ 'content-type': 'audio/wav', 'accept-ranges': 'bytes' });
  const length = tone(2, 2).length;
  expect(whole.headers['content-length']).toBe(String(length));
  expect(whole.text.slice(0, 4)).toBe('RIFF');
  const part = await read(audio, { Range: 'bytes=0-3' });
  expect([part.status, part.text, part.headers['content-range']]).toEqual([
    206,
    'RIFF',
    `bytes 0-3/${String(length)}`,
  ]);
  const beyond = await read(audio, { Range: `bytes=${String(length)}-` });
  expect([beyond.status, beyond.json['errorCode'], beyond.headers['content-range']]).toEqual([
    416,
    'CMN-107',
    `bytes */${String(length)}`,
  ]);
});

test('its words are a text', async () => {
  const [, words = ''] = await attachments('Grüße aus München');
  expect((await read(words)).text).toBe('Grüße aus München');
});

test('a token in the address is refused, and so is somebody else’s', async () => {
  const [audio = ''] = await attachments();
  expect((await call(rc, 'GET', `${audio}?access_token=${token}`)).status).toBe(401);
  token = (await signIn(rc, '102')).access;
  expect((await read(audio)).json['errorCode']).toBe('CMN-404');
});

test('a file can be asked for as a download', async () => {
  const [audio = ''] = await attachments();
  const query = '?contentDisposition=Attachment&contentDispositionFilename=voicemail.wav';
  expect((await read(audio + query)).headers['content-disposition']).toBe(
    'attachment; filename="voicemail.wav"',
  );
  expect((await read(`${audio}?contentDisposition=Elsewhere`)).status).toBe(400);
});

test('a recording is as long as its call, and needs a permission of its own', async () => {
  await rc.control.callLog({
    records: [callLogRecord({ session: 's-1', extension: 180000101, seconds: 3, recording: '81' })],
  });
  const path = '/restapi/v1.0/account/~/recording/81';
  const { json } = await read(path);
  expect(json).toMatchObject({ id: '81', contentType: 'audio/wav', duration: 3 });
  const content = await read(String(json['contentUri']).slice(rc.origin.length));
  expect(content.headers['content-length']).toBe(String(tone(3, 81).length));
  expect(content.headers['x-rate-limit-group']).toBe('heavy');
  expect((await read('/restapi/v1.0/account/~/recording/82')).status).toBe(404);
  await rc.control.setScopes(['ReadCallLog']);
  token = (await signIn(rc, '101')).access;
  await rc.control.setScopes();
  expect((await read(path)).json).toMatchObject({ permissionName: 'ReadCallRecording' });
});

test('a media host that is down leaves the rest as it is', async () => {
  const [audio = ''] = await attachments();
  await rc.control.addFault({ within: '/content', kind: 'html', status: 503 });
  expect((await read(audio)).status).toBe(503);
  expect((await read(audio.replace(/\/content.*/, ''))).status).toBe(200);
  await rc.control.clearFaults();
});

test.each([
  [undefined, 'whole'],
  ['bytes=2-4', { first: 2, last: 4 }],
  ['bytes=2-', { first: 2, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=2-99', { first: 2, last: 9 }],
  ['bytes=10-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=4-2', 'whole'],
  ['bytes=0-1,3-4', 'whole'],
  ['items=0-1', 'whole'],
])('range %s of ten bytes', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range);
});
