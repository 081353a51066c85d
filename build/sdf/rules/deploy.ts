import { descend, named, reporter, textOf } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';

const NEVER_DEPLOYED = /\.(ts|tsx|map)$/;

const covers = (path: string, file: string) => (path.endsWith('/*') ? file.startsWith(path.slice(0, -1)) : file === path);

/** The paths of deploy.xml match something, and everything in the project is matched: the CLI passes over both in silence. */
export function checkDeploy(project: SdfProject, findings: Finding[]): void {
  if (project.deploy === null) return;
  const { root } = project.deploy;
  const report = reporter(project.deploy, findings);
  if (root.nodeName !== 'deploy') {
    report('DEPLOY_ROOT', root, 'the root must be deploy');
    return;
  }
  const all = [...project.objects.map(({ file }) => `~/${file}`), ...[...project.files.keys()].map((file) => `~/FileCabinet${file}`)];
  const paths = ['files', 'objects'].flatMap((section) => named(root, section)).flatMap((section) => descend(section)).filter(({ nodeName }) => nodeName === 'path');
  for (const path of paths) {
    if (!textOf(path).startsWith('~/')) report('DEPLOY_PATH', path, 'must begin with ~/');
    else if (!all.some((file) => covers(textOf(path), file))) report('DEPLOY_NOTHING', path, 'matches nothing, and the CLI would not say so');
  }
  for (const file of all) {
    const deployed = paths.some((path) => covers(textOf(path), file));
    const at = { file: file.slice(2), line: 1, path: '' };
    if (!deployed) findings.push({ code: 'DEPLOY_UNCOVERED', ...at, message: 'no path of deploy.xml covers it' });
    else if (NEVER_DEPLOYED.test(file)) findings.push({ code: 'RCP_NOT_FOR_DEPLOYMENT', ...at, message: 'sources and source maps stay out of the account' });
  }
}
