import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

beforeEach(() => suite.standIn.setLimits({ Heavy: 200, Medium: 200, Light: 200, Auth: 200 }));

async function contacts(): Promise<{ page: Page; caller: Caller; problems: string[] }> {
  const person = await suite.person('member');
  const caller = await Caller.at(person);
  await caller.page.getByRole('link', { name: 'Contacts' }).click();
  await caller.page.getByRole('searchbox').waitFor();
  return { page: caller.page, caller, problems: person.problems };
}

const found = (page: Page, source: string, name: RegExp) =>
  page.locator(`.item[data-source="${source}"]`).filter({ hasText: name });

test('people of both sources are found by name and by number, and called', async () => {
  const { page, caller, problems } = await contacts();
  await found(page, 'RingCentral', /Extension 102/).waitFor();
  const field = page.getByRole('searchbox');
  await field.fill('example customer 1');
  const customer = found(page, 'NetSuite', /Example Customer 1/).first();
  await customer.getByRole('link', { name: /^Example Customer 1/ }).waitFor();
  await page.getByText('No one found in the RingCentral directory.').waitFor();

  await field.fill('+1 212-555-0182');
  await customer.getByRole('button', { name: /^Call \(212\) 555-0182/ }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  // Any number can be written to.
  const message = customer.getByRole('link', { name: /^Message Example Customer 1/ });
  expect(await message.getAttribute('href')).toBe('#messages/new/%2B12125550182');
  await field.fill('102');
  const colleague = found(page, 'RingCentral', /Extension 102/);
  await colleague.getByRole('button', { name: /^Call 102/ }).click();
  await caller.call.waitFor();
  expect(problems).toEqual([]);
});

test('a personal contact is found by number and name, written to, and called', async () => {
  await suite.standIn.addContact({
    extension: '101',
    firstName: 'Petra',
    lastName: 'Personal',
    company: 'Example Bakery',
    mobilePhone: '+12125550182',
  });
  const other = await Caller.at(await suite.person('other'));
  const { page, caller, problems } = await contacts();
  const petra = found(page, 'RingCentral · Personal', /Petra Personal.*Example Bakery/s);
  const field = page.getByRole('searchbox');
  // As people write the number, and as its owner is called.
  for (const typed of ['(212) 555-0182', '+1 212 555 0182', '2125550182', 'petra', 'bakery']) {
    await field.fill('somebody else');
    await petra.waitFor({ state: 'detached' });
    await field.fill(typed);
    await petra.waitFor();
  }
  await petra.getByRole('link', { name: 'Message Petra Personal (212) 555-0182' }).click();
  await page.getByRole('textbox', { name: 'Message' }).fill('Two loaves, please.');
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText('Two loaves, please.').waitFor();
  await other.page.getByRole('link', { name: /^Messages/ }).click();
  await other.page.locator('.thread').filter({ hasText: 'Two loaves, please.' }).waitFor();

  await page.getByRole('link', { name: 'Contacts' }).click();
  await field.fill('petra');
  await petra.getByRole('button', { name: /^Call \(212\) 555-0182/ }).click();
  await other.answer();
  await caller.phase('talking');
  await other.hears();
  await caller.press('Hang up');
  await caller.quiet();
  expect([...problems, ...other.person.problems]).toEqual([]);
});

test('a directory that may not be read is asked for again at a search, and not at each key', async () => {
  const { page } = await contacts();
  await found(page, 'RingCentral', /Extension 102/).waitFor();
  let asked = 0;
  await page.route('**/directory/entries*', (route) => {
    asked++;
    return route.fulfill({ status: 403, json: { errorCode: 'CMN-401' } });
  });
  await page.reload();
  await page.getByText('RingCentral refused to show its directory.').waitFor();
  expect(asked).toBe(1);
  const again = page.waitForResponse('**/directory/entries*');
  await page.getByRole('searchbox').pressSequentially('example customer', { delay: 60 });
  await again;
  await page
    .getByRole('link', { name: /Example Customer 1/ })
    .first()
    .waitFor();
  expect(asked).toBeLessThan(4);
});

test('a contact is created with its company, and a duplicate is offered first', async () => {
  const { page, problems } = await contacts();
  await page.getByRole('button', { name: 'New contact' }).click();
  const form = page.getByRole('form', { name: 'Create contact' });
  const fill = async () => {
    await form.getByLabel('First name').fill('Ann');
    await form.getByLabel('Last name').fill('Ames');
    await form.getByLabel('Email').fill('ann.ames@example.com');
  };
  await fill();
  await form.getByRole('combobox').fill('example customer 1');
  await form.getByRole('option', { name: 'Example Customer 1', exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await form.getByRole('combobox').inputValue()).toBe('Example Customer 1');
  // Another room and back: what was typed is still there.
  await page.getByRole('link', { name: 'Phone' }).click();
  await page.getByRole('link', { name: 'Contacts' }).click();
  await page.getByRole('button', { name: 'New contact' }).click();
  expect(await form.getByLabel('Last name').inputValue()).toBe('Ames');
  await form.getByRole('button', { name: 'Create contact' }).click();
  await page.getByRole('link', { name: /^Ann Ames/ }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'New contact' }).click();
  await fill();
  // The address is the same; NetSuite takes no second contact of one name.
  await form.getByLabel('Last name').fill('Ames-Lee');
  await form.getByRole('button', { name: 'Create contact' }).click();
  await form.getByText('NetSuite may have this person already:').waitFor();
  await form.getByRole('link', { name: /^Ann Ames/ }).waitFor();
  await form.getByRole('button', { name: 'Create anyway' }).click();
  await page.getByText('Contact created:').waitFor();
  expect(problems).toEqual([]);
});

test('an unknown caller becomes a contact, and the call is the contact’s', async () => {
  const [person, second] = [await suite.person('member'), await suite.person('other')];
  const [caller, other] = [await Caller.at(person), await Caller.at(second)];
  const { page } = caller;
  // Nobody has the number until the contact is there.
  let isNew = true;
  await page.route('**/scriptlet.nl*', async (route) => {
    if (!isNew || route.request().postData()?.includes('"match"') !== true) return route.continue();
    const response = await route.fetch();
    const answer = (await response.json()) as { match: object };
    const match = { entities: [], more: 0, partial: false, failed: false };
    return route.fulfill({ response, json: { ...answer, match } });
  });
  await connect(caller, other, '(212) 555-0182');
  await page.locator('.work').getByRole('button', { name: 'Create contact' }).waitFor();
  await caller.press('Hang up');
  await caller.quiet();
  isNew = false;
  const call = page.locator('.work');
  await call.getByRole('button', { name: 'Create contact' }).click();
  const form = call.getByRole('form', { name: 'Create contact' });
  expect(await form.getByLabel('Phone').inputValue()).toBe('(212) 555-0182');
  await form.getByLabel('Last name').fill('Newcomer');
  await form.getByRole('button', { name: 'Create contact' }).click();
  await call
    .getByRole('link', { name: /^Newcomer/ })
    .first()
    .waitFor();
  await call.getByRole('button', { name: 'Save' }).click();
  const opened = person.context.waitForEvent('page');
  await page
    .locator('.recent')
    .first()
    .getByRole('link', { name: /Open log/ })
    .click();
  const record = await opened;
  await record.getByText('Call to Newcomer').first().waitFor();
  expect(person.problems).toEqual([]);
});
