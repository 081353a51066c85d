import type { Request } from 'playwright-core';
import { testsPassed } from '../built/company-row.ts';
import { sampleDesksWithEmail } from '../call-sync/sample-desks.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { CALL_SYNC } from './support/person.ts';
import { printed } from './support/printed.ts';
import { useSuite } from './support/suite.ts';

const EXTENSIONS = 5_000;
const EMPLOYEES = 20_000;
const FIRST = 180010000;
/** ID of Person 00001, as the model adds employees. */
const FIRST_EMPLOYEE = 10_001;
/** Rows that are drawn at once. */
const DRAWN = 100;
const suite = useSuite({ telephone: true });

const bodyOf = (request: Request) => request.postDataJSON() as Record<string, unknown>;

test('a company with 5,000 extensions and 20,000 employees maps them without drawing or sending them all', async () => {
  await suite.world.control('employees', { count: EMPLOYEES });
  await suite.world.change({
    company: testsPassed(),
  });
  await suite.standIn.setRoster(sampleDesksWithEmail(EXTENSIONS, FIRST, 0));
  const person = await suite.person('admin');
  const page = await person.open(CALL_SYNC);
  const asked: Record<string, unknown>[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') asked.push(bodyOf(request));
  });
  const of = (action: string) => asked.filter((body) => body['action'] === action);
  const rows = page.locator('[data-extension]');
  // Before the first run: what is certain is matched at once.
  await page.getByRole('button', { name: 'Load extensions' }).click();
  // RingCentral sends the extensions in five pages.
  await page.getByText('5000 of 5000 extensions').waitFor({ timeout: 40_000 });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('mapping-find');
  expect(await rows.count()).toBe(DRAWN);
  expect(of('load-extensions')).toHaveLength(1);
  await page.getByLabel('Show', { exact: true }).first().selectOption('unmapped');
  await page.getByText('2501 of 5000 extensions').waitFor();
  await page.getByLabel('Show', { exact: true }).first().selectOption('all');
  await page.locator('[data-extension="180010002"][data-match="auto-email"]').waitFor();
  await page.getByText('Person 00002').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);

  // Finding and filtering ask nothing, and draw no more than before.
  await page.getByLabel('Find an extension').fill('desk 49');
  await page.getByText('111 of 5000 extensions').waitFor();
  expect(await rows.count()).toBe(DRAWN);
  await page.getByRole('button', { name: 'Show 11 more' }).click();
  expect(await rows.count()).toBe(111);
  await page.getByLabel('Find an extension').fill('desk 4');
  await page.getByText('1111 of 5000 extensions').waitFor();
  expect((await printed(page, '[data-extension]')).drawn).toBe(1_111);
  expect(await rows.count()).toBe(DRAWN);
  await page.getByLabel('Find an extension').fill('14999');
  await page.getByText('1 of 5000 extensions').waitFor();

  // The type-ahead asks once for what was typed, and a save sends the one row that changed.
  const last = page.locator(`[data-extension="${String(FIRST + 4_999)}"]`);
  await last.getByRole('button', { name: 'Choose organizer' }).click();
  await page.keyboard.type('pers 1999');
  await last.getByText('10 shown. Type more of the name to narrow the list.').waitFor();
  await page.keyboard.type('9');
  await last.getByRole('option', { name: 'Person 19999' }).waitFor();
  expect(await last.getByRole('option').count()).toBe(1);
  expect(of('find-employee').map((body) => body['text'])).toEqual(['pers 1999', 'pers 19999']);
  await page.keyboard.press('Enter');
  await page.locator('#mapping').getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('#mapping').getByText('Saved.').waitFor();
  const [save, ...others] = of('save-mapping');
  expect(others).toEqual([]);
  expect(save?.['changes']).toEqual({
    [String(FIRST + 4_999)]: {
      match: 'manual',
      employee: FIRST_EMPLOYEE + 19_998,
    },
  });
  await last.getByText('Person 19999').waitFor();
  expect(await last.getAttribute('data-match')).toBe('manual');
}, 120_000);
