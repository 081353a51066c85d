import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Employee } from '../../call-sync/page-contract.ts';
import { say } from '../../i18n/say.ts';
import { useListbox } from '../ui/use-listbox.ts';

/** Milliseconds of quiet after a key before NetSuite is asked. */
const TYPED_MS = 250;

interface Props {
  /** Of the input; the list gets an ID of its own from it. */
  id: string;
  label: string;
  /** Takes the focus when it is drawn: a button was pressed that opened it. */
  autoFocus?: boolean;
  find: (text: string) => Promise<{ employees: readonly Employee[]; more: boolean } | null>;
  choose: (employee: Employee) => void;
  /** Escape with a closed list. */
  cancel: () => void;
}

type Found = { employees: readonly Employee[]; more: boolean } | 'failed' | null;

function foundWords(found: Found): string {
  if (found === null) return say('call-sync.mapping.type');
  if (found === 'failed') return say('call-sync.error.unreachable');
  const count = found.employees.length;
  if (count === 0) return say('call-sync.mapping.no-employee');
  return say(found.more ? 'call-sync.mapping.found-more' : 'call-sync.mapping.found', count);
}

const NOBODY: readonly Employee[] = [];

/** Finds an employee by name. */
export function EmployeePicker({
  id,
  label,
  autoFocus = false,
  find,
  choose,
  cancel,
}: Props): JSX.Element {
  const [found, setFound] = useState<Found>(null);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asked = useRef('');
  // Before the paint, so that the person who pressed the button can type at once.
  useLayoutEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const employees = found === null || found === 'failed' ? NOBODY : found.employees;
  const listbox = useListbox({
    id,
    items: employees,
    choose,
    close: () => {
      setFound(null);
    },
    cancel,
    takesOnly: true,
  });
  const look = async (text: string) => {
    asked.current = text;
    const answer = text.trim() === '' ? null : ((await find(text)) ?? 'failed');
    // The person has typed more since, and that text is being looked for.
    if (asked.current !== text) return;
    setFound(answer);
  };
  return (
    <div class="field picker">
      <label for={id}>{label}</label>
      <input
        {...listbox.input}
        ref={input}
        type="text"
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void look(value), TYPED_MS);
        }}
      />
      <ul {...listbox.list} class="plain results" aria-label={label}>
        {employees.map((employee, index) => (
          <li key={employee.id} class="result" {...listbox.option(index)}>
            {employee.name}
          </li>
        ))}
      </ul>
      <p class={found === 'failed' ? 'problem' : 'help'} role="status">
        {foundWords(found)}
      </p>
    </div>
  );
}
