import { deliver } from '../parts/part.ts';
import { ContactDrafts } from './contact-drafts.ts';
import { ContactForm } from './contact-form.tsx';
import { ContactsRoom } from './contacts-room.tsx';
import { Directory } from './directory.ts';

/** Contacts: people of NetSuite and RingCentral, and new ones for NetSuite. */
deliver('contacts', ({ people, ringCentral, callers }) => {
  const directory = new Directory({ rest: ringCentral, now: () => Date.now() });
  const drafts = new ContactDrafts(people, (text) => callers.read(text));
  return {
    Room: ({ telephone }) => (
      <ContactsRoom telephone={telephone} directory={directory} drafts={drafts} />
    ),
    ContactForm: (props) => <ContactForm {...props} drafts={drafts} />,
  };
});
