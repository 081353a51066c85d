import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AvailableField, ChosenFields } from '../../contracts/call-fields.ts';
import type { CallFieldsView } from '../../contracts/settings.ts';
import { say, sayList } from '../../i18n/say.ts';
import { failureWords } from '../company/change-words.ts';
import type { SettingsStore } from '../company/settings-store.ts';
import { useLeaveWarning } from '../company/use-leave-warning.ts';
import { FieldAdder } from './field-adder.tsx';
import { changeList, type FieldListChange, type FieldListDraft } from './field-list-draft.ts';
import { FieldRows } from './field-rows.tsx';

const startOf = (view: CallFieldsView): FieldListDraft => ({ fields: view.chosen, before: [] });

/** What another admin saved meanwhile, and the two ways out. */
function Conflict({
  theirs,
  take,
  keep,
}: {
  theirs: ChosenFields;
  take: () => void;
  keep: () => void;
}): JSX.Element {
  return (
    <div class="panel" role="alert">
      <p class="problem">{say('call-fields.conflict')}</p>
      <p>
        {theirs.length === 0
          ? say('call-fields.theirs-none')
          : say('call-fields.theirs', sayList(theirs.map(({ label }) => label)))}
      </p>
      <div class="form-actions">
        <button type="button" class="button" onClick={take}>
          {say('call-fields.use-theirs')}
        </button>
        <button type="button" class="button" onClick={keep}>
          {say('call-fields.keep-mine')}
        </button>
      </div>
    </div>
  );
}

/** Chooses the fields, their order, and which are required. Nothing counts before it is saved. */
export function CallFieldsForm({
  store,
  view,
  available,
}: {
  store: SettingsStore;
  view: CallFieldsView;
  available: readonly AvailableField[];
}): JSX.Element {
  const [draft, setDraft] = useState(() => startOf(view));
  const [base, setBase] = useState(view.chosen);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const [theirs, setTheirs] = useState<CallFieldsView | null>(null);
  const [busy, setBusy] = useState(false);
  const unsaved = view.unreadable || JSON.stringify(draft.fields) !== JSON.stringify(base);
  useLeaveWarning(unsaved && draft.before.length > 0);
  const change = (by: FieldListChange, words: string) => {
    setDraft((before) => changeList(before, by));
    setSaid(words);
    setFailure('');
  };
  const begin = (saved: CallFieldsView, words: string) => {
    setDraft(startOf(saved));
    setBase(saved.chosen);
    setTheirs(null);
    setSaid(words);
    setFailure('');
  };
  const save = async (replace: boolean) => {
    if (busy || !(unsaved || replace)) return;
    setBusy(true);
    setSaid('');
    const result = await store.saveCallFields(base, draft.fields, replace);
    setBusy(false);
    if (!('callFields' in result)) setFailure(failureWords(result, 'save'));
    else if (result.outcome === 'saved') begin(result.callFields, say('call-fields.saved'));
    else setTheirs(result.callFields);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      {view.unreadable && <p class="problem">{say('call-fields.unreadable')}</p>}
      <FieldRows fields={draft.fields} available={available} change={change} />
      <FieldAdder
        fields={draft.fields}
        available={available}
        add={(field) => {
          change({ change: 'add', field }, say('call-fields.said.added', field.label));
        }}
      />
      {theirs !== null && (
        <Conflict
          theirs={theirs.chosen}
          take={() => {
            begin(theirs, '');
          }}
          keep={() => void save(true)}
        />
      )}
      <div class="form-actions">
        <button type="submit" class="button primary" aria-disabled={busy || !unsaved}>
          {say(busy ? 'call-fields.saving' : 'call-fields.save')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={draft.before.length === 0}
          onClick={() => {
            if (draft.before.length > 0) change({ change: 'undo' }, say('call-fields.said.undone'));
          }}
        >
          {say('call-fields.undo')}
        </button>
        {unsaved && !busy && <span class="quiet">{say('call-fields.unsaved')}</span>}
      </div>
      <p class="help" role="status">
        {said}
      </p>
      <p class="problem" role="alert">
        {failure}
      </p>
    </form>
  );
}
