import type { Page } from 'playwright-core';
import { Caller } from './support/caller.ts';
import { banner, type Person, SETTINGS, SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const standIn = () => {
  const { ringCentral } = suite.server;
  if (ringCentral === null) throw new Error('There is no stand-in.');
  return ringCentral;
};

/** Presses a button that opens RingCentral's sign-in, and gives that window. */
async function openSignIn(person: Person, page: Page, button: string): Promise<Page> {
  const opened = person.context.waitForEvent('page');
  await page.getByRole('button', { name: button, exact: true }).click();
  const window = await opened;
  await window.getByRole('heading', { name: 'RingCentral stand-in' }).waitFor();
  return window;
}

async function closes(window: Page): Promise<void> {
  if (!window.isClosed()) await window.waitForEvent('close', { timeout: 10_000 });
}

const stranger = () => suite.person('administrator');

// Signing in again and again within a minute is what tests do, not people.
beforeAll(() => standIn().control.setLimits({ Auth: 200 }));
beforeEach(async () => {
  await suite.world.connection(suite.world.user('Account Administrator').id, 'never-connected');
});

test('Connect at the banner opens RingCentral, closes by itself, and the phone is ready without a reload', async () => {
  const person = await stranger();
  const caller = await Caller.at(person, { ready: false });
  const window = await openSignIn(person, caller.page, 'Connect');
  await window.getByRole('button', { name: /Extension 103/ }).click();
  await closes(window);
  await banner(caller.page, 'connect-ringcentral').waitFor({ state: 'detached' });
  await caller.registered();
  await caller.page.getByText('Extension 103').first().waitFor();
  expect(person.problems).toEqual([]);
});

test('a person who closes the window or denies access reads so, and nothing changed', async () => {
  const person = await stranger();
  const page = await person.open(SETTINGS);
  const first = await openSignIn(person, page, 'Connect');
  await first.close();
  await page.getByText('You didn’t sign in. Nothing changed.').waitFor();
  const second = await openSignIn(person, page, 'Connect');
  await second.getByRole('button', { name: 'Deny' }).click();
  await closes(second);
  await page.getByText('You didn’t sign in. Nothing changed.').waitFor();
  await page.getByText('You haven’t connected your RingCentral account yet.').waitFor();
});

test(
  'Switch account takes another extension, and Disconnect asks first, revokes, and brings the ' +
    'banner to every tab',
  async () => {
    const person = await stranger();
    const settings = await person.open(SETTINGS);
    const first = await openSignIn(person, settings, 'Connect');
    await first.getByRole('button', { name: /Extension 103/ }).click();
    await closes(first);
    await settings.getByText('Your RingCentral account is connected.').waitFor();
    const caller = await Caller.at(person);
    const again = await openSignIn(person, settings, 'Switch account');
    expect(again.url()).toContain('prompt=login');
    await again.getByRole('button', { name: /Extension 101/ }).click();
    await closes(again);
    await settings.getByRole('button', { name: 'Disconnect' }).click();
    await settings.getByRole('button', { name: 'Stay connected' }).click();
    await settings.getByRole('button', { name: 'Disconnect' }).click();
    await settings.getByRole('button', { name: 'Disconnect now' }).click();
    await settings.getByText('You disconnected your RingCentral account.').waitFor();
    await banner(caller.page, 'connect-ringcentral').waitFor();
    expect(await banner(caller.page, 'reconnect-ringcentral').count()).toBe(0);
  },
);

test('a company without an application offers no sign-in that would fail', async () => {
  await suite.world.change({ company: { custrecord_rcp_rc_client_id: '' } });
  const person = await stranger();
  const page = await person.open(SETTINGS);
  await page.getByText('Your company hasn’t set up its RingCentral app yet').waitFor();
  expect(await page.locator('#ringcentral-you').getByRole('button').count()).toBe(0);
  await suite.world.change({ company: { custrecord_rcp_rc_client_id: 'ringcentral-stand-in' } });
});

describe('the callback refuses', () => {
  /** Goes as far as RingCentral's answer and keeps the address that it sends the browser to. */
  async function callback(person: Person): Promise<string> {
    const page = await person.open(SETTINGS);
    const window = await openSignIn(person, page, 'Connect');
    const request = await window.locator('input[name="request"]').inputValue();
    const answer = await person.context.request.post(
      `${standIn().origin}/restapi/oauth/authorize`,
      { form: { request, extension: '103' }, maxRedirects: 0 },
    );
    const address = answer.headers()['location'] ?? '';
    expect(address).toContain('code=');
    await window.close();
    return address;
  }
  const heading = async (person: Person, address: string) =>
    (await person.open(address)).getByRole('heading').first().textContent();

  test('a wrong state', async () => {
    const person = await stranger();
    const address = (await callback(person)).replace(
      /state=[^&]+/,
      'state=0123456789abcdef0123456789abcdef',
    );
    expect(await heading(person, address)).toBe('This sign-in request isn’t valid');
  });

  test('another user’s session', async () => {
    const address = await callback(await stranger());
    expect(await heading(await suite.person('admin'), address)).toBe(
      'This sign-in request isn’t valid',
    );
  });

  test('a code that was used before', async () => {
    const person = await stranger();
    const address = await callback(person);
    // Connected, this page closes by itself.
    await (await person.context.newPage()).goto(address);
    await suite.world.connection(person.user.id, 'never-connected');
    expect(await heading(person, address)).toBe('This sign-in request isn’t valid');
  });

  test('a code that RingCentral does not know, though the state is right', async () => {
    const person = await stranger();
    const address = (await callback(person)).replace(/code=[^&]+/, 'code=invented');
    expect(await heading(person, address)).toBe('RingCentral didn’t accept the sign-in');
  });
});

test(
  'a revoked grant turns to reconnect on the page, in other tabs, and on records; a new sign-in ' +
    'fixes it everywhere',
  async () => {
    const person = await suite.person('admin');
    const caller = await Caller.at(person);
    const second = await person.open(SOFTPHONE);
    const record = await person.open('/app/common/entity/custjob.nl?id=1');
    await standIn().control.revoke('103');
    // The access token that NetSuite holds has run out, so a new one is asked for.
    await suite.world.clock(61 * 60_000);
    await caller.page.reload();
    await banner(caller.page, 'reconnect-ringcentral').waitFor();
    await banner(second, 'reconnect-ringcentral').waitFor();
    await record.reload();
    await record.getByText('RingCentral ended your connection').waitFor();
    const window = await openSignIn(person, caller.page, 'Reconnect');
    await window.getByRole('button', { name: /Extension 103/ }).click();
    await closes(window);
    for (const page of [caller.page, second])
      await banner(page, 'reconnect-ringcentral').waitFor({ state: 'detached' });
    await record.reload();
    expect(await record.getByText('RingCentral ended your connection').count()).toBe(0);
    await suite.world.clock(0);
  },
);

test('a tab that was loading while another one lost the connection learns of it at once', async () => {
  const person = await suite.person('admin');
  const caller = await Caller.at(person);
  const second = await person.open(SOFTPHONE);
  await standIn().control.revoke('103');
  // Later than any token that an earlier test was given.
  await suite.world.clock(130 * 60_000);
  const loaded = caller.page.waitForEvent('domcontentloaded');
  // The second tab asks once the first one has its facts, in which the connection is still well...
  await second.route(/scriptlet\.nl/, async (route) => {
    if (route.request().postData()?.includes('"access"') === true) await loaded;
    await route.continue();
  });
  // ...and the first one's telephone, which listens to other tabs, comes after the answer.
  await caller.page.route(/telephone-[0-9a-f]+\.js/, async (route) => {
    await banner(second, 'reconnect-ringcentral').waitFor();
    await route.continue();
  });
  await caller.page.reload({ waitUntil: 'commit' });
  await banner(second, 'reconnect-ringcentral').waitFor();
  // A page in use asks every ten seconds; this is sooner.
  await banner(caller.page, 'reconnect-ringcentral').waitFor({ timeout: 5_000 });
  await suite.world.clock(0);
});
