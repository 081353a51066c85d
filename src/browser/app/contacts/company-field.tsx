import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Company } from '../../../contracts/calls.ts';
import { say, sayCount } from '../../../i18n/say.ts';
import type { ContactDrafts } from './contact-drafts.ts';

/** Milliseconds of quiet after a key before NetSuite is asked. */
const SEARCH_AFTER_MS = 300;

interface Props {
  text: string;
  company: Company | null;
  drafts: Pick<ContactDrafts, 'companies'>;
  type: (text: string) => void;
  choose: (company: Company) => void;
}

type Found = { state: 'none' } | { state: 'failed' } | { state: 'found'; companies: Company[] };

/**
 * The company of a contact, chosen from those whose names hold what is typed: the combobox of the
 * ARIA Authoring Practices.
 */
export function CompanyField({ text, company, drafts, type, choose }: Props): JSX.Element {
  const id = useId();
  const [found, setFound] = useState<Found>({ state: 'none' });
  const [active, setActive] = useState(-1);
  const isChosen = company !== null && company.name === text;
  useEffect(() => {
    setActive(-1);
    setFound({ state: 'none' });
    if (isChosen || text.trim() === '') return;
    let over = false;
    const timer = setTimeout(() => {
      void drafts.companies(text).then((companies) => {
        if (!over)
          setFound(companies === null ? { state: 'failed' } : { state: 'found', companies });
      });
    }, SEARCH_AFTER_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [text, isChosen, drafts]);
  const companies = found.state === 'found' ? found.companies : [];
  const optionId = (index: number) => `${id}-${String(index)}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || companies.length === 0) return;
    const chosen = companies[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % companies.length);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? companies.length - 1 : active - 1);
    else if (event.key === 'Escape') setFound({ state: 'none' });
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div class="field">
      <label for={id}>{say('contacts.company')}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={text}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={companies.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        aria-describedby={`${id}-help`}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      />
      <ul
        id={`${id}-list`}
        class="plain results"
        role="listbox"
        aria-label={say('contacts.companies')}
        hidden={companies.length === 0}
      >
        {companies.map((one, index) => (
          // The focus stays in the field, which has the keys of this list.
          <li
            key={one.id}
            id={optionId(index)}
            class="result"
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(one);
            }}
          >
            {one.name}
          </li>
        ))}
      </ul>
      <p class={found.state === 'failed' ? 'problem' : 'help'} id={`${id}-help`} role="status">
        {found.state === 'failed'
          ? say('contacts.companies-failed')
          : found.state === 'found'
            ? companies.length === 0
              ? say('contacts.companies-none')
              : sayCount('contacts.companies-found', companies.length)
            : say('contacts.company-help')}
      </p>
    </div>
  );
}
