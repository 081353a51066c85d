import * as query from 'N/query';
import * as record from 'N/record';
import * as v from 'valibot';
import { SipInfo } from '../../status/grant.ts';
import { GRANT } from '../ids.ts';
import { seal, unseal } from './sealed.ts';

/** What RingCentral granted one user. It leaves this server in parts only: the refresh token never does. */
export const Grant = v.object({
  refreshToken: v.string(),
  /** Milliseconds since 1970. */
  refreshUntil: v.number(),
  accessToken: v.string(),
  accessUntil: v.number(),
  /** How the phone registers, kept since RingCentral allows few provisions. */
  sip: v.nullable(SipInfo),
});
export type Grant = v.InferOutput<typeof Grant>;

/** A user's row: `grant` is null when what it holds cannot be opened any more. */
export interface GrantRow {
  id: number;
  sealed: string;
  grant: Grant | null;
}

function open(sealed: string): Grant | null {
  const text = unseal(sealed);
  if (text === null) return null;
  const parsed = v.safeParse(Grant, JSON.parse(text));
  return parsed.success ? parsed.output : null;
}

/**
 * A user's grant, or null when there is none. Costs 10 units (one SuiteQL query).
 * @throws when the row may not be read, or the key is missing
 */
export function readGrant(userId: number): GrantRow | null {
  const row = query
    .runSuiteQL({
      query: `SELECT id, ${GRANT.sealed} AS sealed FROM ${GRANT.type} WHERE ${GRANT.user} = ? ORDER BY id DESC`,
      params: [userId],
      customScriptId: 'rcp_grant',
    })
    .asMappedResults()[0];
  if (row === undefined) return null;
  const sealed = String(row['sealed']);
  return { id: Number(row['id']), sealed, grant: open(sealed) };
}

/** Writes a user's grant into the row, or into a new one. Costs 2 units, 6 for a new row. */
export function writeGrant(userId: number, row: GrantRow | null, grant: Grant): void {
  const sealed = seal(JSON.stringify(grant));
  if (row !== null) {
    record.submitFields({ type: GRANT.type, id: row.id, values: { [GRANT.sealed]: sealed } });
    return;
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
