import { readFileSync } from 'node:fs';
import { QUESTION_IDS, QUESTIONS, questionsFor } from '../../src/contracts/account-check.ts';
import { completed } from '../../src/contracts/account-check-report.ts';

// A bar inside of code is no border of a cell.
const withoutCode = (part: string) =>
  part.replace(/`[^`\n]*`/g, (code) => code.replaceAll('|', '/'));

const [asked = '', notAsked = '', settled = ''] = withoutCode(
  readFileSync('docs/unverified.md', 'utf8'),
).split(/\n## What .+\n/);

const rowsOf = (part: string) =>
  part
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('|---') && !line.startsWith('| Id '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

test('every row of what is not known has an id and all of its cells', () => {
  for (const row of rowsOf(asked))
    expect([row[0], row.length, row.includes('')]).toEqual([
      expect.stringMatching(/^`[a-z][a-z0-9-]*`$/),
      4,
      false,
    ]);
  for (const row of rowsOf(notAsked))
    expect([row[0], row.length, row.includes('')]).toEqual([
      expect.stringMatching(/^`[a-z][a-z0-9-]*`$/),
      5,
      false,
    ]);
});

const idsOf = (part: string) => rowsOf(part).map(([id = '']) => id.replaceAll('`', ''));

test('each is a question to an account, or says why no account answers it; no question is without its row', () => {
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
