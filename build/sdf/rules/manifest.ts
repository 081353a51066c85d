import type { Element } from '@xmldom/xmldom';
import { along, childElements, named, type Report, reporter, textOf } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { MANIFEST_FORMS, PROJECT_TYPES, type ProjectType } from '../tables/project-types.ts';
import { rowOf } from '../tables/spec.ts';

function checkElements(root: Element, type: ProjectType, report: Report): void {
  for (const name of type.manifest) {
    if (textOf(named(root, name)[0]) === '')
      report('MANIFEST_REQUIRED', root, `this type of project needs ${name}`);
  }
  for (const element of childElements(root)) {
    const { nodeName } = element;
    if (nodeName !== 'dependencies' && !type.manifest.includes(nodeName))
      report('MANIFEST_FOREIGN', element, `this type of project has no ${nodeName}`);
    else if (
      textOf(element) !== '' &&
      rowOf(MANIFEST_FORMS, nodeName)?.test(textOf(element)) === false
    ) {
      report('MANIFEST_VALUE', element, `${textOf(element)} is no valid ${nodeName}`);
    }
  }
  for (const element of along(root, 'dependencies').flatMap(childElements)) {
    if (!type.dependencies.includes(element.nodeName))
      report(
        'MANIFEST_FOREIGN',
        element,
        `this type of project can't depend on ${element.nodeName}`,
      );
  }
}

function checkFileRoots(
  project: SdfProject,
  type: ProjectType,
  root: Element,
  findings: Finding[],
): void {
  const appId = `${textOf(named(root, 'publisherid')[0])}.${textOf(named(root, 'projectid')[0])}`;
  const roots = type.fileRoots(appId);
  for (const file of project.files.keys()) {
    if (!roots.some((allowed) => file.startsWith(`/${allowed}/`))) {
      findings.push({
        code: 'FILE_ROOT',
        file: `FileCabinet${file}`,
        line: 1,
        path: '',
        message: `this type of project deploys into ${roots.join(', ')} only`,
      });
    }
  }
}

/** Type, names and version of the manifest, and the folders its type allows. */
export function checkManifest(project: SdfProject, findings: Finding[]): void {
  if (project.manifest === null) return;
  const { root } = project.manifest;
  const report = reporter(project.manifest, findings);
  if (root.nodeName !== 'manifest') report('MANIFEST_ROOT', root, 'the root must be manifest');
  else if (project.type === null)
    report('MANIFEST_TYPE', root, `projecttype must be ${Object.keys(PROJECT_TYPES).join(' or ')}`);
  else {
    checkElements(root, project.type, report);
    checkFileRoots(project, project.type, root, findings);
  }
}
