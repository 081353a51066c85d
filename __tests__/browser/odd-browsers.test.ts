import { Caller, connect } from './support/caller.ts';
import { openStatus } from './support/person.ts';
import { useSuite } from './support/suite.ts';

/** Browsers and devices that do what few do. */
const suite = useSuite({ telephone: true });

test(
  'a browser whose notifications throw, as Chrome on Android, still shows the call and lets it ' +
    'be answered',
  async () => {
    const person = await suite.person('member');
    await person.context.addInitScript(`
    const Real = globalThis.Notification;
    globalThis.Notification = class { constructor() { throw new TypeError('Illegal constructor'); } static get permission() { return Real.permission; } static requestPermission() { return Real.requestPermission(); } };
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.hasFocus = () => false;
  `);
    const [one, other] = await Promise.all([
      Caller.at(person),
      Caller.at(await suite.person('other')),
    ]);
    await connect(other, one, '101');
    await Promise.all([one.hears(), other.hears()]);
    expect(person.problems).toEqual([]);
  },
);

test('a chosen microphone that is gone is named as such, and the call takes the default', async () => {
  const person = await suite.person('member');
  await person.context.addInitScript(`localStorage.setItem('rcp-preferences:MODEL_1:${String(person.user.id)}', JSON.stringify({
    ringtone: 'classic', volume: 0.8, input: 'gone', inputName: 'Old headset', output: '', outputName: '', from: '',
  }))`);
  const [one, other] = await Promise.all([
    Caller.at(person),
    Caller.at(await suite.person('other')),
  ]);
  await connect(one, other, '102');
  await other.hears();
  await openStatus(one.page);
  await one.page.waitForFunction(() => {
    const select = document.querySelector<HTMLSelectElement>('#rcp-input');
    return (
      select?.value === '' && (select.selectedOptions[0]?.textContent ?? '').includes('Old headset')
    );
  });
});

test('Cancel ends a call at once while the browser still asks for the microphone', async () => {
  const person = await suite.person('member');
  const one = await Caller.at(person);
  const other = await Caller.at(await suite.person('other'));
  await one.page.evaluate(
    'navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined)',
  );
  await one.dial('102');
  await one.call.waitFor();
  await one.press('Cancel');
  // Well below the four seconds that the wire would be waited for.
  await one.call.waitFor({ state: 'detached', timeout: 2_000 });
  expect(await other.incoming.count()).toBe(0);
});
