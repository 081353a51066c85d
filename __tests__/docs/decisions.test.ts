import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join('docs', 'decisions');
const HEADINGS = ['Context', 'Decision', 'Options', 'Cost'];
const FORM =
  /^# (?<number>\d{4}) (?<title>.+)\n\n- Date: (?<date>20\d\d-\d\d-\d\d)\n- Status: (?<status>.+)\n- Supersedes: (?<supersedes>[^]+?)\n- Superseded by: (?<supersededBy>[^]+?)\n\n## Context\n/;

interface Decision {
  file: string;
  number: string;
  title: string;
  date: string;
  status: string;
  /** Numbers of decisions. */
  supersedes: string[];
  supersededBy: string[];
  /** Whether a later decision replaced all of it. */
  isReplaced: boolean;
  headings: string[];
}

/** The numbers that a line of the head names; each is a link to its file. */
function numbersIn(line: string, file: string): string[] {
  if (line === 'none') return [];
  const links = [...line.matchAll(/\[(\d{4})\]\((\S+?)\)/g)];
  expect([file, line, links.length > 0]).toEqual([file, line, true]);
  for (const [, number = '', target = ''] of links)
    expect([file, target.slice(0, 5), files]).toEqual([
      file,
      `${number}-`,
      expect.arrayContaining([target]),
    ]);
  return links.map(([, number = '']) => number);
}

function decisionOf(file: string): Decision {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  const head = FORM.exec(text)?.groups;
  if (head === undefined) throw new Error(`${file} doesn't begin as docs/decisions/README.md says`);
  const { number = '', title = '', date = '', status = '', supersedes = '' } = head;
  const supersededBy = head['supersededBy'] ?? '';
  return {
    file,
    number,
    title,
    date,
    status,
    supersedes: numbersIn(supersedes, file),
    supersededBy: numbersIn(supersededBy, file),
    isReplaced: supersededBy !== 'none' && !/\)\s+\(/.test(supersededBy),
    headings: [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading),
  };
}

const files = readdirSync(FOLDER).filter((name) => /^\d{4}-/.test(name));

test.each(files)('%s has the head and the headings of a decision', (file) => {
  const { number, headings } = decisionOf(file);
  expect(file).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.md$`));
  expect(headings.filter((heading) => HEADINGS.includes(heading))).toEqual(HEADINGS);
});

test('each number is given once', () => {
  const numbers = files.map((file) => file.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a decision and the one that supersedes it name each other, and the status says so', () => {
  const all = files.map(decisionOf);
  const by = new Map(all.map((decision) => [decision.number, decision]));
  for (const { number, date, status, supersedes, supersededBy, isReplaced } of all) {
    expect([number, status]).toEqual([
      number,
      supersededBy.length === 0 ? 'accepted' : isReplaced ? 'superseded' : 'superseded in part',
    ]);
    for (const old of supersedes)
      expect([old, by.get(old)?.supersededBy]).toEqual([old, expect.arrayContaining([number])]);
    for (const later of supersededBy) {
      expect([later, by.get(later)?.supersedes]).toEqual([later, expect.arrayContaining([number])]);
      expect((by.get(later)?.date ?? '') >= date).toBe(true);
    }
  }
});

test('the list has each decision with its title, date, and status', () => {
  const rows = readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ['));
  expect(rows).toEqual(
    files.map((file) => {
      const { number, title, date, status } = decisionOf(file);
      return `| [${number}](${file}) | ${title} | ${date} | ${status} |`;
    }),
  );
});
