import type { Page } from 'playwright-core';
import { CALL_SYNC_ERRORS } from '../../src/call-sync/page-contract.ts';
import { ENVELOPE } from '../../src/contracts/contract.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import {
  admin,
  MAPPED,
  put,
  ROSTER,
  row,
  run,
  suite,
  UNMAPPED,
  verified,
} from './support/call-sync-page.ts';
import { CALL_SYNC, SETTINGS, SETUP } from './support/person.ts';

async function open(who: 'admin' | 'administrator' = 'admin'): Promise<Page> {
  const person = who === 'admin' ? admin() : await suite.person(who);
  const page = await person.go(CALL_SYNC);
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.getByRole('heading', { name: 'Status' }).waitFor();
  return page;
}

const chip = (page: Page) => page.locator('#status .chip').first();

async function refresh(page: Page): Promise<void> {
  await page.locator('#calls').getByRole('button', { name: 'Refresh' }).click();
  await page.locator('#calls[aria-busy="false"]').waitFor();
}

test('can’t be turned on before both company credentials are verified', async () => {
  await verified('');
  const page = await open();
  expect(await chip(page).textContent()).toBe('Off');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByText('Test RingCentral (Company) and NetSuite (Company) in Settings').waitFor();
  expect(await chip(page).textContent()).toBe('Off');
});

