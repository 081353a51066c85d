import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Extension } from '../extensions.ts';
import { ownRoute, ownUri, pathValue, type RouteRule } from '../own-routes.ts';
import { Paging, paged } from '../paging.ts';
import { invalid, invalidIn, notFound, refuse, refused } from '../rest-error.ts';
import type { StandIn } from '../stand-in.ts';
import { PersonalContact, type StoredContact } from './address-book.ts';

const READ: RouteRule = {
  group: 'Heavy',
  scope: 'ReadContacts',
  permission: 'ReadPersonalContacts',
};
const EDIT: RouteRule = { group: 'Heavy', scope: 'Contacts', permission: 'EditPersonalContacts' };

const List = v.object({
  ...Paging.entries,
  startsWith: v.optional(v.string()),
  phoneNumber: v.optional(v.string()),
});
const MOST_PER_SYNC = 250;
const count = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number), v.minValue(1));
const Sync = v.object({
  syncType: v.optional(v.picklist(['FSync', 'ISync']), 'FSync'),
  syncToken: v.optional(v.string()),
  perPage: v.optional(count, String(MOST_PER_SYNC)),
  pageId: v.optional(count, '1'),
});

const starts = ({ fields }: StoredContact, text: string): boolean =>
  [fields.firstName, fields.lastName].some((name) =>
    name?.toLowerCase().startsWith(text.toLowerCase()),
  );

const hasNumber = ({ fields }: StoredContact, number: string): boolean =>
  Object.entries(fields).some(([name, value]) => /Phone2?$/.test(name) && value === number);

/**
 * The personal address book: list, synchronization, and changes (API definitions,
 * Extension/AddressBook).
 */
export function addressBookRoutes(app: FastifyInstance, standIn: StandIn): void {
  const { addressBooks } = standIn;
  const shown = ({ id, owner, availability, fields }: StoredContact) => ({
    uri: ownUri(standIn.origin(), owner, `/address-book/contact/${String(id)}`),
    id,
    availability,
    ...fields,
  });
  const named = (request: FastifyRequest, { id }: Extension): StoredContact | undefined =>
    addressBooks.find(id, Number(pathValue(request, 'contactId')));

  ownRoute(app, 'GET', '/address-book/contact', READ, ({ query, url }, caller, reply) => {
    const asked = v.safeParse(List, query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const { startsWith, phoneNumber } = asked.output;
    const found = addressBooks
      .of(caller.id)
      .filter(
        (contact) =>
          (startsWith === undefined || starts(contact, startsWith)) &&
          (phoneNumber === undefined || hasNumber(contact, phoneNumber)),
      );
    return paged(standIn.origin() + url, found.map(shown), asked.output);
  });

  ownRoute(app, 'POST', '/address-book/contact', EDIT, ({ body }, caller, reply) => {
    const fields = v.safeParse(PersonalContact, body);
    if (!fields.success) return refuse(reply, invalidIn(fields.issues));
    const contact = addressBooks.add(caller.id, fields.output);
    // The code for a full book isn't documented.
    return contact === null
      ? refuse(reply, refused(400, 'CMN-101', 'The address book is full'))
      : shown(contact);
  });

  ownRoute(app, 'GET', '/address-book/contact/:contactId', READ, (request, caller, reply) => {
    const contact = named(request, caller);
    return contact === undefined ? refuse(reply, notFound('contactId')) : shown(contact);
  });

  ownRoute(app, 'PUT', '/address-book/contact/:contactId', EDIT, (request, caller, reply) => {
    const contact = named(request, caller);
    if (contact === undefined) return refuse(reply, notFound('contactId'));
    const fields = v.safeParse(PersonalContact, request.body);
    return fields.success
      ? shown(addressBooks.change(contact, { fields: fields.output }))
      : refuse(reply, invalidIn(fields.issues));
  });

  ownRoute(app, 'DELETE', '/address-book/contact/:contactId', EDIT, (request, caller, reply) => {
    const contact = named(request, caller);
    if (contact === undefined) return refuse(reply, notFound('contactId'));
    addressBooks.change(contact, { availability: 'Deleted' });
    return reply.code(204).send();
  });

  ownRoute(app, 'GET', '/address-book-sync', READ, ({ query, url }, caller, reply) => {
    const asked = v.safeParse(Sync, query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const { syncType, syncToken, pageId } = asked.output;
    const perPage = Math.min(asked.output.perPage, MOST_PER_SYNC);
    if (syncType === 'ISync' && syncToken === undefined) return refuse(reply, invalid('syncToken'));
    const all = addressBooks.changes(caller.id, syncType === 'ISync' ? (syncToken ?? '') : null);
    if (all === null) return refuse(reply, invalid('syncToken'));
    const start = (pageId - 1) * perPage;
    const more = start + perPage < all.length;
    return {
      uri: standIn.origin() + url,
      records: all.slice(start, start + perPage).map(shown),
      syncInfo: {
        syncType,
        syncToken: addressBooks.token(caller.id),
        syncTime: new Date(addressBooks.now()).toISOString(),
      },
      ...(more ? { nextPageId: pageId + 1 } : {}),
    };
  });
}
