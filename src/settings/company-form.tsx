import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { CARD_FIELDS, CompanyValues, type CompanyCard, type CompanyField } from '../status/company.ts';
import { FIELDS } from './company-fields.ts';
import type { ChangeResult, SettingsStore } from './settings-store.ts';

type Values = Partial<Record<CompanyField, string>>;

/** What is wrong with a value as typed, or nothing. */
function problemWith(field: CompanyField, text: string): string | undefined {
  const result = v.safeParse(CompanyValues.entries[field], text);
  return result.success ? undefined : result.issues[0].message;
}

/** Asks before leaving a page with values that were not saved. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
    };
  }, [unsaved]);
}

function messageOf(result: ChangeResult | null): string | null {
  switch (result?.outcome) {
    case undefined:
    case 'saved':
      return null;
    case 'refused':
      return result.message;
    case 'session-ended':
      return 'Your NetSuite session has ended. Sign in again in another tab, then save here: what you typed stays.';
    case 'unreachable':
      return 'NetSuite could not be reached. What you typed stays: save again in a moment.';
  }
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
      <label for={id}>{label}</label>
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
        {help}
      </span>
    </div>
  );
}

interface FormProps {
  store: SettingsStore;
  card: CompanyCard;
  name: string;
  saved: () => void;
}

/** The values of one card, for a company admin. */
export function CompanyForm({ store, card, name, saved }: FormProps): JSX.Element {
  const [typed, setTyped] = useState<Values>({});
  const [problems, setProblems] = useState<Values>({});
  const [result, setResult] = useState<ChangeResult | null>(null);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const stored = store.view.company;
  const fields: readonly CompanyField[] = CARD_FIELDS[card];
  const valueOf = (field: CompanyField) => typed[field] ?? stored?.[field] ?? '';
  const unsaved = fields.some((field) => valueOf(field) !== (stored?.[field] ?? ''));
  useLeaveWarning(unsaved);

  const focusFirstProblem = () => {
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const save = async () => {
    const found = Object.fromEntries(fields.flatMap((field) => {
      const problem = problemWith(field, valueOf(field));
      return problem === undefined ? [] : [[field, problem]];
    }));
    setProblems(found);
    if (Object.keys(found).length > 0) {
      focusFirstProblem();
      return;
    }
    setSaving(true);
    const sent = Object.fromEntries(fields.map((field) => [field, valueOf(field)]));
    const outcome = await store.saveCard(card, sent);
    setSaving(false);
    setResult(outcome);
    if (outcome.outcome === 'saved') {
      setTyped({});
      saved();
    } else if (outcome.outcome === 'refused') {
      setProblems(outcome.fields);
      focusFirstProblem();
    }
  };
  const message = messageOf(result);
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
            setTyped({ ...typed, [field]: value });
            setResult(null);
          }}
          check={() => {
            const { [field]: _, ...others } = problems;
            const problem = problemWith(field, valueOf(field));
            setProblems(problem === undefined ? others : { ...others, [field]: problem });
          }}
        />
      ))}
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
          {saving ? 'Saving…' : 'Save'}
        </button>
        {unsaved && !saving && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setTyped({});
              setProblems({});
              setResult(null);
            }}
          >
            Discard changes
          </button>
        )}
        <span role="status" class="saved">{result?.outcome === 'saved' && !unsaved ? 'Saved' : ''}</span>
      </div>
      <div role="alert" class="problem">{message ?? ''}</div>
    </form>
  );
}
