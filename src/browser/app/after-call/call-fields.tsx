import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Answer, AnswerValue } from '../../../contracts/call-answers.ts';
import { type AskedField, isAnswered, LONGEST_ANSWER } from '../../../contracts/call-fields.ts';
import { say } from '../../../i18n/say.ts';
import type { Asked } from './asked.ts';
import { FieldInput } from './field-input.tsx';
import { shownValue } from './option-text.ts';

/** The page's ID of a field. @param of names the call, and where on the page it is asked about */
export const inputId = (of: string, { id }: Pick<AskedField, 'id'>): string => `${id}-${of}`;

/** Shows the answers to fields that are no longer asked for, which are still saved. */
function Gone({
  answers,
  fields,
}: {
  answers: readonly Answer[];
  fields: readonly AskedField[];
}): JSX.Element {
  const gone = answers.filter(
    ({ id, value }) => isAnswered(value) && !fields.some((field) => field.id === id),
  );
  return (
    <>
      {gone.map(({ id, label, shown }) => (
        <p class="problem" key={id}>
          {say('after-call.gone', label, shown)}
        </p>
      ))}
    </>
  );
}

/** The Call Fields of a call, during it and after it. */
export function CallFields({
  asked,
  call,
  of,
  answers,
  answer,
  missing,
}: {
  asked: Asked;
  /** External ID of the call. */
  call: string;
  /** Names the call, and where on the page it is asked about. */
  of: string;
  answers: readonly Answer[];
  /** Takes all answers after one has changed. */
  answer: (answers: Answer[]) => void;
  /** IDs of required fields to be marked. */
  missing: readonly string[];
}): JSX.Element | null {
  useEffect(() => {
    asked.lookFor(call);
  }, [asked, call]);
  if (asked.hasFailed)
    return (
      <p class="problem">
        {say('after-call.not-loaded')}{' '}
        <button type="button" class="link-button" onClick={() => void asked.load()}>
          {say('after-call.try-again')}
        </button>
      </p>
    );
  if (asked.fields === null) return <p class="hint">{say('after-call.loading')}</p>;
  const { fields, omitted } = asked.fields;
  const change = (field: AskedField, value: AnswerValue) => {
    const others = answers.filter(({ id }) => id !== field.id);
    const shown = shownValue(field, value).slice(0, LONGEST_ANSWER);
    answer([...others, { id: field.id, label: field.label.slice(0, 200), value, shown }]);
  };
  return (
    <div class="call-fields">
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          id={inputId(of, field)}
          value={answers.find(({ id }) => id === field.id)?.value ?? null}
          isMissing={missing.includes(field.id)}
          change={(value) => {
            change(field, value);
          }}
        />
      ))}
      <Gone answers={answers} fields={fields} />
      {omitted.map(({ label, why }) => (
        <p class="quiet" key={label}>
          {say(`after-call.omitted.${why}`, label)}
        </p>
      ))}
    </div>
  );
}
