import * as query from 'N/query';
import type { WaitingPeople } from '../../contracts/setup.ts';
import { unlessDenied } from '../denied.ts';
import { CONNECTION } from '../ids.ts';
import { EMPLOYEE_NAMES } from '../name-words.ts';
import { nameOf } from '../record-name.ts';
import { HOLDERS, HOLDING } from './checklist-facts.ts';

const MOST = 100;
const NAMES = EMPLOYEE_NAMES.map((name) => `employee.${name}`).join(', ');

/**
 * Returns at most 100 people who hold one of our roles and have no connection, by name; null when
 * the caller's role can't see who holds which role. Costs 10 units.
 * @throws when the query fails for another reason
 */
export function readWaitingPeople(): WaitingPeople {
  return unlessDenied(() => {
    const rows = query
      .runSuiteQL({
        query:
          `SELECT DISTINCT employee.id, ${NAMES} FROM ${HOLDERS} AND employee.id NOT IN ` +
          `(SELECT ${CONNECTION.user} FROM ${CONNECTION.type} WHERE isinactive = ? ` +
          `AND ${CONNECTION.state} IN (?, ?, ?)) ` +
          'ORDER BY employee.lastname, employee.firstname, employee.id ' +
          `FETCH FIRST ${String(MOST + 1)} ROWS ONLY`,
        params: [...HOLDING, 'F', 'connected', 'expired', 'revoked'],
        customScriptId: 'rcp_waiting',
      })
      .asMappedResults();
    return {
      rows: rows
        .slice(0, MOST)
        .map((row) => ({ user: Number(row['id']), name: nameOf(row).slice(0, 200) })),
      more: rows.length > MOST,
    };
  });
}
