import type { EntityType } from '../../contracts/call-terms.ts';
import type { CallsAnswer } from '../../contracts/calls.ts';
import { readCompanyLists } from '../facts/company-lists.ts';
import { infoLinksOf } from '../facts/info-links.ts';
import { textOf } from '../record-name.ts';
import { type BlockQuery, readBlock } from './context-block.ts';
import { SOURCES } from './sources.ts';

/** NetSuite's longest email address (records catalogue). */
const LONGEST_EMAIL = 254;

/** The email address of a record, as far as the role may see such records. */
function emailQuery(type: EntityType, id: number): BlockQuery<string> | null {
  const table = type === 'lead' || type === 'prospect' ? 'customer' : type;
  const source = SOURCES.find((one) => one.table === table);
  if (source === undefined) return null;
  return {
    name: 'email',
    permission: source.permission,
    sql: `SELECT email FROM ${source.table} WHERE id = ?`,
    params: [id],
    toItem: (row) => textOf(row, 'email').slice(0, LONGEST_EMAIL),
  };
}

function emailOf(type: EntityType, id: number): string {
  const query = emailQuery(type, id);
  const email = query === null ? null : readBlock(query);
  return email?.state === 'read' ? (email.rows[0] ?? '') : '';
}

/**
 * Returns the company's Info Links, and the caller's email address if a link passes it on; otherwise
 * the address isn't read. Costs 1 unit, and 10 for the address.
 * @param caller the record of the caller, or null when it isn't known
 * @throws when the role may not read the company's row
 */
export function infoLinksFor(
  caller: { type: EntityType; id: number } | null,
): Extract<CallsAnswer, { infoLinks: unknown }>['infoLinks'] {
  const links = infoLinksOf(readCompanyLists()) ?? [];
  const asksEmail = links.some(({ address }) => address.includes('{email}'));
  return {
    links,
    email: caller !== null && asksEmail ? emailOf(caller.type, caller.id) : '',
  };
}
