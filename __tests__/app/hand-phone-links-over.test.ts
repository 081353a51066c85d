import { PhoneLink } from '../../src/browser/app/desk/phone-link.ts';
import { handPhoneLinksOver } from '../../src/browser/app/tabs/hand-phone-links-over.ts';
import { Changes } from '../../src/browser/sensors/changes.ts';
import { softphoneLock } from '../../src/browser/sensors/tab-names.ts';
import type { FactsStore } from '../../src/browser/ui/facts-store.ts';
import type { TabState } from '../../src/facts/facts.ts';
import type { Known } from '../../src/facts/known.ts';
import { FakePage } from '../sensors/fake-browser.ts';
import { FakeChannel } from '../sensors/fake-channel.ts';

const WHO = { account: 'A', user: 7 };
const LINK = 'tel:+12125550182';

/** A softphone tab of one browser, as far as phone links concern it. */
function tab(first: Known<TabState>) {
  let state = first;
  const changes = new Changes();
  const phoneLink = new PhoneLink();
  const store = {
    server: { who: WHO },
    tabs: { get: () => state, subscribe: changes.subscribe },
  } as unknown as FactsStore;
  handPhoneLinksOver({ store, phoneLink });
  return {
    phoneLink,
    become: (next: Known<TabState>) => {
      state = next;
      changes.tell();
    },
    shows: () => [phoneLink.waiting, phoneLink.place],
  };
}

beforeEach(() => {
  jest.useFakeTimers();
  const page = new FakePage().enter();
  page.window['BroadcastChannel'] = FakeChannel;
  Object.assign(globalThis, { BroadcastChannel: FakeChannel });
});
afterEach(() => {
  jest.useRealTimers();
  FakeChannel.closeAll();
});

test('the active tab gets the link and is asked to show itself, and the new one says where it is', () => {
  const active = tab('active');
  const fresh = tab('inactive');
  const heard: unknown[] = [];
  new FakeChannel(softphoneLock(WHO)).onmessage = ({ data }) => heard.push(data);
  fresh.phoneLink.bring(LINK);
  expect([active.shows(), fresh.shows()]).toEqual([
    [LINK, 'here'],
    [LINK, 'active-tab'],
  ]);
  expect(heard).toContainEqual({ kind: 'show-yourself' });
  jest.advanceTimersByTime(1_000);
  expect(fresh.shows()).toEqual([LINK, 'active-tab']);
});

test('a tab hands nothing over before it knows that another one is active', () => {
  const active = tab('active');
  const fresh = tab('unknown');
  fresh.phoneLink.bring(LINK);
  expect(active.shows()).toEqual([null, 'here']);
  fresh.become('inactive');
  expect([active.shows(), fresh.shows()]).toEqual([
    [LINK, 'here'],
    [LINK, 'active-tab'],
  ]);
});

test('the active tab keeps its own link', () => {
  const active = tab('active');
  const other = tab('inactive');
  active.phoneLink.bring(LINK);
  jest.advanceTimersByTime(1_000);
  expect([active.shows(), other.shows()]).toEqual([
    [LINK, 'here'],
    [null, 'here'],
  ]);
});

test('an active tab that doesn’t answer is named, and a later link is handed over again', () => {
  const fresh = tab('inactive');
  fresh.phoneLink.bring(LINK);
  jest.advanceTimersByTime(1_000);
  expect(fresh.shows()).toEqual([LINK, 'no-answer']);
  const active = tab('active');
  fresh.phoneLink.bring('tel:101');
  expect([active.shows(), fresh.shows()]).toEqual([
    ['tel:101', 'here'],
    ['tel:101', 'active-tab'],
  ]);
});

test('a message of another shape fills nothing', () => {
  const active = tab('active');
  const sender = new FakeChannel(softphoneLock(WHO));
  for (const message of [
    null,
    'phone-link',
    { kind: 'phone-link' },
    { kind: 'phone-link', link: 1 },
  ])
    sender.postMessage(message);
  expect(active.shows()).toEqual([null, 'here']);
});
