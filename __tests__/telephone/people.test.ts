import type { Asked } from '../../src/page/suitelet-client.ts';
import type { CallsAnswer, Entity } from '../../src/status/calls.ts';
import { People, type CallsClient } from '../../src/telephone/people/people.ts';

const WHO = { account: 'TEST', user: 7 };
const NUMBER = { dial: '+12125550100', shown: '(212) 555-0100', national: '2125550100', extension: '' };
const KEY = `rcp-match:TEST:7:${NUMBER.dial}`;
const HOUR_MS = 60 * 60_000;
const ADA: Entity = { type: 'contact', id: 5, name: 'Contact One', company: 'Customer One', url: '/app/common/entity/contact.nl?id=5' };

/** As a browser's: its keys are its own properties. */
class Storage {
  [key: string]: unknown;
}
Object.defineProperties(Storage.prototype, {
  getItem: { value(this: Record<string, string>, key: string) { return Object.hasOwn(this, key) ? this[key] : null; } },
  setItem: { value(this: Record<string, string>, key: string, text: string) { this[key] = text; } },
  removeItem: { value(this: Record<string, string>, key: string) { Reflect.deleteProperty(this, key); } },
});

let asked: unknown[];
let answer: Asked<CallsAnswer>;
let store: Record<string, string>;

const match = (...entities: Entity[]): Asked<CallsAnswer> => ({
  outcome: 'answered',
  answer: { schema: 1, service: 'ringcentral-for-netsuite-pro', match: { entities, partial: false } },
});
const client = { ask: (request: unknown) => { asked.push(request); return Promise.resolve(answer); } } as unknown as CallsClient;
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

test('what one tab found the others know for an hour, and not longer', async () => {
  expect(await tab().ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
  expect(await tab().ownerOf(NUMBER)).toEqual({ owner: 'one', entity: ADA });
  expect(asked).toHaveLength(1);
  jest.setSystemTime(Date.now() + HOUR_MS + 1);
  await tab().ownerOf(NUMBER);
  expect(asked).toHaveLength(2);
});

test('two who ask for one number at the same moment are one request', async () => {
  const people = tab();
  expect(await Promise.all([people.ownerOf(NUMBER), people.ownerOf(NUMBER)])).toEqual([{ owner: 'one', entity: ADA }, { owner: 'one', entity: ADA }]);
  expect(asked).toHaveLength(1);
});

test.each<[string, Asked<CallsAnswer>, object]>([
  ['nobody', match(), { owner: 'nobody', partial: false }],
  ['several', match(ADA, { ...ADA, id: 6 }), { owner: 'several', entities: [ADA, { ...ADA, id: 6 }] }],
  ['a session that is over', { outcome: 'session-ended' }, { owner: 'unknown', why: 'session-ended' }],
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
  expect(await tab().ownerOf({ ...NUMBER, dial: '102', national: null })).toEqual({ owner: 'internal' });
  expect(asked).toEqual([]);
});

test.each([
  '{', 'null', '[]', '{"at":0,"entities":[]}', `{"at":${String(1_800_000_000_000 + 2 * HOUR_MS)},"entities":[],"partial":false}`,
  JSON.stringify({ at: 1_800_000_000_000, entities: [{ ...ADA, url: '/\\elsewhere.example' }], partial: false }),
  JSON.stringify({ at: 1_800_000_000_000, entities: [{ ...ADA, url: '//elsewhere.example' }], partial: false }),
  JSON.stringify({ at: 1_800_000_000_000, entities: [{ ...ADA, type: 'invoice' }], partial: false }),
])('what is kept and no use, %s, is asked for anew and swept', async (text) => {
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
