import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasContext } from '../../../contracts/call-terms.ts';
import type { Entity } from '../../../contracts/calls.ts';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import type { Entry } from '../log/entry.ts';
import type { PartSource } from '../parts/part.ts';

interface Props {
  telephone: Uses<'log' | 'callers' | 'people'>;
  parts: PartSource;
  entry: Entry;
}

/** The way to a new contact for a number that nobody has; the call becomes the contact's. */
function NewContact({ telephone, parts, entry }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const contacts = parts.get('contacts');
  const created = (contact: Entity) => {
    telephone.log.choose(entry.externalId, contact);
    // Nobody had the number a moment ago.
    telephone.people.forget();
    void telephone.callers.find(entry.number);
  };
  return (
    <>
      <button
        type="button"
        class="link-button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          parts.need('contacts');
        }}
      >
        {say('contacts.create')}
      </button>
      {open && contacts === null && <p class="hint">{say('telephone.part.loading')}</p>}
      {open && contacts !== null && (
        <contacts.ContactForm
          of={entry.externalId}
          phone={telephone.callers.shown(entry.number)}
          created={created}
          close={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

/** What NetSuite has about the other side of a call, or the way to a contact for nobody. */
function Details({ telephone, parts, entry }: Props): JSX.Element | null {
  const context = parts.get('context');
  const { externalId, entity, related = null } = entry;
  if (entity !== null)
    return context === null || !hasContext(entity.type) ? null : (
      <context.Context
        person={entity}
        about={{
          of: externalId,
          related,
          relate: (item) => {
            telephone.log.relate(externalId, item);
          },
        }}
      />
    );
  return entry.number !== '' && telephone.callers.owner(entry.number).owner === 'nobody' ? (
    <NewContact telephone={telephone} parts={parts} entry={entry} />
  ) : null;
}

/** What is known of the other side of a call: the record's data, and the company's links. */
export function CallerDetails(props: Props): JSX.Element {
  const { telephone, parts, entry } = props;
  const context = parts.get('context');
  useEffect(() => {
    parts.need('context');
  }, [parts]);
  return (
    <>
      <Details {...props} />
      {context !== null && <context.InfoLinks telephone={telephone} entry={entry} />}
    </>
  );
}
