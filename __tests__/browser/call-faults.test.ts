import { Caller, connect } from './support/caller.ts';
import { SOFTPHONE, banner } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const control = () => {
  const { ringCentral } = suite.server;
  if (ringCentral === null) throw new Error('There is no stand-in.');
  return ringCentral.control;
};
let one: Caller;
let other: Caller;

// Time passes faster here than for people: many sign-ins are renewed within a minute.
beforeAll(() => control().setLimits({ Auth: 200 }));
beforeEach(async () => {
  [one, other] = await Promise.all([Caller.at(await suite.person('member')), Caller.at(await suite.person('other'))]);
});
afterEach(async () => {
  await control().silenceSip(false);
  await control().clearFaults();
});

test('a lost connection in mid-call is said, brought back, and the call goes on', async () => {
  await connect(one, other, '102');
  await control().dropSip('101');
  await one.page.getByText('The connection was lost and is being brought back.').waitFor();
  await one.registered();
  await one.page.getByText('The connection was lost').waitFor({ state: 'detached' });
  await Promise.all([one.hears(), other.hears()]);
  await other.press('Hang up');
  await Promise.all([one.quiet(), other.quiet()]);
});

test('the SIP server is killed in mid-call and comes back: the call is over, logged as lost or answered, and the next one works', async () => {
  await connect(one, other, '102');
  await control().setSip(false);
  await one.page.locator('[data-registration="waiting"]').waitFor();
  await one.page.getByText('Trying again in').waitFor();
  await control().setSip(true);
  for (const caller of [one, other]) {
    await caller.press('Try now').catch(() => undefined);
    await caller.registered();
  }
  await Promise.all([one.quiet(), other.quiet()]);
  await one.page.locator('.recent').first().waitFor();
  await connect(one, other, '102');
  await Promise.all([one.hears(), other.hears()]);
});

test('on a dead network hanging up still ends the call here, within seconds', async () => {
  await connect(one, other, '102');
  await control().silenceSip(true);
  await one.press('Hang up');
  await one.quiet();
});

test('a storm of 429 is offline with a time, and never a banner that asks to sign in', async () => {
  const person = await suite.person('admin');
  await control().addFault({ group: 'Heavy', kind: 'rate-limit', retryAfterSeconds: 3 });
  const caller = await Caller.at(person, { ready: false });
  await caller.page.getByText('RingCentral asks to wait').waitFor();
  expect(await banner(caller.page, 'reconnect-ringcentral').count()).toBe(0);
  await control().clearFaults();
  await caller.registered();
});

test('RingCentral in trouble is offline too, and no sign-in is asked for', async () => {
  const person = await suite.person('admin');
  // Nothing is kept of an earlier registration, so RingCentral has to be asked.
  await suite.world.clock(61 * 60_000);
  await control().addFault({ group: 'Auth', kind: 'status', status: 503 });
  const caller = await Caller.at(person, { ready: false });
  await caller.page.locator('[data-registration="waiting"]').waitFor();
  expect(await banner(caller.page, 'reconnect-ringcentral').count()).toBe(0);
  await control().clearFaults();
  await caller.press('Try now');
  await caller.registered();
  await suite.world.clock(0);
});

test('a grant that is revoked in mid-call ends no call; afterwards the page asks to reconnect, and the call is logged', async () => {
  const person = await suite.person('admin');
  const caller = await Caller.at(person);
  await connect(caller, other, '102');
  await control().revoke('103');
  // Past the end of any access token, one of an earlier test's moved clock included.
  await suite.world.clock(130 * 60_000);
  await caller.page.evaluate(`{ const before = Date.now.bind(Date); Date.now = () => before() + 130 * 60000; }`);
  await Promise.all([caller.hears(), other.hears()]);
  expect(await banner(caller.page, 'reconnect-ringcentral').count()).toBe(0);
  await caller.press('Hang up');
  await caller.quiet();
  await banner(caller.page, 'reconnect-ringcentral').waitFor();
  await caller.press('Save now');
  await caller.page.locator('.recent[data-stage="logged"]').first().waitFor();
  await suite.world.clock(0);
});

