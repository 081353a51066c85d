import type { CallState } from '../../src/browser/app/calls/call.ts';
import type { Telephone } from '../../src/browser/app/desk/telephone.ts';
import type { Owner } from '../../src/browser/app/people/people.ts';
import { serveCallBars } from '../../src/browser/app/tabs/call-bars.ts';
import type { BarVerb } from '../../src/contracts/call-bar.ts';
import { callBarChannel, parseBarNews } from '../../src/contracts/call-bar.ts';
import { FakeChannel } from '../sensors/fake-channel.ts';
import { callState, WHO } from './small-calls.ts';

const NOW = Date.UTC(2026, 0, 15, 10);
const NOBODY: Owner = { owner: 'nobody', partial: false, failed: false };

/** A softphone with the calls that a test gives it, and a bar that hears and speaks with it. */
function softphone({
  tab = 'active',
  microphone = 'ready',
  answers = 'talking',
  visible = true,
  focused = true,
  owner = NOBODY,
}: {
  tab?: string;
  microphone?: string;
  /** What an answered call comes to. */
  answers?: CallState['phase'] | 'nothing';
  visible?: boolean;
  focused?: boolean;
  owner?: Owner;
} = {}) {
  const listeners = new Set<() => void>();
  const calls = new Map<string, CallState>();
  const done: string[] = [];
  const notified: string[] = [];
  const pageEvents = new Map<string, () => void>();
  class FakeNotification {
    static permission = 'granted';
    constructor(title: string) {
      notified.push(title);
    }
    close() {
      notified.push('closed');
    }
  }
  Object.assign(globalThis, {
    window: {
      BroadcastChannel: FakeChannel,
      Notification: FakeNotification,
      addEventListener: (type: string, listener: () => void) => pageEvents.set(type, listener),
      removeEventListener: (type: string) => pageEvents.delete(type),
    },
    Notification: FakeNotification,
    BroadcastChannel: FakeChannel,
    document: {
      get visibilityState() {
        return visible ? 'visible' : 'hidden';
      },
      hasFocus: () => focused,
    },
  });
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const set = (id: string, change: Partial<CallState>) => {
    const state = { ...(calls.get(id) ?? callState(id, NOW)), ...change };
    if (state.phase === 'over') calls.delete(id);
    else calls.set(id, state);
    changed();
  };
  const did = (verb: string, change: Partial<CallState>) => (id: string) => {
    done.push(`${verb} ${id}`);
    set(id, change);
    return Promise.resolve();
  };
  const desk = {
    calls: () => [...calls.values()],
    answer: (id: string) => {
      done.push(`answer ${id}`);
      if (answers === 'nothing') return Promise.resolve();
      set(id, { phase: answers, answeredAt: NOW });
      return answers === 'answering'
        ? new Promise<void>((resolve) => setTimeout(resolve, 12_000))
        : Promise.resolve();
    },
    decline: did('decline', { phase: 'over' }),
    toVoicemail: did('voicemail', { phase: 'over' }),
    hangUp: did('hang up', { phase: 'over' }),
    mute: (id: string, on: boolean) => {
      done.push(`mute ${id} ${String(on)}`);
      set(id, { muted: on });
    },
    hold: (id: string, on: boolean) => {
      done.push(`hold ${id} ${String(on)}`);
      set(id, { hold: on ? 'on' : 'off' });
      return Promise.resolve();
    },
  };
  const telephone = {
    store: {
      server: { who: WHO },
      tabs: { get: () => tab },
      microphone: { get: () => microphone },
    },
    desk,
    callers: {
      owner: () => owner,
      titleOf: ({ number }: CallState) => (owner.owner === 'one' ? owner.entity.name : number),
      shown: (number: string) => number,
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Telephone;
  serveCallBars(telephone);

  const heard: NonNullable<ReturnType<typeof parseBarNews>>[] = [];
  const bar = new FakeChannel(callBarChannel(WHO));
  bar.onmessage = ({ data }) => {
    const news = parseBarNews(data);
    // Whatever the softphone posts, a bar understands.
    if (news === null) throw new Error(`not understood: ${JSON.stringify(data)}`);
    heard.push(news);
  };
  const last = () => heard.filter((news) => news.kind === 'calls').at(-1);
  const tabId = () => {
    bar.postMessage({ kind: 'look' });
    return last()?.tab ?? 'none';
  };
  return {
    set,
    done,
    notified,
    heard,
    last,
    bar,
    tabId,
    pageEvents,
    ask: (call: string, verb: BarVerb, to = tabId()) => {
      bar.postMessage({ kind: 'do', id: `r-${verb}`, tab: to, call, verb });
    },
    outcomes: () => heard.flatMap((news) => (news.kind === 'outcome' ? [news.outcome] : [])),
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  FakeChannel.closeAll();
  for (const name of ['window', 'document', 'Notification', 'BroadcastChannel'])
    Reflect.deleteProperty(globalThis, name);
});
const RINGS = { phase: 'ringing', direction: 'inbound', answeredAt: null } as const;

test('bars hear of a call with its record and company, and of its end', () => {
  const entity = {
    type: 'contact',
    id: 7,
    name: 'Ann Ames',
    company: 'Ames Ltd',
    url: '/app/common/entity/contact.nl?id=7',
  } as const;
  const phone = softphone({ owner: { owner: 'one', entity } });
  phone.set('a', { ...RINGS, queue: 'Sales' });
  expect(phone.last()).toMatchObject({
    calls: [
      {
        id: 'a',
        phase: 'ringing',
        title: 'Ann Ames',
        about: 'Ames Ltd · Contact',
        number: '+12125550182',
        queue: 'Sales',
        url: entity.url,
        problem: '',
      },
    ],
    words: { 'telephone.incoming.answer': 'Answer', 'common.incoming': 'Incoming call: {1}' },
  });
  phone.set('a', { phase: 'over' });
  expect(phone.last()).toMatchObject({ calls: [] });
});

test('nothing is said twice, and a page that looks gets an answer at once', () => {
  const phone = softphone();
  phone.set('a', RINGS);
  const before = phone.heard.length;
  phone.set('a', RINGS);
  expect(phone.heard).toHaveLength(before);
  phone.bar.postMessage({ kind: 'look' });
  expect(phone.heard).toHaveLength(before + 1);
});

test('a tab that does not act and has no calls says nothing', () => {
  const phone = softphone({ tab: 'inactive' });
  phone.bar.postMessage({ kind: 'look' });
  expect(phone.heard).toEqual([]);
});

test.each([
  ['answer', RINGS, 'answer a'],
  ['decline', RINGS, 'decline a'],
  ['voicemail', RINGS, 'voicemail a'],
  ['mute', {}, 'mute a true'],
  ['unmute', { muted: true }, 'mute a false'],
  ['hold', {}, 'hold a true'],
  ['hold', { hold: 'on' }, 'hold a false'],
  ['hang-up', {}, 'hang up a'],
] as const)('%s is taken, and done', async (verb, change, what) => {
  const phone = softphone();
  phone.set('a', change);
  phone.ask('a', verb);
  await jest.advanceTimersByTimeAsync(0);
  expect([phone.done, phone.outcomes()]).toEqual([[what], ['taken', 'done']]);
});

test.each([
  ['answer', {}],
  ['decline', {}],
  ['mute', RINGS],
  ['hold', RINGS],
  ['hang-up', RINGS],
] as const)('%s of a call that is past that does nothing', async (verb, change) => {
  const phone = softphone();
  phone.set('a', change);
  phone.ask('a', verb);
  phone.ask('gone', verb);
  await jest.advanceTimersByTimeAsync(0);
  expect([phone.done, phone.outcomes()]).toEqual([[], ['taken', 'taken', 'over', 'over']]);
});

test('two bars that both answer do it once', async () => {
  const phone = softphone();
  phone.set('a', RINGS);
  phone.ask('a', 'answer');
  phone.ask('a', 'answer');
  await jest.advanceTimersByTimeAsync(0);
  expect(phone.done).toEqual(['answer a']);
  expect(phone.outcomes().slice(2).sort()).toEqual(['done', 'over']);
});

test('a request for another tab, and anything that isn’t a request, does nothing', async () => {
  const phone = softphone();
  phone.set('a', RINGS);
  phone.ask('a', 'answer', 'another-tab');
  for (const message of [null, 'answer', { kind: 'do', call: 'a', verb: 'answer' }])
    phone.bar.postMessage(message);
  await jest.advanceTimersByTimeAsync(50_000);
  expect([phone.done, phone.outcomes()]).toEqual([[], []]);
});

test('a call that went on ringing was not answered', async () => {
  const phone = softphone({ answers: 'nothing' });
  phone.set('a', RINGS);
  phone.ask('a', 'answer');
  await jest.advanceTimersByTimeAsync(0);
  expect(phone.outcomes()).toEqual(['taken', 'failed']);
});

test('a tab out of sight whose microphone has to be allowed first asks for the tab', async () => {
  const phone = softphone({ microphone: 'prompt', visible: false, focused: false });
  phone.set('a', RINGS);
  phone.ask('a', 'answer');
  await jest.advanceTimersByTimeAsync(0);
  expect([phone.done, phone.outcomes()]).toEqual([[], ['taken', 'needs-softphone']]);
  expect(phone.notified).toEqual(['Answer +12125550182 in the softphone']);
  phone.pageEvents.get('focus')?.();
  expect(phone.notified).toEqual(['Answer +12125550182 in the softphone', 'closed']);
});

test('a microphone that does not open in a tab out of sight asks for the tab after 2 s', async () => {
  const phone = softphone({ answers: 'answering', visible: false, focused: false });
  phone.set('a', RINGS);
  phone.ask('a', 'answer');
  await jest.advanceTimersByTimeAsync(1_999);
  expect(phone.outcomes()).toEqual(['taken']);
  await jest.advanceTimersByTimeAsync(1);
  expect(phone.outcomes()).toEqual(['taken', 'needs-softphone']);
  phone.set('a', { phase: 'talking' });
  expect(phone.notified).toEqual(['Answer +12125550182 in the softphone', 'closed']);
});

test('a slow answer in a tab with the focus is waited for', async () => {
  const phone = softphone({ answers: 'answering' });
  phone.set('a', RINGS);
  phone.ask('a', 'answer');
  await jest.advanceTimersByTimeAsync(2_500);
  expect(phone.outcomes()).toEqual(['taken']);
  phone.set('a', { phase: 'talking' });
  await jest.advanceTimersByTimeAsync(10_000);
  expect([phone.outcomes(), phone.notified]).toEqual([['taken', 'done'], []]);
});

test('a tab that closes says so', () => {
  const phone = softphone();
  phone.set('a', {});
  phone.pageEvents.get('pagehide')?.();
  expect(phone.heard.at(-1)).toMatchObject({ kind: 'gone' });
});
