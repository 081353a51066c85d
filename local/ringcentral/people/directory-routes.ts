import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { ACCOUNT_ID } from '../extensions.ts';
import { accountRoute, pathValue, type RouteRule } from '../own-routes.ts';
import { Paging, paged } from '../paging.ts';
import { invalidIn, notFound, refuse } from '../rest-error.ts';
import type { RosterEntry } from '../roster.ts';
import type { StandIn } from '../stand-in.ts';

const LIST: RouteRule = { group: 'Medium', scope: 'ReadAccounts' };
const SEARCH: RouteRule = { group: 'Heavy', scope: 'ReadAccounts', permission: 'ReadExtensions' };

const MOST = 2_000;
const USUAL = 1_000;

/** The directory's pages are longer than other lists', and there is a word for the longest. */
const DirectoryPaging = v.object({
  page: Paging.entries.page,
  perPage: v.optional(
    v.pipe(
      v.union([
        v.pipe(
          v.picklist(['all', 'max']),
          v.transform((word) => (word === 'all' ? Number.MAX_SAFE_INTEGER : MOST)),
        ),
        v.pipe(
          v.string(),
          v.regex(/^[1-9]\d{0,5}$/),
          v.transform((text) => Math.min(MOST, Number(text))),
        ),
      ]),
    ),
    String(USUAL),
  ),
});
const Query = v.object({ ...DirectoryPaging.entries, type: v.optional(v.string()) });
const Search = v.object({
  searchString: v.optional(v.string(), ''),
  extensionType: v.optional(v.string()),
  page: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  perPage: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST)), 100),
});

/** A person has a first and a last name, anything else a name (API definitions, ContactResource). */
function entryOf({ id, extensionNumber, name, type, status, contact }: RosterEntry) {
  const [firstName = '', ...rest] = name.split(' ');
  const numbers = [
    [contact?.businessPhone, 'DirectNumber'],
    [contact?.mobilePhone, 'MobileNumber'],
  ] as const;
  return {
    id: String(id),
    type,
    status,
    account: { id: ACCOUNT_ID },
    extensionNumber,
    ...(type === 'User' ? { firstName, lastName: rest.join(' ') } : { name }),
    ...(contact?.email === undefined ? {} : { email: contact.email }),
    phoneNumbers: numbers.flatMap(([phoneNumber, usageType]) =>
      phoneNumber === undefined ? [] : [{ phoneNumber, type: 'VoiceFax', usageType }],
    ),
  };
}

const contains = (entry: RosterEntry, text: string): boolean =>
  [entry.name, entry.extensionNumber, entry.contact?.email, entry.contact?.businessPhone].some(
    (value) => value?.toLowerCase().includes(text.toLowerCase()),
  );

/** The company's directory (API definitions, Account/Directory/Entries). */
export function directoryRoutes(app: FastifyInstance, standIn: StandIn): void {
  /** The directory's answers have no neighbors' addresses (API definitions, DirectoryResource). */
  const page = (
    uri: string,
    entries: readonly RosterEntry[],
    paging: { page: number; perPage: number },
  ) => {
    const { records, paging: counts } = paged(uri, entries.map(entryOf), paging);
    return { records, paging: counts };
  };

  accountRoute(app, 'GET', '/directory/entries', LIST, ({ query, url }, _caller, reply) => {
    const asked = v.safeParse(Query, query);
    if (!asked.success) return refuse(reply, invalidIn(asked.issues));
    const { type } = asked.output;
    const entries = standIn.roster
      .list()
      .filter((entry) => type === undefined || entry.type === type);
    return page(standIn.origin() + url, entries, asked.output);
  });

  accountRoute(app, 'GET', '/directory/entries/:entryId', LIST, (request, _caller, reply) => {
    const wanted = pathValue(request, 'entryId');
    const entry = standIn.roster.list().find(({ id }) => String(id) === wanted);
    return entry === undefined ? refuse(reply, notFound('entryId')) : entryOf(entry);
  });

  accountRoute(
    app,
    'POST',
    '/directory/entries/search',
    SEARCH,
    ({ body, url }, _caller, reply) => {
      const asked = v.safeParse(Search, body);
      if (!asked.success) return refuse(reply, invalidIn(asked.issues));
      const { searchString, extensionType, ...paging } = asked.output;
      const entries = standIn.roster
        .list()
        .filter(
          (entry) =>
            contains(entry, searchString) &&
            (extensionType === undefined || entry.type === extensionType),
        );
      return page(standIn.origin() + url, entries, paging);
    },
  );
}
