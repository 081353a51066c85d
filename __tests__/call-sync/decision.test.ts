import { type StoredDecision, withDecisions } from '../../src/call-sync/decision.ts';
import { sampleListed } from './sample-listed.ts';

const LOGGED = { state: 'logged', record: 7, updated: false, several: 0, linked: true } as const;
const SKIPPED = { state: 'skipped', reason: 'missed' } as const;
const decision = (id: number, act: StoredDecision['act'], page = 1): StoredDecision => ({
  id,
  page,
  call: 's-1 101',
  act,
  applied: false,
});
const ANYWAY = decision(5, { decision: 'log-anyway' });

test('a decision makes its call wait, with what was decided, and is known by its number', () => {
  expect(withDecisions(sampleListed({ outcome: SKIPPED, tries: 3 }), 1, [ANYWAY])).toMatchObject({
    outcome: { state: 'waiting' },
    anyway: true,
    tries: 0,
    decided: 5,
  });
});

test('decisions are carried out in their order, each once, and those about other calls never', () => {
  const decided = withDecisions(sampleListed({ outcome: SKIPPED }), 1, [
    decision(6, { decision: 'organizer', employee: 3 }),
    { ...decision(7, { decision: 'organizer', employee: 4 }), call: 's-2 101' },
    decision(8, { decision: 'organizer', employee: 5 }),
  ]);
  expect(decided).toMatchObject({ organizer: 5, decided: 8 });
  const logged = { ...decided, outcome: LOGGED };
  expect(withDecisions(logged, 1, [decision(8, { decision: 'retry' })])).toBe(logged);
});

test('a later mention of the call gets them, and an earlier one that is settled stays', () => {
  expect(withDecisions(sampleListed({}), 2, [ANYWAY])).toMatchObject({ anyway: true });
  const settled = sampleListed({ outcome: LOGGED });
  expect(withDecisions(settled, 2, [ANYWAY])).toBe(settled);
});
