import * as v from 'valibot';
import { CONNECTION_STATES } from '../facts/facts.ts';
import { parseWith } from './contract.ts';
import { M2mWire } from './m2m.ts';
import { PATH } from './path.ts';
import { SCHEMA, SERVICE } from './service.ts';

const Path = v.pipe(v.string(), v.regex(PATH));

/**
 * What the server knows, as it travels to a page: inlined into the HTML, and as the answer of
 * `custom_action=status`. Unknown is null. `service` marks an answer as ours, so that NetSuite's
 * sign-in page isn't taken for one.
 */
export const ServerFacts = v.object({
  schema: v.literal(SCHEMA),
  service: v.literal(SERVICE),
  /**
   * Internal ids of account and user: whom the page belongs to, and the key of what this browser
   * remembers for this person.
   */
  who: v.object({ account: v.string(), user: v.number() }),
  /**
   * Whether the role may read our records at all; false for a role that nobody set up for this
   * product.
   */
  access: v.boolean(),
  role: v.nullable(v.picklist(['member', 'company-admin'])),
  canUpdateBundle: v.nullable(v.boolean()),
  usesCrm: v.nullable(v.boolean()),
  connection: v.nullable(v.picklist(CONNECTION_STATES)),
  m2m: v.object({ netsuite: M2mWire, ringcentral: M2mWire }),
  bundle: v.object({
    installed: v.nullable(v.string()),
    required: v.nullable(v.string()),
    managed: v.nullable(v.boolean()),
    /** Added in 2.0.0: a page may have been open since before. */
    bundled: v.optional(v.nullable(v.boolean()), null),
  }),
  /** `setup` came later: a page may have been open since before. */
  links: v.object({ softphone: Path, settings: Path, bundles: Path, setup: v.optional(Path) }),
  /**
   * The session's page token: only for a page that named its user in the request, and only for a
   * role with access.
   */
  token: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type ServerFacts = v.InferOutput<typeof ServerFacts>;

/** The parsed facts, or null for anything that is not ours. */
export function parseServerFacts(value: unknown): ServerFacts | null {
  return parseWith(ServerFacts, value);
}
