import { performance } from 'node:perf_hooks';
import { buildBrowser } from './browser-files.ts';
import { readCatalogue } from './catalogue.ts';
import { survey } from './consistency.ts';
import { BuildError, refuse } from './fault.ts';
import { belongsTo } from './header.ts';
import { menuLinksOf } from './menu-links.ts';
import { openProject, type Project, targetOf } from './project.ts';
import { buildScripts } from './scripts.ts';
import { type Output, stage } from './stage.ts';
import { translationFiles } from './translations.ts';

/**
 * Builds the whole SDF project.
 * @returns the deployed files that were made
 * @throws BuildError that says where each fault is; the last good project stays
 */
export async function buildProject(project: Project): Promise<Output[]> {
  const { headers, faults } = survey(project);
  refuse(faults);
  const catalogue = await readCatalogue(project);
  const browser = await buildBrowser(project);
  const own = new Map(
    [...headers].filter(([, { scriptType }]) => belongsTo(project.target.type, scriptType)),
  );
  const scripts = await buildScripts(project, own, browser);
  return stage(project, scripts, browser, catalogue === null ? [] : translationFiles(catalogue));
}

/**
 * Builds a project folder and reports on stderr how it went: one line per file with its size, or
 * one per fault.
 * @param args the command line's: which type of project comes out and with which menu links, unless
 * the environment says so (see targetOf and menuLinksOf)
 * @returns whether it succeeded
 */
export async function buildAndTell(root: string, args: readonly string[] = []): Promise<boolean> {
  const started = performance.now();
  try {
    const { links, rest } = menuLinksOf(args, process.env);
    const project = openProject(root, targetOf(rest, process.env), links);
    const outputs = await buildProject(project);
    for (const { name, bytes } of outputs)
      console.error(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${name}`);
    console.error(
      `built ${project.version} as ${project.target.type}, ${project.scriptRoot}, in ` +
        `${((performance.now() - started) / 1000).toFixed(2)} s`,
    );
    return true;
  } catch (failure) {
    if (!(failure instanceof BuildError)) throw failure;
    for (const { where, what } of failure.faults) console.error(`build failed: ${where}: ${what}`);
    return false;
  }
}
