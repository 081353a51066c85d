import { CUSTOMER, comeBack, type Person } from './support/person.ts';
import { expectNothing, messages, settled } from './support/record-page.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();
const FIFTEEN_MINUTES = 15 * 60 * 1000;

const RECORDS = {
  customer: '/app/common/entity/custjob.nl',
  lead: '/app/common/entity/custjob.nl?stage=lead',
  prospect: '/app/common/entity/custjob.nl?stage=prospect',
  contact: '/app/common/entity/contact.nl',
  phonecall: '/app/crm/calendar/call.nl',
  supportcase: '/app/crm/support/supportcase.nl',
  opportunity: '/app/accounting/transactions/opprtnty.nl',
  salesorder: '/app/accounting/transactions/salesord.nl',
  job: '/app/accounting/project/project.nl',
} as const;

describe('a new record', () => {
  const staying = suite.staying('administrator');

  test.each(Object.entries(RECORDS))(
    'of type %s shows the banner the server knows of, and none when it is fixed',
    async (_type, path) => {
      const person = staying();
      await suite.world.connection(person.user.id, 'expired');
      const page = await person.go(path);
      await messages(page).getByText('Your RingCentral sign-in has expired').waitFor();
      await suite.world.connection(person.user.id, 'connected');
      await page.reload();
      await expectNothing(page);
      expect(person.problems).toEqual([]);
    },
  );
});

