import type { Locator, Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import type { Caller } from './support/caller.ts';
import { overflows } from './support/page-words.ts';
import { button, gone, openRecord, openRecords, ringing, strip } from './support/record-bar.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
/** The first calls; the second has records open. */
let one: Caller;
let other: Caller;
useTwoCallers(suite, { noProblems: true, faults: true }, (...both) => {
  [one, other] = both;
});

/** Somewhere to type, as a form of NetSuite's has it. */
async function addField(record: Page): Promise<Locator> {
  await record.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'typed-here';
    document.body.prepend(field);
  });
  return record.locator('#typed-here');
}

test('three records show one call; one answers, another mutes, the third hangs up', async () => {
  const [first, second, third] = (await openRecords(other, 3)) as [Page, Page, Page];
  await one.dial('102');
  for (const record of [first, second, third]) {
    await ringing(record).getByText('Extension 101').waitFor();
    await ringing(record).getByText('Incoming call from (212) 555-0181').waitFor();
  }
  await button(first, 'Answer').click();
  await Promise.all([one.phase('talking'), other.phase('talking')]);
  await one.hears();
  await other.hears();
  for (const record of [first, second, third]) {
    await strip(record).getByText('Talking').waitFor();
    await strip(record)
      .getByText(/00:0\d/)
      .waitFor();
    expect(await ringing(record).count()).toBe(0);
  }
  await button(second, 'Mute').click();
  await button(third, 'Mute').and(third.locator('[aria-pressed="true"]')).waitFor();
  expect(await one.silence()).toBe(true);
  await button(third, 'Mute').click();
  await one.hears();
  // A record that is opened, or opened again, in mid-call shows it too.
  await second.reload();
  await strip(second).getByText('Extension 101').waitFor();
  await button(third, 'Hang up').click();
  await Promise.all([one.quiet(), other.quiet(), gone(first), gone(second), gone(third)]);
});

test('a caller who is on a record is named with its kind, and the record is one click away', async () => {
  const record = await openRecord(other);
  await suite.standIn.ring({ extension: '102', from: '+12125550183' });
  const call = ringing(record);
  await call.getByText('Example Contact 1', { exact: true }).waitFor();
  await call.getByText('Contact', { exact: true }).waitFor();
  const address = await call.getByRole('link', { name: 'Open record' }).getAttribute('href');
  expect(address).toContain('/app/common/entity/contact.nl?id=');
  expect(await accessibilityProblems(record)).toEqual([]);
  await button(record, 'Hide').click();
  await gone(record);
  await other.incoming.waitFor();
});

test('a call is declined, and sent to voicemail, from a record', async () => {
  const record = await openRecord(other);
  await one.dial('102');
  await ringing(record).waitFor();
  await button(record, 'Decline').click();
  await Promise.all([gone(record), one.page.getByText('declined').first().waitFor()]);
  await other.quiet();
  await one.dial('102');
  await ringing(record).waitFor();
  await button(record, 'To voicemail').click();
  await Promise.all([gone(record), other.quiet()]);
});

test('keys answer and end a call, and the focus stays where somebody types', async () => {
  const record = await openRecord(other);
  const field = await addField(record);
  await field.focus();
  await one.dial('102');
  await ringing(record).waitFor();
  await record.keyboard.type('Ames');
  expect(await field.inputValue()).toContain('Ames');
  await record.keyboard.press('Alt+Shift+A');
  await strip(record).getByText('Talking').waitFor();
  await record.keyboard.press('Alt+Shift+M');
  await button(record, 'Mute').and(record.locator('[aria-pressed="true"]')).waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await record.keyboard.press('Alt+Shift+H');
  await Promise.all([gone(record), one.quiet()]);
});

test('the keyboard’s focus goes on in the bar after an answer, and then where it was', async () => {
  const record = await openRecord(other);
  const field = await addField(record);
  await one.dial('102');
  await ringing(record).waitFor();
  await record.waitForTimeout(500);
  await field.focus();
  await button(record, 'Answer').focus();
  await record.keyboard.press('Enter');
  await strip(record).getByText('Talking').waitFor();
  const focused = () =>
    record.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '');
  expect(await focused()).toBe('Extension 101');
  await button(record, 'Hang up').focus();
  await record.keyboard.press('Enter');
  await gone(record);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a click in the first moment reaches the page below, and the bar leaves its top free', async () => {
  const record = await openRecord(other);
  await record.setViewportSize({ width: 320, height: 640 });
  await record.evaluate(() => {
    const below = document.createElement('button');
    below.textContent = 'Below';
    below.style.cssText = 'position:fixed;right:0;bottom:0;width:300px;height:300px';
    below.onclick = () => {
      document.title = 'below';
    };
    (document.querySelector('main') ?? document.body).append(below);
  });
  const clicked = record.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const look = () => {
          const answer = document
            .querySelector('#rcp-call-bar')
            ?.shadowRoot?.querySelector('.button.answer');
          if (answer == null) {
            requestAnimationFrame(look);
            return;
          }
          const { x, y, width, height } = answer.getBoundingClientRect();
          const hit = document.elementFromPoint(x + width / 2, y + height / 2);
          resolve(hit?.textContent ?? '');
        };
        look();
      }),
  );
  await one.dial('102');
  expect(await clicked).toBe('Below');
  await record.waitForTimeout(600);
  for (const width of [320, 1440]) {
    await record.setViewportSize({ width, height: 640 });
    expect(await overflows(record, '#rcp-corner *')).toEqual([]);
    const box = await ringing(record).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
    expect(box?.y).toBeGreaterThan(160);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  }
  await record.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityProblems(record)).toEqual([]);
  await button(record, 'Answer').click();
  await strip(record).getByText('Talking').waitFor();
  expect(await accessibilityProblems(record)).toEqual([]);
});
