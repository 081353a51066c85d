import { accessibilityProblems } from './support/accessibility.ts';
import { Caller } from './support/caller.ts';
import { CUSTOMER } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
const CALL_LINE = 'Call with RingCentral';

test('a click on a number on a record calls in the softphone tab that is open', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const record = await one.person.open(CUSTOMER);
  await record.getByText(CALL_LINE).waitFor();
  await record.getByRole('link', { name: '(212) 555-0182' }).click();
  await record.getByText('Calling (212) 555-0182 in the softphone.').waitFor();
  await other.incoming.waitFor();
  await one.call.getByRole('link', { name: /Example Customer 1/ }).waitFor();
  expect(await accessibilityProblems(record)).toEqual([]);
  expect(record.url()).toContain(CUSTOMER);
});

test('without a softphone one is opened, and calls as soon as it can', async () => {
  const other = await Caller.at(await suite.person('other'));
  const person = await suite.person('member');
  const record = await person.open(CUSTOMER);
  const opened = person.context.waitForEvent('page');
  await record.getByRole('link', { name: '(212) 555-0182' }).click();
  const softphone = await opened;
  await other.incoming.waitFor({ timeout: 15_000 });
  await softphone.locator('.call').waitFor();
});

test('a softphone that is still connecting calls once it can, and a double click calls once', async () => {
  const other = await Caller.at(await suite.person('other'));
  const person = await suite.person('member');
  await person.context.routeWebSocket(/.*/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      server.send(message);
    });
    server.onMessage((message) =>
      setTimeout(() => {
        socket.send(message);
      }, 800),
    );
  });
  const record = await person.open(CUSTOMER);
  const opened = person.context.waitForEvent('page');
  await record.getByRole('link', { name: '(212) 555-0182' }).dblclick();
  const softphone = await opened;
  await other.incoming.waitFor({ timeout: 15_000 });
  await record.getByText('Calling (212) 555-0182 in the softphone.').waitFor();
  await softphone.locator('.call').waitFor();
  expect(await softphone.locator('.call').count()).toBe(1);
  expect(await softphone.getByLabel('Number or name').inputValue()).toBe('');
  expect(person.context.pages()).toHaveLength(2);
});

test('what the softphone refuses, the record says, with the reason', async () => {
  const one = await Caller.at(await suite.person('member'));
  await one.page.evaluate(() => {
    Object.defineProperty(navigator.mediaDevices, 'getUserMedia', {
      value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    });
  });
  const record = await one.person.open(CUSTOMER);
  await record.evaluate(() => {
    (document.querySelector('main') ?? document.body).insertAdjacentHTML(
      'beforeend',
      '<a href="tel:212-555-0182/83">212-555-0182/83</a>',
    );
  });
  await record.getByRole('link', { name: '212-555-0182/83' }).click();
  const toast = record.locator('#rcp-toast');
  await toast
    .getByText('Couldn’t call 212-555-0182/83. There’s more than one number here.')
    .waitFor();
  expect(await accessibilityProblems(record)).toEqual([]);
  await toast.getByRole('button', { name: 'Close' }).click();
  expect(await toast.count()).toBe(0);
  expect(await one.page.locator('.call').count()).toBe(0);
  expect(await one.page.getByLabel('Number or name').inputValue()).toBe('212-555-0182/83');
  // The number and the refusal go once another number is called.
  await record.getByRole('link', { name: '(212) 555-0182', exact: true }).click();
  await toast
    .getByText(/^(Calling \(212\) 555-0182 in the softphone|Couldn’t call \(212\) 555-0182)/)
    .waitFor();
});

test('a blocked pop-up is said at once, and the softphone opened by hand places the call', async () => {
  const other = await Caller.at(await suite.person('other'));
  const person = await suite.person('member');
  const record = await person.open(CUSTOMER);
  await record.evaluate(() => {
    window.open = () => null;
  });
  await record.getByRole('link', { name: '(212) 555-0182' }).click();
  await record.getByText('The browser blocked the softphone window.').waitFor({ timeout: 3_000 });
  await record.locator('#rcp-toast').getByRole('link', { name: 'Open the softphone' }).click();
  await other.incoming.waitFor({ timeout: 15_000 });
});

test('a number that is on no record is called only after a question, unless the softphone is in sight', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const record = await one.person.open(CUSTOMER);
  const post = (number: string) =>
    record.evaluate(
      ([name = '', to = '']) => {
        new BroadcastChannel(name).postMessage({
          kind: 'dial',
          id: String(Math.random()),
          number: to,
        });
      },
      [`rcp-softphone:MODEL_1:${String(one.person.user.id)}`, number],
    );
  await one.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  });
  await post('102');
  await one.page.getByRole('heading', { name: 'Call 102?' }).waitFor();
  expect(await accessibilityProblems(one.page)).toEqual([]);
  expect(await one.page.locator('.call').count()).toBe(0);
  await one.press('Don’t call');
  await one.page.getByRole('heading', { name: 'Call 102?' }).waitFor({ state: 'detached' });
  expect(await other.incoming.count()).toBe(0);
  await post('102');
  await one.press('Call 102');
  await other.incoming.waitFor();
});

test('a link that says something else than it calls is asked about', async () => {
  const one = await Caller.at(await suite.person('member'));
  const other = await Caller.at(await suite.person('other'));
  const record = await one.person.open(CUSTOMER);
  await record.evaluate(() => {
    (document.querySelector('main') ?? document.body).insertAdjacentHTML(
      'beforeend',
      '<a href="tel:+12125550182">Your bank: 212 555 0111</a>',
    );
  });
  await record.getByRole('link', { name: 'Your bank' }).click();
  const toast = record.locator('#rcp-toast');
  await toast.getByText('Call +12125550182? The link shows different text.').waitFor();
  expect(await other.incoming.count()).toBe(0);
  await toast.getByRole('button', { name: 'Call', exact: true }).click();
  await other.incoming.waitFor();
});

test('who is not connected keeps what the browser does with numbers', async () => {
  const person = await suite.person('administrator');
  await suite.world.connection(person.user.id, 'never-connected');
  const record = await person.open(CUSTOMER);
  await record.getByText('Connect RingCentral').first().waitFor();
  expect(await record.getByText(CALL_LINE).count()).toBe(0);
});
