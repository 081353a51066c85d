import type { AskedField, AskedFields } from '../../contracts/call-fields.ts';
import { readChoice } from './chosen-fields.ts';
import { readFields } from './record-fields.ts';

const isList = ({ kind }: Pick<AskedField, 'kind'>): boolean =>
  kind === 'list' || kind === 'multi-select';

/**
 * Returns the fields to ask for, in the order that the admin chose, and those that are left out: a
 * field that was removed from the account, and a list whose values NetSuite doesn't return. Costs 15
 * units, 10 when none is chosen.
 * @throws when the role may not read the company's row or create Phone Calls
 */
export function askedFields(): Pick<AskedFields, 'fields' | 'omitted'> {
  const chosen = readChoice() ?? [];
  const found = new Map(readFields(chosen.map(({ id }) => id)).map((field) => [field.id, field]));
  const fields: AskedField[] = [];
  const omitted: AskedFields['omitted'] = [];
  for (const { id, label, required } of chosen) {
    const field = found.get(id);
    if (field === undefined) omitted.push({ label, why: 'removed' });
    else if (isList(field) && field.options.length === 0)
      omitted.push({ label: field.label, why: 'no-values' });
    else fields.push({ ...field, required });
  }
  return { fields, omitted };
}
