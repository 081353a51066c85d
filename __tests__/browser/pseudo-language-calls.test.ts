import type { Page } from 'playwright-core';
import { Caller } from './support/caller.ts';
import { overflows, strayWords } from './support/page-words.ts';
import { CUSTOMER } from './support/person.ts';
import { PSEUDO, pseudoProject } from './support/pseudo-language.ts';
import { expectInCatalogue, OPENED_IN } from './support/pseudo-pages.ts';
import { useSuite } from './support/suite.ts';

const project = pseudoProject();
const suite = useSuite({ telephone: true, environment: { RCP_PROJECT: project.folder } });
afterAll(() => {
  project.remove();
});

/** Without opening anything: the test opens one thing after the other. */
const expectCall = (page: Page) => expectInCatalogue(page, { opens: false });

test('a call speaks from the catalogue from the first number to its record, and fits narrow and wide', async () => {
  const person = await suite.person('member', { viewport: OPENED_IN });
  await suite.world.language(person.user.id, PSEUDO);
  const other = await Caller.at(await suite.person('other'));
  const { page } = await Caller.at(person);

  // What the dialer says: no number, a name, the pad, sound.
  const dial = page.locator('#rcp-dial');
  const closed = page.locator('button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.locator('.dialer button[type=submit]').click();
  await page.locator('#rcp-dial-problem:not(:empty)').waitFor();
  await expectCall(page);
  await dial.fill('Example');
  await page.locator('.results').waitFor();
  await expectCall(page);
  await dial.fill('nobody at all');
  await page.locator('.dialer .quiet').first().waitFor();
  await page.locator('.results').waitFor({ state: 'hidden' });
  await expectCall(page);

  // A call that comes in, with a record page that shows it.
  const record = await person.open(CUSTOMER);
  await other.dial('101');
  await page.locator('.incoming').waitFor();
  await expectCall(page);
  await record.locator('#rcp-call-bar .incoming').waitFor();
  expect(await strayWords(record, '#rcp-call-bar, .rcp-numbers')).toEqual([]);
  expect(await overflows(record, '#rcp-corner *')).toEqual([]);

  // Talking, with everything open; then asking somebody before a transfer.
  await page.locator('.incoming .answer').click();
  await page.locator('.call[data-phase="talking"]').waitFor();
  const head = page.locator('.call .call-actions button');
  await head.nth(2).click();
  await expectCall(page);
  await head.nth(3).click();
  await page.locator('.call .panel button').nth(1).click();
  await page.locator('.call .panel .problem:not(:empty)').waitFor();
  await expectCall(page);
  await head.nth(1).click();
  await page.locator('.call[data-hold="on"]').waitFor();
  await expectCall(page);

  // After the call: notes, then the record.
  await page.locator('.call .decline').first().click();
  await page.locator('.call').waitFor({ state: 'detached' });
  await page.locator('.recent').first().waitFor();
  await expectCall(page);
  await page.locator('.work .form-actions .primary').click();
  await page.locator('.recent[data-stage="logged"]').first().waitFor();
  await expectCall(page);
  expect(person.problems).toEqual([]);
});
