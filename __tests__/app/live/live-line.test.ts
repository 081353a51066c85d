import type { RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';
import { FakeStorage } from '../../stubs/fake-storage.ts';
import { FakePage, TOKEN } from './fake-gateway.ts';

const OWN = '/restapi/v1.0/account/~/extension/~';
const MESSAGES = `${OWN}/message-store`;
const MISSED = `${OWN}/telephony/sessions?missedCall=true`;
const UNREACHABLE: RestOutcome = { outcome: 'unreachable' };
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const MINUTE = 60_000;

let page: FakePage;
beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-01-15T10:00:00Z') });
  page = new FakePage();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a connection is opened by a token and brings news from its subscription on', async () => {
  page.line.follow();
  expect(page.tokens).toEqual([]);
  await pass(5_000);
  expect(page.tokens).toHaveLength(1);
  expect(page.socket.address.searchParams.get('access_token')).toBe('once');
  expect(page.socket.address.searchParams.has('wsc')).toBe(false);
  // Nothing is said before the server's first frame.
  expect(page.socket.sent).toEqual([]);
  page.socket.open();
  expect(page.socket.filters).toEqual([[MESSAGES, MISSED]]);
  expect(page.line.state).toBe('subscribing');
  page.socket.answer();
  expect([page.line.state, page.pulses.at(-1)]).toEqual(['live', 'live']);
  expect(page.told).toEqual([{ news: 'gap' }]);
});

test('each kind of news has its own word, and other events have none', async () => {
  await page.live();
  page.told.length = 0;
  const { socket } = page;
  socket.notify('/message-store', { changes: [{ type: 'SMS', newCount: 1 }] });
  socket.notify('/message-store', { changes: [{ type: 'Pager' }, { type: 'VoiceMail' }] });
  socket.notify('/message-store', { changes: [{ type: 'Fax' }] });
  socket.notify('/weather', { changes: [{ type: 'SMS' }] });
  const missed = {
    telephonySessionId: 's-1',
    eventTime: '2026-01-15T10:00:00Z',
    parties: [
      {
        direction: 'Inbound',
        missedCall: true,
        from: { phoneNumber: '+12125550199', name: 'Ann' },
      },
    ],
  };
  socket.notify('/telephony/sessions?missedCall=true', missed);
  socket.notify('/telephony/sessions', { ...missed, parties: [{ direction: 'Inbound' }] });
  expect(page.told).toEqual([
    { news: 'messages' },
    { news: 'messages' },
    { news: 'voicemails' },
    {
      news: 'missed',
      call: {
        session: 's-1',
        at: Date.parse('2026-01-15T10:00:00Z'),
        number: '+12125550199',
        name: 'Ann',
      },
    },
  ]);
});

test.each(['', 'no JSON', '{}', '[]', '[null]', '[{"type":7}]', '[[]]', '[{"type":"Later"}]'])(
  'the frame %j does nothing',
  async (text) => {
    await page.live();
    page.told.length = 0;
    page.socket.sayText(text);
    expect([page.line.state, page.told]).toEqual(['live', []]);
  },
);

test('a silent connection is asked whether it is there, and given up when it says nothing', async () => {
  await page.live();
  await pass(46_000);
  expect(page.socket.beats).toBe(1);
  page.socket.echo();
  await pass(44_000);
  expect(page.socket.beats).toBe(1);
  await pass(2_000);
  expect(page.socket.beats).toBe(2);
  await pass(10_500);
  expect(page.line.state).toBe('waiting');
  expect(page.open).toBe(0);
});

test('a lost connection is recovered by its token within three minutes', async () => {
  await page.live();
  page.told.length = 0;
  page.socket.break();
  await pass(5_000);
  expect(page.socket.address.searchParams.get('wsc')).toBe('wsc-1');
  page.socket.open('Successful');
  expect(page.line.state).toBe('live');
  // Its subscription is there, and so is what was missed: no news need be read again.
  expect([page.socket.filters, page.told]).toEqual([[], []]);
});

test('a session that can’t be recovered is subscribed to again, and what it missed is read', async () => {
  await page.live();
  page.told.length = 0;
  page.socket.break();
  await pass(5_000);
  page.socket.open('Failed');
  page.socket.answer();
  expect(page.line.state).toBe('live');
  expect(page.told).toEqual([{ news: 'gap' }]);
});

test('after three minutes, and without a subscription, nothing is recovered', async () => {
  await page.live();
  page.token = () => UNREACHABLE;
  page.socket.break();
  await pass(4 * MINUTE);
  page.token = () => TOKEN;
  await pass(4 * MINUTE);
  expect(page.socket.address.searchParams.has('wsc')).toBe(false);
  page.socket.open();
  page.socket.break();
  await pass(5 * MINUTE);
  expect(page.socket.address.searchParams.has('wsc')).toBe(false);
});

test.each(['token', 'first frame', 'subscription'])('waiting for a %s ends', async (missing) => {
  if (missing === 'token') page.token = () => UNREACHABLE;
  page.line.follow();
  await pass(5_000);
  if (missing === 'subscription') page.socket.open();
  await pass(20_000);
  expect(page.tokens.length).toBeGreaterThan(1);
  expect(page.open).toBeLessThanOrEqual(1);
});

