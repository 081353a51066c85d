import { type Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';
import { useTwoCallers } from './support/two-callers.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;
useTwoCallers(suite, { noProblems: true }, (...both) => {
  [one, other] = both;
});
test('mute silences this side alone, and the other is still heard', async () => {
  await connect(one, other, '102');
  await Promise.all([one.hears(), other.hears()]);
  await one.press('Mute');
  expect(await other.silence()).toBe(true);
  await one.hears();
  await one.press('Mute');
  await other.hears();
});

test('hold silences both sides, from either side, and lifting it brings them back', async () => {
  await connect(one, other, '102');
  await Promise.all([one.hears(), other.hears()]);
  for (const holder of [one, other]) {
    const held = holder === one ? other : one;
    await holder.press('Hold');
    await holder.page.locator('.call[data-hold="on"]').waitFor();
    expect(await Promise.all([holder.silence(), held.silence()])).toEqual([true, true]);
    await holder.press('Hold');
    await holder.page.locator('.call[data-hold="off"]').waitFor();
    await Promise.all([one.hears(), other.hears()]);
  }
});

test('the keypad sends tones in the call, and a button the extension that was typed behind the number', async () => {
  await connect(one, other, '(212) 555-0182 ext. 34');
  await one.page.evaluate(`{
    globalThis.tones = '';
    for (const sender of connections.at(-1).getSenders()) sender.dtmf?.addEventListener('tonechange', ({ tone }) => { tones += tone; });
  }`);
  await one.press('Keypad');
  for (const key of ['1', 'star', 'pound'])
    await one.page
      .getByRole('group', { name: 'Send tones' })
      .getByRole('button', { name: key })
      .click();
  await one.page.waitForFunction(() =>
    (globalThis as unknown as { tones: string }).tones.includes('#'),
  );
  expect(await one.page.getByLabel('Tones sent').textContent()).toBe('1*#');
  await one.press('Send extension 34');
  await one.page.waitForFunction(() =>
    (globalThis as unknown as { tones: string }).tones.includes('34'),
  );
});

test('recording is switched on and off, as RingCentral answers', async () => {
  await connect(one, other, '102');
  const record = one.page.getByRole('button', { name: 'Record' });
  await record.click();
  await one.page.locator('button[aria-pressed="true"]', { hasText: 'Record' }).waitFor();
  await record.click();
  await one.page.locator('button[aria-pressed="false"]', { hasText: 'Record' }).waitFor();
});
