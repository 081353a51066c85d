import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Company } from '../../../contracts/calls.ts';
import { say, sayCount } from '../../../i18n/say.ts';
import { useAsked } from '../../ui/use-asked.ts';
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

/** @param answer the companies, null when NetSuite couldn't be asked, undefined before it was */
function foundWords(answer: readonly Company[] | null | undefined): string {
  if (answer === undefined) return say('contacts.company-help');
  if (answer === null) return say('contacts.companies-failed');
  return answer.length === 0
    ? say('contacts.companies-none')
    : sayCount('contacts.companies-found', answer.length);
}

/**
 * The company of a contact, chosen from those whose names hold what is typed: the combobox of the
 * ARIA Authoring Practices.
 */
export function CompanyField({ text, company, drafts, type, choose }: Props): JSX.Element {
  const id = useId();
  const [closed, setClosed] = useState('');
  const isChosen = company !== null && company.name === text;
  const asked = useAsked(isChosen || text.trim() === '' ? null : text, SEARCH_AFTER_MS, (name) =>
    drafts.companies(name),
  );
  const answer = asked.state === 'answered' && asked.question === text ? asked.answer : undefined;
  const companies = closed === text ? NO_COMPANIES : (answer ?? NO_COMPANIES);
  const listbox = useListbox({
    id,
    items: companies,
    choose,
    close: () => {
      setClosed(text);
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
      <p class={answer === null ? 'problem' : 'help'} id={`${id}-help`} role="status">
        {foundWords(answer)}
      </p>
    </div>
  );
}
