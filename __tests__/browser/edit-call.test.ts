import type { Locator, Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { type Caller, connect } from './support/caller.ts';
import { expectEveryLook } from './support/every-look.ts';
import { SETTINGS } from './support/person.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, {}, (...both) => {
  [one, other] = both;
});

const NOTE = 'Wants a quote';

/** A call with a customer, saved with a note. @returns its row in Recent calls */
async function savedCall(): Promise<Locator> {
  await connect(one, other, '(212) 555-0182');
  await one.page.getByText(/^Opportunities: 1/).waitFor();
  await one.page.getByLabel('Notes').fill(NOTE);
  await one.press('Hang up');
  await one.quiet();
  await one.press('Save');
  const row = one.page.locator('.recent[data-stage=logged]').first();
  await row.waitFor();
  return row;
}

/** What somebody does to the call's record in NetSuite's own form. */
async function inNetSuite(row: Locator, change: (form: Page) => Promise<void>): Promise<void> {
  const url = (await row.getByRole('link', { name: /Open log/ }).getAttribute('href')) ?? '';
  const form = await one.person.open(`${url}&e=T`);
  await change(form);
  await form.getByRole('button', { name: 'Save' }).first().click();
  await form.getByRole('link', { name: 'Edit' }).first().waitFor();
  await form.close();
}

test('a saved call is edited with the keyboard, in the same record, beside what others change', async () => {
  const row = await savedCall();
  const { page } = one;
  const edit = row.getByRole('button', { name: 'Edit: Example Customer 1' });
  const url = await row.getByRole('link', { name: /Open log/ }).getAttribute('href');
  await edit.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'Edit call: Example Customer 1' });
  const note = card.getByLabel('Notes');
  await page.waitForFunction(() => document.activeElement?.id.startsWith('edit-note-') === true);
  expect(await note.inputValue()).toBe(NOTE);
  await expectEveryLook(page);
  await card.getByLabel('Outcome').selectOption('Resolved');
  await card.getByRole('radio', { name: /Example opportunity 1/ }).check();
  await note.fill('Wants two quotes');

  // Leaving the page asks first.
  const asked = page.waitForEvent('dialog');
  const reload = page.reload({ timeout: 3_000 }).catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await reload;

  await page.keyboard.press('Escape');
  await row.getByText('Changes discarded.').waitFor();
  expect(await edit.evaluate((button) => button === document.activeElement)).toBe(true);
  await row.getByRole('button', { name: 'Undo' }).click();
  expect(await note.inputValue()).toBe('Wants two quotes');

  await page.route('**/scriptlet.nl*', (route) =>
    route.request().postData()?.includes('"change-call"') === true
      ? route.abort()
      : route.continue(),
  );
  await card.getByRole('button', { name: 'Save changes' }).click();
  await card.getByText('Not saved. NetSuite didn’t answer.').waitFor();
  await page.unroute('**/scriptlet.nl*');
  await card.getByRole('button', { name: 'Save changes' }).click();
  await row.getByText('Changes saved in NetSuite.').waitFor();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('edit-') === true);

  // A colleague changes the note while the call is open for editing.
  await edit.click();
  expect(await note.inputValue()).toBe('Wants two quotes');
  expect(await card.getByLabel('Outcome').inputValue()).not.toBe('');
  expect(await card.getByRole('radio', { name: /Example opportunity 1/ }).isChecked()).toBe(true);
  await inNetSuite(row, async (form) => {
    const message = form.getByLabel('Message');
    await message.fill((await message.inputValue()).replace('Wants two quotes', 'Ben: sent both'));
  });
  await note.fill('Wants three quotes');
  await card.getByRole('button', { name: 'Save changes' }).click();
  await card.getByText('Notes in NetSuite now: Ben: sent both').waitFor();
  expect(await note.inputValue()).toBe('Wants three quotes');
  expect(await accessibilityProblems(page)).toEqual([]);
  await card.getByRole('button', { name: 'Save my version' }).click();
  await row.getByText('Changes saved in NetSuite.').waitFor();

  // The page is loaded again in the middle of an edit. The names of a saved call are in NetSuite alone.
  await edit.click();
  await note.fill('Wants four quotes');
  page.once('dialog', (leaving) => void leaving.accept());
  await page.reload();
  await row.getByText(/^You have unsaved changes to this call from/).waitFor();
  expect(await page.getByText('Wants four quotes').count()).toBe(0);
  await row.getByRole('button', { name: /^Edit/ }).click();
  const again = page.getByRole('region', { name: /^Edit call/ });
  await again.getByText(/^Your changes from .* are back/).waitFor();
  expect(await again.getByLabel('Notes').inputValue()).toBe('Wants four quotes');
  await again.getByText('Stored in this browser as you type').waitFor();
  await expectEveryLook(page);
  await again.getByRole('button', { name: 'Save changes' }).click();
  await row.getByText('Changes saved in NetSuite.').waitFor();

  const record = await one.person.open(url ?? '');
  await record.getByText('Wants four quotes').first().waitFor();
  expect(await record.getByText('Ben: sent both').count()).toBe(0);
  await record.getByText('Answered').first().waitFor();
  await record.close();
}, 90_000);

