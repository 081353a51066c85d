import type { JSX } from 'preact';
import type { AvailableField, ChosenField, ChosenFields } from '../../contracts/call-fields.ts';
import { say } from '../../i18n/say.ts';
import { keepFocus } from '../company/keep-focus.ts';
import type { FieldListChange } from './field-list-draft.ts';

interface Props {
  fields: ChosenFields;
  available: readonly AvailableField[];
  change: (by: FieldListChange, said: string) => void;
}

/** What keeps a chosen field from being asked for, or null. */
function problemOf(found: AvailableField | undefined): string | null {
  if (found === undefined) return say('call-fields.removed');
  const isList = found.kind === 'list' || found.kind === 'multi-select';
  return isList && found.values === 0 ? say('call-fields.no-values') : null;
}

/** One field and its buttons. At an end of the list, the move button stays and does nothing. */
function Row({
  field,
  place,
  fields,
  available,
  change,
}: Props & { field: ChosenField; place: number }): JSX.Element {
  const found = available.find(({ id }) => id === field.id);
  const name = found?.label ?? field.label;
  const problem = problemOf(found);
  const move = (by: -1 | 1) => {
    const to = place + by;
    if (to < 0 || to >= fields.length) return;
    change(
      { change: 'move', id: field.id, by },
      say('call-fields.said.moved', name, to + 1, fields.length),
    );
  };
  const remove = () => {
    const next = fields[place + 1] ?? fields[place - 1];
    change({ change: 'remove', id: field.id }, say('call-fields.said.removed', name));
    keepFocus(() =>
      document.getElementById(next === undefined ? 'call-fields-add' : `remove-${next.id}`),
    );
  };
  return (
    <li class="field-row" data-field={field.id}>
      <div class="field-row-name">
        <strong>{name}</strong>
        {found !== undefined && <span class="quiet">{say(`call-fields.kind.${found.kind}`)}</span>}
      </div>
      {found !== undefined && found.kind !== 'checkbox' && (
        <label class="check-line">
          <input
            type="checkbox"
            checked={field.required}
            aria-label={say('call-fields.required-name', name)}
            onChange={({ currentTarget: { checked } }) => {
              change({ change: 'require', id: field.id, required: checked }, '');
            }}
          />{' '}
          {say('call-fields.required')}
        </label>
      )}
      <div class="field-row-actions">
        {(
          [
            ['up', -1, place === 0],
            ['down', 1, place === fields.length - 1],
          ] as const
        ).map(([direction, by, atEnd]) => (
          <button
            key={direction}
            type="button"
            class="link-button"
            aria-label={say(`call-fields.${direction}-name`, name)}
            aria-disabled={atEnd}
            onClick={() => {
              move(by);
            }}
          >
            {say(`call-fields.${direction}`)}
          </button>
        ))}
        <button
          type="button"
          class="link-button"
          id={`remove-${field.id}`}
          aria-label={say('call-fields.remove-name', name)}
          onClick={remove}
        >
          {say('call-fields.remove')}
        </button>
      </div>
      {problem !== null && <p class="problem field-row-problem">{problem}</p>}
    </li>
  );
}

/** The chosen fields in their order; each button keeps the focus while its row moves. */
export function FieldRows(props: Props): JSX.Element {
  if (props.fields.length === 0) return <p class="hint">{say('call-fields.empty')}</p>;
  return (
    <ol class="plain field-rows" aria-label={say('call-fields.list')}>
      {props.fields.map((field, place) => (
        <Row key={field.id} {...props} field={field} place={place} />
      ))}
    </ol>
  );
}
