import { readdirSync } from 'node:fs';
import { BUDGETS } from '../../bench/budgets.ts';
import { BANNER_IDS } from '../../src/banners/banner.ts';
import { actsOf } from '../../src/checklist/tasks.ts';
import { read, sectionOf } from './documents.ts';

const README = read('README.md');
const ADMIN = read('docs/admin-guide.md');
const USER = read('docs/user-guide.md');
const wordsIn = (text: string) => text.split(/\s+/).length;

describe('README', () => {
  test('is one screen', () => {
    expect(README.split('\n').length).toBeLessThanOrEqual(60);
    expect([...README.matchAll(/^!\[/gm)]).toHaveLength(1);
  });

  test('names only figures that the bench holds', () => {
    const held = Object.values(BUDGETS).map(({ limit, unit }) =>
      unit === 'bytes gz' ? `${String(limit / 1_000)} kB` : `${String(limit)} ${unit}`,
    );
    const named = [...README.matchAll(/\d[\d,.]* (?:units|kB|ms|s|MB|requests)\b/g)].map(
      ([it]) => it,
    );
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter((figure) => !held.includes(figure))).toEqual([]);
  });

  test('has the eight banners in their order', () => {
    const rows = sectionOf(README, 'The eight banners')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Banner'));
    expect(rows).toHaveLength(BANNER_IDS.length);
  });
});

/** The numbers of the headings that are steps. */
const stepsIn = (section: string) =>
  [...section.matchAll(/^### (\d+)\. .+$/gm)].map(([, number]) => Number(number));

describe('the admin guide', () => {
  const first = stepsIn(sectionOf(ADMIN, 'The first call'));
  const background = stepsIn(sectionOf(ADMIN, 'The first background log'));

  test('takes at most 12 steps to the first call, and 10 more to the first background log', () => {
    expect(first.length).toBeGreaterThan(5);
    expect(first.length).toBeLessThanOrEqual(12);
    expect(background.length).toBeGreaterThan(5);
    expect(background.length).toBeLessThanOrEqual(10);
    expect([...first, ...background]).toEqual(
      Array.from({ length: first.length + background.length }, (_, at) => at + 1),
    );
    expect(ADMIN).toContain(`The first call takes ${String(first.length)} steps.`);
    expect(ADMIN.replaceAll('\n', ' ')).toContain(`takes ${String(background.length)} more`);
  });

  test('has as many steps as Setup has acts, and three to deploy', () => {
    const toDeploy = ['Install Oracle', 'Connect the CLI', 'Deploy'];
    for (const title of toDeploy) expect(ADMIN).toMatch(new RegExp(`^### \\d+\\. ${title}`, 'm'));
    expect(first).toHaveLength(actsOf('calls') + toDeploy.length);
    expect(background).toHaveLength(actsOf('sync'));
  });

  test('has one paragraph, and at most one picture, for each step', () => {
    const steps = ['The first call', 'The first background log'].flatMap((heading) =>
      sectionOf(ADMIN, heading).split(/^### /m).slice(1),
    );
    for (const step of steps) {
      const [title = '', ...lines] = step.split('\n');
      const parts = lines.join('\n').trim().split('\n\n');
      expect([title, parts.filter((part) => !part.startsWith('![')).length]).toEqual([title, 1]);
      expect(parts.length).toBeLessThanOrEqual(2);
    }
  });

  test('counts what is deployed as it is', () => {
    const roots = readdirSync('src/Objects')
      .filter((name) => name.endsWith('.xml'))
      .map((name) => /<([a-z]+) scriptid=/.exec(read(`src/Objects/${name}`))?.[1]);
    const count = (root: string) => roots.filter((each) => each === root).length;
    const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    NUMBERS.push('ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen');
    const text = sectionOf(ADMIN, 'What is in the account').replace(/\s+/g, ' ');
    for (const [root, noun] of [
      ['restlet', 'RESTlet'],
      ['suitelet', 'Suitelet'],
      ['scheduledscript', 'scheduled script'],
      ['mapreducescript', 'map/reduce script'],
      ['customrecordtype', 'custom record type'],
    ] as const) {
      const number = count(root);
      expect(text).toContain(`${NUMBERS[number] ?? ''} ${noun}${number === 1 ? '' : 's'}`);
    }
    const roles = readdirSync('src/Objects').filter((name) => name.startsWith('customrole_'));
    for (const role of roles)
      expect(text).toContain(/<name>(.+)<\/name>/.exec(read(`src/Objects/${role}`))?.[1] ?? role);
  });
});

describe('the user guide', () => {
  test('is read in five minutes', () => {
    // 200 words a minute is a slow reader.
    expect(wordsIn(USER)).toBeLessThanOrEqual(1_000);
  });

  test('says what each banner means, in the order of the README', () => {
    const named = sectionOf(README, 'The eight banners')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| Banner'))
      .map((line) => line.split('|')[1]?.trim());
    const headings = [...sectionOf(USER, 'What the banners mean').matchAll(/^### (.+)$/gm)];
    expect(headings.map(([, heading]) => heading)).toEqual(named);
  });
});
