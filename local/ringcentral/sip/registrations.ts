import * as v from 'valibot';
import { findExtension } from '../extensions.ts';

/** One registered phone. */
export interface Registration {
  extension: string;
  authorizationId: string;
  /** The phone's own id, `+sip.instance`. */
  instance: string;
  contact: string;
  expiresSeconds: number;
}

/** As much of Kamailio's `ul.dump` as is read. */
const Contact = v.object({
  Contact: v.object({
    Address: v.string(),
    Instance: v.optional(v.string(), ''),
    Expires: v.union([v.number(), v.string()]),
  }),
});
const Dump = v.object({
  Domains: v.array(
    v.object({
      Domain: v.object({
        AoRs: v.optional(
          v.array(v.object({ Info: v.object({ AoR: v.string(), Contacts: v.array(Contact) }) })),
          [],
        ),
      }),
    }),
  ),
});
/** And of its `htable.dump`. */
const Table = v.array(
  v.object({
    slot: v.array(v.object({ name: v.string(), value: v.union([v.string(), v.number()]) })),
  }),
);

/**
 * Reads the registrar's contacts and the ids they were registered with. Without any, both dumps
 * have other shapes.
 */
export function readRegistrations(contacts: unknown, clients: unknown): Registration[] {
  const dump = v.safeParse(Dump, contacts);
  const table = v.safeParse(Table, clients);
  if (!dump.success) return [];
  const ids = new Map(
    (table.success ? table.output : []).flatMap(({ slot }) =>
      slot.map(({ name, value }) => [name, String(value)] as const),
    ),
  );
  return dump.output.Domains.flatMap(({ Domain }) => Domain.AoRs).flatMap(({ Info }) =>
    Info.Contacts.map(({ Contact: { Address, Instance, Expires } }) => ({
      extension: findExtension(Info.AoR)?.extensionNumber ?? Info.AoR,
      authorizationId: ids.get(Info.AoR) ?? '',
      instance: Instance.replace(/^"?<|>"?$/g, ''),
      contact: Address,
      expiresSeconds: typeof Expires === 'number' ? Expires : 0,
    })),
  );
}
