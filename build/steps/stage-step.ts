import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BuildError } from '../fault.ts';
import { referencesIn } from '../sdf/reference.ts';
import { parseXml, removeNode, toXml } from '../xml.ts';
import { isLeftOut, type Part, withoutParts } from './parts.ts';
import { FOLDERS, type Step, stepOf } from './steps.ts';

interface SdfObject {
  file: string;
  xml: string;
  /** Script ID of the root. */
  id: string;
  step: Step;
  /** The objects that it refers to, by the script IDs of their roots, and what within them. */
  references: string[];
}

function objectsOf(folder: string, without: readonly Part[]): SdfObject[] {
  const names = readdirSync(path.join(folder, 'Objects')).filter(
    (name) => name.endsWith('.xml') && !isLeftOut(`Objects/${name}`, without),
  );
  return names.sort().map((file) => {
    const xml = withoutParts(readFileSync(path.join(folder, 'Objects', file), 'utf8'), without);
    const root = parseXml(xml).documentElement;
    return {
      file,
      xml,
      id: root?.getAttribute('scriptid') ?? '',
      step: stepOf(root?.tagName ?? ''),
      references: referencesIn(xml),
    };
  });
}

/**
 * The manifest with what the step's objects refer to and don't contain: the account has it from an
 * earlier step.
 */
function manifestOf(template: string, foreign: readonly string[]): string {
  if (foreign.length === 0) return template;
  const document = parseXml(template);
  const dependencies = document.getElementsByTagName('dependencies').item(0);
  if (dependencies === null)
    throw new BuildError([{ where: 'manifest.xml', what: 'has no dependencies' }]);
  const list = document.createElement('objects');
  for (const id of foreign) {
    const object = document.createElement('object');
    object.appendChild(document.createTextNode(id));
    list.appendChild(document.createTextNode('\n      '));
    list.appendChild(object);
  }
  list.appendChild(document.createTextNode('\n    '));
  for (const node of [document.createTextNode('  '), list, document.createTextNode('\n  ')])
    dependencies.appendChild(node);
  return toXml(document);
}

/** The whole project's deploy.xml without the sections of other steps. */
function deployOf(template: string, sections: readonly string[]): string {
  const document = parseXml(template);
  for (const section of [...(document.documentElement?.childNodes ?? [])]) {
    if (section.nodeType === 1 && !sections.includes(section.nodeName)) removeNode(section);
  }
  return toXml(document);
}

/**
 * Writes one step of a built account customization project as a project of its own, which the CLI
 * can deploy. Together the steps have every file of the whole project, each once, but for what is
 * left out.
 * @param from the built project
 * @param to replaced
 * @param without what to leave out
 * @throws BuildError for a SuiteApp, whose manifest can't name objects of the account
 */
export function stageStep(
  from: string,
  step: Step,
  to: string,
  without: readonly Part[] = [],
): void {
  const manifest = readFileSync(path.join(from, 'manifest.xml'), 'utf8');
  if (parseXml(manifest).documentElement?.getAttribute('projecttype') !== 'ACCOUNTCUSTOMIZATION') {
    throw new BuildError([
      { where: step, what: 'steps are for account customization projects: unset RCP_SUITEAPP' },
    ]);
  }
  const objects = objectsOf(from, without).filter((object) => object.step === step);
  const own = new Set(objects.map(({ id }) => id));
  const foreign = [...new Set(objects.flatMap(({ references }) => references))]
    .filter((id) => !own.has(id.split('.')[0] ?? ''))
    .sort();
  rmSync(to, { recursive: true, force: true });
  mkdirSync(path.join(to, 'Objects'), { recursive: true });
  for (const { file, xml } of objects) writeFileSync(path.join(to, 'Objects', file), xml);
  const files = FOLDERS[step];
  if (files !== null) {
    const filter = (file: string) => !isLeftOut(path.relative(from, file), without);
    cpSync(path.join(from, files.folder), path.join(to, files.folder), { recursive: true, filter });
  }
  writeFileSync(path.join(to, 'manifest.xml'), manifestOf(manifest, foreign));
  writeFileSync(
    path.join(to, 'deploy.xml'),
    deployOf(readFileSync(path.join(from, 'deploy.xml'), 'utf8'), [
      'objects',
      ...(files === null ? [] : [files.section]),
    ]),
  );
}
