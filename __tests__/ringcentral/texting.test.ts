import { picture } from '../../local/ringcentral/media/picture.ts';
import type { RunningRingCentral } from '../../local/ringcentral/process.ts';
import { type Answer, call, get, signIn } from './support/rest-client.ts';
import { useStandIn } from './support/stand-in.ts';

const OWN = '/restapi/v1.0/account/~/extension/~';
const MAIN = '+12125550180';
const [ONE, TWO, THREE] = ['+12125550181', '+12125550182', '+12125550183'];
const OUTSIDE = '+16505550123';
const standIn = useStandIn({ sip: 'off' });
let rc: RunningRingCentral;
let tokens: Record<'101' | '102' | '103', string>;

interface Message {
  id: number;
  messageStatus: string;
  deliveryErrorCode?: string;
  conversation: { id: string };
  [field: string]: unknown;
}

const post = (path: string, body: unknown, who: keyof typeof tokens = '101'): Promise<Answer> =>
  call(rc, 'POST', `${OWN}${path}`, {
    headers: { Authorization: `Bearer ${tokens[who]}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const text = (change: object = {}, who: keyof typeof tokens = '101') =>
  post(
    '/sms',
    { from: { phoneNumber: ONE }, to: [{ phoneNumber: OUTSIDE }], text: 'Hello', ...change },
    who,
  );
const stored = async (query = '', who: keyof typeof tokens = '101'): Promise<Message[]> =>
  (await get(rc, `${OWN}/message-store?${query}`, tokens[who])).json['records'] as Message[];
/** The message after its delivery, which is over as soon as the answer is sent. */
const settled = async (id: number): Promise<Message> =>
  (await get(rc, `${OWN}/message-store/${String(id)}`, tokens['101'])).json as unknown as Message;
const AT_ONCE = { sentMs: 0, deliveredMs: 0 };

beforeAll(async () => {
  rc = standIn();
  tokens = {
    '101': (await signIn(rc, '101')).access,
    '102': (await signIn(rc, '102')).access,
    '103': (await signIn(rc, '103')).access,
  };
});
beforeEach(async () => {
  await rc.control.setTexting(AT_ONCE);
  for (const token of Object.values(tokens))
    await call(rc, 'DELETE', `${OWN}/message-store?purge=true`, {
      headers: { Authorization: `Bearer ${token}` },
    });
});

test('a text is queued, and then delivered', async () => {
  const { status, json } = await text();
  expect(status).toBe(200);
  expect(json).toMatchObject({
    type: 'SMS',
    direction: 'Outbound',
    messageStatus: 'Queued',
    subject: 'Hello',
    to: [{ phoneNumber: OUTSIDE }],
  });
  expect(await settled(Number(json['id']))).toMatchObject({
    messageStatus: 'Delivered',
    smsDeliveryTime: expect.any(String) as unknown,
  });
});

test('a colleague has it in a conversation of their own, and answers in it', async () => {
  const sent = (await text({ to: [{ phoneNumber: TWO }] })).json as unknown as Message;
  await settled(sent.id);
  const [got] = await stored('messageType=SMS', '102');
  expect(got).toMatchObject({ direction: 'Inbound', readStatus: 'Unread', subject: 'Hello' });
  expect(got?.conversation.id).not.toBe(sent.conversation.id);
  const reply = { from: { phoneNumber: TWO }, to: [{ phoneNumber: ONE }], text: 'Hi' };
  await settled(Number((await text(reply, '102')).json['id']));
  const talk = await stored(`conversationId=${sent.conversation.id}`);
  expect(talk.map(({ subject }) => subject)).toEqual(['Hi', 'Hello']);
  expect(await stored('distinctConversations=true')).toHaveLength(1);
});

test('a conversation’s number has more digits than JavaScript reads', async () => {
  const { text: body, json } = await text();
  const { id } = json['conversation'] as { id: string };
  expect(body).toContain(`"conversationId":${id}`);
  expect(String(json['conversationId'])).not.toBe(id);
});

test.each([
  ['somebody else’s number', { from: { phoneNumber: TWO } }, 403, 'MSG-304'],
  ['the company’s number', { from: { phoneNumber: MAIN } }, 403, 'MSG-242'],
  ['a number that can’t be', { from: { phoneNumber: '12' } }, 400, 'CMN-101'],
  ['nobody', { to: [] }, 400, 'CMN-101'],
  ['an extension', { to: [{ phoneNumber: '102' }] }, 400, 'MSG-246'],
  ['a short number', { to: [{ phoneNumber: '123456' }] }, 400, 'MSG-247'],
  ['another country', { to: [{ phoneNumber: '+442079460000' }] }, 403, 'MSG-240'],
  ['nothing to say', { text: '' }, 400, 'CMN-101'],
  ['more than 1,000 characters', { text: '😀'.repeat(501) }, 400, 'CMN-101'],
])('%s is refused', async (_what, change, status, errorCode) => {
  const answer = await text(change);
  expect([answer.status, answer.json['errorCode']]).toEqual([status, errorCode]);
  expect(answer.json).toMatchObject({ errors: [{ errorCode }] });
  expect(await stored()).toEqual([]);
});

test('a number that isn’t registered is refused, or fails later', async () => {
  await rc.control.setTexting({ ...AT_ONCE, registration: 'refused' });
  expect((await text()).json['errorCode']).toBe('MSG-242');
  await rc.control.setTexting({ ...AT_ONCE, registration: 'fails' });
  expect(await settled(Number((await text()).json['id']))).toMatchObject({
    messageStatus: 'SendingFailed',
    deliveryErrorCode: 'SMS-UP-414',
  });
});

test('who wrote STOP gets no texts until START', async () => {
  await rc.control.sendText({ extension: '101', from: OUTSIDE, text: ' stop ' });
  expect(await settled(Number((await text()).json['id']))).toMatchObject({
    messageStatus: 'SendingFailed',
    deliveryErrorCode: 'SMS-RC-413',
  });
  await rc.control.sendText({ extension: '101', from: OUTSIDE, text: 'START' });
  expect(await settled(Number((await text()).json['id']))).toMatchObject({
    messageStatus: 'Delivered',
  });
});

test('a carrier can fail to deliver, or say nothing', async () => {
  await rc.control.setTexting({
    ...AT_ONCE,
    delivery: 'DeliveryFailed',
    deliveryErrorCode: 'SMS-CAR-430',
  });
  expect(await settled(Number((await text()).json['id']))).toMatchObject({
    messageStatus: 'DeliveryFailed',
    deliveryErrorCode: 'SMS-CAR-430',
  });
  await rc.control.setTexting({ ...AT_ONCE, delivery: 'Sent' });
  expect((await settled(Number((await text()).json['id']))).messageStatus).toBe('Sent');
});

test('what a number can do is in its features', async () => {
  await rc.control.setTexting({ ...AT_ONCE, features: ['CallerId'] });
  const { json } = await get(rc, `${OWN}/phone-number`, tokens['101']);
  expect((json['records'] as { features: string[] }[])[0]?.features).toEqual(['CallerId']);
  expect((await text()).json['errorCode']).toBe('MSG-242');
  await rc.control.setTexting({ ...AT_ONCE, features: ['SmsSender', 'InternationalSmsSender'] });
  expect((await text({ to: [{ phoneNumber: '+442079460000' }] })).status).toBe(200);
});

describe('an MMS', () => {
  const send = async (files: readonly [type: string, bytes: Buffer][]): Promise<Answer> => {
    const form = new FormData();
    const json = { from: { phoneNumber: ONE }, to: [{ phoneNumber: THREE }], text: 'Look' };
    form.append('json', new Blob([JSON.stringify(json)], { type: 'application/json' }), 'r.json');
    for (const [type, bytes] of files)
      form.append('attachment', new Blob([new Uint8Array(bytes)], { type }), 'a.png');
    const request = new Request(rc.origin, { method: 'POST', body: form });
    const body = Buffer.from(await request.arrayBuffer());
    return call(rc, 'POST', `${OWN}/sms`, {
      headers: {
        Authorization: `Bearer ${tokens['101']}`,
        'Content-Type': request.headers.get('content-type') ?? '',
      },
      body,
    });
  };

  test('carries pictures, which the other side reads', async () => {
    const sent = await send([['image/png', picture(8, 8)]]);
    expect(sent.json['attachments']).toMatchObject([
      { type: 'Text' },
      { type: 'MmsAttachment', contentType: 'image/png', size: picture(8, 8).length },
    ]);
    await settled(Number(sent.json['id']));
    const [got] = await stored('', '103');
    const [, image] = got?.['attachments'] as { uri: string }[];
    const read = await get(rc, (image?.uri ?? '').slice(rc.origin.length), tokens['103']);
    expect(read.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(picture(8, 8).length),
    });
  });

  test.each([
    ['a program', [['application/x-msdownload', Buffer.from('MZ')]], 415, 'MSG-348'],
    ['an empty file', [['image/png', Buffer.alloc(0)]], 400, 'MSG-347'],
    ['too much', [['image/png', Buffer.alloc(1_500_001)]], 400, 'MSG-337'],
  ] as const)('with %s is refused', async (_what, files, status, errorCode) => {
    const answer = await send(files.map(([type, bytes]) => [type, bytes]));
    expect([answer.status, answer.json['errorCode']]).toEqual([status, errorCode]);
  });

  test('that can’t be read is refused', async () => {
    const answer = await call(rc, 'POST', `${OWN}/sms`, {
      headers: {
        Authorization: `Bearer ${tokens['101']}`,
        'Content-Type': 'multipart/form-data; boundary=x',
      },
      body: 'nothing',
    });
    expect(answer.json['errorCode']).toBe('CMN-104');
  });
});

describe('a page', () => {
  const page = (body: object, who: keyof typeof tokens = '101') =>
    post('/company-pager', { text: 'Lunch?', ...body }, who);

  test('reaches colleagues, and the answer everybody', async () => {
    const to = [{ extensionNumber: '102' }, { extensionNumber: '103' }];
    expect((await page({ to })).json).toMatchObject({ type: 'Pager', messageStatus: 'Sent' });
    const [got] = await stored('messageType=Pager', '102');
    expect(got).toMatchObject({ from: { extensionNumber: '101' }, subject: 'Lunch?' });
    await page({ replyOn: got?.id, text: 'Yes' }, '102');
    expect((await stored('', '103')).map(({ subject }) => subject)).toEqual(['Yes', 'Lunch?']);
    const [answer, asked] = await stored();
    expect(answer?.conversation.id).toBe(asked?.conversation.id);
  });

  test.each([
    ['to nobody', {}, 'CMN-101'],
    ['to an extension that isn’t there', { to: [{ extensionNumber: '999' }] }, 'CMN-102'],
    [
      'for somebody else',
      { from: { extensionNumber: '102' }, to: [{ extensionNumber: '103' }] },
      'MSG-331',
    ],
    ['on a message that isn’t there', { replyOn: 1 }, 'CMN-102'],
    ['of nothing', { text: '', to: [{ extensionNumber: '102' }] }, 'CMN-101'],
  ])('%s is refused', async (_what, body, errorCode) => {
    expect((await page(body)).json['errorCode']).toBe(errorCode);
  });
});

test('a test can send a text with a picture, and a page', async () => {
  await rc.control.sendText({ extension: '101', from: OUTSIDE, text: 'Photo', picture: true });
  await rc.control.sendPage({ extension: '101', from: '102', text: 'Ping' });
  expect((await stored()).map(({ type }) => type)).toEqual(['Pager', 'SMS']);
});

test('sending needs the permission of the application and of the person', async () => {
  await rc.control.setLacking('101', ['OutboundSMS', 'InternalSMS']);
  expect((await text()).json['errorCode']).toBe('CMN-408');
  await rc.control.setLacking('101', []);
  await rc.control.setScopes(['ReadMessages']);
  const narrow = (await signIn(rc, '101')).access;
  await rc.control.setScopes();
  const answer = await call(rc, 'POST', `${OWN}/sms`, {
    headers: { Authorization: `Bearer ${narrow}`, 'Content-Type': 'application/json' },
    body: '{}',
  });
  expect(answer.json['permissionName']).toBe('SMS');
});
