import * as query from 'N/query';
import { e164Of } from '../../call-sync/national-number.ts';
import type { MatchedEmployee } from '../../call-sync/organizer.ts';
import { CONNECTION } from '../ids.ts';
import { textOf } from '../record-name.ts';

/** SuiteQL returns at most 5,000 rows per query, so larger results are read in turns. */
const ROWS = 5_000;
const MOST = 30_000;
const PHONES = ['phone', 'officephone', 'mobilephone', 'homephone'] as const;

/**
 * Active employees with what an extension may be matched by. Costs 10 units for each 5,000 of them.
 * @param country two letters of the country whose numbers people write without a code
 * @throws when the role may not see employees
 */
export function readEmployees(country: string): MatchedEmployee[] {
  const found: MatchedEmployee[] = [];
  let last = 0;
  while (found.length < MOST) {
    const rows = query
      .runSuiteQL({
        query:
          `SELECT id, email, ${PHONES.join(', ')} FROM employee WHERE isinactive = ? AND id > ? ` +
          `ORDER BY id FETCH FIRST ${String(ROWS)} ROWS ONLY`,
        params: ['F', last],
        customScriptId: 'rcp_employees',
      })
      .asMappedResults();
    found.push(
      ...rows.map((row) => ({
        id: Number(row['id']),
        email: textOf(row, 'email'),
        phones: PHONES.map((phone) => e164Of(textOf(row, phone), country)).filter(
          (phone) => phone !== '',
        ),
      })),
    );
    if (rows.length < ROWS) break;
    last = Number(rows.at(-1)?.['id'] ?? 0);
  }
  return found;
}

/**
 * The employees whose own sign-in connected an extension, by the extension's ID. Costs 10 units.
 * @throws when the role may not see the connections
 */
export function connectedUsers(): Map<string, number[]> {
  const rows = query
    .runSuiteQL({
      query:
        `SELECT ${CONNECTION.user} AS person, ${CONNECTION.extension} AS extension ` +
        `FROM ${CONNECTION.type} WHERE ${CONNECTION.extension} IS NOT NULL ` +
        `FETCH FIRST ${String(ROWS)} ROWS ONLY`,
      params: [],
      customScriptId: 'rcp_connected_users',
    })
    .asMappedResults();
  const users = new Map<string, number[]>();
  for (const row of rows) {
    const extension = textOf(row, 'extension');
    users.set(extension, [...(users.get(extension) ?? []), Number(row['person'])]);
  }
  return users;
}
