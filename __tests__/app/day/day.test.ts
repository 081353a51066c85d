import { GROUPS, type Group, LIMITS } from '../../../local/ringcentral/groups.ts';
import { FakeStorage } from '../../stubs/fake-storage.ts';
import { CUSTOMER, DayPage } from './page.ts';
import { DayRingCentral } from './ringcentral.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOURS = 8;
const CALLS = 40;
const MESSAGES = 60;
const RELOADS = 60;
const TABS = 3;
const CONVERSATION = '7000000000000000001';

/** Numbers from 0 to 1 that are the same in each run. */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Three tabs of a browser, the first of which acts, and RingCentral. */
class Desk {
  readonly ringCentral = new DayRingCentral();
  readonly #storage = new FakeStorage();
  readonly #random = randomness(7);
  readonly tabs: DayPage[] = [];
  hasToken = true;
  /** Texts that were sent or received, in their order. */
  readonly texts: string[] = [];
  missed = 0;

  constructor() {
    for (let tab = 0; tab < TABS; tab++) this.tabs.push(this.#load(tab));
  }

  #load(tab: number): DayPage {
    return new DayPage({
      ringCentral: this.ringCentral,
      storage: this.#storage,
      acts: () => tab === 0,
      hasToken: () => this.hasToken,
      random: this.#random,
    });
  }

  get page(): DayPage {
    const [page] = this.tabs;
    if (page === undefined) throw new Error('No tab is open.');
    return page;
  }

  reload(tab: number): void {
    this.tabs[tab]?.close();
    this.tabs[tab] = this.#load(tab);
  }

  async call(): Promise<void> {
    if (this.#random() < 0.3) this.ringCentral.miss(`s-${String(++this.missed)}`);
    else this.page.history.catchUp();
    this.page.history.look();
    await pass(2 * SECOND);
  }

  /** The user sends a text, or a customer does. */
  async text(): Promise<void> {
    const words = `text ${String(this.texts.length + 1)}`;
    this.texts.push(words);
    if (this.#random() < 0.5) {
      this.ringCentral.receive(words);
      await pass(2 * SECOND);
      return;
    }
    await this.send(words);
  }

  /** Sends as a user does: again when it's said that it wasn't sent, never when nobody knows. */
  async send(words: string): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      const { outbox } = this.page;
      if (outbox.sending(CONVERSATION).state === 'unsure') {
        const checked = outbox.check(CONVERSATION);
        await pass(5 * SECOND);
        if ((await checked) !== null) return;
        await pass(MINUTE);
        continue;
      }
      outbox.type(CONVERSATION, words);
      const sent = outbox.send(CONVERSATION, CUSTOMER);
      await pass(5 * SECOND);
      if ((await sent) !== null) return;
      await pass(MINUTE);
    }
  }

  /** Requests that RingCentral refused as too many. */
  get refused(): number {
    return this.ringCentral.asked.filter(({ status }) => status === 429).length;
  }

  /** Nothing is lost, and nothing is there twice: at RingCentral, and on the page. */
  expectWhole(): void {
    const stored = [...this.ringCentral.store.values()].map(
      ({ record }) => (record as { subject: string }).subject,
    );
    expect([...stored].sort()).toEqual([...this.texts].sort());
    expect([...this.page.texts].sort()).toEqual([...this.texts].sort());
    const sessions = this.page.history.calls().map(({ session }) => session);
    expect(new Set(sessions).size).toBe(sessions.length);
    expect(sessions).toHaveLength(this.missed);
  }
}

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-27T08:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

test(`a day of ${String(CALLS)} calls, ${String(MESSAGES)} messages, and ${String(RELOADS)} reloads in three tabs stays within each group`, async () => {
  const desk = new Desk();
  const random = randomness(11);
  const acts: (() => Promise<void> | void)[] = [
    ...Array.from({ length: CALLS }, () => () => desk.call()),
    ...Array.from({ length: MESSAGES }, () => () => desk.text()),
    // Some come in bursts, as from somebody whose page seems to hang.
    ...Array.from({ length: RELOADS / 4 }, (_, index) => async () => {
      for (let again = 0; again < 4; again++) {
        desk.reload(index % TABS);
        await pass(2 * SECOND);
      }
    }),
    ...Array.from({ length: HOURS }, () => () => desk.page.directory.look()),
  ];
  const at = acts.map((act) => ({ act, time: random() })).sort((a, b) => a.time - b.time);
  const pause = (HOURS * 60 * MINUTE) / at.length;
  for (const { act } of at) {
    await act();
    await pass(pause);
  }
  await pass(11 * MINUTE);
  desk.expectWhole();
  expect(desk.refused).toBe(0);
  const busiest = Object.fromEntries(
    GROUPS.map((group) => [group, desk.ringCentral.busiestMinute(group)]),
  );
  // Signing in keeps two of the five, and calls keep most of the rest.
  expect(busiest['Auth']).toBeLessThanOrEqual(3);
  for (const group of ['Light', 'Medium', 'Heavy'] as const)
    expect([group, (busiest[group] ?? 0) <= LIMITS[group] / 2]).toEqual([group, true]);
  const total = (group: Group) =>
    desk.ringCentral.asked.filter((one) => one.group === group).length;
  // No more than one page that stays after each burst needs, and not the polling of three tabs.
  expect(total('Auth')).toBeLessThanOrEqual(RELOADS / 4 / TABS + RELOADS / TABS + 2);
  expect(total('Light')).toBeLessThan(1_500);
});

