import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { say } from '../../../i18n/say.ts';
import { useChanges } from '../../ui/use-changes.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';
import type { Owner } from '../people/people.ts';
import { type Found, useSearch } from '../views/use-search.ts';
import { ownerWords, searchWords } from '../views/view-texts.ts';
import { findColleagues, isExactly, isSameName } from './colleagues.ts';
import type { ContactDrafts } from './contact-drafts.ts';
import { ContactForm } from './contact-form.tsx';
import { ContactRow, type ContactRowProps } from './contact-row.tsx';
import type { Colleague, Directory } from './directory.ts';
import type { CompanyPresence } from './presence.ts';
import { useOwner } from './use-owner.ts';

interface Props {
  telephone: Uses<'desk' | 'callers' | 'people'>;
  parts: PartSource;
  directory: Directory;
  presence: CompanyPresence;
  drafts: ContactDrafts;
}

/** Milliseconds without a key before a directory that couldn't be loaded is asked for again. */
const SEARCH_AFTER_MS = 500;

/** The contact that is typed in this room, and not for a call. */
const OWN = 'room';

type Row = Omit<ContactRowProps, 'telephone' | 'parts' | 'isOpen' | 'toggle'> & {
  id: string;
  /** Whether the typed text means exactly this one: those come first, wherever they are from. */
  isExact: boolean;
};

/** People of NetSuite: the owner of a typed number, and those whose name was typed. */
function peopleRows(owner: Owner | null, found: Found, typed: string): Row[] {
  const entities =
    owner?.owner === 'one' ? [owner.entity] : owner?.owner === 'several' ? owner.entities : [];
  const callees = found.state === 'found' ? found.search.callees : [];
  return [
    ...entities.map((entity) => ({ ...entity, phone: typed.trim(), isExact: true })),
    ...callees.map((callee) => ({ ...callee, isExact: isSameName(callee.name, typed) })),
  ].map(({ type, id, name, company, phone, url, isExact }) => ({
    id: `${type} ${String(id)} ${phone}`,
    source: 'NetSuite',
    name,
    detail: company === name ? '' : company,
    numbers: phone === '' ? [] : [phone],
    entity: { type, id, name, url },
    isExact,
  }));
}

/** People of RingCentral: colleagues, and the user's own contacts. */
const ringCentralRows = (
  colleagues: readonly Colleague[],
  typed: string,
  presence: CompanyPresence,
): Row[] =>
  findColleagues(colleagues, typed).map((colleague) => {
    const { id, source, name, company, extension, numbers } = colleague;
    return {
      id: `${source} ${id}`,
      source: source === 'personal' ? say('contacts.personal') : 'RingCentral',
      presence: source === 'company' ? presence.of(id) : null,
      name,
      detail: [extension === '' ? '' : say('contacts.extension', extension), company]
        .filter((part) => part !== '' && part !== name)
        .join(' · '),
      numbers: [extension, ...numbers].filter((number) => number !== ''),
      entity: null,
      isExact: isExactly(colleague, typed),
    };
  });

/** What NetSuite's search came to besides rows. */
function netSuiteWords(owner: Owner | null, found: Found, typed: string): string {
  if (owner !== null) return owner.owner === 'several' ? '' : ownerWords(owner);
  switch (found.state) {
    case 'none':
      return typed.trim() === '' ? say('contacts.hint') : '';
    case 'short':
      return say('telephone.dial.short');
    case 'searching':
      return say('telephone.searching');
    case 'failed':
      return say('contacts.search-failed');
    case 'found':
      return searchWords(found.search);
  }
}

/** What the directory came to besides rows. */
function directoryWords({ state }: Directory, rows: number): string {
  switch (state.state) {
    case 'loading':
      return say('contacts.directory.loading');
    case 'failed':
      return say(`contacts.directory.${state.why}`);
    case 'ready':
      return rows === 0 ? say('contacts.directory.none') : '';
  }
}

/** One search over NetSuite, RingCentral's directory, and the user's own contacts there. */
export function ContactsRoom({
  telephone,
  parts,
  directory,
  presence,
  drafts,
}: Props): JSX.Element {
  useChanges(directory);
  useChanges(presence);
  useChanges(telephone);
  const searchId = useId();
  const [text, setText] = useState('');
  /** The person of whom more is shown. */
  const [open, setOpen] = useState('');
  const [isCreating, setCreating] = useState(false);
  const found = useSearch(telephone, text);
  const owner = useOwner(telephone, text);
  const searched = useDebounced(text, SEARCH_AFTER_MS);
  useEffect(() => {
    void directory.look();
    void presence.look();
  }, [directory, presence, searched]);
  const colleagues = ringCentralRows(directory.colleagues, text, presence);
  const rows = [...peopleRows(owner, found, text), ...colleagues];
  const sorted = [
    ...rows.filter(({ isExact }) => isExact),
    ...rows.filter(({ isExact }) => !isExact),
  ];
  const isFailed = found.state === 'failed' || owner?.owner === 'unknown';
  return (
    <section class="card room" aria-label={say('telephone.room.contacts')}>
      <div class="room-tools">
        <label class="visually-hidden" for={searchId}>
          {say('contacts.search')}
        </label>
        <input
          id={searchId}
          type="search"
          value={text}
          placeholder={say('contacts.search')}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
        <button
          type="button"
          class="button"
          aria-expanded={isCreating}
          onClick={() => {
            setCreating(!isCreating);
          }}
        >
          {say('contacts.new')}
        </button>
      </div>
      {isCreating && (
        <ContactForm
          drafts={drafts}
          of={OWN}
          phone=""
          created={() => {
            telephone.people.forget();
          }}
          close={() => {
            setCreating(false);
          }}
        />
      )}
      <p class={isFailed ? 'problem' : 'quiet'} role="status">
        {netSuiteWords(owner, found, text)}
      </p>
      <p class={directory.state.state === 'failed' ? 'problem' : 'quiet'} role="status">
        {directoryWords(directory, colleagues.length)}
      </p>
      <ul class="plain list" aria-label={say('contacts.found')}>
        {sorted.map(({ id, isExact: _isExact, ...row }) => (
          <ContactRow
            key={id}
            telephone={telephone}
            parts={parts}
            isOpen={id === open}
            toggle={() => {
              setOpen(id === open ? '' : id);
            }}
            {...row}
          />
        ))}
      </ul>
    </section>
  );
}
