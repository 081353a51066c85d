import { contentionSensor, showActiveTab } from '../../src/browser/sensors/contention.ts';
import { softphoneLock } from '../../src/browser/sensors/tab-names.ts';
import { type TabElection, tabElection } from '../../src/browser/sensors/tabs.ts';
import { FakePage, record, settle } from './fake-browser.ts';
import { FakeChannel } from './fake-channel.ts';
import { FakeLocks } from './fake-locks.ts';

const WHO = { account: '1234567', user: 7 };

interface Tab {
  page: FakePage;
  election: TabElection;
  values: unknown[];
}

let locks: FakeLocks;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  locks = new FakeLocks();
  Object.defineProperty(globalThis, 'BroadcastChannel', {
    configurable: true,
    writable: true,
    value: FakeChannel,
  });
});
afterEach(() => {
  FakeChannel.closeAll();
  jest.useRealTimers();
});

function newPage(): FakePage {
  const page = new FakePage();
  page.navigator['locks'] = locks;
  page.window['BroadcastChannel'] = FakeChannel;
  return page.enter();
}

async function openTab(who = WHO): Promise<Tab> {
  const page = newPage();
  const election = tabElection(who);
  const values = record(election);
  await settle();
  return { page, election, values };
}

const states = (...tabs: Tab[]) => tabs.map(({ election }) => election.get());

test('the first tab is active, the next ones are not, and a lone one never was anything else', async () => {
  const first = await openTab();
  const second = await openTab();
  const third = await openTab();
  expect(states(first, second, third)).toEqual(['active', 'inactive', 'inactive']);
  expect(first.values).toEqual(['active']);
});

test('a tab takes over, the loser says so at once and waits for its turn', async () => {
  const first = await openTab();
  const second = await openTab();
  second.election.takeOver();
  await settle();
  expect(states(first, second)).toEqual(['inactive', 'active']);
  expect(jest.getTimerCount()).toBe(0);
  second.election.dispose();
  await settle();
  expect(first.election.get()).toBe('active');
});

test('tabs may take the phone from each other again and again, and the queue does not grow', async () => {
  const tabs = [await openTab(), await openTab(), await openTab()];
  for (let turn = 0; turn < 9; turn++) {
    tabs[(turn + 1) % 3]?.election.takeOver();
    await settle();
    expect(states(...tabs).filter((state) => state === 'active')).toHaveLength(1);
    expect(tabs[(turn + 1) % 3]?.election.get()).toBe('active');
    const { held, pending } = await locks.query();
    expect([held?.length, pending?.length]).toEqual([1, 2]);
  }
});

test('the active tab has nothing to take over', async () => {
  const { election } = await openTab();
  election.takeOver();
  expect(locks.requests).toBe(1);
});

test('a page in the back/forward cache holds nothing, and waits its turn when it comes back', async () => {
  const first = await openTab();
  const second = await openTab();
  first.page.fire('pagehide');
  await settle();
  expect(states(first, second)).toEqual(['unknown', 'active']);
  first.page.show(true);
  await settle();
  expect(states(first, second)).toEqual(['inactive', 'active']);
});

test('a page that leaves while it is given the lock does not keep it', async () => {
  const page = newPage();
  const election = tabElection(WHO);
  page.fire('pagehide');
  await settle();
  expect(election.get()).toBe('unknown');
  expect((await openTab()).election.get()).toBe('active');
});

test('without Web Locks every tab acts', () => {
  new FakePage().enter();
  expect(tabElection(WHO).get()).toBe('everyone');
});

test.each(['SecurityError', 'InvalidStateError'])(
  'locks that refuse with %s leave every tab acting, and are not asked again',
  async (name) => {
    locks.refusal = new DOMException('refused', name);
    const { values } = await openTab();
    await settle();
    expect(values).toEqual(['everyone']);
    expect(locks.requests).toBe(1);
  },
);

test('each user and each account has an election of its own', async () => {
  await openTab();
  expect((await openTab({ ...WHO, user: 8 })).election.get()).toBe('active');
  expect((await openTab({ ...WHO, account: '1234567_SB1' })).election.get()).toBe('active');
});

describe('from a record page', () => {
  const look = async () => {
    const page = newPage();
    const sensor = contentionSensor(WHO);
    await settle();
    return { page, sensor };
  };

  test('two softphone tabs are contention, one or none is not; only a look shows it', async () => {
    const first = await openTab();
    const record = await look();
    expect(record.sensor.get()).toBe('unknown');
    const second = await openTab();
    expect(record.sensor.get()).toBe('unknown');
    record.page.enter().fire('focus');
    await settle();
    expect(record.sensor.get()).toBe('contended');
    second.election.dispose();
    first.election.dispose();
    await settle();
    record.page.see('visible');
    await settle();
    expect(record.sensor.get()).toBe('unknown');
  });

  test('another tab that took over is not taken for contention by its own place in the queue', async () => {
    const first = await openTab();
    const second = await openTab();
    second.election.takeOver();
    await settle();
    first.election.dispose();
    await settle();
    expect((await look()).sensor.get()).toBe('unknown');
  });

  test('the active tab answers, comes to the front and flashes its title for a while', async () => {
    const active = await openTab();
    await openTab();
    newPage();
    // Fakes answer at once, in the page that happens to be the current one: let that be the active
    // tab.
    active.page.enter();
    await expect(showActiveTab(WHO)).resolves.toBe(true);
    expect(active.page.broughtToFront).toBe(1);
    jest.advanceTimersByTime(800);
    expect(active.page.document.title).toBe('● Here is your softphone');
    // Asked again in the middle of a flash, it still knows its own name afterwards.
    await showActiveTab(WHO);
    jest.advanceTimersByTime(60_000);
    expect(active.page.document.title).toBe('RingCentral Softphone');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('a flash ends when the tab is found', async () => {
    const active = await openTab();
    await showActiveTab(WHO);
    jest.advanceTimersByTime(800);
    active.page.fire('focus');
    expect(active.page.document.title).toBe('RingCentral Softphone');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('a tab that has the focus already does not flash', async () => {
    const active = await openTab();
    active.page.document.focused = true;
    await expect(showActiveTab(WHO)).resolves.toBe(true);
    jest.advanceTimersByTime(800);
    expect(active.page.document.title).toBe('RingCentral Softphone');
  });

  test('nobody answers within half a second: no tab is active, no channel open', async () => {
    newPage();
    const asked = showActiveTab(WHO);
    jest.advanceTimersByTime(500);
    await expect(asked).resolves.toBe(false);
    expect(FakeChannel.openChannels).toBe(0);
  });

  test('what others say on the channel is passed over', async () => {
    const active = await openTab();
    const stranger = new FakeChannel(softphoneLock(WHO));
    for (const said of [null, 'show-yourself', { kind: 'here' }, { kind: 'hide' }, 7])
      stranger.postMessage(said);
    expect(active.page.broughtToFront).toBe(0);
  });
});
