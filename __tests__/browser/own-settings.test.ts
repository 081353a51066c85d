import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller } from './support/caller.ts';
import { chromiumArguments, chromiumPath } from './support/chromium.ts';
import { banner, openStatus, Person, SETTINGS, SOFTPHONE } from './support/person.ts';
import { card } from './support/settings-cards.ts';
import { NAMES, useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
beforeAll(() => suite.standIn.setLimits({ Auth: 200 }));

const dialField = (page: Page) => page.getByLabel('Number or name');
const callButton = (page: Page) => page.getByRole('button', { name: 'Call', exact: true });

/** Opens the softphone as a browser does that is set to open phone links with it. */
const openLink = (person: Person, link: string) =>
  person.open(`${SOFTPHONE}#tel=${encodeURIComponent(link)}`);

/** Keeps the device on which the page plays. As text: see person.ts. */
const HEAR = `
  HTMLMediaElement.prototype.setSinkId = function (device) {
    globalThis.playsOn = device;
    return Promise.resolve();
  };
`;
const playsOn = (page: Page, device: string) =>
  page.waitForFunction(
    (wanted) => (globalThis as unknown as { playsOn: string }).playsOn === wanted,
    device,
  );

/** A browser that keeps what a page asked of it about phone links. As text: see person.ts. */
const KEEP_REQUESTS = `
  globalThis.requests = [];
  for (const name of ['registerProtocolHandler', 'unregisterProtocolHandler'])
    Navigator.prototype[name] = (...parts) => {
      if (globalThis.refuses) throw new DOMException('no', 'SecurityError');
      requests.push([name, ...parts]);
    };
`;
const requests = (page: Page) => page.evaluate<string[][]>('requests');

test('Settings and the softphone in another tab show one state, whichever changes it', async () => {
  const person = await suite.person('member');
  await person.context.addInitScript(HEAR);
  const one = await Caller.at(person);
  const settings = await person.open(`${SETTINGS}#sound`);
  expect(await settings.evaluate(() => document.activeElement?.id)).toBe('sound');
  const menu = await openStatus(one.page);

  // From Settings to the softphone.
  await settings.getByLabel('Ring volume').fill('0.25');
  await one.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#rcp-volume')?.value === '0.25',
  );
  const microphone = settings.getByRole('combobox', { name: 'Microphone' });
  await microphone.selectOption({ index: 1 });
  const chosen = await microphone.inputValue();
  await one.page.waitForFunction(
    (id) => document.querySelector<HTMLSelectElement>('#rcp-input')?.value === id,
    chosen,
  );
  await settings.getByLabel('Don’t ring here').check();
  await one.page.locator('#rcp-status').getByText('Not ringing here').waitFor();
  const numbers = await settings.getByLabel('Caller ID').locator('option').allTextContents();
  expect(numbers.length).toBeGreaterThan(2);
  expect(await one.page.getByLabel('Call from').locator('option').allTextContents()).toEqual(
    numbers,
  );
  await settings.getByLabel('Caller ID').selectOption({ index: 1 });
  await one.page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('#rcp-from')?.selectedIndex === 1,
  );

  // And back.
  await menu.getByLabel('Don’t ring here').uncheck();
  await settings.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.switch input')?.checked === false,
  );
  await one.page.getByLabel('Call from').selectOption({ index: 2 });
  await settings.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('#rcp-from')?.selectedIndex === 2,
  );
  await menu.getByRole('link', { name: 'Ringtone and all settings' }).waitFor();

  // What rings is heard on the device for it, and calls on the other one.
  await settings.getByLabel('Ring on').selectOption({ index: 2 });
  const ringsOn = await settings.getByLabel('Ring on').inputValue();
  expect(ringsOn).not.toBe('');
  await settings.getByRole('button', { name: 'Play ringtone' }).click();
  await playsOn(settings, ringsOn);
  await settings.getByRole('button', { name: 'Play test sound' }).click();
  await playsOn(settings, '');

  await settings.getByLabel('Time for notes after a call').selectOption('15 seconds');
  const other = await Caller.at(await suite.person('other'));
  await one.dial('102');
  await other.answer();
  await one.phase('talking');
  await one.press('Hang up');
  await one.page.getByText(/Saves automatically in 0:(1\d|0\d)/).waitFor();
  await settings.reload();
  expect(await settings.getByLabel('Ring volume').inputValue()).toBe('0.25');
  expect(await accessibilityProblems(settings)).toEqual([]);
  expect(await accessibilityProblems(one.page)).toEqual([]);
  for (const width of [320, 400]) {
    await settings.setViewportSize({ width, height: 640 });
    expect(await settings.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(
      0,
    );
  }
  expect(person.problems).toEqual([]);
});

