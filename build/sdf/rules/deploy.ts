import type { Element } from '@xmldom/xmldom';
import { along, childElements, named, reporter, textOf } from '../document.ts';
import type { Finding } from '../finding.ts';
import { isXliff, type SdfProject } from '../project.ts';
import { PROJECT_TYPES } from '../tables/project-types.ts';
import { rowOf } from '../tables/spec.ts';

const covers = (path: string, file: string) =>
  path.endsWith('/*') ? file.startsWith(path.slice(0, -1)) : file === path;

/** Installation scripts are named one level deeper than files and objects are. */
const pathsOf = (section: Element) =>
  section.nodeName === 'run' ? along(section, 'script', 'path') : named(section, 'path');

function isNotForDeployment(file: string): boolean {
  return (
    /\.(ts|tsx|map)$/.test(file) ||
    (file.startsWith('~/Objects/') && !file.endsWith('.xml')) ||
    (file.startsWith('~/Translations/') && !isXliff(file))
  );
}

/**
 * The paths of deploy.xml match something, and everything in the project is matched: the CLI passes
 * over both in silence.
 */
export function checkDeploy(project: SdfProject, findings: Finding[]): void {
  if (project.deploy === null) return;
  const { root } = project.deploy;
  const report = reporter(project.deploy, findings);
  if (root.nodeName !== 'deploy') {
    report('DEPLOY_ROOT', root, 'the root must be deploy');
    return;
  }
  const sections = (project.type ?? PROJECT_TYPES['ACCOUNTCUSTOMIZATION'])?.deploy ?? {};
  const all = project.all.map((file) => `~/${file}`);
  const deployed: string[] = [];
  for (const section of childElements(root)) {
    const folder = rowOf(sections, section.nodeName);
    if (folder === undefined)
      report(
        'DEPLOY_SECTION',
        section,
        `this type of project deploys ${Object.keys(sections).join(', ')} only`,
      );
    else {
      for (const element of pathsOf(section)) {
        const path = textOf(element);
        const matches = all.filter((file) => covers(path, file));
        if (!path.startsWith(folder) || path.split('/').includes('..'))
          report('DEPLOY_PATH', element, `must begin with ${folder}`);
        else if (matches.length === 0)
          report('RCP_DEPLOY_NOTHING', element, 'matches nothing, and the CLI would not say so');
        else if (section.nodeName !== 'run') deployed.push(...matches);
      }
    }
  }
  for (const file of all.filter((candidate) =>
    /^~\/(Objects|FileCabinet|Translations)\//.test(candidate),
  )) {
    const at = { file: file.slice(2), line: 1, path: '' };
    if (!deployed.includes(file))
      findings.push({
        code: 'RCP_DEPLOY_UNCOVERED',
        ...at,
        message: 'no path of deploy.xml covers it',
      });
    else if (isNotForDeployment(file))
      findings.push({
        code: 'RCP_NOT_FOR_DEPLOYMENT',
        ...at,
        message: 'has no business in an account',
      });
  }
}
