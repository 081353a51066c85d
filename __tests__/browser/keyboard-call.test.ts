import { Caller } from './support/caller.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

/** What has the focus: its name, and whether somebody can see it, in the window and uncovered. */
const FOCUSED = `(() => {
  const focused = document.activeElement;
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const label = focused.labels?.[0]?.textContent ?? focused.getAttribute('aria-label');
  return {
    name: (label ?? focused.textContent).trim(),
    isSeen: inside && focused.contains(hit),
    isMarked: focused.matches(':focus-visible') && getComputedStyle(focused).outlineStyle !== 'none',
  };
})()`;

test('a whole call by keyboard alone: dialed, muted, held, noted, hung up, and saved', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const { keyboard } = one.page;
  const focused = () =>
    one.page.evaluate<{ name: string; isSeen: boolean; isMarked: boolean }>(FOCUSED);
  const at = async (name: RegExp) => {
    const now = await focused();
    expect(now).toEqual({
      name: expect.stringMatching(name) as string,
      isSeen: true,
      isMarked: true,
    });
  };
  /** Presses Tab until that has the focus; everything on the way can be seen. */
  const tabTo = async (name: RegExp, key = 'Tab') => {
    const way: string[] = [];
    while (!name.test((await focused()).name)) {
      if (way.length > 40) throw new Error(`Not reached: ${String(name)} in ${way.join(', ')}`);
      await keyboard.press(key);
      const now = await focused();
      way.push(now.name);
      expect(now).toMatchObject({ isSeen: true, isMarked: true });
    }
  };
  const pressed = (name: string, isPressed: boolean) =>
    one.page.getByRole('button', { name, exact: true, pressed: isPressed }).waitFor();
  await one.page.setViewportSize({ width: 400, height: 640 });

  await tabTo(/^Number or name$/);
  await keyboard.type('102');
  await at(/^Number or name$/);
  await keyboard.press('Enter');
  await other.incoming.waitFor();
  await other.answer();
  await one.phase('talking');

  // The dialer folds away during a call, and leaves the focus at the call.
  await one.page.waitForFunction(() => document.activeElement !== document.body);
  await tabTo(/^Mute$/, 'Shift+Tab');
  await keyboard.press('Space');
  await pressed('Mute', true);
  await at(/^Mute$/);
  await keyboard.press('Alt+Shift+KeyM');
  await pressed('Mute', false);
  await at(/^Mute$/);
  await tabTo(/^Hold$/);
  await keyboard.press('Enter');
  await pressed('Hold', true);
  await at(/^Hold$/);
  await keyboard.press('Space');
  await pressed('Hold', false);
  await at(/^Hold$/);

  await keyboard.press('Alt+Shift+KeyN');
  await at(/^Notes$/);
  await keyboard.type('Wants a quote');
  await keyboard.press('Alt+Shift+KeyH');
  await one.quiet();
  await at(/^Notes$/);
  await keyboard.type(' by Friday');
  await tabTo(/^Outcome/);
  await keyboard.press('ArrowDown');
  await at(/^Outcome/);
  await tabTo(/^Save$/);
  await keyboard.press('Enter');
  await one.page.locator('.recent[data-stage=logged]').first().waitFor();
  await one.page.waitForFunction(() => document.activeElement !== document.body);
  await at(/^Number or name$/);
  expect(one.person.problems).toEqual([]);
}, 30_000);
