import type { ComponentChildren, JSX } from 'preact';
import type { AnswerValue } from '../../../contracts/call-answers.ts';
import type { AskedField } from '../../../contracts/call-fields.ts';
import { say } from '../../../i18n/say.ts';
import { labelText, optionText } from './option-text.ts';

interface Props {
  field: AskedField;
  /** Unique in the page. */
  id: string;
  value: AnswerValue;
  /** A required answer is missing, and the person wanted to save. */
  isMissing: boolean;
  change: (value: AnswerValue) => void;
}

/** What marks a required field, and a missing answer, in words. */
function Label({ field, id, isMissing }: Omit<Props, 'value' | 'change'>): JSX.Element {
  return (
    <>
      {labelText(field)}
      {field.required && field.kind !== 'checkbox' && (
        <span class="quiet"> {say('after-call.required')}</span>
      )}
      {isMissing && (
        <span class="problem" id={`${id}-missing`}>
          {' '}
          {say('after-call.missing')}
        </span>
      )}
    </>
  );
}

/** A field's label above its input. */
function Labeled({ children, ...props }: Props & { children: ComponentChildren }): JSX.Element {
  return (
    <div class="field">
      <label for={props.id}>
        <Label {...props} />
      </label>
      {children}
    </div>
  );
}

/** Several values of a list, each a checkbox. */
function Several(props: Props): JSX.Element {
  const { field, id, value, isMissing, change } = props;
  const chosen = Array.isArray(value) ? value : [];
  return (
    <fieldset class="field several" id={id} tabIndex={-1} aria-invalid={isMissing}>
      <legend>
        <Label {...props} />
      </legend>
      {field.options.map((option) => (
        <label class="check-line" key={option.id}>
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            onChange={({ currentTarget: { checked } }) => {
              const others = chosen.filter((one) => one !== option.id);
              change(checked ? [...others, option.id] : others);
            }}
          />{' '}
          {optionText(field, option)}
        </label>
      ))}
    </fieldset>
  );
}

/** One field as its kind is asked for. */
export function FieldInput(props: Props): JSX.Element {
  const { field, id, value, isMissing, change } = props;
  const named = {
    id,
    'aria-invalid': isMissing,
    'aria-required': field.required,
    ...(isMissing ? { 'aria-describedby': `${id}-missing` } : {}),
  };
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'multi-select':
      return <Several {...props} />;
    case 'checkbox':
      return (
        <label class="check-line">
          <input
            {...named}
            type="checkbox"
            checked={value === true}
            onChange={({ currentTarget: { checked } }) => {
              change(checked);
            }}
          />{' '}
          {labelText(field)}
        </label>
      );
    case 'list':
      return (
        <Labeled {...props}>
          <select
            {...named}
            value={text}
            onChange={({ currentTarget: { value: chosen } }) => {
              change(chosen === '' ? null : chosen);
            }}
          >
            <option value="">{say('after-call.choose')}</option>
            {field.options.map((option) => (
              <option key={option.id} value={option.id}>
                {optionText(field, option)}
              </option>
            ))}
          </select>
        </Labeled>
      );
    case 'date':
    case 'text':
      return (
        <Labeled {...props}>
          <input
            {...named}
            type={field.kind}
            value={text}
            {...(field.kind === 'text' ? { maxLength: field.longest } : {})}
            onInput={({ currentTarget }) => {
              change(currentTarget.value);
            }}
          />
        </Labeled>
      );
    case 'number':
      return (
        <Labeled {...props}>
          <input
            {...named}
            type="number"
            step={field.whole ? 1 : 'any'}
            value={typeof value === 'number' ? String(value) : ''}
            onInput={({ currentTarget: { valueAsNumber } }) => {
              change(Number.isNaN(valueAsNumber) ? null : valueAsNumber);
            }}
          />
        </Labeled>
      );
  }
}
