import type { Element } from '@xmldom/xmldom';
import { type Report, textOf } from '../document.ts';
import { isReference, referencesIn } from '../reference.ts';
import { ENUMS, PARTIAL } from '../tables/enums.ts';
import type { Choice, Spec } from '../tables/spec.ts';

/** What NetSuite writes into an export in place of a value that belongs to one account. */
const ACCOUNT_SPECIFIC = '[ACCOUNT_SPECIFIC_VALUE]';

/** What every script id of the project is. */
export type Kinds = ReadonlyMap<string, string>;

function checkPart(
  element: Element,
  part: string,
  { of, form, to }: Choice,
  kinds: Kinds,
  report: Report,
): void {
  if (part === ACCOUNT_SPECIFIC) {
    report(
      'ACCOUNT_SPECIFIC_VALUE',
      element,
      `${element.nodeName} has no value here: the account sets none`,
    );
    return;
  }
  const listed = of !== undefined && (ENUMS[of] as readonly string[]).includes(part);
  if (listed || form?.test(part) === true) return;
  if (to === undefined || !isReference(part)) {
    if (of !== undefined && PARTIAL.has(of) && !isReference(part))
      report(
        'VALUE_UNLISTED',
        element,
        `${part} isn't in the linter's list for ${element.nodeName}`,
      );
    else report('VALUE_UNKNOWN', element, `${part} isn't a value of ${element.nodeName}`);
    return;
  }
  if (to === 'any') return;
  for (const kind of referencesIn(part).map((id) => kinds.get(id))) {
    if (kind !== undefined && !to.includes(kind))
      report('REFERENCE_TYPE', element, `must name a ${to.join(' or ')}, and ${part} is a ${kind}`);
  }
}

/** One value against what its element may hold. An empty one is another rule's business. */
export function checkValue(
  element: Element,
  spec: Exclude<Spec, { kind: 'group' | 'open' }>,
  kinds: Kinds,
  report: Report,
): void {
  const value = textOf(element);
  if (value === '') return;
  switch (spec.kind) {
    case 'boolean':
      if (value !== 'T' && value !== 'F')
        report('BOOLEAN', element, `must be T or F, not ${value}`);
      return;
    case 'choice':
      for (const part of spec.list === true ? value.split('|') : [value])
        checkPart(element, part, spec, kinds, report);
      return;
    case 'text':
      if (spec.max !== undefined && value.length > spec.max) {
        report(
          'TEXT_LENGTH',
          element,
          `has ${value.length} characters, at most ${spec.max} are allowed`,
        );
      }
      return;
    case 'file':
      if (!/^\[\/.+\]$/.test(value))
        report('FILE_REFERENCE_FORM', element, 'must name the file as [/folder/file.js]');
      return;
  }
}
