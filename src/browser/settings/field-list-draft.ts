import type { AvailableField, ChosenField, ChosenFields } from '../../contracts/call-fields.ts';
import { movedByOne } from './moved-by-one.ts';

/** What an admin has changed in the list and not saved. */
export interface FieldListDraft {
  fields: ChosenFields;
  /** The lists before each change, the newest last. */
  before: readonly ChosenFields[];
}

/** A change of the list. */
export type FieldListChange =
  | { change: 'add'; field: AvailableField }
  | { change: 'remove'; id: string }
  /** One place towards the beginning or the end. */
  | { change: 'move'; id: string; by: -1 | 1 }
  | { change: 'require'; id: string; required: boolean }
  | { change: 'undo' };

function changed(fields: ChosenFields, by: FieldListChange): ChosenFields {
  switch (by.change) {
    case 'add': {
      const { id, label } = by.field;
      const added: ChosenField = { id, label, required: false };
      return fields.some((field) => field.id === id) ? fields : [...fields, added];
    }
    case 'remove':
      return fields.filter(({ id }) => id !== by.id);
    case 'move':
      return movedByOne(
        fields,
        fields.findIndex(({ id }) => id === by.id),
        by.by,
      );
    case 'require':
      return fields.map((field) =>
        field.id === by.id ? { ...field, required: by.required } : field,
      );
    case 'undo':
      return fields;
  }
}

/** Returns the draft after a change. One that changes nothing can't be undone, and isn't kept. */
export function changeList(draft: FieldListDraft, by: FieldListChange): FieldListDraft {
  const last = draft.before.at(-1);
  if (by.change === 'undo')
    return last === undefined ? draft : { fields: last, before: draft.before.slice(0, -1) };
  const fields = changed(draft.fields, by);
  return JSON.stringify(fields) === JSON.stringify(draft.fields)
    ? draft
    : { fields, before: [...draft.before, draft.fields] };
}
