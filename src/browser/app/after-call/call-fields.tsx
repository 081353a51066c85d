import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AnswerValue } from '../../../contracts/call-answers.ts';
import { type AskedField, isAnswered, LONGEST_ANSWER } from '../../../contracts/call-fields.ts';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { Asked } from './asked.ts';
import { FieldInput } from './field-input.tsx';
import { shownValue } from './option-text.ts';

/** The page's ID of a field of one call. */
export const inputId = ({ externalId }: Entry, { id }: Pick<AskedField, 'id'>): string =>
  `${id}-${externalId}`;

/** Shows the answers to fields that are no longer asked for, which are still saved. */
function Gone({ entry, fields }: { entry: Entry; fields: readonly AskedField[] }): JSX.Element {
  const gone = (entry.answers ?? []).filter(
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
  telephone,
  asked,
  entry,
  missing,
}: {
  telephone: Uses<'log'>;
  asked: Asked;
  entry: Entry;
  /** IDs of required fields to be marked. */
  missing: readonly string[];
}): JSX.Element | null {
  useEffect(() => {
    asked.lookFor(entry.externalId);
  }, [asked, entry.externalId]);
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
  const answers = entry.answers ?? [];
  const answer = (field: AskedField, value: AnswerValue) => {
    const others = answers.filter(({ id }) => id !== field.id);
    const shown = shownValue(field, value).slice(0, LONGEST_ANSWER);
    telephone.log.answer(entry.externalId, [
      ...others,
      { id: field.id, label: field.label.slice(0, 200), value, shown },
    ]);
  };
  return (
    <div class="call-fields">
      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          id={inputId(entry, field)}
          value={answers.find(({ id }) => id === field.id)?.value ?? null}
          isMissing={missing.includes(field.id)}
          change={(value) => {
            answer(field, value);
          }}
        />
      ))}
      <Gone entry={entry} fields={fields} />
      {omitted.map(({ label, why }) => (
        <p class="quiet" key={label}>
          {say(`after-call.omitted.${why}`, label)}
        </p>
      ))}
    </div>
  );
}
