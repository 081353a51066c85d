import { Caller, connect } from './support/caller.ts';
import type { Person } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });

/**
 * Leaves IndexedDB no room. Chromium remembers for minutes how much room there was, so this comes
 * before the first page.
 */
async function fillDisk(person: Person): Promise<void> {
  const page = person.context.pages()[0] ?? (await person.context.newPage());
  const devtools = await person.context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: person.origin, quotaSize: 1 });
}

/** Fills localStorage to its last character. */
const FILL_LOCAL_STORAGE = `(() => {
  let filler = '';
  for (let size = 2 ** 22; size >= 1; size /= 2) {
    try {
      localStorage.setItem('filler', filler + 'x'.repeat(size));
      filler += 'x'.repeat(size);
    } catch {}
  }
})()`;

test('a full disk is reported where the user types, and the report goes when there is room', async () => {
  const person = await suite.person('member');
  await fillDisk(person);
  const [one, other] = await Promise.all([
    Caller.at(person),
    Caller.at(await suite.person('other')),
  ]);
  await connect(one, other, '102');
  const notes = one.page.getByLabel('Notes');
  const report = one.page.locator(`[id="${(await notes.getAttribute('aria-describedby')) ?? ''}"]`);

  // One copy is enough: localStorage takes the note.
  await notes.pressSequentially('Wants');
  expect(await report.textContent()).toMatch(/^Saved in this browser as you type/);

  await one.page.evaluate(FILL_LOCAL_STORAGE);
  await notes.pressSequentially(' 20 units');
  await report.getByText('Not saved in this browser').waitFor();
  const [field, line, window] = [
    await notes.boundingBox(),
    await report.boundingBox(),
    one.page.viewportSize(),
  ];
  if (field === null || line === null || window === null) throw new Error('not drawn');
  expect(line.y - (field.y + field.height)).toBeLessThan(20);
  expect(line.y + line.height).toBeLessThanOrEqual(window.height);

  await one.page.evaluate("localStorage.removeItem('filler')");
  await notes.pressSequentially('.');
  await report.getByText('Saved in this browser as you type').waitFor();
  await one.press('Hang up');
});

test('closing the page asks first while a note is kept nowhere', async () => {
  const person = await suite.person('member');
  await fillDisk(person);
  const [one, other] = await Promise.all([
    Caller.at(person),
    Caller.at(await suite.person('other')),
  ]);
  await connect(one, other, '102');
  await one.press('Hang up');
  await one.quiet();
  await one.page.evaluate(FILL_LOCAL_STORAGE);
  await one.page.getByLabel('Notes').pressSequentially('Wants 20 units');
  await one.page.getByText('Not saved in this browser').waitFor();
  const asked = one.page.waitForEvent('dialog');
  void one.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  // Once NetSuite has it, nothing is left to lose.
  await one.press('Save');
  await one.page.locator('.recent[data-stage="logged"]').first().waitFor();
  const closed = one.page.waitForEvent('close');
  await one.page.close({ runBeforeUnload: true });
  await closed;
});
