import type { FieldValue } from 'N/record';
import type { EntityType, RelatedType } from '../../contracts/call-terms.ts';

/** The fields of a Phone Call that link it to a record. */
export const LINK_FIELDS = ['company', 'contact'] as const;

/**
 * Returns the fields that link a Phone Call to a record. None for an employee, which a Phone Call
 * can't name as its company or contact, and for no record.
 */
export function linkValues(
  entity: { type: EntityType; id: number } | null,
): Record<string, FieldValue> {
  if (entity === null || entity.type === 'employee') return {};
  const field: (typeof LINK_FIELDS)[number] = entity.type === 'contact' ? 'contact' : 'company';
  return { [field]: entity.id };
}

/** The field of a Phone Call for each type of record that a call can be about. */
const RELATED_FIELDS: Readonly<Record<RelatedType, string>> = {
  opportunity: 'transaction',
  supportcase: 'supportcase',
};

/** Returns the field that relates a Phone Call to what it was about; none for nothing. */
export function relatedValues(
  related: { type: RelatedType; id: number } | null | undefined,
): Record<string, FieldValue> {
  return related === null || related === undefined
    ? {}
    : { [RELATED_FIELDS[related.type]]: related.id };
}
