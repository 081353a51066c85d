import type { AvailableField, ChosenField, ChosenFields } from '../../contracts/call-fields.ts';
import { ENVELOPE } from '../../contracts/contract.ts';
import type { CallFieldsView, SettingsAnswer, SettingsChange } from '../../contracts/settings.ts';
import { readChoice } from '../call-fields/chosen-fields.ts';
import { availableFields } from '../call-fields/record-fields.ts';
import { COMPANY } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import { refusal } from './refusal.ts';
import { writeCompany } from './write-company.ts';

/** Returns what can be chosen; null for a role that NetSuite doesn't show it to. Costs 5 units. */
function available(): AvailableField[] | null {
  try {
    return availableFields();
  } catch (thrown) {
    logFailure('RingCentral: the fields of a Phone Call could not be read', thrown);
    return null;
  }
}

const viewOf = (fields: ChosenFields | null, shown: AvailableField[] | null): CallFieldsView => ({
  chosen: fields ?? [],
  unreadable: fields === null,
  available: shown,
});

/**
 * Returns the company's choice of Call Fields. Costs 10 units, 15 for an admin.
 * @param admin whether to list what can be chosen too
 * @throws when the role may not read the company's row
 */
export const callFieldsView = (admin: boolean): CallFieldsView =>
  viewOf(readChoice(), admin ? available() : null);

type Save = Extract<SettingsChange, { action: 'save-call-fields' }>;

const isSame = (one: ChosenFields, other: ChosenFields): boolean => {
  const plain = (fields: ChosenFields) =>
    JSON.stringify(fields.map(({ id, required }) => [id, required]));
  return plain(one) === plain(other);
};

/** A field as it is stored: named as NetSuite names it, and required only where it can be. */
function named(field: ChosenField, shown: readonly AvailableField[]): ChosenField {
  const found = shown.find(({ id }) => id === field.id);
  return {
    id: field.id,
    label: (found?.label ?? field.label).slice(0, 200),
    required: field.required && found?.kind !== 'checkbox',
  };
}

/**
 * Saves the chosen Call Fields and their order, unless another admin saved something else since the
 * page was loaded: an order can't be merged. Costs 23 units, 6 of them for the audit trail.
 * @throws when the role may not write the company's row
 */
export function saveCallFields({ base, fields, replace }: Save): SettingsAnswer {
  const before = readChoice();
  const shown = available();
  if (!replace && before !== null && !isSame(before, base))
    return refusal({
      code: 'RCP_CHANGED_MEANWHILE',
      message: 'Not saved. Another admin changed Call Fields meanwhile.',
      callFields: viewOf(before, shown),
    });
  const known = [...(shown ?? []), ...(before ?? [])];
  const isKnown = ({ id }: ChosenField) => known.some((one) => one.id === id);
  if (shown === null || !fields.every(isKnown))
    return refusal({
      code: 'RCP_VALUES_INVALID',
      message: 'Not saved. The Phone Call record has no such field.',
      callFields: viewOf(before, shown),
    });
  const chosen = fields.map((field) => named(field, shown));
  writeCompany(
    { [COMPANY.lists.callFields]: JSON.stringify(chosen) },
    {
      action: 'save-company',
      subject: `Call Fields: ${chosen.map(({ label }) => label.replace(/[,:]/g, ' ')).join(', ')}`,
      outcome: 'saved',
    },
  );
  return { ...ENVELOPE, callFields: viewOf(chosen, shown) };
}
