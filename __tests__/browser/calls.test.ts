import { accessibilityProblems } from './support/accessibility.ts';
import { Caller, connect } from './support/caller.ts';
import { useSuite } from './support/suite.ts';

const suite = useSuite({ telephone: true });
let one: Caller;
let other: Caller;

beforeEach(async () => {
  [one, other] = await Promise.all([Caller.at(await suite.person('member')), Caller.at(await suite.person('other'))]);
});
afterEach(() => {
  expect([...one.person.problems, ...other.person.problems]).toEqual([]);
});

test('a call is placed, rings, is answered, heard on both sides, and hung up', async () => {
  await one.dial('(212) 555-0182');
  await one.phase('ringing');
  await other.incoming.waitFor();
  expect(await other.incoming.textContent()).toContain('Extension 101');
  await other.press('Answer');
  await Promise.all([one.phase('talking'), other.phase('talking')]);
  await Promise.all([one.hears(), other.hears()]);
  await one.page.getByText(/^00:0[1-9]$/).waitFor();
  await one.press('Hang up');
  await Promise.all([one.quiet(), other.quiet()]);
});

test.each(['101', '+1 212 555 0181', '2125550181', '1-212-555-0181', 'tel:+12125550181'])('%s is one way of writing that number', async (number) => {
  await other.dial(number);
  await one.incoming.waitFor();
  await one.press('Decline');
  await Promise.all([one.quiet(), other.quiet()]);
});

test.each([
  ['', 'Enter a number or a name.'],
  ['1', 'This number is too short.'],
  ['Nobody', 'That isn’t a valid phone number.'],
])('%j is not called, and the box says why', async (text, words) => {
  await one.dial(text);
  await one.page.getByText(words).waitFor();
  expect(await one.page.locator('.call').count()).toBe(0);
  expect(await one.page.getByLabel('Number or name').getAttribute('aria-invalid')).toBe('true');
});

test('the caller cancels while it rings', async () => {
  await one.dial('102');
  await other.incoming.waitFor();
  await one.press('Cancel');
  await Promise.all([one.quiet(), other.quiet()]);
  await one.page.getByText(/To 102, .*, Cancelled/).waitFor();
  await other.page.getByText(/From .*, Missed/).waitFor();
});

test.each([['Decline', 'Declined'], ['Voicemail', 'Sent to voicemail']])('%s ends the ringing on both sides', async (button, words) => {
  await one.dial('102');
  await other.incoming.waitFor();
  await other.press(button);
  await Promise.all([one.quiet(), other.quiet()]);
  await other.page.getByText(new RegExp(`From .*, ${words}`)).waitFor();
});

test('a number that nobody has ends by itself', async () => {
  await one.dial('+1 212 555 0999');
  await one.page.getByText(/To \(212\) 555-0999, .*, Not reachable/).waitFor();
  await one.quiet();
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
  for (const key of ['1', 'star', 'pound']) await one.page.getByRole('group', { name: 'Send tones' }).getByRole('button', { name: key }).click();
  await one.page.waitForFunction(() => (globalThis as unknown as { tones: string }).tones.includes('#'));
  expect(await one.page.getByLabel('Tones sent').textContent()).toBe('1*#');
  await one.press('Send extension 34');
  await one.page.waitForFunction(() => (globalThis as unknown as { tones: string }).tones.includes('34'));
});

test('recording is switched on and off, as RingCentral answers', async () => {
  await connect(one, other, '102');
  const record = one.page.getByRole('button', { name: 'Record' });
  await record.click();
  await one.page.locator('button[aria-pressed="true"]', { hasText: 'Record' }).waitFor();
  await record.click();
  await one.page.locator('button[aria-pressed="false"]', { hasText: 'Record' }).waitFor();
});

test('a call is handed to a third person, who is then heard', async () => {
  const third = await Caller.at(await suite.person('admin'));
  await connect(one, other, '102');
  await other.press('Transfer');
  await other.page.getByLabel('Transfer to').fill('103');
  await other.press('Transfer now');
  await other.quiet();
  await third.answer();
  await third.phase('talking');
  await Promise.all([one.hears(), third.hears()]);
  await third.press('Hang up');
  await Promise.all([one.quiet(), third.quiet()]);
  expect(third.person.problems).toEqual([]);
});

test('what is no number to transfer to leaves the caller where they are, and says so', async () => {
  await connect(one, other, '102');
  await other.press('Transfer');
  await other.page.getByLabel('Transfer to').fill('x');
  await other.press('Transfer now');
  await other.page.getByText('That isn’t a valid phone number.').waitFor();
  await other.phase('talking');
});

test('before a transfer the third person is asked, while the caller waits; and back', async () => {
  const third = await Caller.at(await suite.person('admin'));
  await connect(one, other, '102');
  await other.press('Transfer');
  await other.page.getByLabel('Transfer to').fill('103');
  await other.press('Ask first');
  await third.answer();
  await other.page.getByText('The caller is on hold.').waitFor();
  expect(await other.page.locator('.call[data-hold="on"]').count()).toBe(1);
  await third.hears();
  expect(await one.silence()).toBe(true);
  await other.press('Back to the caller');
  await third.quiet();
  await Promise.all([one.hears(), other.hears()]);
});

test('a second call is shown during the first, which waits while it is taken', async () => {
  const third = await Caller.at(await suite.person('admin'));
  await connect(one, other, '102');
  await third.dial('102');
  await other.incoming.waitFor();
  await other.press('Hold and answer');
  await third.phase('talking');
  await third.hears();
  expect(await other.page.locator('.call').count()).toBe(2);
  expect(await other.page.locator('.call[data-hold="on"]').count()).toBe(1);
  expect(await one.silence()).toBe(true);
  await third.press('Hang up');
  await third.quiet();
  await other.press('Hold');
  await one.hears();
});

test('ringing, talking and what is left of it read well to everybody', async () => {
  await one.dial('102');
  await other.incoming.waitFor();
  await other.page.getByRole('alert').getByText('Incoming call: Extension 101').waitFor();
  expect(await accessibilityProblems(other.page)).toEqual([]);
  await other.press('Answer');
  await one.phase('talking');
  await one.press('Keypad');
  await other.press('Transfer');
  expect(await accessibilityProblems(one.page)).toEqual([]);
  expect(await accessibilityProblems(other.page)).toEqual([]);
  await one.press('Hang up');
  await one.quiet();
  await one.press('Dial pad');
  await one.press('Sound and devices');
  expect(await accessibilityProblems(one.page)).toEqual([]);
});
