import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { BuildError } from '../fault.ts';
import { NOTICES } from '../notices.ts';
import type { Project } from '../project.ts';
import { lintProject } from '../sdf/lint.ts';
import { stageStep } from '../steps/stage-step.ts';
import { STEPS } from '../steps/steps.ts';

/** What goes out beside the project as it is. */
const FILES = path.join(import.meta.dirname, 'files');
const SUMS = 'SHA256SUMS';
/** Zip knows no earlier time. With one time for all files, the same build is the same zip. */
const MODIFIED = '1980-01-01T12:00:00';

type Files = Map<string, Uint8Array>;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The form that sha256sum, shasum, and verify.mjs read. */
const sumLine = (name: string, bytes: Uint8Array): string => `${sha256(bytes)}  ${name}\n`;

/** The files of a folder by their names in the release, in the same order on every system. */
function filesIn(folder: string, prefix = ''): [string, Uint8Array][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file): [string, Uint8Array] => [
      prefix + path.relative(folder, file).split(path.sep).join('/'),
      readFileSync(file),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The parts of the project, each a folder in which the SuiteCloud CLI can run. */
function stepFiles(dist: string): [string, Uint8Array][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'rcp-release-'));
  try {
    return STEPS.flatMap((step, at) => {
      const name = `steps/${String(at + 1)}-${step}/`;
      stageStep(dist, step, path.join(folder, step));
      return [
        ...filesIn(path.join(folder, step), `${name}project/`),
        [`${name}suitecloud.config.js`, readFileSync(path.join(FILES, 'suitecloud.config.js'))],
      ] as [string, Uint8Array][];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws BuildError with what the linter found: what goes out is a project without faults */
function refuseFaults(dist: string): void {
  const findings = lintProject(dist);
  if (findings.length > 0)
    throw new BuildError(
      findings.map(({ file, line, message }) => ({
        where: `${file}:${String(line)}`,
        what: message,
      })),
    );
}

function releaseFiles({ root, output, scriptRoot, target }: Project): Files {
  const own = (name: string): [string, Uint8Array] => [name, readFileSync(path.join(root, name))];
  return new Map([
    ...filesIn(FILES),
    own('CHANGELOG.md'),
    own('LICENSE'),
    [NOTICES, readFileSync(path.join(output, 'FileCabinet', scriptRoot, NOTICES))],
    ...filesIn(output, 'project/'),
    // A SuiteApp can't be deployed in steps: its manifest can't name objects of the account.
    ...(target.type === 'ACCOUNTCUSTOMIZATION' ? stepFiles(output) : []),
  ]);
}

/**
 * Makes the zip that an administrator deploys with Node, Java, and the SuiteCloud CLI alone, and a
 * file with its checksum. The project has to be built.
 * @param folder gets both files
 * @returns the path of the zip
 * @throws BuildError when the built project has a fault
 */
export function makeRelease(project: Project, folder: string): string {
  refuseFaults(project.output);
  const files = releaseFiles(project);
  const sums = [...files].map(([name, bytes]) => sumLine(name, bytes)).join('');
  files.set(SUMS, Buffer.from(sums));
  const name = `ringcentral-for-netsuite-pro-${project.version}${
    project.target.type === 'SUITEAPP' ? '-suiteapp' : ''
  }`;
  const entries: Zippable = Object.fromEntries(
    [...files].map(([file, bytes]) => [`${name}/${file}`, bytes]),
  );
  const zip = zipSync(entries, { level: 9, mtime: MODIFIED });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.zip`);
  writeFileSync(file, zip);
  writeFileSync(`${file}.sha256`, sumLine(`${name}.zip`, zip));
  return file;
}
