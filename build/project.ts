import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BuildError, type Fault } from './fault.ts';
import type { MenuLinks } from './menu-links.ts';

/**
 * Where the scripts' sources are, and where an account customization project keeps them in the File
 * Cabinet.
 */
export const SOURCE_ROOT = 'SuiteScripts/RingCentralPro';

/**
 * What kind of SDF project comes out. A SuiteApp needs the publisher id that Oracle's developer
 * network gives out.
 */
export type Target =
  | { type: 'ACCOUNTCUSTOMIZATION' }
  | { type: 'SUITEAPP'; publisherId: string; projectId: string };

/** Without a word it is this one: the CLI deploys it into any account, without a publisher id. */
const ACCOUNT_CUSTOMIZATION: Target = { type: 'ACCOUNTCUSTOMIZATION' };

/**
 * The switch on the command line, and where there is none, as for `npm run package`, in the
 * environment.
 */
const OPTION = '--suiteapp';
const VARIABLE = 'RCP_SUITEAPP';

/**
 * A SuiteApp's application id: publisher id (two parts), project id. As the CLI checks them when it
 * makes a project.
 */
const APPLICATION = /^([a-z0-9]+\.[a-z0-9]+)\.([a-z0-9]+)$/;

/**
 * The one switch between both types: `--suiteapp com.example.ringcentral`, or the same id in
 * `RCP_SUITEAPP`.
 * @throws BuildError for an invalid id, and for any other argument
 */
export function targetOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Target {
  const [option, id, ...rest] = args.flatMap((arg) =>
    arg.startsWith(`${OPTION}=`) ? [OPTION, arg.slice(OPTION.length + 1)] : [arg],
  );
  if ((option !== undefined && option !== OPTION) || rest.length > 0) {
    throw new BuildError([
      {
        where: args.join(' '),
        what: `is not known here: only ${OPTION} publisher.project and --all-links are`,
      },
    ]);
  }
  const variable = environment[VARIABLE] ?? '';
  if (option === undefined && variable === '') return ACCOUNT_CUSTOMIZATION;
  const [where, application] = option === undefined ? [VARIABLE, variable] : [OPTION, id ?? ''];
  const [, publisherId, projectId] = APPLICATION.exec(application) ?? [];
  if (publisherId === undefined || projectId === undefined) {
    throw new BuildError([
      {
        where,
        what:
          'needs a publisher id and a project id such as com.example.ringcentral, in small ' +
          `letters and digits, not "${application}"`,
      },
    ]);
  }
  return { type: 'SUITEAPP', publisherId, projectId };
}

/** Folder of the scripts below FileCabinet, with forward slashes. */
export function scriptRootOf(target: Target): string {
  return target.type === 'SUITEAPP'
    ? `SuiteApps/${target.publisherId}.${target.projectId}`
    : SOURCE_ROOT;
}

/** Where everything is, for one project folder. Tests point it at small projects of their own. */
export interface Project {
  root: string;
  target: Target;
  /** Where the scripts go: see scriptRootOf. */
  scriptRoot: string;
  menuLinks: MenuLinks;
  /** The bundle version. */
  version: string;
  /** The TypeScript entry points, one per NetSuite script, as absolute paths. */
  scripts: readonly string[];
  objectsFolder: string;
  /** The staged SDF project. */
  output: string;
  /** Source maps of the browser files: kept, but never deployed. */
  maps: string;
}

/** A path as people write it: from the project folder, with forward slashes. */
export function inProject(project: Pick<Project, 'root'>, file: string): string {
  return path.relative(project.root, file).split(path.sep).join('/');
}

function readVersion(root: string, target: Target, faults: Fault[]): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version?: string;
  };
  // A SuiteApp's projectversion has no room for a pre-release (checked by the CLI when it makes the
  // zip).
  const pattern =
    target.type === 'SUITEAPP' ? /^\d+\.\d+\.\d+$/ : /^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$/;
  if (version === undefined || !pattern.test(version)) {
    faults.push({
      where: 'package.json',
      what: `needs a version such as 1.2.0, not ${String(version)}: it becomes the bundle version`,
    });
  }
  return version ?? '';
}

function listScripts(root: string, faults: Fault[]): string[] {
  const where = `src/FileCabinet/${SOURCE_ROOT}`;
  const folder = path.join(root, where);
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const scripts: string[] = [];
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'en'))) {
    if (entry.isFile() && /^[a-z0-9_]+\.ts$/.test(entry.name))
      scripts.push(path.join(folder, entry.name));
    else
      faults.push({
        where: `${where}/${entry.name}`,
        what: 'is no script: this folder holds one .ts file in snake_case per NetSuite script',
      });
  }
  if (entries.length === 0)
    faults.push({ where, what: 'has no script: add the TypeScript file of one' });
  return scripts;
}

/**
 * Reads the layout of a project folder.
 * @throws BuildError when package.json has no usable version, or the folder of the scripts holds
 * none, or anything else
 */
export function openProject(
  root: string,
  target: Target = ACCOUNT_CUSTOMIZATION,
  menuLinks: MenuLinks = 'seen',
): Project {
  const faults: Fault[] = [];
  const version = readVersion(root, target, faults);
  const scripts = listScripts(root, faults);
  if (faults.length > 0) throw new BuildError(faults);
  return {
    root,
    target,
    scriptRoot: scriptRootOf(target),
    menuLinks,
    version,
    scripts,
    objectsFolder: path.join(root, 'src', 'Objects'),
    output: path.join(root, 'dist'),
    maps: path.join(root, 'dist-maps'),
  };
}
