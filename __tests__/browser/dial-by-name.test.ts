import { accessibilityProblems } from './support/accessibility.ts';
import { Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, {}, (...both) => {
  [one, other] = both;
});

const field = () => one.page.getByLabel('Number or name');
const options = () => one.page.getByRole('option');
const active = () =>
  one.page.evaluate(
    "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.textContent ?? ''",
  );

test('a name is found, chosen with the arrow keys, and called with Enter', async () => {
  await field().pressSequentially('Example Customer');
  await options().first().waitFor();
  expect(await accessibilityProblems(one.page)).toEqual([]);

  // Without a choice, Enter calls nobody and says what to do.
  await one.page.keyboard.press('Enter');
  await one.page.getByText('Choose a person: press the down arrow key, then Enter.').waitFor();
  expect(await one.page.locator('.call').count()).toBe(0);

  const names = await options().locator('span:first-child').allTextContents();
  const wanted = names.indexOf('Example Customer 1');
  for (let press = 0; press <= wanted; press++) await one.page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Example Customer 1');
  await one.page.keyboard.press('ArrowUp');
  await one.page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Example Customer 1');
  expect(await one.page.evaluate('document.activeElement.id')).toBe('rcp-dial');
  await one.page.keyboard.press('Enter');
  await other.incoming.waitFor();
  await one.call.getByText('Example Customer 1').first().waitFor();
  expect(await field().inputValue()).toBe('');
});

test('Escape closes the list, and typing opens it again', async () => {
  await field().pressSequentially('Example');
  await options().first().waitFor();
  await one.page.keyboard.press('Escape');
  await options().first().waitFor({ state: 'hidden' });
  expect(await field().inputValue()).toBe('Example');
  await one.page.keyboard.type(' Customer');
  await options().first().waitFor();
});

test('a name that is too short to search says so, and a number is never a name', async () => {
  await field().fill('Ex');
  await one.page.getByText('Type at least three characters of a name to search.').waitFor();
  await field().fill('21');
  await one.page
    .getByText('Type at least three characters of a name to search.')
    .waitFor({ state: 'detached' });
});

test('a call is transferred to a person found by name', async () => {
  await connect(one, other, '102');
  await one.press('Transfer');
  await one.page.getByLabel('Transfer to').pressSequentially('Example Customer');
  await options().first().waitFor();
  await one.page.keyboard.press('Enter');
  await one.page.getByText('Choose a person: press the down arrow key, then Enter.').waitFor();
  await one.page.keyboard.press('ArrowDown');
  await one.page.keyboard.press('Enter');
  expect(await one.page.getByLabel('Transfer to').inputValue()).toMatch(/\d{3}/);
  expect(await one.page.evaluate('document.activeElement.textContent')).toBe('Transfer now');
});

test('an extension behind a number waits for the person who answers, and can’t be transferred to at once', async () => {
  const third = await Caller.at(await suite.person('admin'));
  await connect(one, third, '103');
  await one.press('Transfer');
  await one.page.getByLabel('Transfer to').fill('+1 212 555 0182 ext 34');
  await one.press('Transfer now');
  await one.page.getByText('“Transfer now” can’t dial an extension after the number.').waitFor();
  await one.press('Talk first');
  await other.answer();
  await one.page.getByRole('button', { name: 'Send extension 34' }).waitFor();
});
