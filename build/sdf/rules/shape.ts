import type { Element } from '@xmldom/xmldom';
import { childElements, named, reporter, scriptIdOf, textOf, type Report } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { SdfProject } from '../project.ts';
import { OBJECTS, type Identified, type Shape, type Spec } from '../tables/elements.ts';
import { ENUMS } from '../tables/enums.ts';

const isReference = (value: string) => /^\[scriptid=[^\]]+\]$/.test(value);

function checkId(element: Element, { prefix, max }: Identified, report: Report): void {
  const id = scriptIdOf(element);
  if (id === '') {
    report('ID_MISSING', element, 'needs a scriptid');
    return;
  }
  if (prefix !== null && !id.startsWith(prefix)) report('ID_PREFIX', element, `the scriptid ${id} must begin with ${prefix}`);
  if (id.length > max) report('ID_LENGTH', element, `the scriptid ${id} has ${String(id.length)} characters, at most ${String(max)} are allowed`);
  if (!/^[a-z0-9_]+$/.test(id)) report('ID_CHARACTERS', element, `the scriptid ${id} may hold small letters, digits and underscores only`);
}

function checkValue(element: Element, spec: Exclude<Spec, { kind: 'group' }>, report: Report): void {
  const value = textOf(element);
  switch (spec.kind) {
    case 'boolean':
      if (value !== '' && value !== 'T' && value !== 'F') report('BOOLEAN', element, `must be T or F, not ${value}`);
      return;
    case 'enum': {
      const allowed: readonly string[] = ENUMS[spec.of];
      for (const part of spec.list === true ? value.split('|') : [value]) {
        const fine = part === '' || allowed.includes(part) || (spec.orReference === true && isReference(part));
        if (!fine) report('VALUE_UNKNOWN', element, `${part} is no value of ${element.nodeName}`);
      }
      return;
    }
    case 'text':
      if (spec.max !== undefined && value.length > spec.max) {
        report('TEXT_LENGTH', element, `has ${String(value.length)} characters, at most ${String(spec.max)} are allowed`);
      }
      return;
    case 'file':
      if (!/^\[\/.+\]$/.test(value)) report('FILE_REFERENCE_FORM', element, 'must name the file as [/folder/file.js]');
      return;
    case 'reference':
      // Names an object of the project or something of the platform's; references.ts resolves the former.
      return;
  }
}

function checkElements(element: Element, shape: Shape, report: Report): void {
  if (shape.id !== undefined) checkId(element, shape.id, report);
  for (const child of childElements(element)) {
    const spec = shape.elements[child.nodeName];
    if (spec === undefined) {
      if (shape.also?.test(child.nodeName) !== true) report('ELEMENT_UNKNOWN', child, `${element.nodeName} has no element ${child.nodeName}`);
    } else if (spec.kind === 'group') {
      for (const item of childElements(child)) {
        if (item.nodeName === spec.item) checkElements(item, spec.of, report);
        else report('ELEMENT_UNKNOWN', item, `${child.nodeName} holds ${spec.item} only`);
      }
    } else {
      checkValue(child, spec, report);
    }
  }
  for (const [name, spec] of Object.entries(shape.elements)) {
    if (spec.kind === 'group' || spec.kind === 'boolean' || spec.required !== true) continue;
    if (textOf(named(element, name)[0]) === '') report('ELEMENT_REQUIRED', element, `needs ${name}`);
  }
}

/** Roots, script ids, elements and their values, against the table of objects. */
export function checkShapes({ objects }: SdfProject, findings: Finding[]): void {
  for (const document of objects) {
    const report = reporter(document, findings);
    const shape = OBJECTS[document.root.nodeName];
    if (shape === undefined) {
      report('ROOT_UNKNOWN', document.root, `${document.root.nodeName} is no object this linter knows`);
      continue;
    }
    checkElements(document.root, shape, report);
    const id = scriptIdOf(document.root);
    if (id !== '' && document.file !== `Objects/${id}.xml` && !document.file.endsWith(`/${id}.xml`)) {
      report('FILE_NAME', document.root, `the file must be called ${id}.xml`);
    }
  }
}
