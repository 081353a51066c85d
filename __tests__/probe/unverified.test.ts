import { readFileSync } from 'node:fs';
import { QUESTION_IDS } from '../../src/status/probe.ts';

// A bar inside of code is no border of a cell.
const withoutCode = (part: string) => part.replace(/`[^`\n]*`/g, (code) => code.replaceAll('|', '/'));

const [asked = '', notAsked = ''] = withoutCode(readFileSync('docs/unverified.md', 'utf8')).split('\n## What no account answers by itself\n');

const rowsOf = (part: string) =>
  part.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|---') && !line.startsWith('| Id ')).map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));

test('every row of what is not known has an id and all of its cells', () => {
  for (const row of rowsOf(asked)) expect([row[0], row.length, row.includes('')]).toEqual([expect.stringMatching(/^`[a-z][a-z0-9-]*`$/), 4, false]);
  for (const row of rowsOf(notAsked)) expect([row[0], row.length, row.includes('')]).toEqual([expect.stringMatching(/^`[a-z][a-z0-9-]*`$/), 5, false]);
});

const idsOf = (part: string) => rowsOf(part).map(([id = '']) => id.replaceAll('`', ''));

test('each is a question to an account, or says why no account answers it; no question is without its row', () => {
  expect(idsOf(asked).sort()).toEqual([...QUESTION_IDS].sort());
  expect(idsOf(notAsked).filter((id) => (QUESTION_IDS as readonly string[]).includes(id))).toEqual([]);
  const all = [...idsOf(asked), ...idsOf(notAsked)];
  expect(new Set(all).size).toBe(all.length);
});
