import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import {
  banner,
  comeBack,
  openStatus,
  type Person,
  SETTINGS,
  SOFTPHONE,
  statusShows,
} from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite();

/** The words of what has the focus. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
/** Which banner the focus is in. */
const focusedBanner = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.closest<HTMLElement>('[data-banner]')?.dataset['banner'],
  );

const everything = async (person: Person) => {
  await suite.world.company({
    custrecord_rcp_rc_client_id: '',
    custrecord_rcp_min_version: '9.0.0',
  });
  await suite.world.connection(person.user.id, 'expired');
  await person.allow('notifications', 'prompt');
};

test.each([SOFTPHONE, SETTINGS])(
  'a test of the microphone keeps the focus on its button, from first to last: %s',
  async (path) => {
    const person = await suite.person('member');
    const page = await person.open(path);
    if (path === SOFTPHONE) await openStatus(page);
    await page.getByRole('button', { name: 'Test microphone' }).press('Enter');
    await page.getByRole('meter', { name: 'Microphone level' }).waitFor();
    expect(await focused(page)).toBe('Stop');
    await page.keyboard.press('Enter');
    await page.getByRole('meter').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Test microphone');
  },
);

test('a microphone whose level cannot be measured is let go of', async () => {
  const person = await suite.person('member');
  const page = await person.open(SOFTPHONE);
  await page.evaluate(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      Object.assign(window, { track: stream.getAudioTracks()[0] });
      return stream;
    };
    Object.assign(window, {
      AudioContext: function Refused() {
        throw new Error('no more contexts');
      },
    });
  });
  await openStatus(page);
  await page.getByRole('button', { name: 'Test microphone' }).click();
  await page.getByText('this browser can’t show its level').waitFor();
  expect(
    await page.evaluate(() => (window as unknown as { track: MediaStreamTrack }).track.readyState),
  ).toBe('ended');
  await page.getByRole('button', { name: 'Test microphone' }).waitFor();
  expect(person.problems).toEqual([]);
});

test('a question about the microphone that was closed without an answer is not passed over in silence', async () => {
  const person = await suite.person('member', { microphone: 'prompt' });
  const page = await person.open(SOFTPHONE);
  await page.evaluate(
    `navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('closed', 'NotAllowedError'); };`,
  );
  await openStatus(page);
  await page.getByRole('button', { name: 'Test microphone' }).click();
  await page.getByText('The browser’s prompt wasn’t answered').waitFor();
  expect(await banner(page, 'media-capability').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test(
  'while the browser asks about notifications the focus stays, and a browser that will not ask ' +
    'is explained',
  async () => {
    const person = await suite.person('member', { notifications: 'prompt' });
    const page = await person.open(SOFTPHONE);
    await page.evaluate(() => {
      Notification.requestPermission = () =>
        new Promise((_answer, refuse) => {
          Object.assign(window, {
            refuse: () => {
              refuse(new Error('not here'));
            },
          });
        });
    });
    await banner(page, 'enable-notifications')
      .getByRole('button', { name: 'Enable notifications' })
      .press('Enter');
    await page.getByRole('button', { name: 'Waiting for the browser…' }).waitFor();
    expect(await focused(page)).toBe('Waiting for the browser…');
    await page.evaluate(() => {
      (window as unknown as { refuse: () => void }).refuse();
    });
    await banner(page, 'enable-notifications').getByText('No response yet').waitFor();
    expect(await focused(page)).toBe('Enable notifications');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(person.problems).toEqual([]);
  },
);

test('the focus of a banner that was dismissed goes to its neighbor, and comes back with it', async () => {
  const person = await suite.person('administrator');
  await everything(person);
  const page = await person.context.newPage();
  await page.clock.install();
  await page.goto(SOFTPHONE);
  await page.getByRole('button', { name: '3 more' }).click();
  await banner(page, 'integrations-setup').getByRole('button', { name: 'Not now' }).press('Enter');
  await banner(page, 'integrations-setup').waitFor({ state: 'detached' });
  expect(await focusedBanner(page)).toBe('enable-notifications');

  // However long the person takes, it can be taken back as long as they are there.
  await page.clock.fastForward('01:00');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await banner(page, 'integrations-setup').waitFor();
  expect(await focusedBanner(page)).toBe('integrations-setup');
});

test('the page says so when the role loses its access while it is open', async () => {
  const person = await suite.person('member');
  const page = await person.open(SOFTPHONE);
  await statusShows(page, 'Active in this tab');
  await page.route('**/scriptlet.nl*custom_action=status', async (route) => {
    const answer = await route.fetch();
    const facts = (await answer.json()) as object;
    await route.fulfill({ response: answer, json: { ...facts, access: false } });
  });
  await comeBack(page);
  await page.getByRole('heading', { name: 'Your role has no access' }).waitFor();
  expect(await page.getByText('Call readiness').filter({ visible: true }).count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  // The page may be asking again: an answer that is under way must not outlive the page.
  await page.unrouteAll({ behavior: 'wait' });
});
