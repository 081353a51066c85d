import type { Route } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import {
  banner,
  comeBack,
  bannerIds as ids,
  type Person,
  SOFTPHONE,
  statusShows,
} from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();

describe('several banners at once', () => {
  const everything = async (person: Person) => {
    await suite.world.company({
      custrecord_rcp_rc_client_id: '',
      custrecord_rcp_min_version: '9.0.0',
    });
    await suite.world.connection(person.user.id, 'expired');
    await person.allow('notifications', 'prompt');
    await person.allow('microphone', 'denied');
  };

  test('show as one and a line that opens the rest, in the order of urgency', async () => {
    const person = await suite.person('administrator');
    await everything(person);
    const page = await person.open(SOFTPHONE);
    const more = page.getByRole('button', { name: '4 more' });
    await more.waitFor();
    expect(await ids(page)).toEqual(['reconnect-ringcentral']);
    await more.press('Enter');
    expect(await ids(page)).toEqual([
      'reconnect-ringcentral',
      'media-capability',
      'update-bundle',
      'integrations-setup',
      'enable-notifications',
    ]);
    expect(
      await page.getByRole('button', { name: 'Show fewer' }).getAttribute('aria-expanded'),
    ).toBe('true');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('are announced once, after the page has loaded', async () => {
    const person = await suite.person('administrator');
    await everything(person);
    const page = await person.context.newPage();
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver((changes) => {
        for (const change of changes) {
          const region = (change.target.parentElement ?? (change.target as Element)).closest(
            '[role=status], [role=alert]',
          );
          const text = region?.textContent ?? '';
          if (text !== '' && told.at(-1) !== text) told.push(text);
        }
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.goto(SOFTPHONE);
    await page.waitForFunction(() => (window as unknown as { told: string[] }).told.length > 0);
    await comeBack(page);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
      'Your RingCentral sign-in has expired. 4 more.',
    ]);
  });

  test('keep their places under the focus, and the focus is never lost', async () => {
    const person = await suite.person('administrator');
    await suite.world.company({ custrecord_rcp_rc_client_id: '' });
    const page = await person.open(SOFTPHONE);
    const setUp = banner(page, 'integrations-setup').getByRole('link', { name: 'Open Settings' });
    await setUp.focus();
    await suite.world.connection(person.user.id, 'expired');
    await comeBack(page);
    await page.getByRole('button', { name: '1 more' }).waitFor();
    expect(await ids(page)).toEqual(['integrations-setup']);

    await suite.world.company({});
    await comeBack(page);
    await banner(page, 'reconnect-ringcentral').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent.startsWith('Reconnect'));

    await suite.world.connection(person.user.id, 'connected');
    await comeBack(page);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  test.each([
    [{ width: 320, height: 640 }, 'light'],
    [{ width: 320, height: 640 }, 'dark'],
    [{ width: 1100, height: 800 }, 'dark'],
  ] as const)('fit %o in %s', async (viewport, colorScheme) => {
    const person = await suite.person('administrator', { viewport, colorScheme });
    await everything(person);
    const page = await person.open(SOFTPHONE);
    await page.getByRole('button', { name: '4 more' }).click();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('the page carries a strict policy, and its answer cannot be sniffed or kept', async () => {
  const person = await suite.person('member');
  const answer = await person.context.request.get(SOFTPHONE);
  const headers = answer.headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'nonce-[0-9a-f]{32}'/);
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toMatch(/unsafe/);
  // RingCentral's REST interface, its recordings, and its SIP proxies, whose names only RingCentral
  // knows; nobody else.
  expect(/connect-src ([^;]+)/.exec(policy)?.[1]).toBe(
    "'self' https://platform.ringcentral.com https://media.ringcentral.com " +
      'wss://*.ringcentral.com:*',
  );
  expect(headers['permissions-policy']).toContain('microphone=(self)');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cache-control']).toContain('no-store');
  const again = await person.context.request.get(SOFTPHONE);
  expect(again.headers()['content-security-policy']).not.toBe(policy);
});

test('data that did not arrive whole give a plain page that offers to reload, and no wrong banner', async () => {
  const person = await suite.person('member');
  const page = await person.context.newPage();
  await page.route('**/scriptlet.nl*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('"schema":1', '"schema":99'),
    });
  });
  await page.goto(SOFTPHONE);
  await page.getByRole('heading', { name: 'This page didn’t load completely' }).waitFor();
  await page.getByRole('button', { name: 'Reload' }).waitFor();
  expect(await ids(page)).toEqual([]);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a failing server, a failing network, and a foreign page are distinguished', async () => {
  const person = await suite.person('member');
  const page = await person.open(SOFTPHONE);
  await statusShows(page, 'Active in this tab');
  const answers: ((route: Route) => Promise<void>)[] = [
    (route) => route.fulfill({ status: 503, body: 'later' }),
    (route) => route.abort('internetdisconnected'),
    (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<html>sign in</html>' }),
  ];
  const seen: string[][] = [];
  for (const answer of answers) {
    await page.unrouteAll();
    await page.route('**/scriptlet.nl*custom_action=status', answer);
    const asked = page.waitForRequest('**/scriptlet.nl*custom_action=status');
    await comeBack(page);
    await asked;
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 300);
        }),
    );
    seen.push(await ids(page));
  }
  expect(seen).toEqual([[], [], ['netsuite-session-expired']]);
});

test('a page that stays open and in sight asks nothing of the server but who is signed in', async () => {
  const person = await suite.person('other');
  // A phone that couldn't register would try again, and ask for a token.
  await suite.world.connection(person.user.id, 'never-connected');
  const page = await person.context.newPage();
  await page.clock.install();
  const texts = page.waitForResponse('**/scriptlet.nl*custom_action=texts');
  await page.goto(SOFTPHONE);
  await statusShows(page, 'Active in this tab');
  // The telephone comes after the first paint, and asks who is signed in.
  await page.locator('[data-telephone="there"]').waitFor({ state: 'attached' });
  // Its last script comes once it's known that no line comes up.
  await page.getByRole('heading', { name: 'Recent calls' }).waitFor();
  // What its later rooms say comes at the same time.
  await texts;
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  // A script of the page that comes late asks NetSuite's engine nothing.
  page.on('request', (request) => {
    if (request.url().includes('/scriptlet.nl?')) asked.push(request.url());
  });
  const answered = page.waitForResponse('**/scriptlet.nl*custom_action=status');
  await page.clock.fastForward('06:00:00');
  await answered;
  // By our own clock: the page's stands still but for what the test forwards.
  await new Promise((resolve) => setTimeout(resolve, 500));
  // A phone asks on a timer, so that it ends soon after its user has left (owner-watch.ts).
  expect(asked.map((url) => new URL(url).searchParams.get('custom_action'))).toEqual(['status']);
});
