import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { guardLeaving } from '../sensors/leave-guard.ts';
import { say } from '../words/say.ts';
import { CARD_FIELDS, type CompanyCard, type CompanyField } from '../status/company.ts';
import { failureWords } from './change-words.ts';
import { FIELDS } from './company-fields.ts';
import { CertificateFile } from './certificate-file.tsx';
import { changedValues, problemWith, problemsWith, typedSince, type FieldTexts } from './company-values.ts';
import { keepFocus } from './keep-focus.ts';
import type { ChangeResult, SettingsStore } from './settings-store.ts';

/** Asks before leaving a page with values that were not saved. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    return guardLeaving(() => true);
  }, [unsaved]);
}

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
  /** Told when values were typed that are not saved, and when no more. */
  unsavedChanged?: (unsaved: boolean) => void;
}

/** The values of one card, for a company admin. */
export function CompanyForm({ store, card, name, saved, unsavedChanged }: FormProps): JSX.Element {
  const [typed, setTyped] = useState<FieldTexts>({});
  const [problems, setProblems] = useState<FieldTexts>({});
  const [result, setResult] = useState<ChangeResult | null>(null);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const stored: FieldTexts = store.view.company ?? {};
  const fields: readonly CompanyField[] = CARD_FIELDS[card];
  const valueOf = (field: CompanyField) => typed[field] ?? stored[field] ?? '';
  const changed = changedValues(card, typed, stored);
  const unsaved = Object.keys(changed).length > 0;
  useLeaveWarning(unsaved);
  useEffect(() => {
    unsavedChanged?.(unsaved);
  }, [unsaved]);

  const keepFocusOnSave = () => {
    keepFocus(() => form.current?.querySelector<HTMLElement>('[type=submit]'));
  };
  const refuse = (refusal: Extract<ChangeResult, { outcome: 'refused' }>) => {
    setResult(refusal);
    setProblems(refusal.fields);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const save = async () => {
    const found = problemsWith(changed);
    if (Object.keys(found).length > 0) {
      refuse({ outcome: 'refused', message: say('settings.form.invalid'), fields: found });
      return;
    }
    setSaving(true);
    setResult(null);
    setProblems({});
    const outcome = await store.saveCard(card, changed);
    setSaving(false);
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
      {fields.map((field) => (
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
          // Or the field loses the focus first, its complaint moves the button, and the click lands beside it.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {say(saving ? 'settings.form.saving' : 'settings.form.save')}
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
        <span role="status" class="saved">{result?.outcome === 'saved' && !unsaved ? say('settings.form.saved') : ''}</span>
      </div>
      <div role="alert" class="problem">{failureWords(result, 'save')}</div>
    </form>
  );
}
