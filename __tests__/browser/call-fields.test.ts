import { accessibilityProblems } from './support/accessibility.ts';
import { type Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, {}, (...both) => {
  [one, other] = both;
});

const choose = (fields: readonly object[]) =>
  suite.world.company({ custrecord_rcp_call_fields: JSON.stringify(fields) });
const field = (id: string, label: string, required = false) => ({ id, label, required });

test('a call is noted from its ring to its record, with answers, a task, and nothing lost', async () => {
  await choose([
    field('custevent_rcp_disposition', 'Outcome', true),
    field('custevent_sample_reference', 'Customer reference'),
  ]);
  await connect(one, other, '(212) 555-0182');
  const { page } = one;
  const note = page.getByLabel('Notes');
  await note.pressSequentially('Wants ');
  await note.evaluate((element) => {
    element.setAttribute('data-same', 'yes');
  });
  await page.getByLabel('Customer reference').fill('PO 4711');
  await note.focus();
  await one.press('Hang up');
  await page.locator('.work[data-stage=notes]').waitFor();
  expect(await note.getAttribute('data-same')).toBe('yes');
  await note.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('a quote');
  expect(await note.inputValue()).toBe('Wants a quote');

  await one.press('Save');
  await page.getByText('Not saved. Answer the marked fields.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(
    /^custevent_rcp_disposition/,
  );
  for (const width of [320, 400, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  await page.reload();
  await page.getByLabel('Outcome').selectOption('Quote requested');
  expect(await note.inputValue()).toBe('Wants a quote');
  expect(await page.getByLabel('Customer reference').inputValue()).toBe('PO 4711');

  // Deleted while the call waits: nothing is lost.
  await suite.world.change({ fieldsRemoved: ['custevent_sample_reference'] });
  await page.getByLabel('Create a follow-up task').check();
  await one.press('Save');
  const row = page.locator('.recent[data-stage=logged]').first();
  await row.getByText('In the note, because NetSuite no longer has').waitFor();
  const task = one.person.context.waitForEvent('page');
  await row.getByRole('link', { name: /Open task/ }).click();
  await (await task).getByText('Follow up with Example Customer 1').first().waitFor();
  const log = one.person.context.waitForEvent('page');
  await row.getByRole('link', { name: /Open log/ }).click();
  const record = await log;
  await record.getByText('Customer reference: PO 4711').waitFor();
  await record.getByText('Wants a quote').first().waitFor();
}, 90_000);
