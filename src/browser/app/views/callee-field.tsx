import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Callee } from '../../../contracts/calls.ts';
import { say } from '../../../i18n/say.ts';
import { useListbox } from '../../ui/use-listbox.ts';
import type { ListedColleague } from '../desk/coming-colleagues.ts';
import type { Uses } from '../desk/telephone.ts';
import { PresenceMark } from './presence-mark.tsx';
import { type Found, useSearch } from './use-search.ts';
import { searchWords } from './view-texts.ts';

interface Props {
  telephone: Uses<'people'>;
  /** Colleagues who match what is typed. They come before the people of NetSuite. */
  colleagues?: readonly ListedColleague[];
  /** Of the input; the list and the problem get IDs of their own from it. */
  id: string;
  label: string;
  text: string;
  /** What to say below the field; an empty text for nothing. */
  problem: string;
  type: (text: string) => void;
  /** Somebody was chosen in the list, by a click or by Enter. */
  choose: (callee: Pick<Callee, 'phone'>) => void;
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

const NOBODY: readonly Callee[] = [];
const NO_COLLEAGUES: readonly ListedColleague[] = [];

interface Row {
  key: string;
  name: string;
  phone: string;
  presence: ListedColleague['presence'];
}

/** A field for a number or a name, with the people whose name fits as a list below it. */
export function CalleeField({
  telephone,
  colleagues = NO_COLLEAGUES,
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
  const [closed, setClosed] = useState(false);
  const callees = found.state === 'found' ? found.search.callees : NOBODY;
  const rows = useMemo(
    (): Row[] =>
      closed
        ? []
        : [
            ...colleagues.map((one) => ({ ...one, key: one.id })),
            ...callees.map(({ type, id: entity, name, phone }) => ({
              key: `${type} ${String(entity)}`,
              name,
              phone,
              presence: null,
            })),
          ],
    [closed, colleagues, callees],
  );
  listed.current = rows.length;
  const listbox = useListbox({
    id,
    items: rows,
    isSame: (one, other) => one.key === other.key,
    choose,
    close: () => {
      setClosed(true);
    },
  });
  useEffect(() => {
    setClosed(false);
  }, [text]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="with-button">
        <input
          {...(input === undefined ? {} : { ref: input })}
          {...listbox.input}
          type="text"
          inputMode="tel"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
        />
        {children}
      </div>
      <p class="problem" id={`${id}-problem`} role="status">
        {problem}
      </p>
      <ul {...listbox.list} class="plain results" aria-label={say('telephone.dial.results')}>
        {rows.map(({ key, name, phone, presence }, index) => (
          <li key={key} class="result" {...listbox.option(index)}>
            <span>{name}</span>
            <span class="quiet">
              <PresenceMark presence={presence} /> {phone}
            </span>
          </li>
        ))}
      </ul>
      <p class={found.state === 'failed' ? 'problem' : 'quiet'} role="status">
        {found.state === 'found' && callees.length === 0 && rows.length > 0
          ? ''
          : foundWords(found)}
      </p>
    </div>
  );
}
