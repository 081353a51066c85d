import type { Element } from '@xmldom/xmldom';
import {
  childElements,
  descend,
  named,
  type Report,
  reporter,
  scriptIdOf,
  textOf,
} from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { kindsById, referencesIn } from '../reference.ts';
import { ACCOUNT_WIDE_IDS, OBJECTS } from '../tables/objects.ts';
import { rowOf } from '../tables/spec.ts';

function checkDuplicates(project: SdfProject, findings: Finding[]): void {
  const seen = new Set<string>();
  for (const document of project.objects) {
    const report = reporter(document, findings);
    // What the ids within an object of an unknown type have to differ from isn't known.
    const elements =
      rowOf(OBJECTS, document.root.nodeName) === undefined
        ? [document.root]
        : descend(document.root);
    for (const element of elements) {
      const id = scriptIdOf(element);
      const isAccountWide =
        element === document.root || ACCOUNT_WIDE_IDS.includes(element.nodeName);
      const known = isAccountWide ? id : `${scriptIdOf(document.root)}.${id}`;
      if (id === '') continue;
      if (seen.has(known))
        report('ID_DUPLICATE', element, `the scriptid ${id} is used twice in this project`);
      seen.add(known);
    }
  }
}

/** Of custom fields only: a segment of type SELECT lists its own values. */
function checkSelect(element: Element, report: Report): void {
  if (!element.nodeName.endsWith('customfield')) return;
  const type = textOf(named(element, 'fieldtype')[0]);
  if (
    (type === 'SELECT' || type === 'MULTISELECT') &&
    textOf(named(element, 'selectrecordtype')[0]) === ''
  ) {
    report('SELECT_WITHOUT_TYPE', element, `a ${type} field needs selectrecordtype`);
  }
}

/** Object references resolve, script ids are used once, list fields say what they list. */
export function checkReferences(project: SdfProject, findings: Finding[]): void {
  checkDuplicates(project, findings);
  const kinds = kindsById(project);
  for (const document of project.objects) {
    const report = reporter(document, findings);
    for (const element of descend(document.root)) {
      checkSelect(element, report);
      if (childElements(element).length > 0) continue;
      for (const id of referencesIn(textOf(element))) {
        const [outer = ''] = id.split('.');
        if (!kinds.has(id) && !project.external.has(id) && !project.unread.has(outer)) {
          report(
            'REFERENCE_UNRESOLVED',
            element,
            `there is no ${id} in this project, and the manifest declares none`,
          );
        }
      }
    }
  }
}
