import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';
import { type Header, readHeader, SCRIPT_TYPES } from './header.ts';
import { inProject, type Project, SOURCE_ROOT } from './project.ts';
import { parseXml } from './xml.ts';

/** Which object names which script file. */
interface Naming {
  /** The object's file. */
  where: string;
  root: string;
  scriptFile: string;
}

/** The XML files of a folder and of the folders in it, as the CLI's `~/Objects/*` takes them. */
function xmlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort();
}

function readNaming(where: string, xml: string): Naming | undefined {
  const document = parseXml(xml);
  const element = document.getElementsByTagName('scriptfile').item(0);
  if (element === null) return undefined;
  // The reference stands in brackets: [/SuiteScripts/…/health_restlet.js].
  return {
    where,
    root: document.documentElement?.tagName ?? '',
    scriptFile: (element.textContent ?? '').trim().replace(/^\[|\]$/g, ''),
  };
}

function readNamings(project: Project, faults: Fault[]): Naming[] {
  const namings: Naming[] = [];
  for (const name of xmlFiles(project.objectsFolder)) {
    const file = path.join(project.objectsFolder, name);
    const where = inProject(project, file);
    try {
      const naming = readNaming(where, readFileSync(file, 'utf8'));
      if (naming !== undefined) namings.push(naming);
    } catch (failure) {
      faults.push({
        where,
        what: `is no XML: ${failure instanceof Error ? failure.message : String(failure)}`,
      });
    }
  }
  return namings;
}

function checkNaming(
  { where, root, scriptFile }: Naming,
  headers: ReadonlyMap<string, Header | undefined>,
): Fault[] {
  const folder = `/${SOURCE_ROOT}/`;
  const source = scriptFile.startsWith(folder)
    ? scriptFile.slice(folder.length).replace(/\.js$/, '.ts')
    : undefined;
  if (source === undefined || !scriptFile.endsWith('.js') || !headers.has(source)) {
    return [
      {
        where,
        what:
          `names ${scriptFile || 'no file'}, which is none of the project's scripts: ` +
          `${[...headers.keys()].map((name) => name.replace(/\.ts$/, '.js')).join(', ')} in ` +
          folder,
      },
    ];
  }
  const header = headers.get(source);
  if (header === undefined || root === SCRIPT_TYPES[header.scriptType].object) return [];
  return [
    {
      where,
      what:
        `is a ${root}, but ${source} says @NScriptType ${header.scriptType}, which wants a ` +
        SCRIPT_TYPES[header.scriptType].object,
    },
  ];
}

/**
 * What can be said without bundling: each script's header, and that scripts and objects name each
 * other.
 */
export interface Survey {
  /** By the script's absolute path; a script with a bad header is not here. */
  headers: Map<string, Header>;
  faults: Fault[];
}

/**
 * Checks headers, and that each script has its object and each object its script, of the same type.
 * Only what the build itself must know: `npm run lint:sdf` checks the rest of the objects.
 */
export function survey(project: Project): Survey {
  const faults: Fault[] = [];
  const headers = new Map<string, Header>();
  const byName = new Map<string, Header | undefined>();
  for (const file of project.scripts) {
    const header = readHeader(inProject(project, file), readFileSync(file, 'utf8'), faults);
    if (header !== undefined) headers.set(file, header);
    byName.set(path.basename(file), header);
  }
  const namings = readNamings(project, faults);
  for (const naming of namings) faults.push(...checkNaming(naming, byName));
  for (const file of project.scripts) {
    const deployed = `/${SOURCE_ROOT}/${path.basename(file, '.ts')}.js`;
    if (!namings.some(({ scriptFile }) => scriptFile === deployed)) {
      faults.push({
        where: inProject(project, file),
        what:
          `is named by no object: add one with <scriptfile>[${deployed}]</scriptfile> to ` +
          'src/Objects, or remove the script',
      });
    }
  }
  return { headers, faults };
}