test('before the first run, an admin sees what it would log, for whom, and on which record', async () => {
  await verified('passed');
  await suite.standIn.setRoster(ROSTER);
  await put(
    ...[
      { session: 's-pre-1', extension: MAPPED, number: '+12125550182', name: '<b>Example</b>' },
      { session: 's-pre-2', extension: UNMAPPED, number: '+12125550199' },
      { session: 's-pre-3', extension: MAPPED, direction: 'Outbound' as const, number: '911' },
    ].map((call, at) => ({ ...call, startedAt: Date.now() - 60_000 + at * 1_000 })),
  );
  const person = admin();
  const setup = await person.open(`${SETUP}#first-sync`);
  const link = setup.getByRole('link', { name: 'Preview the first sync' });
  const page = await person.open((await link.getAttribute('href')) ?? '');
  await page.locator('#preview:focus').waitFor();
  const preview = page.locator('#preview');
  const button = preview.getByRole('button', { name: 'Preview first sync' });
  const previewed = (session: string) => page.locator(`[data-preview^="${session} "]`);
  await button.click();
  await previewed('s-pre-1').getByText('Organizer: Member One').waitFor();
  await previewed('s-pre-1').getByText('Customer: Example Customer 1').waitFor();
  await previewed('s-pre-1').getByText('Call from <b>Example</b> (+12125550182)').waitFor();
  expect(await page.locator('[data-preview] .chip').allTextContents()).toEqual([
    'Not logged: an emergency or service number',
    'Not logged: no organizer for this extension',
    'Would be logged',
  ]);
  expect(await preview.locator('.counts tr').first().textContent()).toBe('Would be logged1');
  expect(await row(page, 's-pre').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await suite.standIn.addFault({
    path: '/restapi/v1.0/account/~/call-log-extract-sync',
    kind: 'rate-limit',
    retryAfterSeconds: 2,
    times: 1,
  });
  await button.click();
  await preview.getByText('RingCentral is limiting requests. Try again in 2 seconds.').waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await preview.locator('button[aria-disabled="false"]').first().waitFor();
  await suite.standIn.callLog({ clear: true });
  await button.click();
  await preview.getByText('RingCentral has no calls since').waitFor();
  expect(await page.locator('[data-preview]').count()).toBe(0);
  expect(person.problems).toEqual([]);
});

test('turned on, it logs a call of a telephone, and lists one that has no organizer', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Turn on' }).click();
  await page.getByText('Saved.').waitFor();
  await run();
  await put(
    { session: 's-e2e-1', extension: MAPPED, number: '+12125550182', name: '=HYPERLINK("x")' },
    { session: 's-e2e-2', extension: UNMAPPED, number: '+12125550199' },
    { session: 's-e2e-3', extension: MAPPED, direction: 'Outbound', number: '911' },
  );
  await run();
  await page.reload();
  await row(page, 's-e2e-1').getByText('Logged').waitFor();
  expect(await chip(page).textContent()).toBe('Running');
  expect(await row(page, 's-e2e-2').locator('.chip').textContent()).toBe(
    'Not logged: no organizer for this extension',
  );
  expect(await row(page, 's-e2e-3').locator('.chip').textContent()).toBe(
    'Not logged: an emergency or service number',
  );
  const link = row(page, 's-e2e-1').getByRole('link', { name: 'Open record' });
  const record = await (await page.context().newPage()).goto(
    new URL((await link.getAttribute('href')) ?? '', page.url()).href,
  );
  expect(await record?.text()).toContain('Call from =HYPERLINK');
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a call without an organizer gets one by name, with the keyboard, and the next run logs it', async () => {
  const page = await open();
  await row(page, 's-e2e-2').getByRole('button', { name: 'Choose organizer' }).click();
  await page.locator('input[role=combobox]:focus').waitFor();
  await page.keyboard.type('Member Tw');
  await row(page, 's-e2e-2').getByRole('option', { name: 'Member Two' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await row(page, 's-e2e-2').getByText('The next run logs this call.').waitFor();
  await run();
  await refresh(page);
  await row(page, 's-e2e-2').getByText('Logged').waitFor();
});

test('a call with several records is linked to the one that is chosen on the page', async () => {
  await put({ session: 's-e2e-several', extension: MAPPED, number: '+12125550199' });
  await run();
  const page = await open();
  const ours = row(page, 's-e2e-several');
  const button = ours.getByRole('button', { name: 'Choose record' });
  await button.click();
  await ours.getByRole('button', { name: 'Example Customer 2' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  // The first record has the focus, and Escape leads back to the button.
  await page.keyboard.press('Escape');
  await page.locator('[data-choose=record]:focus').waitFor();
  await page.keyboard.press('Enter');
  await ours.getByRole('button', { name: 'Example Customer 3' }).click();
  await ours.getByText('The next run links it to Example Customer 3').waitFor();
  await run();
  await refresh(page);
  await ours.getByText('Logged').waitFor();
  expect(await ours.getByText('records have this number').count()).toBe(0);
});

test('organizers: auto-match finds who signed in, a preview saves nothing, and a choice is saved', async () => {
  const page = await open();
  const extension = (id: number) => page.locator(`[data-extension="${String(id)}"]`);
  await extension(MAPPED).waitFor();
  expect(await extension(MAPPED).textContent()).toContain('Member One');
  expect(await extension(MAPPED).getAttribute('data-match')).toBe('auto-user-email');
  await page.getByRole('button', { name: 'Preview auto-match' }).click();
  await page.getByText('Auto-match found 1 organizers for 2 extensions').waitFor();
  await extension(UNMAPPED).getByRole('button', { name: 'Choose organizer: 109 Lobby' }).click();
  await page.keyboard.type('Company Ad');
  await extension(UNMAPPED).getByRole('option', { name: 'Company Admin' }).click();
  await page.getByText('Unsaved changes: 1').waitFor();
  await page.locator('#mapping').getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('#mapping').getByText('Saved.').waitFor();
  await page.reload();
  await extension(UNMAPPED).waitFor();
  expect(await extension(UNMAPPED).textContent()).toContain('Company Admin');
  expect(await extension(UNMAPPED).getAttribute('data-match')).toBe('manual');
});

test('an extension that another admin has just saved is not written over without being asked', async () => {
  const [mine, theirs] = [await open(), await open('administrator')];
  const extension = (page: Page) => page.locator(`[data-extension="${String(UNMAPPED)}"]`);
  const mapping = (page: Page) => page.locator('#mapping');
  const save = (page: Page) =>
    mapping(page).getByRole('button', { name: 'Save', exact: true }).click();
  const choose = async (page: Page, name: string) => {
    await extension(page).getByRole('button', { name: 'Choose organizer: 109 Lobby' }).click();
    await page.keyboard.type(name);
    await extension(page).getByRole('option', { name }).click();
  };
  await choose(mine, 'Member Two');
  await choose(theirs, 'Member One');
  // NetSuite refuses a save only if another one comes between its read and its write, which no
  // browser can time: the refusal is the server's own answer, given once, and all else is real.
  const refuse = async () => {
    let isRefused = false;
    await mine.route(/scriptlet\.nl/, async (route) => {
      const asked = route.request().postDataJSON() as { action: string } | null;
      if (asked?.action !== 'save-mapping' || isRefused) return route.fallback();
      isRefused = true;
      await save(theirs);
      await mapping(theirs).getByText('Saved.').waitFor();
      const error = {
        code: 'RCP_MAPPING_CHANGED',
        message: CALL_SYNC_ERRORS.RCP_MAPPING_CHANGED,
        token: null,
      };
      return route.fulfill({ json: { ...ENVELOPE, error } });
    });
    await save(mine);
    await mapping(mine)
      .getByText('Not saved. Another admin just changed one of these extensions.')
      .waitFor();
  };
  await refuse();
  // The choice that isn't saved still shows, and discarding it shows the other admin's.
  expect(await extension(mine).textContent()).toContain('Member Two');
  expect(await accessibilityProblems(mine)).toEqual([]);
  await mapping(mine).getByRole('button', { name: 'Discard changes' }).click();
  expect(await extension(mine).textContent()).toContain('Member One');
  expect(await mapping(mine).locator('.problem').count()).toBe(0);

  // The other way: saving once more replaces the other admin's choice.
  await choose(mine, 'Company Admin');
  await choose(theirs, 'Member Two');
  await refuse();
  await save(mine);
  await mapping(mine).getByText('Saved.').waitFor();
  await theirs.reload();
  await extension(theirs).waitFor();
  expect(await extension(theirs).textContent()).toContain('Company Admin');
});

test('the export has every call, and no cell that a spreadsheet takes as a formula', async () => {
  const page = await open();
  await row(page, 's-e2e-1').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as CSV' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines.find((line) => line.includes('HYPERLINK'))).toContain(`"'=HYPERLINK(""x"")"`);
  expect(lines.slice(1).every((line) => !/(^|,)[=@]/.test(line))).toBe(true);
});

test.each([
  ['a minute later', 'admin', 61_000],
  ['after Sync now', 'administrator', 6_000],
] as const)(
  '%s the page shows by itself what a run did, and keeps what is being typed',
  async (what, who, milliseconds) => {
    const person = who === 'admin' ? admin() : await suite.person(who);
    const page = await person.context.newPage();
    await page.clock.install();
    await page.goto(new URL(CALL_SYNC, person.origin).href);
    await row(page, 's-e2e-1').waitFor();
    await page.getByLabel('Numbers to never log, one per line').fill('+4930');
    const session = `s-e2e-${who}`;
    await put({ session, extension: MAPPED, number: '+12125550182' });
    if (what === 'after Sync now') {
      await page.getByRole('button', { name: 'Sync now' }).click();
      await page.getByText('A run has started.').waitFor();
    }
    await run();
    await page.clock.fastForward(milliseconds);
    await row(page, session).getByText('Logged').waitFor();
    expect(await page.getByLabel('Numbers to never log, one per line').inputValue()).toBe('+4930');
    await page.close();
  },
);

test('failing is said with its reason, and the run goes on afterwards', async () => {
  await suite.standIn.setCompany({ scopes: ['ReadAccounts'] });
  await run();
  const page = await open();
  expect(await chip(page).textContent()).toBe('Failing');
  await page.getByText('The RingCentral app lacks a scope').waitFor();
  await page.getByText('ReadCallLog').waitFor();
  await suite.standIn.setCompany();
  await run();
  await page.locator('#status').getByRole('button', { name: 'Refresh' }).click();
  await page.locator('#status .chip', { hasText: 'Running' }).waitFor();
});

test('settings that can’t be read are said, and replaced only after asking', async () => {
  const person = admin();
  const page = await person.context.newPage();
  await page.route(/customscript_rcp_sync_page/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('"unreadable":false', '"unreadable":true');
    await route.fulfill({ response: answer, body });
  });
  await page.goto(new URL(CALL_SYNC, person.origin).href);
  await page.getByText('The saved settings can’t be read').waitFor();
  await page.unroute(/customscript_rcp_sync_page/);
  const saves: unknown[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') saves.push(request.postDataJSON());
  });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.locator('#rules').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Replace the saved settings?' }).waitFor();
  await page.keyboard.press('Escape');
  expect(saves).not.toContainEqual(expect.objectContaining({ action: 'save-settings' }));
  await page.locator('#unreadable').getByRole('button', { name: 'Replace settings' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Replace settings' }).click();
  await page.getByText('Saved.').waitFor();
  expect(saves).toContainEqual(expect.objectContaining({ action: 'save-settings', replace: true }));
  expect(await page.locator('#unreadable').count()).toBe(0);
  await page.close();
});

test('members see the state in Settings and no way to the page; admins get there', async () => {
  const member = await (await suite.person('member')).open(SETTINGS);
  await member.locator('#call-sync .chip', { hasText: 'Running' }).waitFor();
  expect(await member.getByRole('link', { name: 'Open Call Sync' }).count()).toBe(0);
  const settings = await admin().go(SETTINGS);
  await settings.getByRole('link', { name: 'Open Call Sync' }).waitFor();
});
