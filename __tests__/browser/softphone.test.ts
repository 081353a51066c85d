import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import {
  banner,
  comeBack,
  bannerIds as ids,
  openStatus,
  type Person,
  SOFTPHONE,
  statusShows,
} from './support/person.ts';
import { useSuite, type Who } from './support/suite.ts';

const suite = useSuite();
const ROLES: Who[] = ['administrator', 'admin', 'member'];
const EVERYONE = ROLES;

interface Cause {
  id: string;
  concerned: Who[];
  happens: (person: Person, page: Page) => Promise<void>;
  /** A fresh page is needed to notice; otherwise it is enough to come back to the open one. */
  title: string;
  action: string | null;
  /** Where the action's link leads, or what its click changes. */
  leadsTo?: RegExp;
}

const CAUSES: Cause[] = [
  {
    id: 'netsuite-session-expired',
    concerned: EVERYONE,
    title: 'Your NetSuite session has expired',
    action: 'Reconnect',
    leadsTo: /#netsuite-you$/,
    happens: (person) => suite.world.lapse(person.user.id),
  },
  {
    id: 'reconnect-ringcentral',
    concerned: EVERYONE,
    title: 'RingCentral ended your connection',
    action: 'Reconnect',
    happens: (person) => suite.world.connection(person.user.id, 'revoked'),
  },
  {
    id: 'connect-ringcentral',
    concerned: EVERYONE,
    title: 'Connect RingCentral to make and take calls here',
    action: 'Connect',
    happens: (person) => suite.world.connection(person.user.id, 'never-connected'),
  },
  {
    id: 'media-capability',
    concerned: EVERYONE,
    title: 'This browser blocks the microphone',
    action: 'Show me how',
    happens: (person) => person.allow('microphone', 'denied'),
  },
  {
    id: 'integrations-setup',
    concerned: ['administrator', 'admin'],
    title: 'Finish setting up RingCentral (Company)',
    action: 'Open Settings',
    leadsTo: /#ringcentral-company$/,
    happens: () => suite.world.company({ custrecord_rcp_rc_client_id: '' }),
  },
  {
    id: 'enable-notifications',
    concerned: EVERYONE,
    title: 'Turn on notifications so you don’t miss calls',
    action: 'Enable notifications',
    happens: (person) => person.allow('notifications', 'prompt'),
  },
];

const fixed: Record<string, (person: Person) => Promise<void>> = {
  'netsuite-session-expired': (person) => person.signIn(),
  'reconnect-ringcentral': (person) => suite.world.connection(person.user.id, 'connected'),
  'connect-ringcentral': (person) => suite.world.connection(person.user.id, 'connected'),
  'media-capability': (person) => person.allow('microphone', 'granted'),
  'integrations-setup': () => suite.world.company({}),
  'enable-notifications': (person) => person.allow('notifications', 'granted'),
};

describe.each(ROLES)('on the softphone page the %s', (who) => {
  const staying = suite.staying(who);
  let page: Page;
  beforeAll(async () => {
    page = await staying().open(SOFTPHONE);
  });

  test('sees no banner while all is well, and the page asks for nothing and breaks no rule', async () => {
    await (await openStatus(page)).getByRole('heading', { name: 'Call readiness' }).waitFor();
    await statusShows(page, 'Active in this tab');
    expect(await ids(page)).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(staying().problems).toEqual([]);
  });

  test.each(CAUSES.filter(({ concerned }) => concerned.includes(who)))(
    'sees $id for its cause only, and it clears',
    async (cause) => {
      await statusShows(page, 'Active in this tab');
      await cause.happens(staying(), page);
      await comeBack(page);
      await banner(page, cause.id).waitFor();
      expect(await ids(page)).toEqual([cause.id]);
      expect(await banner(page, cause.id).getByRole('heading').textContent()).toContain(
        cause.title,
      );
      if (cause.leadsTo !== undefined) {
        const link = banner(page, cause.id).getByRole('link', { name: cause.action ?? '' });
        expect(await link.getAttribute('href')).toMatch(cause.leadsTo);
      } else if (cause.action !== null) {
        await banner(page, cause.id)
          .getByRole('button', { name: cause.action, exact: true })
          .waitFor();
      }
      // A banner is the same for each role.
      if (who === 'administrator') expect(await accessibilityProblems(page)).toEqual([]);
      await fixed[cause.id]?.(staying());
      await comeBack(page);
      await banner(page, cause.id).waitFor({ state: 'detached' });
      expect(await ids(page)).toEqual([]);
    },
  );
});

test('a member never sees integrations-setup', async () => {
  await suite.world.company({ custrecord_rcp_rc_client_id: '', custrecord_rcp_ns_client_id: '' });
  const person = await suite.person('member');
  const page = await person.open(SOFTPHONE);
  await statusShows(page, 'Active in this tab');
  expect(await ids(page)).toEqual([]);
});

test('a user whose role was never set up sees that, and nothing else', async () => {
  const person = await suite.person('stranger');
  const page = await person.open(SOFTPHONE);
  await page.getByRole('heading', { name: 'Your role has no access' }).waitFor();
  expect(await ids(page)).toEqual([]);
  expect(await accessibilityProblems(page)).toEqual([]);
});
