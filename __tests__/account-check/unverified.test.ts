import { readFileSync } from 'node:fs';
import { QUESTION_IDS, QUESTIONS, questionsFor } from '../../src/contracts/account-check.ts';
import { completed } from '../../src/contracts/account-check-report.ts';

const [, asked = '', notAsked = '', settled = ''] = readFileSync(
  'docs/unverified.md',
  'utf8',
).split(/\n## What .+\n/);

interface Item {
  id: string;
  /** What is assumed. */
  text: string;
  /** Its labeled points, such as Impact. */
  points: Readonly<Record<string, string>>;
}

function itemsOf(part: string): Item[] {
  return part
    .split(/^### /m)
    .slice(1)
    .map((item) => {
      const [id = '', ...lines] = item.split('\n');
      const [text = '', ...points] = lines.join('\n').split(/^- /m);
      return {
        id,
        text: text.trim(),
        points: Object.fromEntries(
          points.map((point) => {
            const [, label = point, words = ''] = /^\*\*(.+?):\*\*\s([\s\S]+)$/.exec(point) ?? [];
            return [label, words.trim()];
          }),
        ),
      };
    });
}
const idsOf = (part: string) => itemsOf(part).map(({ id }) => id);

test.each([
  ['asked', asked, ['Used by', 'Impact']],
  ['not asked', notAsked, ['Used by', 'Impact', "Why it isn't asked"]],
])(
  'every item that is %s has an id, what is assumed, and all of its points',
  (_name, part, labels) => {
    expect(itemsOf(part).length).toBeGreaterThan(20);
    for (const { id, text, points } of itemsOf(part))
      expect([
        id,
        text.length > 20,
        Object.keys(points),
        Object.values(points).includes(''),
      ]).toEqual([expect.stringMatching(/^[a-z][a-z0-9-]*$/), true, labels, false]);
  },
);

test('each is a question to an account, or says why no account answers it; no question is without its item', () => {
  const settledIds = [...settled.matchAll(/^- `([a-z-]+)`: .{20,}/gm)].map(([, id = '']) => id);
  expect(settledIds.length).toBeGreaterThan(10);
  expect([...idsOf(asked), ...settledIds].sort()).toEqual([...QUESTION_IDS].sort());
  expect(idsOf(notAsked).filter((id) => (QUESTION_IDS as readonly string[]).includes(id))).toEqual(
    [],
  );
  const all = [...idsOf(asked), ...idsOf(notAsked)];
  expect(new Set(all).size).toBe(all.length);
});

test('the account check asks first what most depends on, and leaves to a person what takes a change', () => {
  const first = [
    'scriptid-column',
    'suiteql-functions',
    'assign-other',
    'call-external-id',
    'run-as-user',
    'run-as-session',
    'lapsed-suitelet',
    'xliff-in-acp',
    'extract-sync',
  ];
  expect(QUESTION_IDS.slice(0, first.length)).toEqual(first);
  expect(idsOf(asked).slice(0, first.length)).toEqual(first);
  expect(questionsFor('server', 'service', 'member', 'page').slice(0, 6)).toEqual(
    first.filter((id) => id !== 'assign-other' && id !== 'extract-sync').slice(0, 6),
  );
  expect(QUESTION_IDS.filter((id) => QUESTIONS[id].asked === 'person')).toEqual([
    'assign-other',
    'extract-sync',
  ]);
  for (const { id, seen } of completed([]))
    expect([id, seen.includes('to find out: ')]).toEqual([id, QUESTIONS[id].asked === 'person']);
});
