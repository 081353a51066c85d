import type { Locator, Page } from 'playwright-core';
import {
  LISTED_REASONS,
  type ListedReason,
  RESOLVERS,
  type Resolve,
} from '../../src/browser/call-sync/resolvers.ts';
import { SKIP_REASONS } from '../../src/contracts/call-terms.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import { CALL_LIST_CASES, CLICK_NAMES } from './support/call-list-cases.ts';
import { admin, MAPPED, put, ROSTER, run, suite, verified } from './support/call-sync-page.ts';
import { CALL_SYNC } from './support/person.ts';
import { SILENT } from './support/sample-extensions.ts';

/** One call for each click of each reason, and one for a reason without a click. */
interface Row {
  reason: ListedReason;
  click: Resolve | null;
  session: string;
  /** A number of its own, unless the reason is the number's. */
  number: string;
}

const ROWS: readonly Row[] = LISTED_REASONS.flatMap((reason) => {
  const clicks = RESOLVERS[reason];
  return (clicks.length === 0 ? [null] : clicks).map((click) => ({ reason, click }));
}).map(({ reason, click }, at) => ({
  reason,
  click,
  session: `${reason}.${click ?? 'none'}`,
  number: CALL_LIST_CASES[reason].call.number ?? `+1310555${String(200 + at).padStart(4, '0')}`,
}));

const rowsWith = (...clicks: readonly Resolve[]) =>
  ROWS.filter(({ click }) => click !== null && clicks.includes(click));
const extensionOf = ({ reason }: Row) => CALL_LIST_CASES[reason].call.extension;
const lineOf = (page: Page, { session }: Pick<Row, 'session'>) =>
  page.locator(`[data-call^="${session} "]`);
const click = (line: Locator, name: Resolve) =>
  line.getByRole('button', { name: CLICK_NAMES[name], exact: true });

/** Waits for the words of a row, which then have the focus: the button that was pressed is gone. */
async function answered(line: Locator, words: string): Promise<void> {
  await line.locator('[role=status]:focus').getByText(words).waitFor();
}

/** Shows some calls as NetSuite's refusals would have left them, until they are decided about. */
async function withRefusals(page: Page): Promise<void> {
  await page.route(/scriptlet\.nl/, async (route) => {
    const asked = route.request().postDataJSON() as { action?: string } | null;
    if (asked?.action !== 'calls') return route.fallback();
    const answer = await route.fetch();
    const body = (await answer.json()) as { calls: { session: string; outcome: object }[] };
    for (const call of body.calls) {
      const found = ROWS.find(({ session }) => session === call.session);
      const outcome = found && CALL_LIST_CASES[found.reason].outcome;
      if (outcome !== undefined) call.outcome = outcome;
    }
    return route.fulfill({ response: answer, json: body });
  });
}

async function saveRules(page: Page): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator('#rules').getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  expect(await answer.json()).toHaveProperty('settings');
}

async function refresh(page: Page): Promise<void> {
  await page.locator('#calls').getByRole('button', { name: 'Refresh' }).click();
  await page.locator('#calls[aria-busy="false"]').waitFor();
}

let page: Page;

beforeAll(async () => {
  await verified('passed');
  await suite.standIn.setRoster([
    ...ROSTER,
    { id: SILENT, extensionNumber: '110', name: 'Door', type: 'User', status: 'Enabled' },
  ]);
  page = await admin().go(CALL_SYNC);
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByText('Saved.').first().waitFor();
  await run();
  await page.reload();
  await page.getByRole('button', { name: 'Don’t log: 110 Door' }).click();
  await page.locator('#mapping').getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('#mapping').getByText('Saved.').waitFor();
  // The sample account logs them.
  await page.getByLabel('Log calls between extensions').uncheck();
  await page.getByLabel('Log missed calls').uncheck();
  await page.getByLabel('Log calls that went to voicemail').uncheck();
  await page.getByLabel('Don’t log answered calls shorter than (seconds)').fill('30');
  await page.getByLabel('Numbers to never log, one per line').fill('+13105550999');
  await saveRules(page);
  const now = Date.now();
  await put(
    ...ROWS.map(({ reason, session, number }, at) => ({
      ...CALL_LIST_CASES[reason].call,
      session,
      number,
      startedAt: now - 60_000 - at * 1_000,
    })),
  );
  await run();
  await withRefusals(page);
  await refresh(page);
}, 60_000);