test('a message is on the page within five seconds, and a missed call in History', async () => {
  const desk = new Desk();
  await pass(MINUTE);
  desk.page.history.look();
  for (let count = 0; count < 20; count++) {
    desk.ringCentral.receive(`text ${String(count)}`);
    desk.ringCentral.miss(`s-${String(count)}`);
    await pass(5 * SECOND);
    expect(desk.page.texts).toContain(`text ${String(count)}`);
    expect(desk.page.history.calls().map(({ session }) => session)).toContain(`s-${String(count)}`);
  }
  expect(desk.refused).toBe(0);
});

describe('nothing is lost or doubled', () => {
  /** A quarter of an hour of calls and texts around a fault, which ends before the last of them. */
  async function around(begin: (desk: Desk) => void, end: (desk: Desk) => void): Promise<Desk> {
    const desk = new Desk();
    await pass(MINUTE);
    for (let count = 0; count < 12; count++) {
      if (count === 3) begin(desk);
      if (count === 8) end(desk);
      await desk.text();
      await desk.call();
      await pass(45 * SECOND);
    }
    await pass(12 * MINUTE);
    desk.page.history.look();
    await pass(MINUTE);
    desk.expectWhole();
    expect(desk.ringCentral.busiestMinute('Auth')).toBeLessThanOrEqual(3);
    expect(desk.ringCentral.connected).toBe(1);
    return desk;
  }

  test('when the WebSocket is dropped', async () => {
    const desk = await around(
      ({ ringCentral }) => {
        ringCentral.drop();
      },
      ({ ringCentral }) => {
        ringCentral.drop();
      },
    );
    expect(desk.refused).toBe(0);
  });

  test('when RingCentral refuses connections for a while', async () => {
    let drops: ReturnType<typeof setInterval>;
    await around(
      ({ ringCentral }) => {
        drops = setInterval(() => ringCentral.drop(), 5 * SECOND);
      },
      () => {
        clearInterval(drops);
      },
    );
  });

  test('when the token is revoked, and the user signs in again', async () => {
    await around(
      ({ ringCentral }) => {
        ringCentral.revoked = true;
        ringCentral.drop();
      },
      ({ ringCentral }) => {
        ringCentral.revoked = false;
      },
    );
  });

  test.each(GROUPS)('while the group %s is closed', async (group) => {
    const desk = await around(
      ({ ringCentral }) => {
        ringCentral.closed.set(group, Date.now() + 4 * MINUTE);
        ringCentral.drop();
      },
      ({ ringCentral }) => {
        ringCentral.closed.delete(group);
      },
    );
    // Each question in that time makes the penalty longer: there are few.
    expect(desk.refused).toBeLessThanOrEqual(15);
  });

  test('while NetSuite’s session is over, and the page gets no token', async () => {
    await around(
      (desk) => {
        desk.hasToken = false;
        desk.ringCentral.drop();
        // The user logs in again.
        setTimeout(() => {
          desk.hasToken = true;
        }, 6 * MINUTE);
      },
      () => undefined,
    );
  });

  test('while the media host is down', async () => {
    const file = {
      id: '1',
      address: 'https://media.ringcentral.com/restapi/v1.0/message/1/content/1',
      type: 'image/png',
      name: '',
      size: 1,
    };
    const desk = await around(
      ({ ringCentral, page }) => {
        ringCentral.mediaDown = true;
        page.pictures.see(file);
      },
      ({ ringCentral, page }) => {
        expect(page.pictures.of(file).state).toBe('failed');
        ringCentral.mediaDown = false;
        void page.pictures.fetch(file);
      },
    );
    expect(desk.page.pictures.of(file).state).toBe('there');
  });
});
