import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildProject } from '../../build/build.ts';
import { type MenuLinks, menuLinksOf } from '../../build/menu-links.ts';
import { openProject, type Target, targetOf } from '../../build/project.ts';

/** How long a test file waits for the build that another one has started, in milliseconds. */
const DEADLINE_MS = 60_000;

/** The type of project that `dist` is: the stage before the tests built it as the environment says. */
const AS_BUILT = JSON.stringify([targetOf([], process.env), menuLinksOf([], process.env).links]);

/** Whether this process is the one that builds. The folder is made by one of several processes. */
function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  }
}

/**
 * Returns the folder of this project, built as the type and with the links that a test asks for:
 * `dist` where it is that, else a build that all test files of a run share. Nobody writes into it;
 * a test that needs to makes a copy.
 *
 * @throws BuildError when the project can't be built, Error when another test file's build takes
 * too long
 */
export async function builtProject(target: Target, menuLinks: MenuLinks = 'seen'): Promise<string> {
  if (JSON.stringify([target, menuLinks]) === AS_BUILT) return path.resolve('dist');
  const name = JSON.stringify([target, menuLinks]).replace(/\W+/g, '-');
  const folder = path.resolve(process.env['RCP_TEST_SERVERS'] ?? '', `project${name}`);
  const output = path.join(folder, 'dist');
  const end = Date.now() + DEADLINE_MS;
  while (Date.now() < end) {
    // The build puts the finished folder there in one step.
    if (existsSync(output)) return output;
    if (!isFirst(folder)) {
      await sleep(100);
      continue;
    }
    try {
      const maps = path.join(folder, 'maps');
      await buildProject({ ...openProject(process.cwd(), target, menuLinks), output, maps });
    } catch (failure) {
      rmSync(folder, { recursive: true, force: true });
      throw failure;
    }
  }
  throw new Error(`another test file's build in ${folder} takes too long`);
}
