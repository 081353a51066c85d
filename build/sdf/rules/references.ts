import type { Element } from '@xmldom/xmldom';
import { childElements, descend, named, reporter, scriptIdOf, textOf } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';

/** `[scriptid=a.b]` in a text or value. */
const REFERENCE = /\[scriptid=([^\]]+)\]/g;

/** Every script id of the project: `a` for an object, `a.b` for what lies inside it. */
function knownIds(project: SdfProject): Set<string> {
  const ids = new Set<string>();
  for (const { root } of project.objects) {
    const outer = scriptIdOf(root);
    ids.add(outer);
    for (const inner of descend(root).slice(1)) {
      if (scriptIdOf(inner) !== '') ids.add(`${outer}.${scriptIdOf(inner)}`);
    }
  }
  return ids;
}

function checkDuplicates(project: SdfProject, findings: Finding[]): void {
  const seen = new Set<string>();
  for (const document of project.objects) {
    const report = reporter(document, findings);
    for (const element of descend(document.root)) {
      // Ids of instances count within their record type only.
      const id = element.nodeName === 'instance' ? `${scriptIdOf(document.root)}.${scriptIdOf(element)}` : scriptIdOf(element);
      if (id === '') continue;
      if (seen.has(id)) report('ID_DUPLICATE', element, `the scriptid ${id} is used twice in this project`);
      seen.add(id);
    }
  }
}

function checkSelect(element: Element, report: ReturnType<typeof reporter>): void {
  const type = textOf(named(element, 'fieldtype')[0]);
  if ((type === 'SELECT' || type === 'MULTISELECT') && textOf(named(element, 'selectrecordtype')[0]) === '') {
    report('SELECT_WITHOUT_TYPE', element, `a ${type} field needs selectrecordtype`);
  }
}

/** Object references resolve, script ids are used once, list fields say what they list. */
export function checkReferences(project: SdfProject, findings: Finding[]): void {
  checkDuplicates(project, findings);
  const ids = knownIds(project);
  for (const document of project.objects) {
    const report = reporter(document, findings);
    for (const element of descend(document.root)) {
      checkSelect(element, report);
      if (childElements(element).length > 0) continue;
      for (const [, id] of textOf(element).matchAll(REFERENCE)) {
        if (id !== undefined && !ids.has(id)) report('REFERENCE_UNRESOLVED', element, `there is no ${id} in this project`);
      }
    }
  }
}
