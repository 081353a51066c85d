import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askSuiteCloud, readStaged } from '../../build/check-account/questions.ts';
import { type Outcome, withSuiteCloud } from '../../build/check-account/suitecloud.ts';
import { type Finding, QUESTION_IDS } from '../../src/contracts/account-check.ts';
import {
  completed,
  countOf,
  markdown,
  parseReport,
  plain,
  type Report,
} from '../../src/contracts/account-check-report.ts';
import { runNode } from '../build/process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rcp-check-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const staged = readStaged('dist');
const LISTED = {
  objects: [...staged.objects].map(([id, type]) => `${type}:${id}`).join('\n'),
  files: staged.files.join('\n'),
};

/** A CLI that answers as an account would. */
const answering =
  (answers: Partial<Record<string, Partial<Outcome>>>, asked: string[][] = []) =>
  (command: string, ...args: string[]): Promise<Outcome> => {
    asked.push([command, ...args]);
    return Promise.resolve({ code: 0, output: '', ...answers[command] });
  };

const told = (findings: readonly Finding[]) =>
  findings.map(({ verdict, seen }) => `${verdict}: ${seen}`);

describe('by the CLI', () => {
  test('an account that has everything is as assumed, and only reading commands are used', async () => {
    const asked: string[][] = [];
    const findings = await askSuiteCloud(
      answering(
        { 'object:list': { output: LISTED.objects }, 'file:list': { output: LISTED.files } },
        asked,
      ),
      'dist',
    );
    expect(told(findings)).toEqual([
      'as-assumed: accepted',
      `as-assumed: ${String(staged.objects.size)} of ${String(staged.objects.size)} are there`,
      `as-assumed: ${String(staged.files.length)} of ${String(staged.files.length)} are there`,
    ]);
    expect(asked.map(([command]) => command)).toEqual([
      'project:validate',
      'object:list',
      'file:list',
    ]);
    expect(asked[2]).toEqual(['file:list', '--folder', '/SuiteScripts/RingCentralPro']);
  });

  test('what is missing is named, and what an older version left', async () => {
    const objects = LISTED.objects.replace('customscript_rcp_health', '');
    const files = `${LISTED.files}\n/SuiteScripts/RingCentralPro/assets/page-00000000.css`;
    const findings = await askSuiteCloud(
      answering({
        'project:validate': {
          code: 1,
          output: 'Details: The object field linkcategory is invalid.',
        },
        'object:list': { output: objects },
        'file:list': { output: files },
      }),
      'dist',
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual([
      'otherwise',
      'otherwise',
      'as-assumed',
    ]);
    expect(findings[0]?.seen).toContain('linkcategory is invalid');
    expect(findings[1]?.seen).toContain('missing: customscript_rcp_health');
    expect(findings[2]?.seen).toContain('older: page-00000000.css');
  });

  test('without an authentication the real CLI can’t determine anything', async () => {
    const findings = await withSuiteCloud('dist', 'nobody', (suitecloud) =>
      askSuiteCloud(suitecloud, 'dist'),
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual([
      'could-not-tell',
      'could-not-tell',
      'could-not-tell',
    ]);
  }, 30_000);
});

describe('the report', () => {
  const report = (findings: Finding[]): Report => ({
    report: 'ringcentral-for-netsuite-pro/account-check/1',
    version: '1.1.0',
    madeAt: '2026-01-15T10:00:00.000Z',
    role: 'administrator',
    browser: 'A browser',
    findings,
  });

  test.each([
    ['Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0', ['eyJ']],
    ["script-src 'nonce-0123456789abcdef0123456789abcdef'", ['0123456789abcdef']],
    ['/core/media/media.nl?id=501&c=TSTDRV1&h=Z9_aB3', ['TSTDRV1', 'Z9_aB3']],
    ['somebody@example.com may not', ['somebody']],
    ['9f1c1d5e-7a3b-4c1d-8e2f-0123456789ab', ['9f1c1d5e', '0123456789ab']],
  ])('%s loses what nobody should see', (text, secrets) => {
    for (const secret of secrets) expect(plain(text)).not.toContain(secret);
  });

  test('codes and forms stay readable', () => {
    expect(plain('400, application/json; charset=utf-8, SSS_INVALID_SCRIPTLET_ID')).toBe(
      '400, application/json; charset=utf-8, SSS_INVALID_SCRIPTLET_ID',
    );
    expect(plain('roleId customrole_rcp_company_admin, role a number')).toBe(
      'roleId customrole_rcp_company_admin, role a number',
    );
  });

  test('every question is in it once, what is otherwise first; a bar or a tag in an answer breaks no table', () => {
    const text = markdown(
      report([
        { id: 'role-id', verdict: 'otherwise', seen: 'a | b <script>' },
        { id: 'file-path', verdict: 'as-assumed', seen: 'loaded' },
      ]),
    );
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(QUESTION_IDS.length);
    expect(rows[0]).toContain('`role-id`');
    expect(rows.at(-1)).toContain('`file-path`');
    expect(rows[0]).toContain('a \\| b \\<script\\>');
    expect(text).toContain(
      `1 as expected, 1 different, ${String(QUESTION_IDS.length - 2)} inconclusive.`,
    );
    expect(countOf(completed([]))['could-not-tell']).toBe(QUESTION_IDS.length);
  });
});

describe('the command', () => {
  const check = (...args: string[]) =>
    runNode(['--import', 'tsx', 'build/check-account/check-account.ts', ...args], {
      cwd: process.cwd(),
    });
  const page = (findings: unknown[]) => {
    const file = path.join(folder, 'page.json');
    writeFileSync(
      file,
      JSON.stringify({
        report: 'ringcentral-for-netsuite-pro/account-check/1',
        version: '1.1.0',
        madeAt: '2026-01-15T10:00:00.000Z',
        role: 'administrator',
        browser: 'A browser',
        findings,
      }),
    );
    return file;
  };

  test('joins the page’s report with what the CLI said', async () => {
    const { code, stdout } = await check(
      '--authid',
      'nobody',
      '--out',
      folder,
      '--page',
      page([{ id: 'role-id', verdict: 'as-assumed', seen: 'roleId administrator' }]),
    );
    expect(code).toBe(0);
    expect(stdout).toContain('1 as expected, 0 different');
    const report = parseReport(
      JSON.parse(readFileSync(path.join(folder, 'account-check.json'), 'utf8')),
    );
    expect(report?.findings).toHaveLength(QUESTION_IDS.length);
    expect(report?.findings.find(({ id }) => id === 'project-validation')?.seen).not.toBe(
      'not asked',
    );
    expect(readFileSync(path.join(folder, 'account-check.md'), 'utf8')).toContain(
      'roleId administrator',
    );
  }, 30_000);

  test('exits with 1 when something is otherwise, and says what', async () => {
    const { code, stdout } = await check(
      '--out',
      folder,
      '--page',
      page([{ id: 'role-id', verdict: 'otherwise', seen: 'roleId 3' }]),
    );
    expect([code, stdout.includes('otherwise  role-id: roleId 3')]).toEqual([1, true]);
  });

  test.each([
    [[], 'name an authentication'],
    [['--page', 'package.json'], 'package.json is no report of the page'],
    [['--page', 'no-such-file.json'], 'no-such-file.json is no report'],
    [['--deploy'], 'unknown option'],
  ])('%j is wrong use', async (args, words) => {
    const { code, stderr } = await check(
      ...args,
      ...(args[0] === '--deploy' ? [] : ['--out', folder]),
    );
    expect([code, stderr.includes(words)]).toEqual([2, true]);
  });
});
