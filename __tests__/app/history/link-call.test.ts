import type { HistoryCall, Logged } from '../../../src/browser/app/history/history-call.ts';
import { linkCall } from '../../../src/browser/app/history/link-call.ts';
import type { CallsAnswer, OpenedCall } from '../../../src/contracts/calls.ts';
import type { CallsRequest } from '../../../src/contracts/calls-request.ts';
import { SCHEMA, SERVICE } from '../../../src/contracts/service.ts';
import { historyCall } from './small-history.ts';

const ENVELOPE = { schema: SCHEMA, service: SERVICE } as const;
const ANN = { id: 5, name: 'Ann Ames' };
const OPENED: OpenedCall = {
  url: '/app/x?id=4',
  note: 'Wants a quote',
  room: 3_900,
  answers: [],
  entity: null,
  related: { type: 'opportunity', id: 6, name: 'OPP6' },
};
const CONFLICTS = { note: false, entity: false, related: false, fields: [] };

const call = (logged: Logged): HistoryCall => historyCall({ logged });
const LOGGED = call({ state: 'logged', url: '/app/x?id=4' });

/** A NetSuite that gives these answers in turn; null for none. */
function netSuite(...answers: (object | null)[]) {
  const asked: Omit<CallsRequest, 'token'>[] = [];
  return {
    asked,
    ask: (request: Omit<CallsRequest, 'token'>) => {
      asked.push(request);
      const answer = answers.shift() ?? null;
      return Promise.resolve(
        answer === null
          ? ({ outcome: 'unreachable' } as const)
          : ({ outcome: 'answered', answer: { ...ENVELOPE, ...answer } as CallsAnswer } as const),
      );
    },
  };
}
const changed = (conflicts = CONFLICTS) => ({
  changed: { url: '/app/x?id=4', kept: [], conflicts, task: null },
});

test('the record of a logged call gets the contact, and nothing else of it changes', async () => {
  const it = netSuite({ opened: OPENED }, changed());
  expect(await linkCall(it, LOGGED, 13, ANN)).toBe('linked');
  const before = {
    note: 'Wants a quote',
    answers: [],
    entity: null,
    related: { type: 'opportunity', id: 6 },
  };
  expect(it.asked).toEqual([
    { action: 'open-call', externalId: 'rcp-s-1-13' },
    {
      action: 'change-call',
      change: {
        externalId: 'rcp-s-1-13',
        name: 'Ann Ames',
        before,
        after: { ...before, entity: { type: 'contact', id: 5 } },
        followUp: null,
      },
    },
  ]);
});

test.each([
  ['another contact', { type: 'contact', id: 9, name: 'Ben' }, 'taken'],
  ['a company', { type: 'customer', id: 5, name: 'Ames Ltd.' }, 'taken'],
  ['the same contact', { type: 'contact', id: 5, name: 'Ann Ames' }, 'linked'],
] as const)('a record that belongs to %s stays as it is', async (_whose, entity, linking) => {
  const it = netSuite({ opened: { ...OPENED, entity } });
  expect(await linkCall(it, LOGGED, 13, ANN)).toBe(linking);
  expect(it.asked).toHaveLength(1);
});

test('somebody who links the record in the same moment comes first', async () => {
  const it = netSuite({ opened: OPENED }, changed({ ...CONFLICTS, entity: true }));
  expect(await linkCall(it, LOGGED, 13, ANN)).toBe('taken');
});

const refusal = { error: { code: 'RCP_NOT_ALLOWED', message: '', token: null } };
test.each([
  ['no answer', [null]],
  ['a refusal', [refusal]],
  ['no answer to the change', [{ opened: OPENED }, null]],
  ['a refusal of the change', [{ opened: OPENED }, refusal]],
] as const)('%s is a link that can be tried again', async (_what, answers) => {
  expect(await linkCall(netSuite(...answers), LOGGED, 13, ANN)).toBe('failed');
});

test('the record of a call that NetSuite couldn’t be asked about is looked for', async () => {
  const it = netSuite({ opened: OPENED }, changed());
  expect(await linkCall(it, call({ state: 'unknown' }), 13, ANN)).toBe('linked');
  expect(await linkCall(netSuite(null), call({ state: 'unknown' }), 13, ANN)).toBe('failed');
});

test.each([
  [{ state: 'not-logged' }, 'later'],
  [{ state: 'saving' }, 'later'],
  [{ state: 'refused' }, 'later'],
  [{ state: 'unanswered' }, 'later'],
  [{ state: 'skipped', reason: 'internal' }, 'none'],
] as const satisfies [Logged, string][])('of a call that is %j: %s', async (logged, linking) => {
  const it = netSuite();
  expect(await linkCall(it, call(logged), 13, ANN)).toBe(linking);
  expect(it.asked).toEqual([]);
});
