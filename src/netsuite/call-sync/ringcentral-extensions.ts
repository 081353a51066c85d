import * as v from 'valibot';
import type { Roster } from '../../call-sync/extension.ts';
import type { Failed } from './failure.ts';
import { failed } from './failure.ts';
import { bodyOf, type OpenSession, readRest } from './ringcentral-reader.ts';

/** Maximum number of pages, of 1,000 extensions each. */
const MOST_PAGES = 10;
const LONGEST = 200;

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,20}$/));
const text = v.pipe(
  v.optional(v.nullable(v.string()), ''),
  v.transform((value) => (value ?? '').trim().slice(0, LONGEST)),
);

/** GetExtensionInfoResponse of RingCentral's definitions, as far as it is read. */
const ExtensionInfo = v.object({
  id,
  extensionNumber: v.optional(v.nullable(v.union([v.string(), v.number()])), ''),
  name: text,
  type: text,
  contact: v.optional(
    v.nullable(v.object({ email: text, businessPhone: text, mobilePhone: text })),
    null,
  ),
});

const ExtensionPage = v.object({
  records: v.array(ExtensionInfo),
  navigation: v.optional(v.object({ nextPage: v.optional(v.nullable(v.unknown()), null) }), {}),
});

const E164 = /^\+\d{5,15}$/;

function entryOf(info: v.InferOutput<typeof ExtensionInfo>): Roster[string] {
  const { contact } = info;
  return {
    number: String(info.extensionNumber ?? ''),
    name: info.name,
    kind: info.type,
    email: contact?.email ?? '',
    phones: [contact?.businessPhone ?? '', contact?.mobilePhone ?? ''].filter((phone) =>
      E164.test(phone),
    ),
    gone: false,
  };
}

/**
 * Reads every enabled extension of the account. Costs 10 units and one request of the medium group
 * for each 1,000 of them.
 */
export function readRingCentralExtensions(session: OpenSession): { roster: Roster } | Failed {
  const roster: Roster = {};
  for (let page = 1; page <= MOST_PAGES; page++) {
    const found = bodyOf(
      readRest(session, 'extension', {
        status: 'Enabled',
        page: String(page),
        perPage: '1000',
      }),
      'ReadAccounts',
    );
    if ('failure' in found) return found;
    const parsed = v.safeParse(ExtensionPage, found.body);
    if (!parsed.success) return failed('ringcentral-answer');
    for (const info of parsed.output.records) roster[info.id] = entryOf(info);
    if (parsed.output.navigation.nextPage == null) break;
  }
  return { roster };
}
