import { Changes } from '../../sensors/changes.ts';
import { deliver } from '../parts/part.ts';
import { findColleagues } from './colleagues.ts';
import { ContactDrafts } from './contact-drafts.ts';
import { ContactForm } from './contact-form.tsx';
import { ContactsRoom } from './contacts-room.tsx';
import { Directory } from './directory.ts';
import { CompanyPresence } from './presence.ts';

/** Contacts: people of NetSuite and RingCentral, and new ones for NetSuite. */
deliver('contacts', ({ people, ringCentral, callers, colleagues }, { view }) => {
  const parts = { rest: ringCentral, now: () => Date.now() };
  const directory = new Directory(parts);
  const presence = new CompanyPresence(parts);
  const drafts = new ContactDrafts(
    people,
    (text) => callers.read(text),
    view.telephone.mayCreateContact !== false,
  );
  const changes = new Changes();
  directory.subscribe(changes.tell);
  presence.subscribe(changes.tell);
  colleagues.arrive({
    look: async () => {
      await Promise.all([directory.look(), presence.look()]);
    },
    find: (text) =>
      findColleagues(directory.colleagues, text).map(
        ({ id, source, name, extension, numbers }) => ({
          id: `${source} ${id}`,
          name,
          phone: extension === '' ? (numbers[0] ?? '') : extension,
          presence: source === 'company' ? presence.of(id) : null,
        }),
      ),
    subscribe: changes.subscribe,
  });
  return {
    Room: ({ telephone, parts }) => (
      <ContactsRoom
        telephone={telephone}
        parts={parts}
        directory={directory}
        presence={presence}
        drafts={drafts}
      />
    ),
    ContactForm: (props) => <ContactForm {...props} drafts={drafts} />,
  };
});
