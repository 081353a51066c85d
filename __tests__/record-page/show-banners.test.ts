import { recordData } from '../../src/banners/record-candidates.ts';
import type { BrowserFact } from '../../src/banners/record-data.ts';
import { keepRecordBanners } from '../../src/browser/record-page/show-banners.ts';
import { Signal } from '../../src/browser/sensors/sensor.ts';
import type { ServerFacts } from '../../src/contracts/server-facts.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { SERVER_FACTS } from '../fixtures/server-facts.ts';

const WELL: ServerFacts = {
  ...SERVER_FACTS,
  m2m: {
    netsuite: { configured: true, verified: true, checkedAt: null },
    ringcentral: { configured: true, verified: true, checkedAt: null },
  },
  bundle: { installed: '1.0.0', required: null, managed: null, bundled: null },
};
const OLD_BUNDLE: ServerFacts = {
  ...WELL,
  bundle: { installed: '1.0.0', required: '9.0.0', managed: null, bundled: null },
};
const NOT_SET_UP: ServerFacts = {
  ...WELL,
  m2m: { ...WELL.m2m, netsuite: { configured: false, verified: null, checkedAt: null } },
};

const mockSensors = {} as Record<BrowserFact, Signal<string>>;
const mockAsk = jest.fn(() => Promise.resolve('granted'));
const mockShowActiveTab = jest.fn(() => Promise.resolve(true));
const mockPutAway: Record<string, number> = {};
const mockTell = new Set<() => void>();
const mockServerShow = jest.fn<undefined, [number | null]>();
/** What our own message area holds. */
const mockDrawn: { id: string; others: number }[] = [];

jest.mock('../../src/browser/sensors/session.ts', () => ({
  sessionSensor: () => mockSensors.session,
}));
jest.mock('../../src/browser/sensors/microphone.ts', () => ({
  microphoneSensor: () => mockSensors.microphone,
}));
jest.mock('../../src/browser/sensors/contention.ts', () => ({
  contentionSensor: () => mockSensors.tab,
  showActiveTab: () => mockShowActiveTab(),
}));
jest.mock('../../src/browser/sensors/notifications.ts', () => ({
  notificationSensor: () => Object.assign(mockSensors.notifications, { ask: mockAsk }),
}));
jest.mock('../../src/browser/sensors/dismissal-store.ts', () => ({
  dismissalStore: () => ({
    get: () => mockPutAway,
    putAway: (id: string) => {
      mockPutAway[id] = Date.now();
      for (const tell of mockTell) tell();
    },
    subscribe: (tell: () => void) => mockTell.add(tell),
  }),
}));
jest.mock('../../src/browser/record-page/server-message.ts', () => ({
  serverMessage: () => ({ show: mockServerShow }),
}));
jest.mock('../../src/browser/record-page/page-message.ts', () => ({
  showPageMessage: ({ id }: { id: string }, others: number) => {
    const entry = { id, others };
    mockDrawn.push(entry);
    return {
      recount: (now: number) => void (entry.others = now),
      hide: () => void mockDrawn.splice(mockDrawn.indexOf(entry), 1),
    };
  },
}));

const open = jest.fn();
let clicked: (event: unknown) => void = () => undefined;

class FakeLink {
  readonly dataset: Record<string, string>;
  constructor(rcp: string, rcpBanner: string) {
    this.dataset = { rcp, rcpBanner };
  }
  closest(): this {
    return this;
  }
}

/** Clicks one of our links. @returns whether the browser was kept from following it */
function click(kind: string, id: string): boolean {
  let kept = false;
  clicked({ target: new FakeLink(kind, id), preventDefault: () => void (kept = true) });
  return kept;
}

function start(server: ServerFacts): void {
  const data = recordData(server);
  keepRecordBanners({ ...data, words: ENGLISH, calls: false, shown: data.known[0]?.id ?? null });
}

