import { accessibilityProblems } from './support/accessibility.ts';
import { type Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { noProblems: true }, (...both) => {
  [one, other] = both;
});

const context = () => one.page.getByRole('region', { name: 'About the caller' });

test('a call shows what NetSuite has about its caller, and is related to the chosen opportunity', async () => {
  let asked = 0;
  one.page.on('request', (request) => {
    if (request.postData()?.includes('"action":"context"') === true) asked++;
  });
  await connect(one, other, '(212) 555-0182');
  await context()
    .getByText(/^Example Customer 1/)
    .first()
    .waitFor();
  const none = context().getByRole('radio', { name: 'Nothing in particular' });
  expect(await none.isChecked()).toBe(true);
  expect(await accessibilityProblems(one.page)).toEqual([]);
  // By keyboard: the choices are one stop, and the arrow keys go through them.
  await none.focus();
  await one.page.keyboard.press('ArrowDown');
  await context()
    .getByRole('radio', { name: /^OPP111/, checked: true })
    .waitFor();

  const address = await context()
    .getByRole('link', { name: /OPP111/ })
    .getAttribute('href');
  const opportunity = /[?&]id=(\d+)/.exec(address ?? '')?.[1] ?? 'no ID';

  // In a narrow page everything is there, and nothing reaches beyond its edge.
  await one.page.setViewportSize({ width: 320, height: 640 });
  expect(await one.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
    true,
  );
  await one.press('Hang up');
  await one.quiet();
  // After the call it is the same choice, still open, and folds to its counts.
  const chosen = context().getByRole('radio', { name: /^OPP111/, checked: true });
  await chosen.waitFor();
  await context().getByText('Opportunities: 1').click();
  await chosen.waitFor({ state: 'hidden' });
  await one.press('Save');
  const opened = one.person.context.waitForEvent('page');
  await one.page
    .locator('.recent[data-stage="logged"]')
    .getByRole('link', { name: /Open log/ })
    .first()
    .click();
  const record = await opened;
  await record.getByText('Call to Example Customer 1').first().waitFor();
  expect(await record.locator('body').innerText()).toMatch(
    new RegExp(`TRANSACTION\\s+${opportunity}\\s`),
  );
  await record.close();
  expect(asked).toBe(1);
});
