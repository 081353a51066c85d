import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import {
  banner,
  CUSTOMER,
  comeBack,
  type Person,
  SOFTPHONE,
  statusShows,
} from './support/person.ts';
import { expectNothing, messages } from './support/record-page.ts';
import { useSuite, type Who } from './support/suite.ts';

const suite = useSuite();
const FIFTEEN_MINUTES = 15 * 60 * 1000;

interface Cause {
  id: string;
  concerned: Who[];
  title: string;
  happens: (person: Person, page: Page) => Promise<unknown>;
  fixed: (person: Person, page: Page) => Promise<unknown>;
  /** The link in the message, and where it leads. */
  link?: [name: string, href: RegExp];
  /** The server draws it: the page must be loaded again to notice. */
  server?: true;
}

const ALL: Who[] = ['administrator', 'admin', 'member'];
const look = (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')));
let tabs: Page[] = [];

const CAUSES: Cause[] = [
  {
    id: 'netsuite-session-expired',
    concerned: ALL,
    title: 'Your NetSuite session has expired',
    link: ['Reconnect', /#netsuite-you$/],
    happens: async (person, page) => {
      await suite.world.lapse(person.user.id);
      await comeBack(page, FIFTEEN_MINUTES);
    },
    fixed: async (person, page) => {
      await person.signIn();
      await comeBack(page, FIFTEEN_MINUTES);
    },
  },
  {
    id: 'reconnect-ringcentral',
    concerned: ALL,
    title: 'RingCentral ended your connection',
    link: ['Reconnect', /#ringcentral-you$/],
    server: true,
    happens: (person) => suite.world.connection(person.user.id, 'revoked'),
    fixed: (person) => suite.world.connection(person.user.id, 'connected'),
  },
  {
    id: 'connect-ringcentral',
    concerned: ALL,
    title: 'Connect RingCentral',
    link: ['Connect', /#ringcentral-you$/],
    server: true,
    happens: (person) => suite.world.connection(person.user.id, 'never-connected'),
    fixed: (person) => suite.world.connection(person.user.id, 'connected'),
  },
  {
    id: 'media-capability',
    concerned: ALL,
    title: 'This browser blocks the microphone',
    link: ['Open the softphone', /scriptlet\.nl/],
    happens: (person) => person.allow('microphone', 'denied'),
    fixed: (person) => person.allow('microphone', 'granted'),
  },
  {
    id: 'multiple-tabs',
    concerned: ALL,
    title: 'The softphone is open in more than one tab',
    link: ['Show the active tab', /scriptlet\.nl/],
    happens: async (person, page) => {
      const active = await person.open(SOFTPHONE);
      await statusShows(active, 'Active in this tab');
      const second = await person.open(SOFTPHONE);
      await banner(second, 'multiple-tabs').waitFor();
      tabs = [second, active];
      await look(page);
    },
    fixed: async (_person, page) => {
      for (const tab of tabs) await tab.close();
      await look(page);
    },
  },
  {
    id: 'update-bundle',
    concerned: ALL,
    title: 'RingCentral for NetSuite Pro needs an update',
    server: true,
    happens: () => suite.world.company({ custrecord_rcp_min_version: '9.0.0' }),
    fixed: () => suite.world.company({}),
  },
  {
    id: 'integrations-setup',
    concerned: ['administrator', 'admin'],
    title: 'Finish setting up NetSuite (Company)',
    server: true,
    link: ['Open Settings', /#netsuite-company$/],
    happens: () => suite.world.company({ custrecord_rcp_ns_client_id: '' }),
    fixed: () => suite.world.company({}),
  },
  {
    id: 'enable-notifications',
    concerned: ALL,
    title: 'Turn on notifications',
    link: ['Enable notifications', /#notifications$/],
    happens: (person) => person.allow('notifications', 'prompt'),
    fixed: (person) => person.allow('notifications', 'granted'),
  },
];

describe.each(ALL)('on a record the %s', (who) => {
  const staying = suite.staying(who);
  let page: Page;
  beforeAll(async () => {
    page = await staying().open(CUSTOMER);
  });

  test.each(CAUSES.filter(({ concerned }) => concerned.includes(who)))(
    'sees $id for its cause only, and it clears',
    async (cause) => {
      const person = staying();
      await expectNothing(page);
      await cause.happens(person, page);
      if (cause.server === true) await page.reload();
      await messages(page).getByText(cause.title).waitFor();
      expect(await messages(page).count()).toBe(1);
      // The message is the same for each role.
      if (who === 'administrator')
        expect(await accessibilityProblems(page, '.uir-alert-box')).toEqual([]);
      if (cause.link !== undefined) {
        const [name, href] = cause.link;
        const link = messages(page).getByRole('link', { name, exact: true });
        expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([
          expect.stringMatching(href),
          '_blank',
        ]);
      }
      await cause.fixed(person, page);
      if (cause.server === true) await page.reload();
      await messages(page).getByText(cause.title).waitFor({ state: 'detached' });
      await expectNothing(page);
    },
  );
});
