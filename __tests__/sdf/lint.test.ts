import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../build/sdf/finding.ts';
import { lintProject } from '../../build/sdf/lint.ts';
import { HOUSE_RULES, PLATFORM_RULES, WARNINGS } from '../../build/sdf/tables/rules.ts';
import { BROKEN, GOOD, withBroken } from './temporary-project.ts';

const CASES = readdirSync(BROKEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

type Expected = Omit<Finding, 'message'>;
const expectedOf = (name: string) =>
  JSON.parse(readFileSync(path.join(BROKEN, name, 'expected.json'), 'utf8')) as Expected;

test('the good project has no fault', () => {
  expect(lintProject(GOOD)).toEqual([]);
});

test.each(CASES)('%s fails for that reason and no other', async (name) => {
  const found = await withBroken(name, lintProject);
  expect(found.map(({ message, ...finding }) => ({ ...finding, says: message !== '' }))).toEqual([
    { ...expectedOf(name), says: true },
  ]);
});

test('every rule has a broken project of its own', () => {
  const rules = [PLATFORM_RULES, WARNINGS, HOUSE_RULES].flatMap(Object.keys);
  expect(CASES.map((name) => expectedOf(name).code).sort()).toEqual(rules.sort());
});

test('a rule says by its name whose it is, and why there is one', () => {
  expect(
    Object.keys({ ...PLATFORM_RULES, ...WARNINGS }).filter((code) => code.startsWith('RCP_')),
  ).toEqual([]);
  expect(Object.keys(HOUSE_RULES).filter((code) => !code.startsWith('RCP_'))).toEqual([]);
  expect(
    Object.values({ ...PLATFORM_RULES, ...WARNINGS, ...HOUSE_RULES }).filter(
      (reason) => reason.length < 7,
    ),
  ).toEqual([]);
});
