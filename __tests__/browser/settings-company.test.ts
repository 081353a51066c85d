import { accessibilityProblems } from './support/accessibility.ts';
import { banner, SETTINGS } from './support/person.ts';
import { card, chip } from './support/settings-cards.ts';
import { useSuite } from './support/suite.ts';
import { COMPANY_SET } from './support/world.ts';

const suite = useSuite();

describe('a company admin who sets the company up', () => {
  const nothing = Object.fromEntries(
    Object.keys(COMPANY_SET).map((name) => [name, name.endsWith('managed') ? 'F' : '']),
  );
  beforeEach(() => suite.world.change({ company: nothing }));

  test('saves what must be set up, and everybody sees that it waits for its test', async () => {
    const person = await suite.person('admin');
    const page = await person.open(SETTINGS);
    const ours = card(page, 'netsuite-company');
    expect(await chip(page, 'netsuite-company').textContent()).toBe('Not set up');
    await ours.getByLabel('Client ID').fill('  client-1 ');
    await ours.getByLabel('Certificate ID').fill('certificate-1');
    await ours.getByLabel('Signing certificate').fill('custcertificate_one');
    await ours.getByRole('button', { name: 'Save' }).click();
    await ours.getByText('Saved', { exact: true }).waitFor();
    expect(await chip(page, 'netsuite-company').textContent()).toBe('Saved, not tested');
    expect(await ours.getByLabel('Client ID').inputValue()).toBe('client-1');
    expect(await accessibilityProblems(page)).toEqual([]);
    const member = await suite.person('member');
    expect(await chip(await member.open(SETTINGS), 'netsuite-company').textContent()).toBe(
      'Saved, not tested',
    );
  });

  test('sees at the field what is wrong, keeps what was typed, and nothing is stored', async () => {
    const person = await suite.person('admin');
    const page = await person.open(SETTINGS);
    const ours = card(page, 'ringcentral-company');
    await ours.getByLabel('RingCentral server').fill('http://platform.ringcentral.com/restapi');
    await ours.getByLabel('API secret with the JWT').fill('eyJhbGciOiJSUzI1NiJ9.e30.x');
    await ours.getByRole('button', { name: 'Save' }).click();
    await ours.getByText('Enter an https address').waitFor();
    await ours.getByText('Never paste the secret itself').waitFor();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-invalid') === 'true',
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await ours.getByLabel('RingCentral server').inputValue()).toBe(
      'http://platform.ringcentral.com/restapi',
    );
    await page.goto('about:blank').catch(() => undefined);
    const again = await person.open(SETTINGS);
    expect(
      await card(again, 'ringcentral-company').getByLabel('RingCentral server').inputValue(),
    ).toBe('');
  });

  test('loses nothing when the session ends before the save', async () => {
    const person = await suite.person('admin');
    const page = await person.open(SETTINGS);
    const ours = card(page, 'netsuite-company');
    await ours.getByLabel('Client ID').fill('client-1');
    await suite.world.lapse(person.user.id);
    await ours.getByRole('button', { name: 'Save' }).click();
    await ours.getByText('What you typed is kept').waitFor();
    await banner(page, 'netsuite-session-expired').waitFor();
    await person.signIn();
    await ours.getByRole('button', { name: 'Save' }).click();
    // The new session never gave this page its token: the page gets it, and saves by itself.
    await ours.getByText('Saved', { exact: true }).waitFor();
  });

  test('cannot name the roles that count as company admins; an administrator can', async () => {
    const person = await suite.person('admin');
    const page = await person.open(SETTINGS);
    expect(
      await card(page, 'company').getByLabel('Roles that count').getAttribute('readonly'),
    ).not.toBeNull();
    const administrator = await suite.person('administrator');
    const theirs = await administrator.open(SETTINGS);
    await card(theirs, 'company').getByLabel('Roles that count').fill('customrole_lead');
    await card(theirs, 'company').getByRole('button', { name: 'Save' }).click();
    await card(theirs, 'company').getByText('Saved', { exact: true }).waitFor();
  });
});
