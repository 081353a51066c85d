/** Checks a NetSuite account after the first deployment; see docs/check-account.md. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import {
  completed,
  countOf,
  markdown,
  parseReport,
  type Report,
} from '../../src/contracts/account-check-report.ts';
import { askSuiteCloud } from './questions.ts';
import { withSuiteCloud } from './suitecloud.ts';

const USAGE = 2;
const STAGED = 'dist';

interface Options {
  authid?: string;
  page?: string;
  out: string;
}

const command = new Command('check:account')
  .description('Tells in one go what could not be known about a NetSuite account. Only reads.')
  .option(
    '--authid <id>',
    'authentication id of the SuiteCloud CLI (npx suitecloud account:manageauth --list)',
  )
  .option('--page <file>', 'account-check.json from the page RingCentral Account Check')
  .option('--out <folder>', 'where account-check.md and account-check.json go', '.local')
  .addHelpText(
    'after',
    '\nExit code 0: nothing is otherwise than assumed. 1: something is. 2: wrong use.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
  .parse();

function readPage(file: string | undefined): Report | null {
  if (file === undefined) return null;
  let report: Report | null = null;
  try {
    report = parseReport(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Reported below, in the same words as a file that holds something else.
  }
  return (
    report ?? command.error(`error: ${file} is no report of the page: download it there as JSON.`)
  );
}

const { authid, page: pageFile, out } = command.opts<Options>();
if (authid === undefined && pageFile === undefined)
  command.error(
    'error: name an authentication with --authid, a report of the page with --page, or both.',
  );
if (!existsSync(path.join(STAGED, 'manifest.xml')))
  command.error(
    'error: there is nothing in dist/. Run npm run build, as the project was deployed.',
  );
const page = readPage(pageFile);
if (authid !== undefined)
  console.log(
    'Asking NetSuite through the SuiteCloud CLI: validation, objects, files. This takes a few minutes …',
  );
const found =
  authid === undefined
    ? []
    : await withSuiteCloud(STAGED, authid, (suitecloud) => askSuiteCloud(suitecloud, STAGED));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const report: Report = {
  report: 'ringcentral-for-netsuite-pro/account-check/1',
  version: page?.version ?? version,
  madeAt: new Date().toISOString(),
  role: page?.role ?? '',
  browser: page?.browser ?? '',
  findings: completed([...found, ...(page?.findings ?? [])]),
};
mkdirSync(out, { recursive: true });
writeFileSync(path.join(out, 'account-check.md'), markdown(report));
writeFileSync(path.join(out, 'account-check.json'), `${JSON.stringify(report, null, 2)}\n`);
const count = countOf(report.findings);
for (const { id, verdict, seen } of report.findings.filter((one) => one.verdict === 'otherwise'))
  console.log(`${verdict}  ${id}: ${seen}`);
console.log(
  `${String(count['as-assumed'])} as expected, ${String(count.otherwise)} different, ` +
    `${String(count['could-not-tell'])} inconclusive.`,
);
console.log(
  `Report: ${path.join(out, 'account-check.md')} and account-check.json. The report contains no secrets. You can attach it to a bug report.`,
);
if (page === null)
  console.log(
    'A page asks most of the questions: open RingCentral Account Check as a company ' +
      'admin (docs/check-account.md), and name its JSON with --page.',
  );
process.exitCode = count.otherwise > 0 ? 1 : 0;
