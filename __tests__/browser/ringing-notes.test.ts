import { accessibilityProblems } from './support/accessibility.ts';
import type { Caller } from './support/caller.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, {}, (...both) => {
  [one, other] = both;
});

/** Marks the notes' element, so that another one in its place shows. */
const mark = () =>
  one.page.getByLabel('Notes').evaluate((note) => {
    note.setAttribute('data-same', 'yes');
  });
const isSame = async () =>
  (await one.page.getByLabel('Notes').getAttribute('data-same')) === 'yes' &&
  (await one.page.evaluate(() => document.activeElement?.getAttribute('data-same'))) === 'yes';

test('notes begin while it rings, in the element that they end in, and move nothing', async () => {
  const { page } = one;
  const recent = page.getByRole('heading', { name: 'Recent calls' });
  const before = await recent.boundingBox();
  await other.dial('101');
  await one.incoming.waitFor();
  await page.locator('.incoming-bar[data-armed="true"]').waitFor();
  const note = page.getByLabel('Notes');
  expect(await recent.boundingBox()).toEqual(before);
  for (const [width, colorScheme] of [
    [320, 'light'],
    [400, 'dark'],
    [1100, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    // Colors change at once.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const [bar, card] = [
      await page.locator('.incoming-bar').boundingBox(),
      await page.locator('.work[data-ringing]').boundingBox(),
    ];
    if (bar === null || card === null) throw new Error('not drawn');
    expect(Math.abs(card.y - (bar.y + bar.height))).toBeLessThan(2);
    expect(card.y + card.height).toBeLessThanOrEqual(640);
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  await page.keyboard.press('Alt+Shift+KeyN');
  await page.keyboard.type('Asks for ');
  await mark();
  await page.keyboard.press('Alt+Shift+KeyA');
  await one.phase('talking');
  await page.keyboard.type('Ann');
  expect(await isSame()).toBe(true);
  await other.press('Hang up');
  await one.quiet();
  await page.keyboard.type(', calls back');
  expect(await isSame()).toBe(true);
  expect(await note.inputValue()).toBe('Asks for Ann, calls back');
  await one.press('Save');
  await page.locator('.recent[data-stage=logged]').first().waitFor();
  expect(await note.count()).toBe(0);
});

test.each(['missed', 'declined'])(
  'a note on a call that is %s stays, and is saved with it',
  async (end) => {
    const { page } = one;
    await other.dial('101');
    await one.incoming.waitFor();
    await page.locator('.incoming-bar[data-armed="true"]').waitFor();
    await page.getByLabel('Notes').fill('Was about to ask for Ann');
    await mark();
    if (end === 'missed') await other.press('Cancel');
    else await page.keyboard.press('Alt+Shift+KeyD');
    await one.quiet();
    await page.keyboard.type('!');
    expect(await isSame()).toBe(true);
    await page.getByText(/^Saves automatically in|^Saves when/).waitFor();
    await one.press('Save');
    const row = page.locator('.recent[data-stage=logged]').first();
    await row.waitFor();
    const log = one.person.context.waitForEvent('page');
    await row.getByRole('link', { name: /Open log/ }).click();
    await (await log).getByText('Was about to ask for Ann!').waitFor();
  },
);