test('a phone link fills the number field of the active tab, and a person calls it there', async () => {
  const person = await suite.person('member');
  await person.context.addInitScript(KEEP_REQUESTS);
  const one = await Caller.at(person);
  const other = await Caller.at(await suite.person('other'));
  const settings = await person.open(`${SETTINGS}#phone-links`);
  const links = card(settings, 'phone-links');
  await links.getByText('Not registered here').waitFor();
  await links.getByRole('button', { name: 'Register', exact: true }).click();
  await links.getByText('Not tried yet').waitFor();
  const [register] = await requests(settings);
  const address = register?.[2] ?? '';
  expect(register?.slice(0, 2)).toEqual(['registerProtocolHandler', 'tel']);
  // On this origin, with the numbers that NetSuite gave the Suitelet, and one place for the link.
  expect(address).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/app\/site\/hosting\/scriptlet\.nl\?script=\d+&deploy=\d+[^#]*#tel=%s$/,
  );
  expect(new URL(address).origin).toBe(person.origin);

  // The browser opens a link: the tab that it opens has no second phone.
  const fresh = await person.open(address.replace('%s', encodeURIComponent('tel:102')));
  await fresh.getByText('102 is in the number field of the softphone’s active tab.').waitFor();
  await banner(fresh, 'multiple-tabs').waitFor();
  expect(new URL(fresh.url()).hash).toBe('#phone');
  expect(await accessibilityProblems(fresh)).toEqual([]);
  await links.getByText('Worked', { exact: true }).waitFor();
  expect(await dialField(one.page).inputValue()).toBe('102');
  await one.page.getByText('This number comes from a phone link.').waitFor();
  expect(await one.page.locator('.call').count()).toBe(0);
  expect(await accessibilityProblems(one.page)).toEqual([]);
  await one.page.bringToFront();
  await callButton(one.page).click();
  await other.incoming.waitFor();
  await one.press('Cancel');
  await one.quiet();

  // A person who moves the phone to the new tab has the number there.
  await fresh.getByRole('button', { name: 'Use this tab' }).click();
  await fresh.locator('[data-registration="registered"]').waitFor({ timeout: 15_000 });
  expect(await dialField(fresh).inputValue()).toBe('102');

  await links.getByRole('button', { name: 'Undo' }).click();
  await links.getByText('You asked this browser to stop opening phone links').waitFor();
  expect((await requests(settings))[1]).toEqual(['unregisterProtocolHandler', 'tel', address]);
  await settings.evaluate('globalThis.refuses = true');
  await links.getByRole('button', { name: 'Register', exact: true }).click();
  await links.getByText('The browser refused.').waitFor();
  await links.getByText('Not registered here').waitFor();
  expect(await accessibilityProblems(settings)).toEqual([]);
  expect(person.problems).toEqual([]);
});

