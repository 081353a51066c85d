import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Employee } from '../../call-sync/page-contract.ts';
import { say } from '../../i18n/say.ts';

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

/**
 * Finds an employee by name: the combobox of the ARIA Authoring Practices. The arrow keys go through
 * the list while the focus stays in the field, Enter chooses, and Escape closes the list.
 */
export function EmployeePicker({
  id,
  label,
  autoFocus = false,
  find,
  choose,
  cancel,
}: Props): JSX.Element {
  const [found, setFound] = useState<Found>(null);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
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
  const employees = found === null || found === 'failed' ? [] : found.employees;
  const optionId = (index: number) => `${id}-option-${String(index)}`;
  const look = async (text: string) => {
    asked.current = text;
    const answer = text.trim() === '' ? null : ((await find(text)) ?? 'failed');
    // The person has typed more since, and that text is being looked for.
    if (asked.current !== text) return;
    setFound(answer);
    setActive(-1);
  };
  const move = (to: number) => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = employees[active] ?? (employees.length === 1 ? employees[0] : undefined);
    if (event.key === 'Escape') {
      if (employees.length > 0) setFound(null);
      else cancel();
    } else if (event.key === 'ArrowDown' && employees.length > 0)
      move((active + 1) % employees.length);
    else if (event.key === 'ArrowUp' && employees.length > 0)
      move(active <= 0 ? employees.length - 1 : active - 1);
    else if (event.key === 'Enter') {
      if (chosen !== undefined) choose(chosen);
    } else return;
    event.preventDefault();
  };
  return (
    <div class="field picker">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={employees.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget: { value } }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void look(value), TYPED_MS);
        }}
      />
      <ul
        ref={list}
        id={`${id}-list`}
        class="plain results"
        role="listbox"
        aria-label={label}
        hidden={employees.length === 0}
      >
        {employees.map((employee, index) => (
          // The focus stays in the field, which has the keys of this list.
          <li
            key={employee.id}
            id={optionId(index)}
            class="result"
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(employee);
            }}
          >
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
