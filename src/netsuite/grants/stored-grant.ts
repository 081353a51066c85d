import * as query from 'N/query';
import * as record from 'N/record';
import * as v from 'valibot';
import { SipInfo } from '../../contracts/grant.ts';
import { isRingCentralServer } from '../../contracts/ringcentral-hosts.ts';
import type { Application } from '../facts/company-values.ts';
import { GRANT } from '../ids.ts';
import { seal, unseal } from './sealed.ts';

/**
 * What RingCentral granted one user. It leaves this server in parts only: the refresh token never
 * does.
 */
export const Grant = v.object({
  refreshToken: v.string(),
  /** Milliseconds since 1970. */
  refreshUntil: v.number(),
  accessToken: v.string(),
  accessUntil: v.number(),
  /** How the phone registers, kept since RingCentral allows few provisions. */
  sip: v.nullable(SipInfo),
  /** When it was kept, in milliseconds since 1970. Missing in grants of version 1.2.1 and older. */
  sipAt: v.optional(v.number()),
});
export type Grant = v.InferOutput<typeof Grant>;

/**
 * Whose a grant is and which server and application made it: under the seal, so that nobody can
 * move a grant to another.
 */
const Sealed = v.object({
  ...Grant.entries,
  /** Missing in grants that version 1.2.1 or an older one sealed. */
  bound: v.optional(v.object({ user: v.number(), server: v.string(), clientId: v.string() })),
});

/** A user's row. `grant` is null when what it holds may not be used here and now. */
export interface GrantRow {
  id: number;
  sealed: string;
  grant: Grant | null;
  /**
   * Why it may not: it comes from another server or client ID, and is good again when that one
   * comes back; or it's another user's. Neither is a reason to delete it. Nothing of the kind for a
   * seal that can't be opened, which stays so.
   */
  misplaced?: 'elsewhere' | 'other-user';
  /** Sealed without a name: the next write gives it one. */
  unnamed?: boolean;
}

type Opened = Pick<GrantRow, 'grant' | 'misplaced' | 'unnamed'>;

function open(sealed: string, userId: number, application: Application | null): Opened {
  const text = unseal(sealed);
  const parsed = text === null ? null : v.safeParse(Sealed, JSON.parse(text));
  if (parsed?.success !== true) return { grant: null };
  const { bound, ...grant } = parsed.output;
  if (bound === undefined) {
    // It names no server, so it goes to RingCentral's own or nowhere: any other host may be a
    // newcomer.
    return application !== null && isRingCentralServer(application.server)
      ? { grant, unnamed: true }
      : { grant: null, misplaced: 'elsewhere', unnamed: true };
  }
  if (bound.user !== userId) return { grant: null, misplaced: 'other-user' };
  if (bound.server !== application?.server || bound.clientId !== application.clientId)
    return { grant: null, misplaced: 'elsewhere' };
  return { grant };
}

/**
 * A user's grant, or null when there is none. Costs 10 units (one SuiteQL query).
 * @param application what the company signs in with now: a grant of any other one isn't opened
 * @throws when the row may not be read, or the key is missing
 */
export function readGrant(userId: number, application: Application | null): GrantRow | null {
  const row = query
    .runSuiteQL({
      query: `SELECT id, ${GRANT.sealed} AS sealed FROM ${GRANT.type} WHERE ${GRANT.user} = ? ORDER BY id DESC`,
      params: [userId],
      customScriptId: 'rcp_grant',
    })
    .asMappedResults()[0];
  if (row === undefined) return null;
  const sealed = String(row['sealed']);
  return { id: Number(row['id']), sealed, ...open(sealed, userId, application) };
}

/** Whether a row is gone, by looking: the error's name isn't documented for every way to write. */
function isGone(row: GrantRow): boolean {
  return (
    query
      .runSuiteQL({
        query: `SELECT id FROM ${GRANT.type} WHERE id = ?`,
        params: [row.id],
        customScriptId: 'rcp_grant_row',
      })
      .asMappedResults().length === 0
  );
}

/**
 * Writes a user's grant into the row, or into a new one when there is none or somebody deleted it
 * meanwhile: a grant that RingCentral just made is never lost. Costs 2 units, 6 for a new row, 18
 * when the row was deleted meanwhile.
 */
export function writeGrant(
  userId: number,
  row: GrantRow | null,
  grant: Grant,
  { server, clientId }: Application,
): void {
  const bound: v.InferOutput<typeof Sealed>['bound'] = { user: userId, server, clientId };
  const sealed = seal(JSON.stringify({ ...grant, bound }));
  if (row !== null) {
    try {
      record.submitFields({ type: GRANT.type, id: row.id, values: { [GRANT.sealed]: sealed } });
      return;
    } catch (thrown) {
      if (!isGone(row)) throw thrown;
    }
  }
  const created = record.create({ type: GRANT.type });
  created.setValue({ fieldId: GRANT.user, value: userId });
  created.setValue({ fieldId: GRANT.sealed, value: sealed });
  created.save();
}

/** Forgets what RingCentral granted. Costs 4 units. */
export function deleteGrant(row: GrantRow): void {
  record.delete({ type: GRANT.type, id: row.id });
}
