import type { Element } from '@xmldom/xmldom';
import { descend, named, reporter, textOf, type Report } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { ELEMENT_FEATURES, FILE_ROOTS, KNOWN_FEATURES, OBJECT_FEATURES, type ProjectType } from '../tables/features.ts';

/** Forms of the manifest's values. Source: sdf-core of the SuiteCloud CLI 4.1.0. */
const FORMS: Readonly<Record<string, RegExp>> = {
  publisherid: /^[a-z0-9]+\.[a-z0-9]+$/,
  projectid: /^[a-z0-9]+$/,
  projectversion: /^\d+\.\d+\.\d+$/,
  frameworkversion: /^1\.0$/,
  projectname: /^[^<>&'"]+$/,
};

const REQUIRED: Record<ProjectType, readonly string[]> = {
  ACCOUNTCUSTOMIZATION: ['projectname', 'frameworkversion'],
  SUITEAPP: ['publisherid', 'projectid', 'projectname', 'projectversion', 'frameworkversion'],
};

function checkValues(root: Element, type: ProjectType, report: Report): void {
  for (const name of REQUIRED[type]) {
    if (textOf(named(root, name)[0]) === '') report('MANIFEST_REQUIRED', root, `a ${type} needs ${name}`);
  }
  for (const [name, form] of Object.entries(FORMS)) {
    const element = named(root, name)[0];
    if (element !== undefined && textOf(element) !== '' && !form.test(textOf(element))) {
      report('MANIFEST_VALUE', element, `${textOf(element)} is no valid ${name}`);
    }
    if (element !== undefined && !REQUIRED[type].includes(name)) report('MANIFEST_FOREIGN', element, `a ${type} has no ${name}`);
  }
}

function checkFeatures(project: SdfProject, root: Element, report: Report): void {
  const features = descend(root).filter(({ nodeName }) => nodeName === 'feature');
  for (const feature of features) {
    if (!(KNOWN_FEATURES as readonly string[]).includes(textOf(feature))) report('FEATURE_UNKNOWN', feature, `${textOf(feature)} is no feature this linter knows`);
    const required = feature.getAttribute('required');
    if (required !== 'true' && required !== 'false') report('FEATURE_REQUIRED', feature, 'needs required="true" or required="false"');
  }
  const declared = new Set(features.map(textOf));
  const missing = new Map<string, string>();
  for (const object of project.objects) {
    for (const element of descend(object.root)) {
      const feature = element === object.root ? OBJECT_FEATURES[element.nodeName] : ELEMENT_FEATURES[element.nodeName];
      if (feature !== undefined && !declared.has(feature)) missing.set(feature, `${object.file} (${element.nodeName})`);
    }
  }
  for (const [feature, user] of missing) report('FEATURE_UNDECLARED', root, `${feature} is needed by ${user} and not declared`);
}

function checkFileRoots(project: SdfProject, type: ProjectType, findings: Finding[]): void {
  for (const file of project.files.keys()) {
    if (!FILE_ROOTS[type].some((root) => file.startsWith(`/${root}/`))) {
      findings.push({ code: 'FILE_ROOT', file: `FileCabinet${file}`, line: 1, path: '', message: `a ${type} can't deploy there` });
    }
  }
}

/** Type, names, version and features of the manifest, and the folders its type allows. */
export function checkManifest(project: SdfProject, findings: Finding[]): void {
  if (project.manifest === null) return;
  const { root } = project.manifest;
  const report = reporter(project.manifest, findings);
  if (root.nodeName !== 'manifest') {
    report('MANIFEST_ROOT', root, 'the root must be manifest');
    return;
  }
  const type = root.getAttribute('projecttype');
  if (type !== 'ACCOUNTCUSTOMIZATION' && type !== 'SUITEAPP') {
    report('MANIFEST_TYPE', root, 'projecttype must be ACCOUNTCUSTOMIZATION or SUITEAPP');
    return;
  }
  checkValues(root, type, report);
  checkFeatures(project, root, report);
  checkFileRoots(project, type, findings);
}
