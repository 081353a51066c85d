import { Caller } from './support/caller.ts';
import { openStatus, SETTINGS } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;

/**
 * Keeps every notification where a test can see it, and says that the page is out of sight. As
 * text: see person.ts.
 */
const OUT_OF_SIGHT = `
  globalThis.shown = [];
  globalThis.Notification = class extends EventTarget {
    static permission = 'granted';
    constructor(title, options) { super(); this.title = title; this.body = options.body; this.open = true; shown.push(this); }
    close() { this.open = false; }
  };
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => globalThis.sight ?? 'visible' });
`;

/** A browser that plays nothing before somebody touched the page. */
const MUTE_UNTIL_TOUCHED = `
  globalThis.played = 0;
  let touched = false;
  addEventListener('pointerdown', () => { touched = true; }, true);
  HTMLMediaElement.prototype.play = function () {
    if (!touched) return Promise.reject(new DOMException('no gesture', 'NotAllowedError'));
    globalThis.played++;
    return Promise.resolve();
  };
`;

test(
  'a notification shows calls and messages while the page is out of sight, and an incoming ' +
    'call’s goes with the ringing',
  async () => {
    const person = await suite.person('member');
    await person.context.addInitScript(OUT_OF_SIGHT);
    const messagesAreThere = person.context.waitForEvent('response', (response) =>
      response.url().includes('/message-sync'),
    );
    one = await Caller.at(person);
    other = await Caller.at(await suite.person('admin'));
    await one.page.evaluate(`globalThis.sight = 'hidden'`);
    await other.dial('101');
    await one.incoming.waitFor();
    await one.page.waitForFunction(
      () => (globalThis as unknown as { shown: unknown[] }).shown.length === 1,
    );
    expect(await one.page.evaluate('shown.map(({ title, open }) => [title, open])')).toEqual([
      [expect.stringMatching(/^Incoming call: /), true],
    ]);
    await other.press('Cancel');
    await one.quiet();
    await one.page.waitForFunction(
      () => (globalThis as unknown as { shown: unknown[] }).shown.length === 2,
    );
    // The call is missed now: that notification stays until the user has seen it.
    expect(await one.page.evaluate('shown.map(({ title, open }) => [title, open])')).toEqual([
      [expect.stringMatching(/^Incoming call: /), false],
      [expect.stringMatching(/^Missed call: /), true],
    ]);

    await messagesAreThere;
    const text = { extension: '101', from: '+12125550182' };
    await suite.standIn.sendText({ ...text, text: 'Is it ready?' });
    await one.page.waitForFunction(
      () => (globalThis as unknown as { shown: unknown[] }).shown.length === 3,
    );
    // Who and when, and not what.
    expect(await one.page.evaluate('[shown[2].title, shown[2].body]')).toEqual([
      'New message: Example Customer 1',
      expect.stringMatching(/^\(212\) 555-0182 · \S+/),
    ]);
    await one.page.evaluate(`globalThis.sight = 'visible'; shown[2].onclick()`);
    await one.page.getByRole('log').getByText('Is it ready?').waitFor();
    // Nobody needs a notification of what they see.
    await suite.standIn.sendText({ ...text, text: 'Thank you.' });
    await one.page.getByRole('log').getByText('Thank you.').waitFor();
    expect(await one.page.evaluate('shown.length')).toBe(3);
    expect(person.problems).toEqual([]);
  },
);

test(
  'a browser that plays no sound yet shows the bar all the same, says why it is silent, and ' +
    'rings after a touch',
  async () => {
    const person = await suite.person('member');
    await person.context.addInitScript(MUTE_UNTIL_TOUCHED);
    one = await Caller.at(person);
    other = await Caller.at(await suite.person('other'));
    await other.dial('101');
    await one.incoming.waitFor();
    const hint = one.page.getByText(
      'The browser won’t play the ringtone until you click on this page.',
    );
    await hint.waitFor();
    // Anywhere: the bar lies over the head of the page, and nothing moves away from below it.
    await one.page.mouse.click(550, 700);
    await hint.waitFor({ state: 'detached' });
    expect(await one.page.evaluate('played')).toBe(1);
  },
);

test('ringtone, volume and devices of Settings hold in the softphone at once, and "No sound" is silent', async () => {
  const person = await suite.person('member');
  await person.context.addInitScript(MUTE_UNTIL_TOUCHED);
  one = await Caller.at(person);
  other = await Caller.at(await suite.person('other'));
  const settings = await person.open(`${SETTINGS}#sound`);
  await settings.getByLabel('Ringtone').selectOption('No sound');
  await settings.getByLabel('Ring volume').fill('0.3');
  await settings.getByRole('combobox', { name: 'Microphone' }).selectOption({ index: 1 });
  await settings.reload();
  expect(await settings.getByLabel('Ringtone').inputValue()).toBe('none');
  await settings.close();
  await openStatus(one.page);
  expect(await one.page.getByLabel('Ring volume').inputValue()).toBe('0.3');
  await one.page
    .locator('#rcp-input option:checked:not([value=""])')
    .waitFor({ state: 'attached' });
  await other.dial('101');
  await one.incoming.waitFor();
  await one.page.waitForTimeout(300);
  expect(await one.page.evaluate('played')).toBe(0);
  await one.press('Answer');
  await Promise.all([one.phase('talking'), other.phase('talking')]);
  await other.hears();
});

test('the number that is shown to others can be chosen, and is kept', async () => {
  one = await Caller.at(await suite.person('member'));
  other = await Caller.at(await suite.person('other'));
  const from = one.page.getByLabel('Call from');
  const numbers = await from.locator('option').allTextContents();
  expect(numbers.length).toBeGreaterThan(2);
  await from.selectOption({ index: 2 });
  const sent = one.page.waitForEvent('websocket').catch(() => null);
  await one.page.reload();
  await sent;
  await one.registered();
  expect(await one.page.getByLabel('Call from').locator('option:checked').textContent()).toBe(
    numbers[2],
  );
  await one.dial('102');
  await other.incoming.waitFor();
});
