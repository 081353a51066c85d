import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { CUSTOMER, SOFTPHONE, banner, comeBack, type Person } from './support/person.ts';
import { useSuite, type Who } from './support/suite.ts';

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

const messages = (page: Page) => page.locator('.uir-alert-box:visible');

/** Waits for the page's own messages and our script to have had their say. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 400); }));
}

async function expectNothing(page: Page): Promise<void> {
  await settled(page);
  expect(await messages(page).allTextContents()).toEqual([]);
}

describe.each(Object.entries(RECORDS))('a new %s', (_type, path) => {
  test('shows the banner the server knows of, and none when it is mended', async () => {
    const person = await suite.person('administrator');
    await suite.world.connection(person.user.id, 'expired');
    const page = await person.open(path);
    await messages(page).getByText('Your RingCentral sign-in has expired').waitFor();
    await suite.world.connection(person.user.id, 'connected');
    await page.reload();
    await expectNothing(page);
    expect(person.problems).toEqual([]);
  });
});

describe.each([
  ['view', CUSTOMER],
  ['edit', `${CUSTOMER}&e=T`],
  ['copy', `${CUSTOMER}&cp=T`],
  ['create', '/app/common/entity/custjob.nl'],
] as const)('in %s', (_mode, path) => {
  test('all is well, and the page asks the server for nothing', async () => {
    const person = await suite.person('administrator');
    const page = await person.context.newPage();
    await page.goto(path);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await expectNothing(page);
    await comeBack(page, FIFTEEN_MINUTES - 1_000);
    await settled(page);
    expect(asked).toEqual([]);
    expect(person.problems).toEqual([]);
  });

  test('a lapsed session is noticed after a quarter of an hour out of sight, and clears', async () => {
    const person = await suite.person('administrator');
    const page = await person.open(path);
    await suite.world.lapse(person.user.id);
    await comeBack(page, FIFTEEN_MINUTES);
    await messages(page).getByText('Your NetSuite session has expired').waitFor();
    expect(await messages(page).getByRole('link', { name: 'Reconnect' }).getAttribute('href')).toMatch(/#netsuite-you$/);
    await person.signIn();
    await comeBack(page, FIFTEEN_MINUTES);
    await messages(page).getByText('Your NetSuite session has expired').waitFor({ state: 'detached' });
  });

  test('notifications can be turned on right there', async () => {
    const person = await suite.person('administrator', { notifications: 'prompt' });
    const page = await person.open(path);
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
    const person = await suite.person('administrator', { microphone: 'denied' });
    const page = await person.open(path);
    await messages(page).getByText('This browser blocks the microphone').waitFor();
    await messages(page).getByText('Clicking a number to call would fail').waitFor();
    await person.allow('microphone', 'granted');
    await messages(page).getByText('This browser blocks the microphone').waitFor({ state: 'detached' });
  });
});

interface Cause {
  id: string;
  concerned: Who[];
  title: string;
  happens: (person: Person, page: Page) => Promise<unknown>;
  mended: (person: Person, page: Page) => Promise<unknown>;
  /** The link in the message, and where it leads. */
  link?: [name: string, href: RegExp];
  /** The server draws it: the page must be loaded again to notice. */
  server?: true;
}