beforeEach(() => {
  jest.clearAllMocks();
  mockServerShow.mockReset();
  mockAsk.mockReset().mockResolvedValue('granted');
  for (const fact of ['session', 'microphone', 'tab', 'notifications'] as const)
    mockSensors[fact] = new Signal<string>();
  for (const id of Object.keys(mockPutAway)) Reflect.deleteProperty(mockPutAway, id);
  mockTell.clear();
  mockDrawn.length = 0;
  Object.assign(globalThis, {
    Element: FakeLink,
    window: { open },
    document: {
      addEventListener: (_type: string, listener: typeof clicked) => void (clicked = listener),
    },
  });
});

test('while all is well nothing is drawn', () => {
  start(WELL);
  mockSensors.notifications.set('granted');
  mockSensors.microphone.set('ready');
  mockSensors.session.set('active');
  expect(mockDrawn).toEqual([]);
});

test("the server's banner is the most urgent: only its count is corrected", () => {
  start(OLD_BUNDLE);
  expect(mockServerShow).toHaveBeenLastCalledWith(0);
  mockSensors.notifications.set('default');
  expect(mockServerShow).toHaveBeenLastCalledWith(1);
  expect(mockDrawn).toEqual([]);
});

test("something more urgent takes the place of the server's banner, and gives it back", () => {
  start(OLD_BUNDLE);
  mockSensors.microphone.set('blocked');
  expect(mockServerShow).toHaveBeenLastCalledWith(null);
  expect(mockDrawn).toEqual([{ id: 'media-capability', others: 1 }]);
  mockSensors.microphone.set('ready');
  expect(mockServerShow).toHaveBeenLastCalledWith(0);
  expect(mockDrawn).toEqual([]);
});

test('another count alone does not draw the message again', () => {
  start(OLD_BUNDLE);
  mockSensors.session.set('lapsed');
  const [before] = mockDrawn;
  mockSensors.notifications.set('denied');
  expect(mockDrawn[0]).toBe(before);
  expect(mockDrawn).toEqual([{ id: 'netsuite-session-expired', others: 2 }]);
});

test('"Not now" closes the banner that the link stands in, and is never followed', () => {
  start(NOT_SET_UP);
  expect(click('dismiss', 'integrations-setup')).toBe(true);
  expect(Object.keys(mockPutAway)).toEqual(['integrations-setup']);
  expect(mockServerShow).toHaveBeenLastCalledWith(null);
});

test('a click in a message that is over changes nothing', () => {
  start(OLD_BUNDLE);
  expect(click('dismiss', 'enable-notifications')).toBe(true);
  expect(click('action', 'enable-notifications')).toBe(false);
  expect([Object.keys(mockPutAway), mockAsk.mock.calls]).toEqual([[], []]);
});

test('what was dismissed on an earlier page hides the message the server draws', () => {
  mockPutAway['integrations-setup'] = Date.now();
  start(NOT_SET_UP);
  expect(mockServerShow).toHaveBeenLastCalledWith(null);
  expect(mockDrawn).toEqual([]);
});

test('Enable notifications asks the browser right there', () => {
  start(WELL);
  mockSensors.notifications.set('default');
  expect(click('action', 'enable-notifications')).toBe(true);
  expect(mockAsk).toHaveBeenCalledTimes(1);
});

test.each([
  ['answers', () => Promise.resolve(true), 0],
  ['does not answer', () => Promise.resolve(false), 1],
  ['cannot be asked', () => Promise.reject(new Error('no channel')), 1],
])('the active tab %s: the softphone opens %#', async (_what, answer, opened) => {
  mockShowActiveTab.mockImplementationOnce(answer);
  start(WELL);
  mockSensors.tab.set('contended');
  expect(click('action', 'multiple-tabs')).toBe(true);
  await new Promise(setImmediate);
  expect(open).toHaveBeenCalledTimes(opened);
});

test('links that lead somewhere are left to the browser, which opens them beside the record', () => {
  start({ ...WELL, connection: 'expired' });
  expect(click('action', 'reconnect-ringcentral')).toBe(false);
  expect(click('more', 'reconnect-ringcentral')).toBe(false);
});

test('whatever fails, nothing is thrown and one line is written', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  mockServerShow.mockImplementation(() => {
    throw new Error('no');
  });
  mockAsk.mockRejectedValue(new Error('no'));
  start(OLD_BUNDLE);
  mockSensors.notifications.set('default');
  click('action', 'enable-notifications');
  await new Promise(setImmediate);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});
