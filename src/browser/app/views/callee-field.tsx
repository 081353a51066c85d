import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Callee } from '../../../contracts/calls.ts';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import { type Found, useSearch } from './use-search.ts';
import { searchWords } from './view-texts.ts';

interface Props {
  telephone: Uses<'people'>;
  /** Of the input; the list and the problem get IDs of their own from it. */
  id: string;
  label: string;
  text: string;
  /** What to say below the field; an empty text for nothing. */
  problem: string;
  type: (text: string) => void;
  /** Somebody was chosen in the list, by a click or by Enter. */
  choose: (callee: Callee) => void;
  input?: { current: HTMLInputElement | null };
  /** Set to how many people the list shows. */
  listed: { current: number };
  /** Buttons beside the field. */
  children?: ComponentChildren;
}

/** Returns what is shown in place of a list, or below it. */
function foundWords(found: Found): string {
  switch (found.state) {
    case 'none':
      return '';
    case 'short':
      return say('telephone.dial.short');
    case 'searching':
      return say('telephone.searching');
    case 'failed':
      return say('telephone.dial.search-failed');
    case 'found':
      return searchWords(found.search);
  }
}

/**
 * A field for a number or a name, with the people whose name fits as a list below it: the combobox
 * of the ARIA Authoring Practices. The arrow keys go through the list while the focus stays in the
 * field, Enter chooses, and Escape closes the list.
 */
export function CalleeField({
  telephone,
  id,
  label,
  text,
  problem,
  type,
  choose,
  input,
  listed,
  children,
}: Props): JSX.Element {
  const found = useSearch(telephone, text);
  const [active, setActive] = useState(-1);
  const [closed, setClosed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const callees = found.state === 'found' && !closed ? found.search.callees : [];
  listed.current = callees.length;
  const optionId = (index: number) => `${id}-option-${String(index)}`;
  useEffect(() => {
    setActive(-1);
  }, [found]);
  useEffect(() => {
    setClosed(false);
  }, [text]);
  const move = (to: number) => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || callees.length === 0) return;
    const chosen = callees[active];
    if (event.key === 'ArrowDown') move((active + 1) % callees.length);
    else if (event.key === 'ArrowUp') move(active <= 0 ? callees.length - 1 : active - 1);
    else if (event.key === 'Escape') setClosed(true);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="dial-row">
        <input
          {...(input === undefined ? {} : { ref: input })}
          id={id}
          type="text"
          inputMode="tel"
          autocomplete="off"
          spellcheck={false}
          value={text}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={callees.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={
            active >= 0 && active < callees.length ? optionId(active) : undefined
          }
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onKeyDown={onKeyDown}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
        />
        {children}
      </div>
      <p class="problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
      <ul
        ref={list}
        id={`${id}-list`}
        class="plain results"
        role="listbox"
        aria-label={say('telephone.dial.results')}
        hidden={callees.length === 0}
      >
        {callees.map((callee, index) => (
          // The focus stays in the field, which has the keys of this list.
          <li
            key={`${callee.type} ${String(callee.id)}`}
            id={optionId(index)}
            class="result"
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(callee);
            }}
          >
            <span>{callee.name}</span>
            <span class="quiet">{callee.phone}</span>
          </li>
        ))}
      </ul>
      <p class={found.state === 'failed' ? 'problem' : 'quiet'} role="status">
        {foundWords(found)}
      </p>
    </div>
  );
}