test('tries become rarer, and never take what signing in needs', async () => {
  page.token = () => UNREACHABLE;
  page.line.follow();
  await pass(60 * MINUTE);
  const { tokens } = page;
  for (const from of tokens)
    expect(tokens.filter((at) => at >= from && at < from + MINUTE).length).toBeLessThanOrEqual(3);
  expect(tokens.length).toBeLessThan(25);
  expect(page.pulses).toContain('late');
  expect(page.line.state).toBe('waiting');
});

test('pages that are loaded one after the other share the tokens of a minute', async () => {
  const storage = new FakeStorage();
  const pages: FakePage[] = [];
  for (let load = 0; load < 10; load++) {
    pages.at(-1)?.line.stop();
    const next = new FakePage(storage);
    pages.push(next);
    next.line.follow();
    await pass(5_000);
  }
  expect(pages.flatMap(({ tokens }) => tokens)).toHaveLength(3);
  await pass(20_000);
  expect(pages.at(-1)?.tokens).toHaveLength(1);
});

test('what RingCentral asks for is waited for', async () => {
  page.token = () => ({ outcome: 'busy', retryAfter: 90 });
  page.line.follow();
  await pass(5_000);
  page.token = () => TOKEN;
  page.line.wake();
  await pass(85_000);
  expect(page.tokens).toHaveLength(1);
  await pass(10_000);
  expect(page.tokens).toHaveLength(2);
});

test('a subscription too many is waited out', async () => {
  page.line.follow();
  await pass(5_000);
  page.socket.open();
  page.socket.answer(429, 'CMN-301');
  await pass(50_000);
  expect(page.tokens).toHaveLength(1);
  await pass(20_000);
  expect(page.tokens).toHaveLength(2);
});

test('without Call Control the messages alone are subscribed to', async () => {
  page.line.follow();
  await pass(5_000);
  page.socket.open();
  page.socket.answer(400, 'SUB-508');
  expect(page.socket.filters).toEqual([[MESSAGES, MISSED], [MESSAGES]]);
  page.socket.answer();
  expect(page.line.state).toBe('live');
});

test('an application that may not listen asks once', async () => {
  page.token = () => ({ outcome: 'refused', status: 403, codes: ['CMN-401'] });
  page.line.follow();
  await pass(60 * MINUTE);
  page.line.wake();
  page.line.follow();
  expect(page.tokens).toHaveLength(1);
  expect([page.line.state, page.pulses.at(-1)]).toEqual(['refused', 'late']);
});

test('a revoked token ends the session, and a signed-out user isn’t listened for', async () => {
  await page.live();
  page.socket.say({ type: 'Error', status: 401 }, { errorCode: 'OAU-213' });
  expect([page.line.state, page.open]).toEqual(['waiting', 0]);
  page.token = () => {
    // Our server says that the connection is over.
    page.wanted = false;
    page.line.follow();
    return { outcome: 'signed-out' };
  };
  await pass(60 * MINUTE);
  expect(page.tokens).toHaveLength(2);
  expect(page.line.state).toBe('off');
});

test('a connection that is a day old is replaced by a new session', async () => {
  await page.live();
  await pass(30_000);
  page.socket.say({ type: 'Error', status: 408 }, { errorCode: 'WSG-903' });
  await pass(5_000);
  expect(page.sockets).toHaveLength(2);
  expect(page.socket.address.searchParams.has('wsc')).toBe(false);
});

test('a tab that no longer acts hangs up, and one that acts again connects', async () => {
  await page.live();
  page.wanted = false;
  page.line.follow();
  expect([page.line.state, page.open, page.pulses.at(-1)]).toEqual(['off', 0, 'starting']);
  await pass(60 * MINUTE);
  expect(page.tokens).toHaveLength(1);
  page.wanted = true;
  await page.live();
  expect(page.line.state).toBe('live');
  expect(page.socket.address.searchParams.has('wsc')).toBe(false);
});

test('what an earlier connection says late does nothing', async () => {
  await page.live();
  const [first] = page.sockets;
  first?.break();
  await pass(5_000);
  page.socket.open('Successful');
  page.told.length = 0;
  first?.notify('/message-store', { changes: [{ type: 'SMS' }] });
  first?.break();
  expect([page.line.state, page.told]).toEqual(['live', []]);
});

test('back on the network, the connection is checked at once', async () => {
  await page.live();
  page.line.wake();
  expect(page.socket.beats).toBe(1);
  page.socket.break();
  page.line.wake();
  await pass(0);
  expect(page.tokens).toHaveLength(2);
});

test.each([
  {},
  { uri: 'https://ws.example/ws', ws_access_token: 'once' },
  { uri: 'wss://ws.example/ws' },
  { uri: 'somewhere', ws_access_token: 'once' },
])('an answer such as %j opens nothing', async (body) => {
  page.token = () => ({ outcome: 'answered', body });
  page.line.follow();
  await pass(5_000);
  expect(page.sockets).toEqual([]);
  expect(page.line.state).toBe('waiting');
});
