import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dateParts } from '../../../contracts/call-fields.ts';
import { LONGEST_TASK } from '../../../contracts/call-terms.ts';
import type { FollowUp } from '../../../contracts/calls-request.ts';
import { wallOf } from '../../../contracts/wall-time.ts';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';

const two = (part: number): string => String(part).padStart(2, '0');
const dateText = ([year, month, day]: FollowUp['due']): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Tomorrow on the reader's own calendar. */
function tomorrow(): FollowUp['due'] {
  const date = new Date();
  date.setDate(date.getDate() + 1);
  const [year, month, day] = wallOf(date);
  return [year, month, day];
}

/** A task to create with the call, where the role allows it. */
export function FollowUpForm({
  telephone,
  entry,
  mayCreate,
}: {
  telephone: Uses<'log'>;
  entry: Entry;
  /** Null when that isn't known. */
  mayCreate: boolean | null;
}): JSX.Element {
  const followUp = entry.followUp ?? null;
  const id = `follow-up-${entry.externalId}`;
  const name = entry.entity?.name ?? (entry.name || entry.number);
  const usualTitle = say('after-call.task.usual-title', name).slice(0, LONGEST_TASK);
  const [typed, setTyped] = useState<string | null>(null);
  if (mayCreate === false) return <p class="quiet">{say('after-call.task.not-allowed')}</p>;
  const set = (change: Partial<FollowUp>) => {
    if (followUp !== null) telephone.log.follow(entry.externalId, { ...followUp, ...change });
  };
  return (
    <>
      <label class="check-line">
        <input
          type="checkbox"
          checked={followUp !== null}
          onChange={({ currentTarget: { checked } }) => {
            telephone.log.follow(
              entry.externalId,
              checked
                ? {
                    title: usualTitle,
                    due: tomorrow(),
                  }
                : null,
            );
          }}
        />{' '}
        {say('after-call.task.create')}
      </label>
      {followUp !== null && (
        <div class="follow-up">
          <div class="field">
            <label for={`${id}-title`}>{say('after-call.task.title')}</label>
            <input
              id={`${id}-title`}
              value={typed ?? followUp.title}
              maxLength={LONGEST_TASK}
              onInput={({ currentTarget: { value } }) => {
                setTyped(value);
                // A task needs a title, so an emptied one becomes the usual title again.
                set({ title: value.trim() === '' ? usualTitle : value });
              }}
              onBlur={() => {
                setTyped(null);
              }}
            />
          </div>
          <div class="field">
            <label for={`${id}-due`}>{say('after-call.task.due')}</label>
            <input
              id={`${id}-due`}
              type="date"
              value={dateText(followUp.due)}
              onInput={({ currentTarget: { value } }) => {
                const due = dateParts(value);
                if (due !== null && due[0] >= 1900) set({ due });
              }}
            />
          </div>
        </div>
      )}
    </>
  );
}
