import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type AvailableField,
  type ChosenFields,
  MOST_FIELDS,
} from '../../contracts/call-fields.ts';
import { say } from '../../i18n/say.ts';

/** Adds one of the fields that aren't in the list yet, at its end. */
export function FieldAdder({
  fields,
  available,
  add,
}: {
  fields: ChosenFields;
  available: readonly AvailableField[];
  add: (field: AvailableField) => void;
}): JSX.Element {
  const [id, setId] = useState('');
  const left = available.filter((one) => !fields.some((field) => field.id === one.id));
  const picked = left.find((one) => one.id === id);
  if (fields.length >= MOST_FIELDS)
    return <p class="help">{say('call-fields.full', MOST_FIELDS)}</p>;
  if (left.length === 0) return <p class="help">{say('call-fields.all-added')}</p>;
  return (
    <div class="field field-to-add">
      <label for="call-fields-add">{say('call-fields.add')}</label>
      <div class="field-adder">
        <select
          id="call-fields-add"
          value={picked === undefined ? '' : id}
          aria-describedby="call-fields-add-help"
          onChange={({ currentTarget: { value } }) => {
            setId(value);
          }}
        >
          <option value="">{say('call-fields.choose')}</option>
          {left.map((one) => (
            <option key={one.id} value={one.id}>
              {`${one.label} (${say(`call-fields.kind.${one.kind}`)})`}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          aria-disabled={picked === undefined}
          onClick={() => {
            if (picked === undefined) return;
            add(picked);
            setId('');
          }}
        >
          {say('call-fields.add-now')}
        </button>
      </div>
      <p class="help" id="call-fields-add-help">
        {say('call-fields.add-help')}
      </p>
    </div>
  );
}