describe.each([
  ['view', CUSTOMER],
  ['edit', `${CUSTOMER}&e=T`],
  ['copy', `${CUSTOMER}&cp=T`],
  ['create', '/app/common/entity/custjob.nl'],
] as const)('in %s', (_mode, path) => {
  const staying = suite.staying('administrator');

  test('all is well, and the page asks the server for nothing', async () => {
    const person = staying();
    const page = await person.go(path);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await expectNothing(page);
    await comeBack(page, FIFTEEN_MINUTES - 1_000);
    await settled(page);
    expect(asked).toEqual([]);
    expect(person.problems).toEqual([]);
  });

  test('a lapsed session is noticed after a quarter of an hour out of sight, and clears', async () => {
    const person = staying();
    const page = await person.go(path);
    await suite.world.lapse(person.user.id);
    await comeBack(page, FIFTEEN_MINUTES);
    await messages(page).getByText('Your NetSuite session has expired').waitFor();
    expect(
      await messages(page).getByRole('link', { name: 'Reconnect' }).getAttribute('href'),
    ).toMatch(/#netsuite-you$/);
    await person.signIn();
    await comeBack(page, FIFTEEN_MINUTES);
    await messages(page)
      .getByText('Your NetSuite session has expired')
      .waitFor({ state: 'detached' });
  });

  test('notifications can be turned on right there', async () => {
    const person = staying();
    await person.allow('notifications', 'prompt');
    const page = await person.go(path);
    await messages(page).getByText('Turn on notifications').waitFor();
    await page.evaluate(() => {
      Notification.requestPermission = () => {
        Object.assign(window, { asked: true });
        return Promise.resolve('default' as const);
      };
    });
    await messages(page).getByRole('link', { name: 'Enable notifications' }).click();
    expect(await page.evaluate(() => (window as unknown as { asked?: boolean }).asked)).toBe(true);
    await person.allow('notifications', 'granted');
    await messages(page).getByText('Turn on notifications').waitFor({ state: 'detached' });
  });

  test('a blocked microphone is worded for click to dial', async () => {
    const person = staying();
    await person.allow('microphone', 'denied');
    const page = await person.go(path);
    await messages(page).getByText('This browser blocks the microphone').waitFor();
    await messages(page).getByText('You can’t place calls from this page').waitFor();
    await person.allow('microphone', 'granted');
    await messages(page)
      .getByText('This browser blocks the microphone')
      .waitFor({ state: 'detached' });
  });
});

test.each(['administrator', 'admin', 'member'] as const)(
  'an old bundle says to the %s what is needed, with the one action',
  async (who) => {
    await suite.world.company({ custrecord_rcp_min_version: '9.0.0' });
    const page = await (await suite.person(who)).open(CUSTOMER);
    await messages(page)
      .getByText(`Version ${__BUNDLE_VERSION__} is deployed; version 9.0.0 is required.`)
      .waitFor();
    expect(await messages(page).getByRole('link', { name: 'Show versions' }).count()).toBe(1);
  },
);

test('a member does not see that the company is not set up', async () => {
  await suite.world.company({ custrecord_rcp_ns_client_id: '', custrecord_rcp_rc_client_id: '' });
  await expectNothing(await (await suite.person('member')).open(CUSTOMER));
});

test('Connect leads to the card in a new tab, and the record stays', async () => {
  const person = await suite.person('member');
  await suite.world.connection(person.user.id, 'never-connected');
  const page = await person.open(CUSTOMER);
  const opened = person.context.waitForEvent('page');
  await messages(page).getByRole('link', { name: 'Connect', exact: true }).click();
  await (await opened).getByRole('heading', { name: 'RingCentral (You)' }).waitFor();
  expect(page.url()).toContain('custjob.nl');
});

test('a role the product was not set up for sees nothing of it', async () => {
  const person = await suite.person('stranger', { notifications: 'prompt' });
  const page = await person.open(CUSTOMER);
  await expectNothing(page);
  expect(await page.locator('#rcp-record-data').count()).toBe(0);
});

describe('several banners', () => {
  test('show as one message and a count', async () => {
    await suite.world.company({
      custrecord_rcp_min_version: '9.0.0',
      custrecord_rcp_rc_client_id: '',
    });
    const person = await suite.person('administrator', { notifications: 'prompt' });
    const page = await person.open(CUSTOMER);
    await messages(page).getByText('2 more in the softphone').waitFor();
    expect(await messages(page).count()).toBe(1);
    expect(await messages(page).textContent()).toContain('needs an update');
  });

  test('the browser finds something more urgent: it takes the place, and gives it back', async () => {
    await suite.world.company({ custrecord_rcp_min_version: '9.0.0' });
    const person: Person = await suite.person('administrator', { microphone: 'denied' });
    const page = await person.open(CUSTOMER);
    await messages(page).getByText('This browser blocks the microphone').waitFor();
    await messages(page).getByText('1 more in the softphone').waitFor();
    expect(await messages(page).count()).toBe(1);
    await person.allow('microphone', 'granted');
    await messages(page).getByText('needs an update').waitFor();
    expect(await messages(page).count()).toBe(1);
  });

  test('one that was dismissed stays away on the next record of this visit', async () => {
    await suite.world.company({ custrecord_rcp_rc_client_id: '' });
    const person = await suite.person('admin');
    const page = await person.open(CUSTOMER);
    await messages(page).getByRole('link', { name: 'Not now' }).click();
    await expectNothing(page);
    await page.goto('/app/common/entity/contact.nl?id=1');
    await expectNothing(page);
  });
});

test("without NetSuite's message module a plain bar of our own appears", async () => {
  const person = await suite.person('member', { notifications: 'prompt' });
  await person.context.addInitScript(() => {
    Object.defineProperty(window, 'require', { get: () => undefined, set: () => undefined });
  });
  const page = await person.open(CUSTOMER);
  await page.locator('body > [role=status]').getByText('Turn on notifications').waitFor();
});

test('a broken product leaves the record as it is, and one line in the log', async () => {
  await suite.world.change({ scriptsHealthy: false });
  const person = await suite.person('administrator');
  const before = (await suite.world.logs()).length;
  const page = await person.open(CUSTOMER);
  await expectNothing(page);
  await page.getByText('Example Customer 1').first().waitFor();
  const written = (await suite.world.logs()).slice(0, -before || undefined);
  expect(written).toMatchObject([{ level: 'ERROR', script: 'customscript_rcp_record_banners' }]);
});