test('a link in the first tab waits for a key, and one that holds no number says why', async () => {
  const person = await suite.person('member');
  const page = await openLink(person, 'tel:+1-212-555-0182;ext=5');
  await page.locator('[data-registration="registered"]').waitFor({ timeout: 15_000 });
  expect(await dialField(page).inputValue()).toBe('+1 212 555 0182 x5');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Call');

  for (const [link, text, reason] of [
    ['tel:*21*+19005550182#', '*21*+19005550182#', 'You can’t dial a code'],
    ['tel:<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>', 'valid phone number'],
    [`tel:${'9'.repeat(400)}`, '9'.repeat(60), 'too long'],
  ] as const) {
    // The same tab, as from a link on this page: nothing is loaded again.
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#tel=${encodeURIComponent(link)}`,
    );
    await page.getByText(reason).waitFor();
    expect(await dialField(page).inputValue()).toBe(text);
    await callButton(page).click();
    expect(await page.locator('.call').count()).toBe(0);
  }

  // A key that a site made the person press, just after it opened the link, calls nobody.
  await page.evaluate(() => {
    location.hash = '#tel=tel%3A102';
    const pressed = setInterval(() => {
      if (document.querySelector<HTMLInputElement>('#rcp-dial')?.value !== '102') return;
      clearInterval(pressed);
      document.querySelector<HTMLFormElement>('form.dialer')?.requestSubmit();
    }, 5);
  });
  await page.getByText('This number comes from a phone link.').waitFor();
  await page.waitForTimeout(1_100);
  expect(await page.locator('.call').count()).toBe(0);

  // Nor does a click on somebody whom the field found, just after a link with the same text.
  await dialField(page).fill('Example Customer 1');
  const found = page.getByRole('option', { name: /^Example Customer 1\b/ }).first();
  await found.waitFor();
  await page.evaluate(() => {
    location.hash = '#tel=tel%3AExample%20Customer%201';
    const clicked = setInterval(() => {
      if (document.querySelector('#rcp-dial[aria-invalid="true"]') === null) return;
      clearInterval(clicked);
      document.querySelector<HTMLElement>('#rcp-dial-list [role=option]')?.click();
      document.body.dataset['clicked'] = 'yes';
    }, 5);
  });
  await page.locator('body[data-clicked]').waitFor();
  await page.waitForTimeout(1_100);
  // A call that is over already would be among the recent ones, and the field would be empty.
  expect(await dialField(page).inputValue()).toBe('Example Customer 1');
  expect(await page.locator('.call, .recent').filter({ hasText: 'Example Customer' }).count()).toBe(
    0,
  );
  expect(await found.isVisible()).toBe(true);

  await dialField(page).fill('102');
  await callButton(page).press('Enter');
  // Nobody is at 102, so the call ends by itself.
  await page.locator('.recent').filter({ hasText: '102' }).waitFor({ timeout: 15_000 });
  expect(person.problems).toEqual([]);
});

test('Chromium itself opens a phone link with the softphone, until that is undone', async () => {
  // A profile of its own: one that keeps nothing registers nothing.
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: chromiumArguments({ microphone: true, calls: true }),
    ignoreHTTPSErrors: true,
  });
  try {
    const person = await Person.in(context, suite.server.origin, {
      user: suite.world.user(NAMES.member),
    });
    const settings = await person.open(`${SETTINGS}#phone-links`);
    const links = card(settings, 'phone-links');
    const devtools = await context.newCDPSession(settings);
    // Answers the browser's question (HTML standard, "User agent automation").
    await devtools.send('Page.setRPHRegistrationMode', { mode: 'autoAccept' });
    await links.getByRole('button', { name: 'Register', exact: true }).click();
    const opened = context.waitForEvent('page');
    await links.getByRole('link', { name: 'Try a made-up number' }).click();
    const softphone = await opened;
    await softphone.locator('[data-registration="registered"]').waitFor({ timeout: 15_000 });
    expect(await dialField(softphone).inputValue()).toBe('+1 212 555 0123');
    await links.getByText('Worked', { exact: true }).waitFor();
    await softphone.close();

    await links.getByRole('button', { name: 'Undo' }).click();
    await links.getByText('Not registered here').waitFor();
    const pages = context.pages().length;
    await settings.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'tel:+12125550123';
      document.body.append(link);
      link.click();
    });
    await settings.waitForTimeout(500);
    expect([context.pages().length, new URL(settings.url()).hash]).toEqual([pages, '#phone-links']);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
