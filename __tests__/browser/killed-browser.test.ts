import * as fc from 'fast-check';
import { Caller, connect } from './support/caller.ts';
import { MortalBrowser } from './support/mortal-browser.ts';
import { Person } from './support/person.ts';
import { newPhoneCalls, type PhoneCallRecord } from './support/phone-calls.ts';
import { NAMES, useSuite } from './support/suite.ts';

/** What the user is doing when the browser is killed. */
const MOMENTS = ['dialing', 'ringing', 'talking', 'hung-up', 'saving'] as const;
type Moment = (typeof MOMENTS)[number];

/** `npm run kills` sets both; without it, one kill at each moment. */
const KILLS = Number(process.env['RCP_KILLS'] ?? MOMENTS.length);
const SEED = Number(process.env['RCP_SEED'] ?? 20261126);
/** At most so much typing may be lost, in milliseconds. */
const MOST_LOST_MS = 1_000;

const delays = fc.sample(fc.integer({ min: 0, max: 1_500 }), { seed: SEED, numRuns: KILLS });
const rounds = delays.map((delayMs, index) => ({
  round: index + 1,
  moment: MOMENTS[index % MOMENTS.length] ?? 'talking',
  delayMs,
}));

const suite = useSuite({ telephone: true });
const mortal = new MortalBrowser();
const known = new Set<number>();
const losses: number[] = [];
let other: Caller;
let one: Caller;

/** Starts the browser again, as the user would: sign in, open the softphone. */
async function startAgain(): Promise<Caller> {
  const context = (await mortal.start()).contexts()[0];
  if (context === undefined) throw new Error('Chromium has no window');
  return Caller.at(
    await Person.in(context, suite.server.origin, { user: suite.world.user(NAMES.member) }),
  );
}

/**
 * Keys that were typed, each with the time when the page had taken it, in milliseconds since 1970.
 */
class Typing {
  readonly #keys: { key: string; at: number }[] = [];
  #isOver = false;

  /** Types until the browser is gone, or until `ms` have passed. */
  async go(ms = Infinity): Promise<void> {
    const end = Date.now() + ms;
    await one.page.getByLabel('Notes').first().click();
    while (!this.#isOver && Date.now() < end) {
      const key = String.fromCharCode(97 + (this.#keys.length % 26));
      await one.page.keyboard.press(key);
      this.#keys.push({ key, at: Date.now() });
    }
  }

  stop(): void {
    this.#isOver = true;
  }

  get count(): number {
    return this.#keys.length;
  }

  /**
   * How much typing this note lacks, in milliseconds before the kill. @throws when the note isn't
   * what was typed
   */
  lost(note: string, killedAt: number): number {
    const typed = this.#keys.map(({ key }) => key).join('');
    // The key under way when the browser was killed may or may not be there.
    if (!typed.startsWith(note) && !(note.startsWith(typed) && note.length === typed.length + 1))
      throw new Error(`Typed "${typed}", kept "${note}"`);
    const first = this.#keys[note.length];
    return first === undefined ? 0 : killedAt - first.at;
  }
}

/** Brings the user to this moment. Typing that goes on is left going on. */
async function reach(moment: Moment, typing: Typing): Promise<void> {
  switch (moment) {
    case 'dialing':
      await one.dial('102');
      return one.call.waitFor();
    case 'ringing':
      await other.dial('101');
      return one.incoming.waitFor();
    case 'talking':
      await connect(one, other, '102');
      void typing.go().catch(() => undefined);
      return;
    case 'hung-up':
      await connect(one, other, '102');
      await one.press('Hang up');
      await one.quiet();
      void typing.go().catch(() => undefined);
      return;
    case 'saving':
      await connect(one, other, '102');
      await typing.go(300);
      await one.press('Hang up');
      await one.quiet();
      return one.press('Save');
  }
}

/** Saves a call that was over before the kill: its note is open, for the person to go on. */
async function saveWhatIsOpen(moment: Moment): Promise<void> {
  const open = one.page.locator('.work[data-stage="notes"]');
  if (moment === 'hung-up') await open.waitFor();
  // A kill while the call was saved may have been too early for it to be under way.
  if (await open.isVisible()) await open.getByRole('button', { name: 'Save', exact: true }).click();
}

/** The other side notices that nobody is there. */
async function hangUpOther(): Promise<void> {
  for (const name of ['Decline', 'Cancel', 'Hang up']) {
    const button = other.page.getByRole('button', { name, exact: true }).first();
    if (await button.isVisible()) await button.click().catch(() => undefined);
  }
  await other.quiet();
}

/** The user's Phone Call records that are new since the last round; waits for the first. */
async function savedCalls(): Promise<PhoneCallRecord[]> {
  const end = Date.now() + 15_000;
  for (;;) {
    const records = await newPhoneCalls(other.person, known);
    const own = records.filter(({ assigned }) => assigned === String(one.person.user.id));
    if (own.length > 0 || Date.now() > end) {
      for (const { id } of records) known.add(id);
      return own;
    }
    await other.page.waitForTimeout(100);
  }
}

beforeAll(async () => {
  other = await Caller.at(
    await Person.at(suite.browser, suite.server.origin, { user: suite.world.user(NAMES.other) }),
  );
  one = await startAgain();
  await newPhoneCalls(other.person, known).then((records) => {
    for (const { id } of records) known.add(id);
  });
});

afterAll(async () => {
  await mortal.remove();
  if (KILLS > MOMENTS.length)
    console.info(
      `${String(KILLS)} kills, seed ${String(SEED)}: ${String(losses.length)} with typing, of ` +
        `which at most ${String(Math.max(...losses))} ms were lost`,
    );
});

test.each(rounds)(
  'kill $round, $moment for $delayMs ms: the call is saved once, with its notes',
  async ({ moment, delayMs }) => {
    const typing = new Typing();
    await reach(moment, typing);
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    const killedAt = Date.now();
    await mortal.kill();
    typing.stop();
    await hangUpOther();
    one = await startAgain();
    await saveWhatIsOpen(moment);
    const calls = await savedCalls();
    expect(calls.map(({ title }) => title)).toHaveLength(1);
    const parts = (calls[0]?.message ?? '').split('\n\n');
    const note = parts.length > 1 ? (parts[0] ?? '') : '';
    if (typing.count === 0) return;
    const lost = typing.lost(note, killedAt);
    losses.push(lost);
    expect(lost).toBeLessThanOrEqual(MOST_LOST_MS);
  },
);

test('no later delivery saved any of them again', async () => {
  await one.page
    .locator('.recent[data-stage="due"], .recent[data-stage="notes"]')
    .first()
    .waitFor({ state: 'detached' });
  const again = await newPhoneCalls(other.person, known);
  expect(again.filter(({ assigned }) => assigned === String(one.person.user.id))).toEqual([]);
});
