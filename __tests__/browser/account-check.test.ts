import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import {
  QUESTION_IDS,
  QUESTIONS,
  type QuestionId,
  questionsFor,
  type Verdict,
} from '../../src/contracts/account-check.ts';
import { markdown, parseReport, type Report } from '../../src/contracts/account-check-report.ts';
import { accessibilityProblems } from './support/accessibility.ts';
import type { Person } from './support/person.ts';
import { useSuite } from './support/suite.ts';

const PAGE =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_probe&deploy=customdeploy_rcp_probe';
const AS_ROLES = [`${PAGE}_service`, `${PAGE}_member`];
const suite = useSuite();

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

async function check(person: Person): Promise<{ page: Page; report: Report }> {
  const page = await person.open(PAGE);
  await page.getByRole('button', { name: 'Check this account' }).click();
  await page.getByRole('button', { name: 'Download as JSON' }).waitFor({ timeout: 60_000 });
  const report = parseReport(JSON.parse(await download(page, 'Download as JSON')));
  if (report === null) throw new Error('the page made no report');
  return { page, report };
}

const verdictsOf = ({ findings }: Report): Partial<Record<QuestionId, Verdict>> =>
  Object.fromEntries(findings.map(({ id, verdict }) => [id, verdict]));
const seenOf = ({ findings }: Report, id: QuestionId) =>
  findings.find((finding) => finding.id === id)?.seen;

/** What the model does not know, and therefore no test of ours either. */
const NOT_IN_THE_MODEL: readonly QuestionId[] = [
  'missing-field',
  'run-as-role',
  'call-external-id',
  'call-status',
  'xliff-in-acp',
];

const OF_THE_PAGE = QUESTION_IDS.filter((id) => !['cli', 'person'].includes(QUESTIONS[id].asked));
const EXPECTED = Object.fromEntries(
  OF_THE_PAGE.map((id) => [id, NOT_IN_THE_MODEL.includes(id) ? 'could-not-tell' : 'as-assumed']),
);

test('an administrator checks the model: all is as assumed, but for what the model does not know', async () => {
  const person = await suite.person('administrator');
  const { page, report } = await check(person);
  expect(verdictsOf(report)).toEqual(EXPECTED);
  expect(report.role).toBe('administrator');
  expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe(
    `${String(OF_THE_PAGE.length - NOT_IN_THE_MODEL.length)} as expected, 0 different, ` +
      `${String(NOT_IN_THE_MODEL.length)} inconclusive`,
  );
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(person.context.pages()).toHaveLength(1);
}, 120_000);

test('the report is the same in both forms, and holds neither the page’s token nor who asked', async () => {
  const person = await suite.person('administrator');
  const { page, report } = await check(person);
  expect(await download(page, 'Download report')).toBe(markdown(report));
  const { token } = JSON.parse((await page.locator('#rcp-data').textContent()) ?? '') as {
    token: string;
  };
  expect(token.length).toBeGreaterThan(20);
  for (const text of [markdown(report), JSON.stringify(report)]) {
    for (const secret of [
      token,
      person.user.name,
      '@example.com',
      'MODEL_1',
      'JSESSIONID',
      'nonce-',
    ])
      expect(text.includes(secret)).toBe(false);
  }
}, 120_000);

test('a company admin may ask too; what the role may not see is said, not guessed', async () => {
  const { report } = await check(await suite.person('admin'));
  expect(verdictsOf(report)).toEqual({ ...EXPECTED, 'bundle-list': 'could-not-tell' });
  expect(seenOf(report, 'bundle-permission')).toBe(
    'ADMI_BUNDLER NONE: refused: INSUFFICIENT_PERMISSION',
  );
}, 120_000);

test('what is otherwise is shown so: a policy against the microphone, and a header that came ' +
  'out changed', async () => {
  await suite.world.change({
    browser: { microphone: 'blocked-by-policy', notifications: 'real', webLocks: 'unsupported' },
  });
  const { page, report } = await check(await suite.person('administrator'));
  expect(verdictsOf(report)).toEqual({
    ...EXPECTED,
    'microphone-policy': 'otherwise',
    'response-headers': 'otherwise',
    'browser-storage': 'otherwise',
  });
  expect(seenOf(report, 'response-headers')).toMatch(
    /^changed: permissions-policy: .*microphone=\(\)/,
  );
  expect(seenOf(report, 'browser-storage')).toBe('missing: Web Locks');
  expect(
    markdown(report)
      .split('\n')
      .find((line) => line.startsWith('| `')),
  ).toContain('**different**');
  expect(await page.locator('[data-verdict=otherwise]').count()).toBe(3);
}, 120_000);

test('somebody whose language is another one sees whether its texts were imported', async () => {
  const person = await suite.person('administrator');
  await suite.world.language(person.user.id, 'de_DE');
  const page = await person.open(PAGE);
  await page.getByRole('button').first().click();
  const answer = page.locator('[data-question="xliff-in-acp"][data-verdict="as-assumed"]');
  await answer.waitFor({ timeout: 60_000 });
  expect(await answer.textContent()).toContain('the texts came in the language de');
}, 120_000);

test('nobody else gets the page or an answer', async () => {
  for (const who of ['member', 'stranger'] as const) {
    const person = await suite.person(who);
    for (const path of [PAGE, ...AS_ROLES]) {
      const page = await person.open(path);
      expect(await page.getByRole('heading').textContent()).toBe('Permission Violation');
      const answer = await person.context.request.post(path, {
        data: { action: 'answer', token: '', question: 'role-id', expected: '' },
      });
      expect(await answer.text()).toContain('You do not have privileges');
    }
  }
}, 60_000);

test('a window that the browser does not let open costs its own questions only', async () => {
  const person = await suite.person('administrator');
  await person.context.addInitScript('window.open = () => null;');
  const { report } = await check(person);
  const lost = ['inline-html', 'record-csp', 'message-module', 'message-markup', 'message-element'];
  expect(verdictsOf(report)).toEqual({
    ...EXPECTED,
    ...Object.fromEntries(lost.map((id) => [id, 'could-not-tell'])),
  });
}, 120_000);

test('it can be used with the keyboard, in a narrow window, in the dark', async () => {
  const person = await suite.person('administrator', {
    viewport: { width: 320, height: 640 },
    colorScheme: 'dark',
  });
  const page = await person.open(PAGE);
  await page.getByRole('button', { name: 'Check this account' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Download report' }).waitFor({ timeout: 60_000 });
  expect(await page.evaluate('document.activeElement.id')).toBe('rcp-summary');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(questionsFor('page').length).toBeGreaterThan(10);
}, 120_000);