const ALL: Who[] = ['administrator', 'admin', 'member'];
const look = (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')));
let secondTab: Page | null = null;

const CAUSES: Cause[] = [
  {
    id: 'netsuite-session-expired', concerned: ALL, title: 'Your NetSuite session has expired', link: ['Reconnect', /#netsuite-you$/],
    happens: async (person, page) => {
      await suite.world.lapse(person.user.id);
      await comeBack(page, FIFTEEN_MINUTES);
    },
    mended: async (person, page) => {
      await person.signIn();
      await comeBack(page, FIFTEEN_MINUTES);
    },
  },
  {
    id: 'reconnect-ringcentral', concerned: ALL, title: 'RingCentral has ended your connection', link: ['Reconnect', /#ringcentral-you$/], server: true,
    happens: (person) => suite.world.connection(person.user.id, 'revoked'),
    mended: (person) => suite.world.connection(person.user.id, 'connected'),
  },
  {
    id: 'connect-ringcentral', concerned: ALL, title: 'Connect RingCentral', link: ['Connect', /#ringcentral-you$/], server: true,
    happens: (person) => suite.world.connection(person.user.id, 'never-connected'),
    mended: (person) => suite.world.connection(person.user.id, 'connected'),
  },
  {
    id: 'media-capability', concerned: ALL, title: 'This browser blocks the microphone', link: ['Open the softphone', /scriptlet\.nl/],
    happens: (person) => person.allow('microphone', 'denied'),
    mended: (person) => person.allow('microphone', 'granted'),
  },
  {
    id: 'multiple-tabs', concerned: ALL, title: 'The softphone is open in more than one tab', link: ['Show the active tab', /scriptlet\.nl/],
    happens: async (person, page) => {
      await (await person.open(SOFTPHONE)).getByText('Active in this tab').waitFor();
      secondTab = await person.open(SOFTPHONE);
      await banner(secondTab, 'multiple-tabs').waitFor();
      await look(page);
    },
    mended: async (_person, page) => {
      await secondTab?.close();
      await look(page);
    },
  },
  {
    id: 'update-bundle', concerned: ALL, title: 'RingCentral for NetSuite Pro needs an update', server: true,
    happens: () => suite.world.company({ custrecord_rcp_min_version: '9.0.0' }),
    mended: () => suite.world.company({}),
  },
  {
    id: 'integrations-setup', concerned: ['administrator', 'admin'], title: 'Finish setting up NetSuite (Company)', server: true,
    link: ['Open set-up', /#netsuite-company$/],
    happens: () => suite.world.company({ custrecord_rcp_ns_client_id: '' }),
    mended: () => suite.world.company({}),
  },
  {
    id: 'enable-notifications', concerned: ALL, title: 'Turn on notifications', link: ['Enable notifications', /#notifications$/],
    happens: (person) => person.allow('notifications', 'prompt'),
    mended: (person) => person.allow('notifications', 'granted'),
  },
];

describe.each(ALL)('on a record the %s', (who) => {
  test.each(CAUSES.filter(({ concerned }) => concerned.includes(who)))('sees $id for its cause only, and it clears', async (cause) => {
    const person = await suite.person(who);
    const page = await person.open(CUSTOMER);
    await expectNothing(page);
    await cause.happens(person, page);
    if (cause.server === true) await page.reload();
    await messages(page).getByText(cause.title).waitFor();
    expect(await messages(page).count()).toBe(1);
    expect(await accessibilityProblems(page, '.uir-alert-box')).toEqual([]);
    if (cause.link !== undefined) {
      const [name, href] = cause.link;
      const link = messages(page).getByRole('link', { name, exact: true });
      expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([expect.stringMatching(href), '_blank']);
    }
    await cause.mended(person, page);
    if (cause.server === true) await page.reload();
    await messages(page).getByText(cause.title).waitFor({ state: 'detached' });
    await expectNothing(page);
  });
});

test.each(['administrator', 'admin', 'member'] as const)('an old bundle says to the %s what is needed, with the one action', async (who) => {
  await suite.world.company({ custrecord_rcp_min_version: '9.0.0' });
  const page = await (await suite.person(who)).open(CUSTOMER);
  await messages(page).getByText(`Version ${__BUNDLE_VERSION__} is deployed; version 9.0.0 is required.`).waitFor();
  expect(await messages(page).getByRole('link', { name: 'Show versions' }).count()).toBe(1);
});

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
    await suite.world.company({ custrecord_rcp_min_version: '9.0.0', custrecord_rcp_rc_client_id: '' });
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

  test('one that was put away stays away on the next record of this visit', async () => {
    await suite.world.company({ custrecord_rcp_rc_client_id: '' });
    const person = await suite.person('admin');
    const page = await person.open(CUSTOMER);
    await messages(page).getByRole('link', { name: 'Not now' }).click();
    await expectNothing(page);
    await page.goto('/app/common/entity/contact.nl?id=1');
    await expectNothing(page);
  });
});

test('without NetSuite\'s message module a plain bar of our own appears', async () => {
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
