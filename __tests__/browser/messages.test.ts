import type { Page } from 'playwright-core';
import { accessibilityProblems } from './support/accessibility.ts';
import { Caller } from './support/caller.ts';
import { CALL_SYNC, type Person } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const OUTSIDE = '+12125550199';
/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

beforeEach(async () => {
  await suite.standIn.setLimits({ Heavy: 200, Medium: 200, Light: 200, Auth: 200 });
  await suite.standIn.setTexting({ sentMs: 0, deliveredMs: 0 });
});

async function messages(person: Person): Promise<Page> {
  const { page } = await Caller.at(person);
  await page.getByRole('link', { name: /^Messages/ }).click();
  await page.getByRole('link', { name: 'New message' }).waitFor();
  return page;
}

const thread = (page: Page, text: string) => page.locator('.thread').filter({ hasText: text });
const field = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const log = (page: Page) => page.getByRole('log');

test('a text is received, read, and answered, and so is a colleague’s message', async () => {
  // Older than what the page reads at first.
  await suite.standIn.setClock(-40 * 86_400_000);
  await suite.standIn.sendText({
    extension: '101',
    from: '+12125550166',
    name: 'LONG AGO',
    text: 'See you next month.',
  });
  await suite.standIn.setClock(0);
  await suite.standIn.sendText({
    extension: '101',
    from: OUTSIDE,
    name: 'EXAMPLE CUSTOMER',
    text: 'Is the order ready?',
  });
  await suite.standIn.sendPage({ extension: '101', from: '102', text: 'Coffee at ten?' });
  const person = await suite.person('member');
  const page = await messages(person);
  await page.locator('.rooms').getByText('2 unread').waitFor();
  await thread(page, 'Is the order ready?').click();
  await log(page).getByText('Is the order ready?').waitFor();
  await page.locator('.rooms').getByText('1 unread').waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');

  await field(page).fill('Yes, it is.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Come by.');
  await page.keyboard.press('Enter');
  const sent = page.locator('.message[data-direction="outbound"]');
  await sent.getByText('Yes, it is.').waitFor();
  await sent.getByText('Delivered').waitFor();
  expect(await sent.count()).toBe(1);
  expect(await field(page).inputValue()).toBe('');

  expect(await thread(page, 'See you next month.').count()).toBe(0);
  await page.getByRole('button', { name: 'Show older conversations' }).click();
  await thread(page, 'See you next month.').waitFor();
  await page.getByText('Look for older ones in the RingCentral app.').waitFor();
  expect(await page.getByRole('button', { name: 'Show older conversations' }).count()).toBe(0);
  // The button is gone, and the focus is where it was.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    'Look for older ones in the RingCentral app.',
  );

  await thread(page, 'Coffee at ten?').click();
  await field(page).fill('Sure.');
  await page.getByRole('button', { name: 'Send' }).click();
  await log(page).getByText('Sure.').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(person.problems).toEqual([]);

  const colleague = await suite.person('other');
  const other = await messages(colleague);
  await thread(other, 'Sure.').click();
  await log(other).getByText('Coffee at ten?').waitFor();
});

test('a refused text says why and stays; a new one goes to a typed number', async () => {
  await suite.standIn.setTexting({ registration: 'refused', sentMs: 0, deliveredMs: 0 });
  const person = await suite.person('member');
  const page = await messages(person);
  await page.getByRole('link', { name: 'New message' }).click();
  const recipient = page.getByRole('form', { name: 'New message' });
  await recipient.getByLabel('Number or name').fill('(212) 555-0182');
  await page.getByRole('button', { name: 'Write message' }).click();
  await field(page).fill('Hello');
  await page.keyboard.press('Enter');
  await page.getByText('Not sent. Your number can’t send text messages.').waitFor();
  expect(await field(page).inputValue()).toBe('Hello');

  await suite.standIn.setTexting({ sentMs: 0, deliveredMs: 0 });
  await page.getByRole('button', { name: 'Send' }).click();
  await log(page).getByText('Hello').waitFor();
  const colleague = await suite.person('other');
  const other = await messages(colleague);
  await thread(other, 'Hello').waitFor();
});

