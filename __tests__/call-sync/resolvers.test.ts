import { LISTED_REASONS, RESOLVERS, resolversOf } from '../../src/browser/call-sync/resolvers.ts';
import { LOG_FAILURES, type Outcome } from '../../src/call-sync/listed-call.ts';
import { SKIP_REASONS } from '../../src/contracts/call-terms.ts';
import { CALL_SKIP } from '../../src/i18n/english/call-skip.ts';
import { CALL_SYNC } from '../../src/i18n/english/call-sync.ts';
import { CALL_LIST_CASES, CLICK_NAMES } from '../browser/support/call-list-cases.ts';

const NUMBER = '+12125550101';
const LOGGED = { state: 'logged', record: 7, updated: false, several: 0, linked: true } as const;
const clicks = (outcome: Outcome, { number = NUMBER, internal = false } = {}) =>
  resolversOf({ outcome, number, internal });

describe('the table of reasons', () => {
  test('has every reason of the rules and of NetSuite, with its clicks and its browser test', () => {
    const known = [...LISTED_REASONS].sort();
    expect(known).toEqual(expect.arrayContaining([...SKIP_REASONS, ...LOG_FAILURES]));
    expect(Object.keys(RESOLVERS).sort()).toEqual(known);
    expect(Object.keys(CALL_LIST_CASES).sort()).toEqual(known);
    expect(Object.keys(CLICK_NAMES).sort()).toEqual(
      [...new Set(Object.values(RESOLVERS).flat())].sort(),
    );
  });

  test('is held in the browser by the words that people read', () => {
    for (const reason of SKIP_REASONS)
      expect(CALL_LIST_CASES[reason].words).toBe(CALL_SKIP[`call-skip.${reason}`]);
    for (const reason of LOG_FAILURES)
      expect(CALL_LIST_CASES[reason].words).toBe(
        CALL_SYNC[`call-sync.calls.state.failed.${reason}`],
      );
  });
});

describe('a call that is logged', () => {
  test('and linked to its record needs nothing, not a second contact either', () => {
    expect(clicks(LOGGED)).toEqual([]);
  });

  test('and linked to none gets a contact or a record, and a choice among several', () => {
    expect(clicks({ ...LOGGED, linked: false })).toEqual(['contact', 'record']);
    expect(clicks({ ...LOGGED, linked: false, several: 2 })).toEqual(['record']);
  });

  test('with a colleague, or with nobody’s number, is about no record', () => {
    expect(clicks({ ...LOGGED, linked: false }, { internal: true })).toEqual([]);
    expect(clicks({ ...LOGGED, linked: false }, { number: '' })).toEqual([]);
  });
});

test('a number that was withheld can’t be left out of later logs', () => {
  expect(clicks({ state: 'skipped', reason: 'missed' })).toEqual(['anyway', 'never']);
  expect(clicks({ state: 'skipped', reason: 'missed' }, { number: '' })).toEqual(['anyway']);
});
