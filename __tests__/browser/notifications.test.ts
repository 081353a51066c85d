import { banner, SETTINGS, SOFTPHONE, statusShows } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();
const HOUR = 60 * 60 * 1000;

test('the button lets the browser ask, and the answer clears the banner', async () => {
  const person = await suite.person('member', { notifications: 'prompt' });
  const page = await person.open(SOFTPHONE);
  await page.evaluate(() => {
    Notification.requestPermission = () => {
      Object.assign(window, { asked: true });
      return Promise.resolve('default' as const);
    };
  });
  await banner(page, 'enable-notifications')
    .getByRole('button', { name: 'Enable notifications' })
    .click();
  expect(await page.evaluate(() => (window as unknown as { asked: boolean }).asked)).toBe(true);
  await banner(page, 'enable-notifications').waitFor();
  await person.allow('notifications', 'granted');
  await banner(page, 'enable-notifications').waitFor({ state: 'detached' });
});

test('when denied it says how to undo that, and has no button that cannot work', async () => {
  const person = await suite.person('member', { notifications: 'denied' });
  const page = await person.open(SOFTPHONE);
  const shown = banner(page, 'enable-notifications');
  await shown.getByText('This browser blocks notifications').waitFor();
  expect(await shown.getByRole('button', { name: 'Enable notifications' }).count()).toBe(0);
  await shown.getByRole('button', { name: 'Show me how' }).click();
  await shown.getByText('Turn on Notifications.').waitFor();
});

test('a browser without notifications is asked for nothing', async () => {
  const person = await suite.person('member', { notifications: 'prompt' });
  await person.context.addInitScript(() => {
    delete (window as Partial<Window & typeof globalThis>).Notification;
  });
  const page = await person.open(SOFTPHONE);
  await statusShows(page, 'Not supported here');
  expect(await banner(page, 'enable-notifications').count()).toBe(0);
});

test.each([
  ['6 days and 23 hours', (6 * 24 + 23) * HOUR, false],
  ['7 days and 1 minute', 7 * 24 * HOUR + 60_000, true],
])('dismissed, after %s it shows again: %s', async (_what, later, shows) => {
  const person = await suite.person('member', { notifications: 'prompt' });
  const page = await person.context.newPage();
  const start = new Date('2026-01-15T10:00:00Z');
  await page.clock.setFixedTime(start);
  await page.goto(SOFTPHONE);
  await banner(page, 'enable-notifications').getByRole('button', { name: 'Not now' }).click();
  await banner(page, 'enable-notifications').waitFor({ state: 'detached' });
  await page.clock.setFixedTime(new Date(start.getTime() + later));
  await page.reload();
  await statusShows(page, 'Active in this tab');
  expect(await banner(page, 'enable-notifications').count()).toBe(shows ? 1 : 0);
});

test('dismissed by mistake, it can be brought back', async () => {
  const person = await suite.person('member', { notifications: 'prompt' });
  const page = await person.open(SOFTPHONE);
  await banner(page, 'enable-notifications').getByRole('button', { name: 'Not now' }).click();
  await page.getByText('Hidden for 7 days.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await banner(page, 'enable-notifications').waitFor();
});

test('putting away counts for this user only, and for every tab of this browser', async () => {
  const person = await suite.person('member', { notifications: 'prompt' });
  const page = await person.open(SOFTPHONE);
  const settings = await person.open(SETTINGS);
  await banner(settings, 'enable-notifications').waitFor();
  await banner(page, 'enable-notifications').getByRole('button', { name: 'Not now' }).click();
  await banner(settings, 'enable-notifications').waitFor({ state: 'detached' });
  const other = suite.world.user('Member Two');
  await person.context.request.post('/control/sign-in', {
    data: { userId: other.id, role: other.roles[0]?.scriptId },
  });
  await banner(await person.open(SOFTPHONE), 'enable-notifications').waitFor();
});
