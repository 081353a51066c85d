import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserFiles } from './browser-files.ts';
import { refuse } from './fault.ts';
import { foreignObjects } from './header.ts';
import { deployFor, deployPaths, manifestFor } from './manifest.ts';
import { withMenuLinks } from './menu-links.ts';
import { NOTICES, thirdPartyNotices } from './notices.ts';
import { type Project, SOURCE_ROOT } from './project.ts';
import type { Script } from './scripts.ts';
import type { TextFile } from './translations.ts';

/** One file of the staged project that the build made, with its size in bytes. */
export interface Output {
  name: string;
  bytes: number;
}

/**
 * A SuiteApp's files live elsewhere in the File Cabinet, so the objects and deploy.xml name them
 * there; scripts have __SCRIPT_ROOT__.
 */
function atScriptRoot(project: Project, text: string): string {
  return text.replaceAll(`/${SOURCE_ROOT}/`, `/${project.scriptRoot}/`);
}

async function write(folder: string, name: string, content: string): Promise<Output> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return { name, bytes: Buffer.byteLength(content) };
}

/** The CLI skips a path that matches nothing without a word. @throws BuildError */
function checkDeployPaths(folder: string, xml: string): void {
  const lost = deployPaths(xml).filter(
    (entry) =>
      !entry.startsWith('~/') ||
      !existsSync(path.join(folder, entry.slice(2).replace(/\/\*$/, ''))),
  );
  refuse(
    lost.map((entry) => ({
      where: 'deploy.xml',
      what: `names ${entry}, which the project does not have: it would be left out without a word`,
    })),
  );
}

/** Takes away the objects that this type of project may not hold. */
async function removeForeign(project: Project, objects: string): Promise<void> {
  const foreign = foreignObjects(project.target.type);
  for (const name of await readdir(objects, { recursive: true })) {
    if (!name.endsWith('.xml')) continue;
    const root = /<([a-z]+)\b/.exec(await readFile(path.join(objects, name), 'utf8'))?.[1] ?? '';
    if (foreign.includes(root)) await rm(path.join(objects, name));
  }
}

async function stageTemplates(
  project: Project,
  folder: string,
  translations: readonly TextFile[],
): Promise<void> {
  const read = (name: string) => readFile(path.join(project.root, name), 'utf8');
  refuse(
    ['manifest.xml', 'deploy.xml']
      .filter((name) => !existsSync(path.join(project.root, name)))
      .map((where) => ({ where, what: 'is missing' })),
  );
  const deploy = atScriptRoot(project, deployFor(await read('deploy.xml'), project.target));
  await write(
    folder,
    'manifest.xml',
    manifestFor(await read('manifest.xml'), project.target, project.version),
  );
  await write(folder, 'deploy.xml', deploy);
  const objects = path.join(folder, 'Objects');
  await cp(project.objectsFolder, objects, { recursive: true });
  await removeForeign(project, objects);
  for (const name of await readdir(objects, { recursive: true })) {
    if (!name.endsWith('.xml')) continue;
    const xml = await readFile(path.join(objects, name), 'utf8');
    const adapted = withMenuLinks(atScriptRoot(project, xml), project.menuLinks);
    if (adapted !== xml) await write(objects, name, adapted);
  }
  for (const { name, content } of translations) await write(folder, name, content);
  checkDeployPaths(folder, deploy);
}

/**
 * Puts a finished folder in the place of the last one. Two renames, so that a reader meets one or
 * the other.
 */
async function swap(next: string, place: string): Promise<void> {
  const last = `${next}.last`;
  const hadOne = existsSync(place);
  if (hadOne) await rename(place, last);
  try {
    await rename(next, place);
  } catch (failure) {
    if (hadOne && !existsSync(place)) await rename(last, place);
    throw failure;
  } finally {
    await rm(last, { recursive: true, force: true });
  }
}

/**
 * Lays out the SDF project as the CLI wants it. Written beside the last one and swapped at the end,
 * so that a build that fails half-way leaves the last good project.
 * @returns each written script and browser file
 * @throws BuildError when manifest.xml or deploy.xml do not fit
 */
export async function stage(
  project: Project,
  scripts: readonly Script[],
  browser: BrowserFiles,
  translations: readonly TextFile[] = [],
): Promise<Output[]> {
  // The process id keeps two builds in one folder out of each other's way.
  const next = `${project.output}.${process.pid}`;
  const nextMaps = `${project.maps}.${process.pid}`;
  const folder = path.join(next, 'FileCabinet', ...project.scriptRoot.split('/'));
  try {
    const outputs: Output[] = [];
    for (const { name, code } of scripts) outputs.push(await write(folder, name, code));
    for (const { name, content } of Object.values(browser.assets))
      outputs.push(await write(folder, `assets/${name}`, content));
    const packages = [...scripts, ...Object.values(browser.assets), browser.record].flatMap(
      (file) => file.packages,
    );
    outputs.push(await write(folder, NOTICES, thirdPartyNotices(project.root, packages)));
    outputs.push(
      await write(
        folder,
        'LICENSE.txt',
        await readFile(path.join(project.root, 'LICENSE'), 'utf8'),
      ),
    );
    for (const { name, map } of [...Object.values(browser.assets), browser.record])
      await write(nextMaps, `${name}.map`, map);
    await stageTemplates(project, next, translations);
    await swap(next, project.output);
    await swap(nextMaps, project.maps);
    return outputs;
  } finally {
    await rm(next, { recursive: true, force: true });
    await rm(nextMaps, { recursive: true, force: true });
  }
}
