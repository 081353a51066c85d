import { callerData } from '../../../src/browser/app/context/caller-data.ts';
import { LinkStore } from '../../../src/browser/app/context/link-store.ts';
import { readNumber } from '../../../src/browser/app/numbers/number.ts';
import type { Asked } from '../../../src/browser/ui/suitelet-client.ts';
import type { CallsAnswer } from '../../../src/contracts/calls.ts';

const ADA = { type: 'customer', id: 7 } as const;
const BEN = { type: 'contact', id: 7 } as const;
const BY_NUMBER = { label: 'Prices', address: 'https://example.com/{number}' };
const BY_EMAIL = { label: 'Mail', address: 'mailto:{email}' };
const MINUTES_MS = 60_000;

function world(...links: object[]) {
  const asked: object[] = [];
  const state = { now: 0, outcome: 'answered' };
  const store = new LinkStore({
    netSuite: {
      ask: (request) => {
        asked.push(request);
        const answer = { outcome: state.outcome, answer: { infoLinks: { links, email: '' } } };
        return Promise.resolve(answer as unknown as Asked<CallsAnswer>);
      },
    },
    now: () => state.now,
  });
  return { store, asked, state };
}

test('links are asked for once for all callers, and again after five minutes', async () => {
  const { store, asked, state } = world(BY_NUMBER);
  expect(store.of(ADA)).toEqual({ state: 'loading' });
  await store.look(ADA);
  await store.look(BEN);
  await store.look(null);
  expect(asked).toEqual([{ action: 'info-links', entity: ADA }]);
  expect(store.of(null)).toMatchObject({ state: 'read', offered: { links: [BY_NUMBER] } });
  state.now = 5 * MINUTES_MS;
  await store.look(BEN);
  expect(asked).toHaveLength(2);
});

test('while a link passes on an email address, each caller is asked about', async () => {
  const { store, asked } = world(BY_EMAIL);
  await store.look(ADA);
  await store.look(ADA);
  expect(store.of(BEN)).toEqual({ state: 'loading' });
  await store.look(BEN);
  expect(asked).toHaveLength(2);
});

test('a failure is said, and asked again only when somebody wants it', async () => {
  const { store, asked, state } = world(BY_NUMBER);
  state.outcome = 'unreachable';
  await store.look(ADA);
  await store.look(ADA);
  expect(store.of(ADA)).toEqual({ state: 'failed' });
  expect(asked).toHaveLength(1);
  state.outcome = 'answered';
  await store.look(ADA, true);
  expect(store.of(ADA).state).toBe('read');
});

test('another role is asked again', async () => {
  const { store, asked } = world(BY_NUMBER);
  await store.look(ADA);
  store.forget();
  expect(store.of(ADA)).toEqual({ state: 'loading' });
  await store.look(ADA);
  expect(asked).toHaveLength(2);
});

const entity = (type: 'customer' | 'contact', name: string) => ({
  entity: { type, id: 7, name, url: '/app/7' },
});

test('a contact has a name and a company, and a customer stands for its company', () => {
  const read = readNumber('+1 (212) 555-0183', 'US');
  const known = { email: 'a@example.com', company: 'Example Ltd' };
  expect(callerData(entity('contact', 'First Last'), read, known)).toEqual({
    number: '+12125550183',
    nationalNumber: '2125550183',
    email: 'a@example.com',
    recordId: '7',
    name: 'First Last',
    company: 'Example Ltd',
  });
  const nothing = { email: '', company: '' };
  expect(callerData(entity('customer', 'Example Ltd'), read, nothing).company).toBe('Example Ltd');
  expect(callerData(entity('contact', 'First Last'), read, nothing).company).toBe('');
});

test.each(['101', '', 'anonymous'])(
  '%p isn’t a number to pass on, and nobody has no record',
  (text) => {
    const nothing = { email: '', company: '' };
    expect(callerData({ entity: null }, readNumber(text, 'US'), nothing)).toEqual({
      number: '',
      nationalNumber: '',
      email: '',
      recordId: '',
      name: '',
      company: '',
    });
  },
);
