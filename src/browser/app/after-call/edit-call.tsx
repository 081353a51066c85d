import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isAnswered, unansweredFields } from '../../../contracts/call-fields.ts';
import { say, sayList } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { timeOfDay } from '../days/written.ts';
import type { SavedCall } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';
import { editButtonId, editNoteId } from '../views/edit-button.tsx';
import type { Asked } from './asked.ts';
import { CallFields, inputId } from './call-fields.tsx';
import type { Conflict } from './draft.ts';
import type { Edits, OpenEdit } from './edits.ts';

interface Props {
  edits: Edits;
  asked: Asked;
  parts: PartSource;
  call: SavedCall;
}

const partName = ({ part, label }: Conflict): string =>
  part === 'field' ? label : say(`after-call.edit.part.${part}`);

/** What NetSuite has instead, and the choice between the two versions. */
function Conflicting({
  edits,
  call,
  edit,
}: Pick<Props, 'edits' | 'call'> & { edit: OpenEdit }): JSX.Element {
  const { conflicts } = edit;
  return (
    <div class="conflict" role="alert">
      <p class="problem">{say('after-call.edit.changed', sayList(conflicts.map(partName)))}</p>
      {conflicts.map((conflict) => (
        <p key={partName(conflict)} class="kept-note">
          {conflict.theirs !== null &&
            say(
              'after-call.edit.theirs',
              partName(conflict),
              conflict.theirs === '' ? say('after-call.edit.empty') : conflict.theirs,
            )}
        </p>
      ))}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          edits.takeTheirs(call.externalId);
        }}
      >
        {say('after-call.edit.take')}
      </button>
    </div>
  );
}

/** The form: note, Call Fields, and what the call was about, as NetSuite has them. */
function Form({ edits, asked, parts, call, edit }: Props & { edit: OpenEdit }): JSX.Element {
  useChanges(asked);
  const { externalId } = call;
  const of = `edit-${externalId}`;
  const button = editButtonId(call);
  const { opened, draft, problem, conflicts } = edit;
  const note = useRef<HTMLTextAreaElement>(null);
  const context = parts.get('context');
  useEffect(() => {
    parts.need('context');
  }, [parts]);
  useLayoutEffect(() => {
    // Somebody who went on to something else while the call was loaded stays there.
    const { activeElement, body } = document;
    if (activeElement === body || activeElement?.id === button) note.current?.focus();
  }, [button]);
  const required = unansweredFields(asked.fields?.fields ?? [], draft.answers);
  const missing = required.filter(({ id }) =>
    isAnswered(opened.answers.find((answer) => answer.id === id)?.value),
  );
  const [first] = problem === 'answers' ? missing : [];
  const toAnswer = first === undefined ? '' : inputId(of, first);
  useLayoutEffect(() => {
    document.getElementById(toAnswer)?.focus();
  }, [toAnswer]);
  const isSaving = edit.state === 'saving';
  const isKept = edits.isKept(externalId);
  const help = `${editNoteId(call)}-help`;
  return (
    <>
      <p class="hint" role="status">
        {edit.keptAt !== null && say('after-call.edit.restored', timeOfDay(edit.keptAt))}
      </p>
      <div class="field">
        <label for={editNoteId(call)}>{say('telephone.notes.label')}</label>
        <textarea
          ref={note}
          id={editNoteId(call)}
          rows={3}
          maxLength={opened.room}
          value={draft.note}
          aria-describedby={help}
          onInput={({ currentTarget: { value } }) => {
            edits.change(externalId, { note: value });
          }}
        />
        <p class={isKept ? 'help' : 'problem'} id={help} role="status">
          {say(isKept ? 'after-call.edit.help' : 'after-call.edit.not-kept')}
        </p>
      </div>
      <CallFields
        asked={asked}
        call={externalId}
        of={of}
        answers={draft.answers}
        missing={problem === 'answers' ? missing.map(({ id }) => id) : []}
        answer={(answers) => {
          edits.change(externalId, { answers });
        }}
      />
      {opened.entity !== null && context !== null && (
        <context.RelatedTo
          person={opened.entity}
          about={{
            of,
            related: draft.related,
            relate: (related) => {
              edits.change(externalId, { related });
            },
          }}
        />
      )}
      {conflicts.length > 0 && <Conflicting edits={edits} call={call} edit={edit} />}
      <p class="problem" role="alert">
        {problem !== null &&
          say(problem === 'answers' ? 'after-call.not-saved' : `after-call.not-saved.${problem}`)}
      </p>
      <div class="form-actions">
        <button
          type="button"
          class="button primary"
          aria-disabled={isSaving}
          onClick={() => void edits.save(call)}
        >
          {say(
            isSaving
              ? 'telephone.recent.stage.saving'
              : conflicts.length > 0
                ? 'after-call.edit.overwrite'
                : 'after-call.edit.save',
          )}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={isSaving}
          onClick={() => {
            edits.cancel(externalId);
          }}
        >
          {say('page.cancel')}
        </button>
      </div>
    </>
  );
}

/** A card below a call's row, which gives the focus back to the row's button when it goes. */
function Card({
  edits,
  call,
  children,
}: Pick<Props, 'edits' | 'call'> & { children: ComponentChildren }): JSX.Element {
  const button = editButtonId(call);
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(
    () => () => {
      if (card.current?.contains(document.activeElement) === true)
        document.getElementById(button)?.focus();
    },
    [button],
  );
  return (
    <section
      ref={card}
      class="edit-call"
      aria-label={say('after-call.edit.title', call.name)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        edits.cancel(call.externalId);
      }}
    >
      {children}
    </section>
  );
}

/** The editing of a saved call, below its row. Empty until somebody edits the call. */
export function EditCall(props: Props): JSX.Element | null {
  const { edits, call } = props;
  useChanges(edits);
  const { externalId } = call;
  const edit = edits.of(externalId);
  switch (edit?.state) {
    case undefined:
      return null;
    case 'kept':
      return (
        <p class="hint" role="status">
          {say('after-call.edit.kept', timeOfDay(edit.at))}
        </p>
      );
    case 'opening':
      return (
        <p class="hint" role="status">
          {say('after-call.edit.loading')}
        </p>
      );
    case 'not-opened':
      return (
        <Card edits={edits} call={call}>
          <p class="problem" role="alert">
            {say(`after-call.not-opened.${edit.problem}`)}
          </p>
          <div class="form-actions">
            {(edit.problem === 'offline' || edit.problem === 'signed-out') && (
              <button type="button" class="button" onClick={() => void edits.open(call)}>
                {say('after-call.try-again')}
              </button>
            )}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                edits.cancel(externalId);
              }}
            >
              {say('common.close')}
            </button>
          </div>
        </Card>
      );
    case 'editing':
    case 'saving':
      return (
        <Card edits={edits} call={call}>
          <Form {...props} edit={edit} />
        </Card>
      );
    case 'saved':
      return (
        <p class="quiet" role="status">
          {say('after-call.edit.saved')}{' '}
          {edit.kept.length > 0 && say('after-call.kept', sayList(edit.kept))}
        </p>
      );
    case 'discarded':
      return (
        <p class="quiet" role="status">
          {say('after-call.edit.discarded')}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              edits.undo(externalId);
            }}
          >
            {say('after-call.undo')}
          </button>
        </p>
      );
  }
}
