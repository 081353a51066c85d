/**
 * `node --import tsx build/sdf/lint-command.ts [folder] [--strict]`: prints one line for each finding. The
 * exit code is 1 when the folder is missing or there is an error; with --strict, as `npm test` has
 * it, also for a warning or a broken house rule.
 */
import { existsSync } from 'node:fs';
import { inspectProject } from './lint.ts';
import { type Severity, severityOf } from './tables/rules.ts';

const args = process.argv.slice(2);
const isStrict = args.includes('--strict');
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'dist';

/** @param names singular and plural */
const count = (number: number, names: readonly [string, string]): string =>
  `${String(number)} ${names[number === 1 ? 0 : 1]}`;

if (existsSync(folder)) {
  const { findings, objects } = inspectProject(folder);
  const counts: Record<Severity, number> = { error: 0, warning: 0, 'house rule': 0 };
  for (const { file, line, path, message, code } of findings) {
    const severity = severityOf(code);
    counts[severity]++;
    console.error(
      `${file}:${line}${path === '' ? '' : ` ${path}`}: ${severity}: ${message} [${code}]`,
    );
  }
  console.log(
    `sdf: ${count(objects, ['object', 'objects'])}, ` +
      `${count(counts.error, ['error', 'errors'])}, ` +
      `${count(counts.warning, ['warning', 'warnings'])}, ` +
      count(counts['house rule'], ['broken house rule', 'broken house rules']),
  );
  if (counts.error > 0 || (isStrict && findings.length > 0)) process.exitCode = 1;
} else {
  console.error(`${folder} does not exist: run npm run build first`);
  process.exitCode = 1;
}
