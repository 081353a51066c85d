import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { Finding, QuestionId, Verdict } from '../../src/contracts/account-check.ts';
import { plain } from '../../src/contracts/account-check-report.ts';
import type { Outcome, SuiteCloud } from './suitecloud.ts';

const finding = (id: QuestionId, verdict: Verdict, seen: string): Finding => ({
  id,
  verdict,
  seen: plain(seen),
});

/** Lines of a failed command that say why; the others may name the account. */
function complaint({ code, output }: Outcome): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /error|fail|invalid|not been set up|must|cannot|not found/i.test(line));
  return lines.length > 0 ? lines.slice(0, 4).join(' / ') : `exit code ${String(code)}`;
}

/** Failures that say nothing of the project: no authentication, no Java, no network. */
const NOT_ASKED =
  /No account has been set up|account:setup|auth(entication)? ?id|JAR file|Java|ENOTFOUND|ECONNREFUSED|unexpected error/i;

interface Staged {
  /** Script id by type of object, as the CLI lists them. */
  objects: Map<string, string>;
  /** File Cabinet paths with a leading slash. */
  files: string[];
  folder: string;
  applicationId: string | null;
}

/** What the built project deploys. */
export function readStaged(staged: string): Staged {
  const objects = new Map<string, string>();
  for (const name of readdirSync(path.join(staged, 'Objects'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.xml'))) {
    const root = new DOMParser().parseFromString(
      readFileSync(path.join(staged, 'Objects', name), 'utf8'),
      'text/xml',
    ).documentElement;
    if (root !== null) objects.set(root.getAttribute('scriptid') ?? '', root.nodeName);
  }
  const cabinet = path.join(staged, 'FileCabinet');
  const files = readdirSync(cabinet, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${path.relative(cabinet, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
    );
  const [, publisher, project] =
    /<publisherid>(.+)<\/publisherid>\s*<projectid>(.+)<\/projectid>/.exec(
      readFileSync(path.join(staged, 'manifest.xml'), 'utf8'),
    ) ?? [];
  const folder = (files[0] ?? '').split('/').slice(0, 3).join('/');
  return {
    objects,
    files: files.sort(),
    folder,
    applicationId: publisher === undefined ? null : `${publisher}.${project ?? ''}`,
  };
}

async function validation(suitecloud: SuiteCloud): Promise<Finding> {
  const outcome = await suitecloud('project:validate');
  if (outcome.code === 0) return finding('project-validation', 'as-assumed', 'accepted');
  return finding(
    'project-validation',
    NOT_ASKED.test(outcome.output) ? 'could-not-tell' : 'otherwise',
    complaint(outcome),
  );
}

/**
 * Whatever case the account lists script ids in: SuiteQL has them in capitals, SDF in small
 * letters.
 */
function compare(
  id: QuestionId,
  wanted: readonly string[],
  outcome: Outcome,
  more: readonly string[] = [],
): Finding {
  if (outcome.code !== 0) return finding(id, 'could-not-tell', complaint(outcome));
  const output = outcome.output.toLowerCase();
  const missing = wanted.filter((name) => !output.includes(name.toLowerCase()));
  const parts = [`${String(wanted.length - missing.length)} of ${String(wanted.length)} are there`];
  if (missing.length > 0)
    parts.push(`missing: ${missing.map((name) => path.posix.basename(name)).join(', ')}`);
  if (more.length > 0)
    parts.push(`older: ${more.map((name) => path.posix.basename(name)).join(', ')}`);
  return finding(id, missing.length === 0 ? 'as-assumed' : 'otherwise', parts.join('; '));
}

async function deployedObjects(
  suitecloud: SuiteCloud,
  { objects, applicationId }: Staged,
): Promise<Finding> {
  const types = [...new Set(objects.values())].sort();
  const outcome = await suitecloud(
    'object:list',
    '--type',
    ...types,
    '--scriptid',
    'rcp',
    ...(applicationId === null ? [] : ['--appid', applicationId]),
  );
  return compare('deployed-objects', [...objects.keys()].sort(), outcome);
}

async function deployedFiles(suitecloud: SuiteCloud, { files, folder }: Staged): Promise<Finding> {
  const outcome = await suitecloud('file:list', '--folder', folder);
  const older = (outcome.output.match(new RegExp(`${folder}/[^\\s'"]+`, 'g')) ?? []).filter(
    (name) => !files.includes(name),
  );
  return compare('deployed-files', files, outcome, [...new Set(older)]);
}

/** Asks the account through the CLI, one command after the other. All three only read. */
export async function askSuiteCloud(suitecloud: SuiteCloud, staged: string): Promise<Finding[]> {
  const project = readStaged(staged);
  return [
    await validation(suitecloud),
    await deployedObjects(suitecloud, project),
    await deployedFiles(suitecloud, project),
  ];
}
