import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Entity } from '../../../contracts/calls.ts';
import { say } from '../../../i18n/say.ts';
import type { Uses } from '../desk/telephone.ts';
import type { PartSource } from '../parts/part.ts';

/** The way to a new contact for a number that nobody has. */
export function NewContact({
  telephone,
  parts,
  of,
  number,
  created,
  closed,
}: {
  telephone: Uses<'callers' | 'people'>;
  parts: PartSource;
  /** What the contact is for: what was typed is kept by it. */
  of: string;
  number: string;
  created: (contact: Entity) => void;
  /** The form was closed; the button has the focus. */
  closed?: () => void;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const contacts = parts.get('contacts');
  return (
    <>
      <button
        ref={button}
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
          of={of}
          phone={telephone.callers.shown(number)}
          created={(contact) => {
            created(contact);
            // Nobody had the number a moment ago.
            telephone.people.forget();
            void telephone.callers.find(number);
          }}
          close={() => {
            setOpen(false);
            button.current?.focus();
            closed?.();
          }}
        />
      )}
    </>
  );
}
