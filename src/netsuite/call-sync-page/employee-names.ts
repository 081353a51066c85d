import * as query from 'N/query';
import type { Employee } from '../../call-sync/page-contract.ts';
import { isDenied } from '../denied.ts';
import { EMPLOYEE_NAMES, nameHolds } from '../name-words.ts';
import { nameOf } from '../record-name.ts';

/** Values in one list of a query: Oracle takes 1,000. */
const MOST_IDS = 1_000;
const MOST_FOUND = 10;

/**
 * Names of employees. Costs 10 units for each 1,000 of them.
 * @returns none when the role can't see employees
 */
export function employeeNames(ids: readonly number[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const wanted = [...new Set(ids)];
  try {
    for (let from = 0; from < wanted.length; from += MOST_IDS) {
      const some = wanted.slice(from, from + MOST_IDS);
      const rows = query
        .runSuiteQL({
          query: `SELECT id, ${EMPLOYEE_NAMES.join(', ')} FROM employee WHERE id IN (${some.map(() => '?').join(', ')})`,
          params: some,
          customScriptId: 'rcp_employee_names',
        })
        .asMappedResults();
      for (const row of rows) names.set(Number(row['id']), nameOf(row).slice(0, 200));
    }
  } catch (thrown) {
    if (!isDenied(thrown)) throw thrown;
  }
  return names;
}

/**
 * Active employees whose names hold every word of a text. Costs 10 units.
 * @throws when the role can't see employees
 */
export function findEmployees(text: string): { employees: Employee[]; more: boolean } {
  const { condition, params } = nameHolds('employee', text);
  const rows = query
    .runSuiteQL({
      query:
        `SELECT id, ${EMPLOYEE_NAMES.join(', ')} FROM employee WHERE isinactive = ? ` +
        `${condition} ORDER BY lastname, firstname, id ` +
        `FETCH FIRST ${String(MOST_FOUND + 1)} ROWS ONLY`,
      params: ['F', ...params],
      customScriptId: 'rcp_find_employee',
    })
    .asMappedResults();
  return {
    employees: rows
      .slice(0, MOST_FOUND)
      .map((row) => ({ id: Number(row['id']), name: nameOf(row).slice(0, 200) })),
    more: rows.length > MOST_FOUND,
  };
}
