import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from './project.ts';
import { parseXml } from './xml.ts';

/** A script deployment of this project that serves somebody. */
export interface Deployment {
  id: string;
  script: string;
  status: string;
  /** NetSuite can make an address for it. */
  addressable: boolean;
}

/**
 * Scripts that serve people or run by themselves. Installation scripts are not among them: nobody
 * misses one afterwards.
 */
const SERVING = [
  'restlet',
  'suitelet',
  'usereventscript',
  'clientscript',
  'scheduledscript',
  'mapreducescript',
];
const ADDRESSABLE = ['restlet', 'suitelet'];

/**
 * The deployments that src/Objects holds, so that the checklist knows them without a list of its
 * own. Broken XML is the survey's to tell.
 */
export function deploymentsOf(project: Project): Deployment[] {
  return readdirSync(project.objectsFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .flatMap((name) => {
      const { documentElement: root } = parseXml(
        readFileSync(path.join(project.objectsFolder, name), 'utf8'),
      );
      if (root === null || !SERVING.includes(root.tagName)) return [];
      return [...root.getElementsByTagName('scriptdeployment')].map((element) => ({
        id: element.getAttribute('scriptid') ?? '',
        script: root.getAttribute('scriptid') ?? '',
        status: (element.getElementsByTagName('status').item(0)?.textContent ?? '').trim(),
        addressable: ADDRESSABLE.includes(root.tagName),
      }));
    });
}
