import { Caller, connect } from './support/caller.ts';
import { banner } from './support/person.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';
import { watchForText } from './support/watched-text.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { faults: true }, (...both) => {
  [one, other] = both;
});

test('a lost connection in mid-call is said, brought back, and the call goes on', async () => {
  await connect(one, other, '102');
  // On a busy machine the line may be back before a test looks again.
  const said = await watchForText(one.page, 'Connection lost. Reconnecting');
  await suite.standIn.dropSip('101');
  await said();
  await one.registered();
  await one.page.getByText('Connection lost').waitFor({ state: 'detached' });
  await Promise.all([one.hears(), other.hears()]);
  await other.press('Hang up');
  await Promise.all([one.quiet(), other.quiet()]);
});

test(
  'the SIP server is killed in mid-call and comes back: the call is over, logged as lost or ' +
    'answered, and the next one works',
  async () => {
    await connect(one, other, '102');
    await suite.standIn.setSip(false);
    await one.page.locator('[data-registration="waiting"]').waitFor();
    await one.page.getByText('Trying again in').waitFor();
    await suite.standIn.setSip(true);
    for (const caller of [one, other]) {
      await caller.press('Try now').catch(() => undefined);
      await caller.registered();
    }
    await Promise.all([one.quiet(), other.quiet()]);
    await one.page.locator('.recent').first().waitFor();
    await connect(one, other, '102');
    await Promise.all([one.hears(), other.hears()]);
  },
);

test('on a dead network hanging up still ends the call here, within seconds', async () => {
  await connect(one, other, '102');
  await suite.standIn.silenceSip(true);
  await one.press('Hang up');
  await one.quiet();
});

test('a storm of 429 is offline with a time, and never a banner that asks to sign in', async () => {
  const person = await suite.person('admin');
  await suite.standIn.addFault({ group: 'Heavy', kind: 'rate-limit', retryAfterSeconds: 3 });
  const caller = await Caller.at(person, { ready: false });
  await caller.page.getByText('RingCentral asked this phone to wait').waitFor();
  expect(await banner(caller.page, 'reconnect-ringcentral').count()).toBe(0);
  await suite.standIn.clearFaults();
  await caller.registered();
});

test('RingCentral in trouble is offline too, and no sign-in is asked for', async () => {
  const person = await suite.person('admin');
  // Nothing is kept of an earlier registration, so RingCentral has to be asked.
  await suite.world.clock(61 * 60_000);
  await suite.standIn.addFault({ group: 'Auth', kind: 'status', status: 503 });
  const caller = await Caller.at(person, { ready: false });
  await caller.page.locator('[data-registration="waiting"]').waitFor();
  expect(await banner(caller.page, 'reconnect-ringcentral').count()).toBe(0);
  await suite.standIn.clearFaults();
  await caller.press('Try now');
  await caller.registered();
  await suite.world.clock(0);
});

test(
  'a grant that is revoked in mid-call ends no call; the page asks to reconnect, and the call ' +
    'is logged',
  async () => {
    const person = await suite.person('admin');
    const caller = await Caller.at(person);
    await connect(caller, other, '102');
    await suite.standIn.revoke('103');
    // Past the end of any access token, one of an earlier test's moved clock included.
    await suite.world.clock(130 * 60_000);
    await caller.page.evaluate(
      `{ const before = Date.now.bind(Date); Date.now = () => before() + 130 * 60000; }`,
    );
    // History asks RingCentral, and so the page learns of it in mid-call.
    await caller.page.getByRole('link', { name: /^History/ }).click();
    await banner(caller.page, 'reconnect-ringcentral').waitFor();
    await Promise.all([caller.hears(), other.hears()]);
    await caller.page.getByRole('link', { name: /^Phone/ }).click();
    await caller.press('Hang up');
    await caller.quiet();
    await banner(caller.page, 'reconnect-ringcentral').waitFor();
    await caller.press('Save');
    await caller.page.locator('.recent[data-stage="logged"]').first().waitFor();
    await suite.world.clock(0);
  },
);