test('a microphone that goes in mid-call is noticed and said, and the call takes it when it is back', async () => {
  await connect(one, other, '102');
  await other.hears();
  await one.page.evaluate(() => {
    const [sender] = (globalThis as unknown as { connections: RTCPeerConnection[] }).connections.at(-1)?.getSenders() ?? [];
    // What unplugging does: the track ends, and nobody was asked.
    sender?.track?.stop();
    sender?.track?.dispatchEvent(new Event('ended'));
  });
  await one.page.getByText('The microphone is gone.').waitFor();
  expect(await other.silence()).toBe(true);
  await one.page.evaluate(() => {
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  });
  await one.page.getByText('The microphone is gone.').waitFor({ state: 'detached' });
  await other.hears();
});

test('without a microphone no call is made, and the cause and the way out are said', async () => {
  await one.person.allow('microphone', 'denied');
  await one.dial('102');
  await one.page.getByText('Without a microphone nobody would hear you').waitFor();
  await banner(one.page, 'media-capability').waitFor();
  expect(await one.page.locator('.call').count()).toBe(0);
  // It still rings here.
  await other.dial('101');
  await one.incoming.waitFor();
  await one.press('Answer');
  await one.page.getByText('The browser gave no microphone.').waitFor();
  await one.incoming.waitFor();
  await one.person.allow('microphone', 'granted');
  await one.press('Answer');
  await Promise.all([one.phase('talking'), other.phase('talking')]);
});

describe('tabs', () => {
  test('taking over during a call asks first, and then ends it', async () => {
    await connect(one, other, '102');
    const second = await one.person.open(SOFTPHONE);
    await second.getByRole('button', { name: 'Use this tab' }).click();
    await second.getByText('A call is under way in the other tab and would end.').waitFor();
    // However much there is to choose, the banner's own words keep their room.
    for (const width of [660, 800, 1100, 1440]) {
      await second.setViewportSize({ width, height: 800 });
      const title = await second.locator('.banner-title').first().boundingBox();
      const whole = await second.locator('.banner').first().boundingBox();
      if (title === null || whole === null) throw new Error('not drawn');
      expect([width, title.width >= 240, whole.height <= 160]).toEqual([width, true, true]);
    }
    await second.getByRole('button', { name: 'Leave it there' }).click();
    await one.hears();
    await second.getByRole('button', { name: 'Use this tab' }).click();
    await second.getByRole('button', { name: 'End it and use this tab' }).click();
    await second.locator('[data-registration="registered"]').waitFor({ timeout: 15_000 });
    await other.quiet();
    await banner(one.page, 'multiple-tabs').waitFor();
  });

  test('a crash of the active tab hands the phone to the next one', async () => {
    const second = await one.person.open(SOFTPHONE);
    await banner(second, 'multiple-tabs').waitFor();
    const session = await one.person.context.newCDPSession(one.page);
    void session.send('Page.crash').catch(() => undefined);
    await second.locator('[data-registration="registered"]').waitFor({ timeout: 15_000 });
    await other.dial('101');
    await second.locator('.incoming').waitFor();
  });

  test('ten reloads and three tabs are one phone for RingCentral', async () => {
    const second = await one.person.open(SOFTPHONE);
    await one.person.open(SOFTPHONE);
    for (let count = 0; count < 10; count++) {
      await one.page.reload();
      await second.reload();
    }
    await other.page.waitForTimeout(500);
    const { registrations } = await control().sip();
    expect(registrations.filter(({ extension }) => extension === '101').length).toBeLessThanOrEqual(1);
  });

  test('messages of the wrong shape do nothing', async () => {
    await one.page.evaluate(() => {
      const name = document.querySelector('#rcp-data')?.textContent ?? '';
      const { facts } = JSON.parse(name) as { facts: { who: { account: string; user: number } } };
      const who = `${facts.who.account}:${String(facts.who.user)}`;
      for (const channel of [`rcp-softphone:${who}`, `rcp-connection:${who}`]) {
        const sender = new BroadcastChannel(channel);
        for (const message of [null, 1, 'dial', {}, { kind: 'dial' }, { kind: 'dial', id: 1, number: {} }, { kind: 'dial', id: 'x', number: '<img src=x onerror=alert(1)>' }, { kind: 'call', call: { url: 'https://evil.example' } }, { kind: 'sign-in-ended' }]) sender.postMessage(message);
        postMessage({ kind: 'dial', id: 'x', number: '102' }, '*');
      }
    });
    await one.page.waitForTimeout(500);
    expect(await one.page.locator('.call').count()).toBe(0);
    expect(one.person.problems).toEqual([]);
  });
});
