import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Company } from '../../../contracts/calls.ts';
import { say, sayCount } from '../../../i18n/say.ts';
import { useListbox } from '../../ui/use-listbox.ts';
import type { ContactDrafts } from './contact-drafts.ts';

/** Milliseconds of quiet after a key before NetSuite is asked. */
const SEARCH_AFTER_MS = 300;

const NO_COMPANIES: readonly Company[] = [];

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
  const isChosen = company !== null && company.name === text;
  useEffect(() => {
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
  const companies = found.state === 'found' ? found.companies : NO_COMPANIES;
  const listbox = useListbox({
    id,
    items: companies,
    choose,
    close: () => {
      setFound({ state: 'none' });
    },
  });
  return (
    <div class="field">
      <label for={id}>{say('contacts.company')}</label>
      <input
        {...listbox.input}
        type="text"
        autocomplete="off"
        value={text}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
        }}
      />
      <ul {...listbox.list} class="plain results" aria-label={say('contacts.companies')}>
        {companies.map((one, index) => (
          <li key={one.id} class="result" {...listbox.option(index)}>
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
