import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Entity } from '../../../contracts/calls.ts';
import { say } from '../../../i18n/say.ts';
import { NewTab } from '../../ui/new-tab.tsx';
import { useChanges } from '../../ui/use-changes.ts';
import { CompanyField } from './company-field.tsx';
import type { ContactDrafts, Creation, Draft } from './contact-drafts.ts';

interface Props {
  drafts: ContactDrafts;
  /** What the contact is for: what was typed is kept by it. */
  of: string;
  phone: string;
  created: (contact: Entity) => void;
  close: () => void;
}

/** NetSuite's names have 32 characters at most, as the request's contract has it. */
const LONGEST_NAME = 32;
const FIELDS = [
  { name: 'firstName', label: 'contacts.first-name', type: 'text', most: LONGEST_NAME },
  { name: 'lastName', label: 'contacts.last-name', type: 'text', most: LONGEST_NAME },
  { name: 'phone', label: 'contacts.phone', type: 'tel', most: 32 },
  { name: 'email', label: 'contacts.email', type: 'email', most: 254 },
] as const satisfies readonly { name: keyof Draft; label: string; type: string; most: number }[];

/** A record, by its name, in a tab of its own. */
const ContactLink = ({ entity }: { entity: Entity }): JSX.Element => (
  <a href={entity.url} target="_blank" rel="noopener">
    {entity.name}
    <NewTab />
  </a>
);

/** What NetSuite said: nothing is announced before somebody asks. */
function Outcome({ creation }: { creation: Creation }): JSX.Element {
  return (
    <div role="status">
      {creation.state === 'saving' && <p class="quiet">{say('contacts.saving')}</p>}
      {creation.state === 'refused' && (
        <p class="problem">{say(`contacts.refused.${creation.why}`)}</p>
      )}
      {creation.state === 'duplicates' && (
        <>
          <p class="problem">{say('contacts.duplicates')}</p>
          <ul class="plain">
            {creation.entities.map((entity) => (
              <li key={entity.id}>
                <ContactLink entity={entity} />
              </li>
            ))}
          </ul>
        </>
      )}
      {creation.state === 'created' && (
        <p>
          {say('contacts.created')} <ContactLink entity={creation.entity} />
        </p>
      )}
    </div>
  );
}

/** A form for a new contact. Duplicates are offered before there is a second one. */
export function ContactForm({ drafts, of, phone, created, close }: Props): JSX.Element {
  useChanges(drafts);
  const id = useId();
  const draft = drafts.of(of, phone);
  const { creation } = draft;
  const isCreated = creation.state === 'created';
  const closing = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that created the contact is gone.
    if (isCreated) closing.current?.focus();
  }, [isCreated]);
  const create = (anyway: boolean) => {
    void drafts.create(of, phone, anyway).then((contact) => {
      if (contact !== null) created(contact);
    });
  };
  if (isCreated || !drafts.isAllowed)
    return (
      <div class="panel contact-form">
        <Outcome creation={isCreated ? creation : { state: 'refused', why: 'not-allowed' }} />
        <button
          ref={closing}
          type="button"
          class="button"
          onClick={() => {
            drafts.clear(of);
            close();
          }}
        >
          {say('common.close')}
        </button>
      </div>
    );
  return (
    <form
      class="panel contact-form"
      aria-label={say('contacts.create')}
      onSubmit={(event) => {
        event.preventDefault();
        create(false);
      }}
    >
      {FIELDS.map(({ name, label, type, most }) => (
        <div key={name} class="field">
          <label for={`${id}-${name}`}>{say(label)}</label>
          <input
            id={`${id}-${name}`}
            type={type}
            maxLength={most}
            required={name === 'lastName'}
            autocomplete="off"
            value={draft[name]}
            onInput={({ currentTarget }) => {
              drafts.type(of, { [name]: currentTarget.value }, phone);
            }}
          />
        </div>
      ))}
      <CompanyField
        text={draft.companyText}
        company={draft.company}
        drafts={drafts}
        type={(companyText) => {
          drafts.type(of, { companyText, company: null }, phone);
        }}
        choose={(company) => {
          drafts.type(of, { companyText: company.name, company }, phone);
        }}
      />
      <Outcome creation={creation} />
      <div class="form-actions">
        <button type="submit" class="button primary" aria-disabled={creation.state === 'saving'}>
          {say('contacts.create')}
        </button>
        {creation.state === 'duplicates' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              create(true);
            }}
          >
            {say('contacts.anyway')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          {say('page.cancel')}
        </button>
      </div>
    </form>
  );
}
