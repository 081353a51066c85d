import type { FieldValue } from 'N/record';
import type { EntityType } from '../../contracts/call-terms.ts';

/**
 * Returns the fields that link a Phone Call to a record. None for an employee, which a Phone Call
 * can't name as its company or contact, and for no record.
 */
export function linkValues(
  entity: { type: EntityType; id: number } | null,
): Record<string, FieldValue> {
  if (entity === null || entity.type === 'employee') return {};
  return { [entity.type === 'contact' ? 'contact' : 'company']: entity.id };
}