test('a call whose record was deleted says so, keeps the text, and rows stay as they are', async () => {
  const row = await savedCall();
  const { page } = one;
  const again = row.getByRole('button', { name: /^Call again/ });
  const before = await again.boundingBox();
  await row.getByRole('button', { name: /^Edit/ }).click();
  const card = page.getByRole('region', { name: /^Edit call/ });
  await card.getByLabel('Notes').fill('Nobody may lose this');
  const gone = JSON.stringify({
    schema: 1,
    service: 'ringcentral-for-netsuite-pro',
    error: { code: 'RCP_CALL_GONE', message: 'NetSuite has no such record.', token: null },
  });
  await page.route('**/scriptlet.nl*', (route) =>
    /"(?:change|open)-call"/.test(route.request().postData() ?? '')
      ? route.fulfill({ contentType: 'application/json', body: gone })
      : route.continue(),
  );
  await card.getByRole('button', { name: 'Save changes' }).click();
  await card.getByText('Phone Call record was deleted in NetSuite').waitFor();
  expect(await card.getByLabel('Notes').inputValue()).toBe('Nobody may lose this');
  // History has the same call, with the same text.
  await page.getByRole('link', { name: /^History/ }).click();
  const item = page.locator('.room .item').first();
  await item.getByRole('button', { name: 'Edit: Example Customer 1', expanded: true }).waitFor();
  expect(await card.getByLabel('Notes').inputValue()).toBe('Nobody may lose this');
  for (const width of [320, 1100]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
  await page.getByRole('link', { name: /^Phone/ }).click();
  expect(await card.getByLabel('Notes').inputValue()).toBe('Nobody may lose this');
  await card.getByRole('button', { name: 'Cancel' }).click();
  await row.getByRole('button', { name: /^Edit/ }).click();
  await page.getByText('You can’t edit this call').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await again.boundingBox()).toEqual(before);
  for (const width of [320, 1100]) {
    await page.setViewportSize({ width, height: 800 });
    for (const box of await page.locator('.recent').all())
      expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
}, 60_000);

/** Everything that the browser has stored for this site, on this page's side. */
const storedText = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('rcp-calls');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error('no database'));
      };
    });
    const onDisk = await new Promise<unknown[]>((resolve) => {
      const reading = database.transaction('calls').objectStore('calls').getAll();
      reading.onsuccess = () => {
        resolve(reading.result);
      };
    });
    database.close();
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), onDisk]);
  });

test('what was removed stays removed, in a softphone with a call, and with an open edit', async () => {
  const row = await savedCall();
  const { page } = one;
  const edit = page.getByRole('region', { name: /^Edit call/ });
  const openEdit = async () => {
    await row.getByRole('button', { name: /^Edit/ }).click();
    await edit.getByLabel('Notes').fill('Words from before');
  };
  const settings = await one.person.open(`${SETTINGS}#this-browser`);
  const removeData = async () => {
    await settings.bringToFront();
    await settings.getByRole('button', { name: 'Remove my data from this browser' }).click();
    const question = settings.getByRole('group', { name: 'Remove my data from this browser' });
    await question.getByText('A call under way continues without the notes').waitFor();
    // The call under way isn't one that would be lost; the edit is.
    await question.getByText('Changes to one saved call aren’t in NetSuite yet').waitFor();
    expect(await question.getByText('isn’t saved in NetSuite yet').count()).toBe(0);
    await question.getByRole('button', { name: 'Remove data' }).click();
    await settings.getByText('Data removed.').waitFor();
    await page.bringToFront();
  };
  await openEdit();
  await connect(one, other, '(212) 555-0182');
  const notes = page.locator('.work').getByLabel('Notes');
  await notes.fill('Words from before');
  expect(await storedText(page)).toContain('Words from before');

  await removeData();
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.work textarea')?.value === '',
  );
  expect(await edit.count()).toBe(0);
  await one.phase('talking');
  await notes.pressSequentially('New words');
  // The softphone writes a call under way again and again.
  await page.waitForFunction(
    (before) =>
      Object.entries(localStorage).some(
        ([key, text]) =>
          key.startsWith('rcp-call:') &&
          (JSON.parse(String(text)) as { seenAt: number }).seenAt > before,
      ),
    await page.evaluate(() => Date.now()),
  );
  const after = await storedText(page);
  expect(after).toContain('New words');
  expect(after).not.toContain('from before');
  await one.press('Hang up');
  await one.quiet();
  await one.press('Save');
  await row.getByRole('button', { name: /^Edit/ }).click();
  expect(await edit.getByLabel('Notes').inputValue()).toBe('New words');
  await edit.getByRole('button', { name: 'Cancel' }).click();

  // Without a call, the softphone loads again, and no question about changes holds it up.
  await openEdit();
  const asked = jest.fn();
  page.on('dialog', (dialog) => {
    asked();
    void dialog.dismiss();
  });
  const loaded = page.waitForEvent('load');
  await removeData();
  await loaded;
  await page.locator('#rcp-status').waitFor();
  expect(asked).not.toHaveBeenCalled();
  expect(await storedText(page)).not.toMatch(/from before|New words/);
  expect(one.person.problems).toEqual([]);
}, 90_000);