test('every reason is on the list in words, with the clicks that resolve it and no others', async () => {
  const shown: unknown[] = [];
  for (const row of ROWS) {
    const line = lineOf(page, row);
    await line.waitFor();
    const clicks = line.locator('.call-actions > span');
    shown.push([
      row.session,
      await line.locator('.chip').textContent(),
      (await clicks.allTextContents()).map((text) => text.replace('(new tab)', '').trim()),
    ]);
  }
  const isRule = (reason: string) => SKIP_REASONS.some((one) => one === reason);
  expect(shown).toEqual(
    ROWS.map(({ reason, session }) => [
      session,
      `${isRule(reason) ? 'Not logged: ' : ''}${CALL_LIST_CASES[reason].words}`,
      RESOLVERS[reason].map((name) => expect.stringContaining(CLICK_NAMES[name]) as string),
    ]),
  );
  expect(await lineOf(page, { session: 'unlinked.contact' }).textContent()).toContain(
    'Not linked to a record.',
  );
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('each click resolves its call: the next run writes the record that was asked for', async () => {
  for (const row of rowsWith('anyway', 'retry')) {
    const line = lineOf(page, row);
    await click(line, row.click ?? 'retry').click();
    await answered(line, 'The next run logs this call.');
    expect([row.session, await line.locator('.chip').textContent()]).toEqual([
      row.session,
      'Waiting for the next run',
    ]);
  }
  for (const row of rowsWith('organizer')) {
    const line = lineOf(page, row);
    await click(line, 'organizer').click();
    await line.locator('input[role=combobox]:focus').fill('Member Tw');
    await line.getByRole('option', { name: 'Member Two' }).click();
    await answered(line, 'The next run logs this call.');
  }
  const several = lineOf(page, { session: 'several.record' });
  await click(several, 'record').click();
  await several.getByRole('button', { name: 'Example Customer 3' }).click();
  await answered(several, 'The next run links it to Example Customer 3');
  // NetSuite takes what it refused before, since the rule is gone that stands for its refusal.
  await page.getByLabel('Log missed calls').check();
  await saveRules(page);
  await run();
  await page.unroute(/scriptlet\.nl/);
  await refresh(page);

  const records: unknown[] = [];
  const resolved = rowsWith('anyway', 'retry', 'organizer', 'record').filter(
    ({ reason }) => reason !== 'unlinked',
  );
  for (const row of resolved) {
    const line = lineOf(page, row);
    await line.locator('.chip').getByText('Logged', { exact: true }).waitFor();
    const address = await line.getByRole('link', { name: 'Open record' }).getAttribute('href');
    const record = await page.request.get(address ?? '');
    const text = await record.text();
    const found = (id: string) =>
      new RegExp(`Field:${id}">.*?<span class="uir-field text"[^>]*>(.*?)</span>`, 's')
        .exec(text)?.[1]
        ?.replace('\u00A0', '')
        .trim();
    records.push([row.session, found('phone'), found('assigned'), found('company') ?? '']);
  }
  const [one, two] = [suite.world.user('Member One').id, suite.world.user('Member Two').id];
  expect(records).toEqual(
    resolved.map((row) => [
      row.session,
      row.number,
      String(row.click === 'organizer' ? two : one),
      row.reason === 'several' ? '3' : '',
    ]),
  );
  expect(await several.getByText('records have this number').count()).toBe(0);
});

test('a call without a record leads to a new contact with its number, and then to the record', async () => {
  const contact = lineOf(page, { session: 'unlinked.contact' });
  const number = ROWS.find(({ session }) => session === 'unlinked.contact')?.number ?? '';
  const link = contact.getByRole('link', { name: 'Create contact' });
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  expect(new URL(opened.url()).searchParams.get('record.phone')).toBe(number);
  expect(new URL(opened.url()).pathname).toBe('/app/common/entity/contact.nl');
  await opened.close();
  await contact.getByText(`with ${number} as the phone number`).waitFor();
  await contact.getByText('then select Choose record to link this call to it.').waitFor();

  const record = lineOf(page, { session: 'unlinked.record' });
  await click(record, 'record').click();
  await record.locator('[role=status]:focus').getByText('No record has this number.').waitFor();
  await page.keyboard.press('Escape');
  await record.locator('[data-choose=record]:focus').waitFor();
});

test('a number that is never to be logged isn’t, from the next call on, whatever the reason was', async () => {
  const rows = rowsWith('never');
  for (const row of rows) {
    const line = lineOf(page, row);
    const before = await line.locator('.chip').textContent();
    await click(line, 'never').click();
    await answered(line, `${row.number} will never be logged from now on.`);
    expect([row.session, await line.locator('.chip').textContent()]).toEqual([row.session, before]);
  }
  const listed = await page.getByLabel('Numbers to never log, one per line').inputValue();
  expect(listed.split('\n').sort()).toEqual(
    ['+13105550999', ...rows.map(({ number }) => number)].sort(),
  );
  await put(
    ...rows.map((row) => ({
      session: `again.${row.session}`,
      extension: extensionOf(row) === null ? null : MAPPED,
      number: row.number,
    })),
  );
  await run();
  await refresh(page);
  const again = await Promise.all(
    rows.map(({ session }) =>
      lineOf(page, { session: `again.${session}` })
        .locator('.chip')
        .textContent(),
    ),
  );
  expect(again).toEqual(rows.map(() => 'Not logged: this number is never logged'));
});
