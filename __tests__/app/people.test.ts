import { type CallsClient, People } from '../../src/browser/app/people/people.ts';
import type { Asked } from '../../src/browser/ui/suitelet-client.ts';
import type { CallsAnswer, Entity } from '../../src/contracts/calls.ts';

const WHO = { account: 'TEST', user: 7 };
const NUMBER = {
  dial: '+12125550100',
  shown: '(212) 555-0100',
  national: '2125550100',
  extension: '',
};
const KEY = `rcp-match:TEST:7:${NUMBER.dial}`;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ADA: Entity = {
  type: 'contact',
  id: 5,
  name: 'Contact One',
  company: 'Customer One',
  url: '/app/common/entity/contact.nl?id=5',
};

/** As a browser's: its keys are its own properties. */
class Storage {
  [key: string]: unknown;
}
Object.defineProperties(Storage.prototype, {
  getItem: {
    value(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
  },
  setItem: {
    value(this: Record<string, string>, key: string, text: string) {
      this[key] = text;
    },
  },
  removeItem: {
    value(this: Record<string, string>, key: string) {
      Reflect.deleteProperty(this, key);
    },
  },
});

let asked: unknown[];
let answer: Asked<CallsAnswer>;
let store: Record<string, string>;

const match = (...entities: Entity[]): Asked<CallsAnswer> => ({
  outcome: 'answered',
  answer: {
    schema: 1,
    service: 'ringcentral-for-netsuite-pro',
    match: { entities, more: 0, partial: false, failed: false },
  },
});
const client = {
  ask: (request: unknown) => {
    asked.push(request);
    return Promise.resolve(answer);
  },
} as unknown as CallsClient;
const tab = () => new People(client, WHO);

beforeEach(() => {
  asked = [];
  answer = match(ADA);
  store = new Storage() as unknown as Record<string, string>;
  Object.assign(globalThis, { localStorage: store });
  jest.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

/** An answer that not everything was looked at for. */
const partly = (...entities: Entity[]): Asked<CallsAnswer> => ({
  outcome: 'answered',
  answer: {
    schema: 1,
    service: 'ringcentral-for-netsuite-pro',
    match: { entities, more: 0, partial: true, failed: true },
  },
});

test(
  'what one tab found the others know for five minutes, and not longer: it may be renamed, ' +
    'merged, or deleted',
  async () => {
    expect(await tab().ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
    jest.setSystemTime(Date.now() + 5 * MINUTE_MS);
    expect(await tab().ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
    expect(asked).toHaveLength(1);
    jest.setSystemTime(Date.now() + 1);
    answer = match({ ...ADA, name: 'Contact Renamed' });
    expect(await tab().ownerOf(NUMBER)).toMatchObject({ entity: { name: 'Contact Renamed' } });
    expect(asked).toHaveLength(2);
  },
);

test('an answer that was asked for before everything was forgotten isn’t kept', async () => {
  const people = tab();
  const asking = people.ownerOf(NUMBER);
  people.forget();
  expect(await asking).toEqual({ owner: 'one', entity: ADA });
  expect(store[KEY]).toBeUndefined();
});

test('nobody is kept for a minute at most: the record may just have been created', async () => {
  answer = match();
  expect(await tab().ownerOf(NUMBER)).toMatchObject({ owner: 'nobody' });
  answer = match(ADA);
  jest.setSystemTime(Date.now() + MINUTE_MS);
  expect(await tab().ownerOf(NUMBER)).toMatchObject({ owner: 'nobody' });
  jest.setSystemTime(Date.now() + 1);
  expect(await tab().ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
});

test.each([
  ['nobody', partly()],
  ['somebody', partly(ADA)],
])('%s found by a look-up that failed in part is not kept', async (_, given) => {
  answer = given;
  await tab().ownerOf(NUMBER);
  answer = match(ADA);
  await tab().ownerOf(NUMBER);
  expect(asked).toHaveLength(2);
});

test('what one role found another role asks for itself', async () => {
  await new People(client, WHO, 'administrator').ownerOf(NUMBER);
  answer = match();
  expect(await new People(client, WHO, 'customrole_rcp_member').ownerOf(NUMBER)).toMatchObject({
    owner: 'nobody',
  });
});

test('one search is under way at a time, and of those that wait the latest is asked', async () => {
  const open: (() => void)[] = [];
  const texts: string[] = [];
  const search = { callees: [], more: 0, partial: false, failed: false };
  const slow = {
    ask: ({ text }: { text: string }) => {
      texts.push(text);
      return new Promise((resolve) => {
        open.push(() => {
          resolve({ outcome: 'answered', answer: { search } });
        });
      });
    },
  } as unknown as CallsClient;
  const people = new People(slow, WHO);
  const all = ['E', 'Ex', 'Exa', 'Exam'].map((text) => people.search(text));
  await jest.advanceTimersByTimeAsync(0);
  expect(texts).toEqual(['Exam']);
  const more = ['Examp', 'Exampl'].map((text) => people.search(text));
  await jest.advanceTimersByTimeAsync(0);
  expect(texts).toEqual(['Exam']);
  open[0]?.();
  await jest.advanceTimersByTimeAsync(0);
  expect(texts).toEqual(['Exam', 'Exampl']);
  open[1]?.();
  expect(await Promise.all([...all, ...more])).toEqual([null, null, null, search, null, search]);
});

test('two who ask for one number at the same moment are one request', async () => {
  const people = tab();
  expect(await Promise.all([people.ownerOf(NUMBER), people.ownerOf(NUMBER)])).toEqual([
    { owner: 'one', entity: ADA },
    { owner: 'one', entity: ADA },
  ]);
  expect(asked).toHaveLength(1);
});

test.each<[string, Asked<CallsAnswer>, object]>([
  ['nobody', match(), { owner: 'nobody', partial: false, failed: false }],
  ['nobody where it was looked', partly(), { owner: 'nobody', partial: true, failed: true }],
  [
    'several',
    match(ADA, { ...ADA, id: 6 }),
    { owner: 'several', entities: [ADA, { ...ADA, id: 6 }], more: 0 },
  ],
  [
    'a session that is over',
    { outcome: 'session-ended' },
    { owner: 'unknown', why: 'session-ended' },
  ],
  ['no answer', { outcome: 'unreachable' }, { owner: 'unknown', why: 'unreachable' }],
])('%s is its own thing', async (_, given, owner) => {
  answer = given;
  expect(await tab().ownerOf(NUMBER)).toEqual(owner);
});

test('a look-up that failed is not kept: the next call asks again', async () => {
  answer = { outcome: 'unreachable' };
  await tab().ownerOf(NUMBER);
  answer = match(ADA);
  expect(await tab().ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
});

test('an extension of the company is not asked for', async () => {
  expect(await tab().ownerOf({ ...NUMBER, dial: '102', national: null })).toEqual({
    owner: 'internal',
  });
  expect(asked).toEqual([]);
});

test.each([
  '{',
  'null',
  '[]',
  '{"at":0,"entities":[],"role":""}',
  `{"at":${String(1_800_000_000_000 + 2 * HOUR_MS)},"entities":[],"partial":false,"role":""}`,
  JSON.stringify({
    at: 1_800_000_000_000,
    entities: [{ ...ADA, url: '/\\elsewhere.example' }],
    partial: false,
    role: '',
  }),
  JSON.stringify({
    at: 1_800_000_000_000,
    entities: [{ ...ADA, url: '//elsewhere.example' }],
    partial: false,
    role: '',
  }),
  JSON.stringify({
    at: 1_800_000_000_000,
    entities: [{ ...ADA, type: 'invoice' }],
    partial: false,
    role: '',
  }),
])('what is kept and no use, %s, is asked for again and swept', async (text) => {
  store[KEY] = text;
  store['somebody-else'] = text;
  const people = tab();
  expect(store[KEY]).toBeUndefined();
  expect(store['somebody-else']).toBe(text);
  expect(await people.ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
});

test('a browser without storage asks each time', async () => {
  Object.assign(globalThis, { localStorage: undefined });
  expect(await tab().ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
  expect(await tab().ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
  expect(asked).toHaveLength(2);
});

test('a flood of callers asks NetSuite for 30 numbers a minute; the next minute asks again', async () => {
  const people = tab();
  const number = (index: number) => ({ ...NUMBER, dial: `+1212555${String(1000 + index)}` });
  const owners = await Promise.all(
    Array.from({ length: 300 }, (_, index) => people.ownerOf(number(index))),
  );
  expect(asked).toHaveLength(30);
  expect(owners.filter(({ owner }) => owner === 'one')).toHaveLength(30);
  expect(owners[299]).toEqual({ owner: 'unknown', why: 'failed' });
  jest.advanceTimersByTime(MINUTE_MS);
  expect(await people.ownerOf(number(299))).toMatchObject({ owner: 'one' });
});
