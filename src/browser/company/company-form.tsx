import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CARD_FIELDS, type CompanyCard, type CompanyField } from '../../contracts/company.ts';
import { hostOf } from '../../contracts/ringcentral-hosts.ts';
import { say } from '../../i18n/say.ts';
import { onceDrawn } from '../ui/once-drawn.ts';
import { CertificateFile } from './certificate-file.tsx';
import { failureWords } from './change-words.ts';
import { FIELDS } from './company-fields.ts';
import { ConfirmServer } from './confirm-server.tsx';
import { keepFocus } from './keep-focus.ts';
import type { ChangeResult, SettingsStore } from './settings-store.ts';
import {
  changedValues,
  type FieldTexts,
  problemsWith,
  problemWith,
  typedSince,
} from './typed-values.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

interface FieldProps {
  field: CompanyField;
  value: string;
  problem: string | undefined;
  readOnly: boolean;
  change: (value: string) => void;
  check: () => void;
}

function Field({ field, value, problem, readOnly, change, check }: FieldProps): JSX.Element {
  const id = useId();
  const { label, help, placeholder } = FIELDS[field];
  return (
    <div class="field">
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        name={field}
        value={value}
        readOnly={readOnly}
        placeholder={readOnly ? '' : placeholder}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? `${id}-help` : `${id}-problem ${id}-help`}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
        onBlur={check}
      />
      {problem !== undefined && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
      <span class="help" id={`${id}-help`}>
        {say(help)}
      </span>
    </div>
  );
}

interface FormProps {
  store: SettingsStore;
  card: CompanyCard;
  name: string;
  saved: () => void;
  /** The values of the card that the form shows; all of them by default. */
  only?: readonly CompanyField[];
  /** Offered for values that aren't stored; saved with the rest, and no loss if they aren't. */
  suggested?: FieldTexts;
  /** Values that something else on the page found out; entered as if they were typed. */
  filled?: FieldTexts | null;
  saveLabel?: string;
  /** Called when the form begins to hold unsaved values, and when it no longer does. */
  unsavedChanged?: (unsaved: boolean) => void;
}

/** The stored values of a card. */
function storedTexts(store: SettingsStore, card: CompanyCard): FieldTexts {
  const { company } = store.view;
  return company === null
    ? {}
    : Object.fromEntries(CARD_FIELDS[card].map((field) => [field, company[field]]));
}

/** The values of one card, for a company admin. */
export function CompanyForm({
  store,
  card,
  name,
  saved,
  only = CARD_FIELDS[card],
  suggested = {},
  filled = null,
  saveLabel = say('settings.form.save'),
  unsavedChanged,
}: FormProps): JSX.Element {
  const [typed, setTyped] = useState<FieldTexts>({});
  // What is stored and may not be used says so from the start: no test and no sign-in uses it.
  const [problems, setProblems] = useState<FieldTexts>(() =>
    problemsWith(storedTexts(store, card)),
  );
  const [result, setResult] = useState<ChangeResult | null>(null);
  const [saving, setSaving] = useState(false);
  /** The server that an administrator is asked to confirm. */
  const [asking, setAsking] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const stored: FieldTexts = store.view.company ?? {};
  const offered = Object.fromEntries(
    only.filter((field) => (stored[field] ?? '') === '').map((field) => [field, suggested[field]]),
  ) as FieldTexts;
  const valueOf = (field: CompanyField) => typed[field] ?? offered[field] ?? stored[field] ?? '';
  const changed = changedValues(card, { ...offered, ...typed }, stored);
  const unsaved = Object.keys(changedValues(card, typed, { ...stored, ...offered })).length > 0;
  useLeaveWarning(unsaved);
  useEffect(() => {
    if (filled !== null) setTyped((now) => ({ ...now, ...filled }));
  }, [filled]);
  useEffect(() => {
    unsavedChanged?.(unsaved);
  }, [unsaved, unsavedChanged]);

  const keepFocusOnSave = () => {
    keepFocus(() => form.current?.querySelector<HTMLElement>('[type=submit]'));
  };
  const refuse = (refusal: Extract<ChangeResult, { outcome: 'refused' }>) => {
    setResult(refusal);
    setProblems(refusal.fields);
    onceDrawn(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const save = async (confirmedServer?: string) => {
    setAsking(null);
    const found = problemsWith(changed);
    if (Object.keys(found).length > 0) {
      refuse({ outcome: 'refused', message: say('settings.form.invalid'), fields: found });
      return;
    }
    setSaving(true);
    setResult(null);
    setProblems({});
    const outcome = await store.saveCard(card, changed, confirmedServer);
    setSaving(false);
    if (
      outcome.outcome === 'refused' &&
      outcome.confirm === true &&
      confirmedServer === undefined
    ) {
      setAsking(valueOf('rcServer'));
      return;
    }
    if (outcome.outcome === 'refused') {
      refuse(outcome);
    } else {
      setResult(outcome);
      if (outcome.outcome === 'saved') {
        setTyped((now) => typedSince(changed, now));
        saved();
      }
    }
    keepFocusOnSave();
  };
  const unconfirmed =
    card === 'ringcentral-company' &&
    store.view.serverUnconfirmed === true &&
    changed.rcServer === undefined;
  return (
    <form
      ref={form}
      class="card-body"
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {asking !== null && (
        <ConfirmServer
          server={asking}
          confirm={() => void save(asking)}
          cancel={() => {
            setAsking(null);
            setResult({
              outcome: 'refused',
              message: say('settings.refused.confirm-server'),
              fields: {},
            });
            keepFocusOnSave();
          }}
        />
      )}
      {unconfirmed && (
        <div class="problem" data-unconfirmed>
          <div>{say('settings.server-unconfirmed.body', hostOf(stored.rcServer ?? ''))}</div>
          {store.view.administrator ? (
            <button
              type="button"
              class="button"
              disabled={saving}
              onClick={() => {
                setAsking(stored.rcServer ?? '');
              }}
            >
              {say('settings.server-unconfirmed.confirm')}
            </button>
          ) : (
            <div>{say('settings.server-unconfirmed.ask')}</div>
          )}
        </div>
      )}
      {only.map((field) => (
        <Field
          key={field}
          field={field}
          value={valueOf(field)}
          problem={problems[field]}
          readOnly={field === 'adminRoles' && !store.view.administrator}
          change={(value) => {
            setTyped((now) => ({ ...now, [field]: value }));
            setResult(null);
          }}
          check={() => {
            const { [field]: _, ...others } = problems;
            const problem = problemWith(field, valueOf(field));
            setProblems(problem === undefined ? others : { ...others, [field]: problem });
          }}
        />
      ))}
      {card === 'netsuite-company' && (
        <CertificateFile
          found={(ends) => {
            setTyped((now) => ({ ...now, nsCertificateEnds: ends }));
            setResult(null);
          }}
        />
      )}
      <div class="form-actions">
        <button
          type="submit"
          class="button primary"
          disabled={saving}
          // Or the field loses the focus first, its complaint moves the button, and the click lands
          // beside it.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {saving ? say('settings.form.saving') : saveLabel}
        </button>
        {unsaved && !saving && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setTyped({});
              setProblems({});
              setResult(null);
              keepFocusOnSave();
            }}
          >
            {say('settings.form.discard')}
          </button>
        )}
        <span role="status" class="saved">
          {result?.outcome === 'saved' && !unsaved ? say('settings.form.saved') : ''}
        </span>
      </div>
      <div role="alert" class="problem">
        {failureWords(result, 'save')}
      </div>
    </form>
  );
}