test('a day of a conversation is logged once, and in a narrow window one column is in sight', async () => {
  await suite.standIn.sendText({ extension: '101', from: OUTSIDE, text: 'Please call me back.' });
  const person = await suite.person('member', { viewport: { width: 320, height: 700 } });
  const page = await messages(person);
  await thread(page, 'Please call me back.').click();
  const button = page.getByRole('button', { name: /^Log conversation: Today/ });
  // The admin decides, and the page says so.
  await page.getByText('Your company doesn’t log text messages in NetSuite.').waitFor();
  expect(await button.count()).toBe(0);

  const admin = await (await suite.person('admin')).open(CALL_SYNC);
  await admin.getByLabel('Let people log text messages').check();
  await admin.locator('#rules').getByRole('button', { name: 'Save' }).click();
  await admin.getByText('Saved.').waitFor();
  await page.reload();
  await button.click();
  const link = page.getByRole('link', { name: /Open log/ });
  const address = await link.getAttribute('href');
  await page.getByRole('button', { name: 'Log new messages' }).click();
  await page.getByRole('button', { name: 'Log new messages', disabled: false }).waitFor();
  expect(await link.getAttribute('href')).toBe(address);
  const opened = person.context.waitForEvent('page');
  await link.click();
  const record = await opened;
  await record
    .getByText(/Please call me back\./)
    .first()
    .waitFor();
  expect((await record.content()).split('Please call me back.')).toHaveLength(2);
  await record.close();

  expect(await page.locator('.threads').isVisible()).toBe(false);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('link', { name: 'Back to conversations' }).click();
  await thread(page, 'Please call me back.').waitFor();
});

test('pictures go and come, a template is inserted with the keyboard, and a reload keeps a draft', async () => {
  const person = await suite.person('member');
  const page = await messages(person);
  await suite.standIn.sendText({
    extension: '101',
    from: OUTSIDE,
    text: 'Like this?',
    picture: true,
  });
  await thread(page, 'Like this?').click();
  const picture = log(page).getByRole('img', { name: 'picture.png' });
  await picture.waitFor();
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(240);
  // The token is in no address of the page.
  expect(await page.content()).not.toContain('access_token');

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add files' }).click();
  const png = { name: 'map.png', mimeType: 'image/png', buffer: PIXEL };
  await (await chooser).setFiles([
    png,
    { ...png, name: 'plan.png' },
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<p>') },
  ]);
  await page.getByText('page.html wasn’t attached.').waitFor();
  await page.getByRole('button', { name: 'Remove plan.png' }).click();
  await field(page).fill('On my way.');

  await page.keyboard.press('Alt+Shift+T');
  await page.getByRole('button', { name: 'Save message as template' }).click();
  await page.getByRole('button', { name: 'On my way.', exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Alt+Shift+T');
  await page.waitForFunction(() => document.activeElement?.className.includes('template'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type(' Bye.');
  expect(await field(page).inputValue()).toBe('On my way. Bye.');
  await page.keyboard.press('Enter');
  const sent = page
    .locator('.message[data-direction="outbound"]')
    .filter({ hasText: 'On my way. Bye.' });
  await sent.getByRole('img', { name: 'map.png' }).waitFor();
  expect(await sent.count()).toBe(1);

  await field(page).fill('Half a sent');
  await page.reload();
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Half a sent');

  // The media host is down: the message is there, and says what is missing.
  await suite.standIn.addFault({ within: '/content', kind: 'status', status: 503 });
  await suite.standIn.sendText({
    extension: '101',
    from: OUTSIDE,
    text: 'And this?',
    picture: true,
  });
  await log(page).getByText('And this?').waitFor();
  await log(page).getByText('Couldn’t load the file. Try again.').last().waitFor();
  await suite.standIn.clearFaults();
  await log(page).getByRole('button', { name: 'Show picture.png' }).last().click();
  await log(page).getByRole('img').last().waitFor();
  expect(person.problems.filter((problem) => !problem.includes('503'))).toEqual([]);
});
