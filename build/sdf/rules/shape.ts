import type { Element } from '@xmldom/xmldom';
import {
  childElements,
  type Document,
  descend,
  named,
  type Report,
  reporter,
  scriptIdOf,
  textOf,
} from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { kindsById } from '../reference.ts';
import { OBJECTS } from '../tables/objects.ts';
import { type Identified, rowOf, type Shape, type Spec } from '../tables/spec.ts';
import { checkValue, type Kinds } from './value.ts';

/** What the checks of one object need to know. */
interface Context {
  root: Element;
  kinds: Kinds;
  report: Report;
}

function checkId(element: Element, { prefix, max }: Identified, report: Report): void {
  const id = scriptIdOf(element);
  if (id === '') {
    report('ID_MISSING', element, 'needs a scriptid');
    return;
  }
  if (prefix !== null && !id.startsWith(prefix))
    report('ID_PREFIX', element, `the scriptid ${id} must begin with ${prefix}`);
  else if (prefix !== null && !id.startsWith(`${prefix}_`))
    report('RCP_ID_PREFIX', element, `the scriptid ${id} should begin with ${prefix}_`);
  if (id.length > max)
    report(
      'ID_LENGTH',
      element,
      `the scriptid ${id} has ${id.length} characters, at most ${max} are allowed`,
    );
  if (!/^[a-z0-9_]+$/.test(id))
    report(
      'ID_CHARACTERS',
      element,
      `the scriptid ${id} may hold lowercase letters, digits, and underscores only`,
    );
}

/** An element that no row names: perhaps it is the value of a field. */
function checkOther(
  element: Element,
  parent: Element,
  { values }: Shape,
  { root, report }: Context,
): void {
  const { nodeName } = element;
  if (values === undefined || !nodeName.startsWith(values.prefix)) {
    report('ELEMENT_UNKNOWN', element, `${parent.nodeName} has no element ${nodeName}`);
  } else if (
    !descend(root).some((field) => field.nodeName === values.of && scriptIdOf(field) === nodeName)
  ) {
    report('FIELD_UNKNOWN', element, `${scriptIdOf(root)} has no ${values.of} ${nodeName}`);
  }
}

function checkChild(element: Element, spec: Spec, context: Context): void {
  if (spec.kind === 'open') return;
  if (spec.kind !== 'group') {
    checkValue(element, spec, context.kinds, context.report);
    return;
  }
  for (const item of childElements(element)) {
    if (item.nodeName === spec.item) checkElements(item, spec.of, context);
    else context.report('ELEMENT_UNKNOWN', item, `${element.nodeName} holds ${spec.item} only`);
  }
}

function checkElements(element: Element, shape: Shape, context: Context): void {
  if (shape.id !== undefined) checkId(element, shape.id, context.report);
  const children = childElements(element);
  if (shape.empty !== undefined) {
    if (children.length > 0 || textOf(element) !== '')
      context.report(shape.empty, element, 'may hold its scriptid and nothing else');
    return;
  }
  const seen = new Set<string>();
  for (const child of children) {
    const spec = rowOf(shape.elements, child.nodeName);
    if (seen.has(child.nodeName))
      context.report('RCP_ELEMENT_TWICE', child, `${element.nodeName} has ${child.nodeName} twice`);
    else if (spec === undefined) checkOther(child, element, shape, context);
    else checkChild(child, spec, context);
    seen.add(child.nodeName);
  }
  for (const [name, spec] of Object.entries(shape.elements)) {
    if ('required' in spec && textOf(named(element, name)[0]) === '')
      context.report('ELEMENT_REQUIRED', element, `needs ${name}`);
  }
}

/** A row of a type with names needs one (SDF XML reference, instance of customrecordtype). */
function checkInstances({ root }: Document, report: Report): void {
  const says = (name: string, otherwise: string) => textOf(named(root, name)[0]) || otherwise;
  if (says('includename', 'T') !== 'T' || says('enablenumbering', 'F') === 'T') return;
  for (const instance of descend(root).filter(({ nodeName }) => nodeName === 'instance')) {
    if (textOf(named(instance, 'name')[0]) === '')
      report('INSTANCE_NAME', instance, 'needs a name, as its type includes one');
  }
}

/** Roots, script ids, elements and their values, against the table of objects. */
export function checkShapes(project: SdfProject, findings: Finding[]): void {
  const kinds = kindsById(project);
  for (const document of project.objects) {
    const report = reporter(document, findings);
    const { root } = document;
    const shape = rowOf(OBJECTS, root.nodeName);
    if (shape === undefined) {
      report(
        'ROOT_UNKNOWN',
        root,
        `${root.nodeName} is an object type that this linter doesn't know`,
      );
      continue;
    }
    if (project.type?.foreign.includes(root.nodeName) === true)
      report('OBJECT_FOREIGN', root, `this type of project doesn't support ${root.nodeName}`);
    checkElements(root, shape, { root, kinds, report });
    if (root.nodeName === 'customrecordtype') checkInstances(document, report);
    const id = scriptIdOf(root);
    if (id !== '' && !document.file.endsWith(`/${id}.xml`))
      report('FILE_NAME', root, `the file must be called ${id}.xml`);
  }
}
