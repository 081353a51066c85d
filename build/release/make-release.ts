/**
 * `npm run release`: makes the release's zip in release/ from dist/, which `npm test` has built and
 * tested before. `RCP_SUITEAPP` and `RCP_MENU_LINKS` say what was built.
 */
import { statSync } from 'node:fs';
import { BuildError } from '../fault.ts';
import { menuLinksOf } from '../menu-links.ts';
import { openProject, targetOf } from '../project.ts';
import { makeRelease } from './release.ts';

try {
  const { links, rest } = menuLinksOf(process.argv.slice(2), process.env);
  const project = openProject(process.cwd(), targetOf(rest, process.env), links);
  const zip = makeRelease(project, 'release');
  console.log(`${zip}, ${(statSync(zip).size / 1000).toFixed(0)} kB, and its checksum beside it`);
} catch (failure) {
  if (!(failure instanceof BuildError)) throw failure;
  for (const { where, what } of failure.faults) console.error(`release failed: ${where}: ${what}`);
  process.exitCode = 1;
}
