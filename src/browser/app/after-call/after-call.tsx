import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { unansweredFields } from '../../../contracts/call-fields.ts';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { useEachSecond } from '../../ui/use-each-second.ts';
import { lengthOf } from '../days/day-title.ts';
import type { Uses } from '../desk/telephone.ts';
import { closesAt } from '../log/closing.ts';
import { type Entry, isHeld } from '../log/entry.ts';
import type { Asked } from './asked.ts';
import { CallFields, inputId } from './call-fields.tsx';
import { FollowUpForm } from './follow-up-form.tsx';

interface Props {
  telephone: Uses<'log' | 'preferences'>;
  asked: Asked;
  entry: Entry;
}

/** When the call is saved automatically, and what it waits for. */
function Countdown({ telephone, entry, lacks }: Props & { lacks: boolean }): JSX.Element {
  const held = isHeld(entry);
  useEachSecond(!held && !lacks);
  if (held) return <p class="quiet">{say('after-call.held')}</p>;
  if (lacks) return <p class="problem">{say('after-call.needs-answer')}</p>;
  const left =
    closesAt(entry, telephone.preferences.get().afterCallSeconds * 1_000, lacks) - Date.now();
  return (
    <p class="quiet" role="timer" aria-live="off">
      {say('after-call.countdown', lengthOf(Math.max(0, Math.ceil(left / 1_000))))}
    </p>
  );
}

/** A call that isn't to be logged, and the way back. */
function Dropped({ telephone, entry }: Omit<Props, 'asked'>): JSX.Element {
  return (
    <p role="status">
      {say('after-call.dropped')}{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          telephone.log.drop(entry.externalId, false);
        }}
      >
        {say('after-call.undo')}
      </button>
    </p>
  );
}

/** The Call Fields of a call that isn't saved yet. @param missing IDs of fields to be marked */
function Fields({
  telephone,
  asked,
  entry,
  missing,
}: Props & { missing: readonly string[] }): JSX.Element {
  const { externalId, answers = [] } = entry;
  return (
    <CallFields
      asked={asked}
      call={externalId}
      of={externalId}
      answers={answers}
      missing={missing}
      answer={(changed) => {
        telephone.log.answer(externalId, changed);
      }}
    />
  );
}

/** The form for a call that is over, until it is saved. */
function Closing(props: Props): JSX.Element {
  const { telephone, asked, entry } = props;
  const [hasTried, setHasTried] = useState(false);
  const fields = entry.answeredAt === null ? [] : (asked.fields?.fields ?? []);
  const lacking = unansweredFields(fields, entry.answers ?? []);
  const isMarked = hasTried || entry.trouble === 'answers';
  const save = () => {
    setHasTried(true);
    const [first] = lacking;
    if (first === undefined) void telephone.log.finish(entry.externalId);
    else document.getElementById(inputId(entry.externalId, first))?.focus();
  };
  return (
    <>
      <Fields {...props} missing={isMarked ? lacking.map(({ id }) => id) : []} />
      <FollowUpForm
        telephone={telephone}
        entry={entry}
        mayCreate={asked.fields?.mayCreateTask ?? null}
      />
      {entry.trouble === 'note' && (
        <p class="problem" role="alert">
          {say('after-call.note-full')}
        </p>
      )}
      <p class="problem" role="alert">
        {isMarked && lacking.length > 0 ? say('after-call.not-saved') : ''}
      </p>
      <div class="form-actions">
        <button type="button" class="button primary" onClick={save}>
          {say('telephone.recent.stage.notes')}
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            telephone.log.drop(entry.externalId, true);
          }}
        >
          {say('after-call.drop')}
        </button>
      </div>
      <Countdown {...props} lacks={lacking.length > 0} />
    </>
  );
}

/** Call Fields while a call is under way; after it, everything up to its save. */
export function AfterCall(props: Props): JSX.Element | null {
  const { asked, entry } = props;
  useChanges(asked);
  if (entry.stage === 'open') return <Fields {...props} missing={[]} />;
  if (entry.stage !== 'notes') return null;
  return typeof entry.droppedAt === 'number' ? <Dropped {...props} /> : <Closing {...props} />;
}
