import { Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

/**
 * Where the bar is in the window, and whether each of its buttons is what a click there would hit.
 */
const BAR = `(() => {
  const bar = document.querySelector('.incoming-bar').getBoundingClientRect();
  const buttons = [...document.querySelectorAll('.incoming button')].map((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  return { top: bar.top, inside: bar.bottom <= innerHeight && bar.right <= innerWidth, buttons };
})()`;

test('the bar of an incoming call is in the window and can be pressed, wherever the page is scrolled', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ]) {
    await one.page.setViewportSize(viewport);
    await one.page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
      scrollTo(0, 10_000);
    });
    const before = await one.page.evaluate(
      () => document.querySelector('.dialer')?.getBoundingClientRect().top,
    );
    await other.dial('101');
    await one.page.locator('.incoming-bar[data-armed="true"]').waitFor();
    expect(await one.page.evaluate(BAR)).toEqual({
      top: 0,
      inside: true,
      buttons: [true, true, true],
    });
    // Nothing moved under the pointer.
    expect(
      await one.page.evaluate(() => document.querySelector('.dialer')?.getBoundingClientRect().top),
    ).toBe(before);
    await other.press('Cancel');
    await one.quiet();
    await other.quiet();
  }
});

test('a click that was meant for what the bar has just covered goes there', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  await one.page.evaluate(() => {
    document.querySelector('.page')?.addEventListener('click', () => undefined);
  });
  await other.dial('101');
  await one.incoming.waitFor();
  const hit = await one.page.evaluate(() => {
    document.querySelector('.incoming-bar')?.setAttribute('data-armed', 'false');
    const { left, top } = document.querySelector('.incoming button')?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
    };
    return document.elementFromPoint(left + 4, top + 4)?.closest('.incoming') === null;
  });
  expect(hit).toBe(true);
});

test('no key of a note is lost when the other side hangs up, and the focus stays in it', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  await connect(one, other, '102');
  const note = one.page.locator('.work textarea');
  await note.focus();
  await one.page.keyboard.type('half a sent');
  await other.press('Hang up');
  await one.page.locator('.work[data-stage="notes"] textarea').waitFor();
  await one.page.keyboard.type('ence');
  expect(await note.inputValue()).toBe('half a sentence');
  expect(await one.page.evaluate(() => document.activeElement?.matches('.work textarea'))).toBe(
    true,
  );
});

test('after a call is answered or hung up by keyboard, the keyboard goes on at the call', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  await other.dial('101');
  await one.incoming.waitFor();
  await one.page.getByRole('button', { name: 'Answer', exact: true }).press('Enter');
  await one.phase('talking');
  await one.page.waitForFunction(() => document.activeElement?.closest('.call, .work') !== null);
  await one.page.getByRole('button', { name: 'Hang up', exact: true }).press('Enter');
  await one.quiet();
  await one.page.waitForFunction(() => document.activeElement?.matches('.work textarea'));
});
