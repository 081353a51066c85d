import { callLogRecord } from '../call-sync/sample-calls.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller } from './support/caller.ts';
import { overflows } from './support/page-words.ts';
import { SOFTPHONE } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

const ADDRESS = "JSON.parse(document.getElementById('rcp-data').textContent).telephone.parts.calls";

test('a phone can dial while the rest of the page fails to come, and the call shows once it does', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const address = await one.page.evaluate<string>(ADDRESS);
  let blocked = true;
  let asked = 0;
  await one.page.route(
    (url) => url.href.endsWith(address),
    async (route) => {
      asked++;
      if (blocked) await route.abort();
      else await route.continue();
    },
  );
  await one.page.reload();
  await one.registered();
  await one.page.getByText('Part of this page couldn’t be loaded. Trying again.').waitFor();
  expect(await accessibilityProblems(one.page)).toEqual([]);
  await one.dial('102');
  await other.incoming.waitFor();
  blocked = false;
  await one.call.waitFor({ timeout: 15_000 });
  await one.press('Cancel');
  await Promise.all([one.quiet(), other.quiet()]);
  expect(asked).toBeGreaterThan(1);
});

test('a room whose texts fail to come says so, and never shows their keys', async () => {
  const { page } = await Caller.at(await suite.person('member'));
  let blocked = true;
  await page.route('**/scriptlet.nl*custom_action=texts', async (route) => {
    if (blocked) await route.abort();
    else await route.continue();
  });
  await page.goto(`${SOFTPHONE}#history`);
  await page.reload();
  await page.getByText('Part of this page couldn’t be loaded. Trying again.').waitFor();
  expect(await page.locator('main').textContent()).not.toMatch(/history\.|call-skip\./);
  blocked = false;
  await page.getByRole('group', { name: 'Filter' }).waitFor({ timeout: 15_000 });
  expect(await page.locator('main').textContent()).not.toMatch(/history\.|call-skip\./);
});

describe('every room', () => {
  /** Widths of windows, each in another light and language. */
  const LOOKS = [
    [320, 'dark', 'de_DE'],
    [400, 'light', 'fr_FR'],
    [760, 'dark', 'es_ES'],
    [1440, 'light', 'ja_JP'],
  ] as const;
  /** Addresses of the rooms, what each has to show, and what opens more of it. */
  const ROOMS = [
    ['#phone', '#rcp-recent', null],
    ['#history', '.item[data-session]', '.item [aria-expanded="false"]'],
    ['#history/voicemail', '.item[data-voicemail]', null],
    ['#messages', '.thread', '.thread'],
    ['#messages/new', '.conversation input', null],
    ['#contacts', '.item[data-source]', 'button.button[aria-expanded="false"]'],
  ] as const;
  const OUTSIDE = '+12125550182';

  beforeAll(async () => {
    await suite.standIn.setLimits({ Heavy: 200, Medium: 200, Light: 200, Auth: 200 });
    const name = 'Somebody with a name that takes a line of its own';
    await suite.standIn.sendText({
      extension: '101',
      from: OUTSIDE,
      name,
      text: 'Any news? '.repeat(20),
    });
    await suite.standIn.leaveVoicemail({ extension: '101', from: OUTSIDE, name, words: 'Hello.' });
    await suite.standIn.callLog({
      records: [
        callLogRecord({ session: 's-look', extension: 180_000_101, number: OUTSIDE, name }),
      ],
    });
  });
  afterEach(() => suite.world.language(suite.world.user('Member One').id, 'en_US'));

  test.each(LOOKS)(
    'at %i px, %s, in %s, fits and is accessible',
    async (width, colorScheme, language) => {
      const person = await suite.person('member', {
        viewport: { width, height: 800 },
        colorScheme,
      });
      await suite.world.language(person.user.id, language);
      const { page } = await Caller.at(person);
      for (const [hash, shows, opens] of ROOMS) {
        await page.goto(`${SOFTPHONE}${hash}`);
        await page.locator(shows).first().waitFor();
        if (opens !== null) await page.locator(opens).first().click();
        if (hash === '#history') await page.getByRole('region').locator('details').waitFor();
        if (hash === '#messages') await page.locator('.message').first().waitFor();
        // A conversation's last line is cut on purpose.
        const problems = (await overflows(page)).filter(
          (problem) => !problem.includes('thread-last'),
        );
        expect([hash, problems]).toEqual([hash, []]);
        expect([hash, await accessibilityProblems(page)]).toEqual([hash, []]);
      }
      expect(person.problems).toEqual([]);
    },
  );
});
