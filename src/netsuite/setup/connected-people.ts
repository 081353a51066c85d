import * as query from 'N/query';
import type { ConnectedPeople, ConnectedPerson } from '../../contracts/setup.ts';
import { CONNECTION_STATES, type ConnectionState } from '../../facts/facts.ts';
import { isDenied } from '../denied.ts';
import { CONNECTION } from '../ids.ts';
import { EMPLOYEE_NAMES, nameHolds } from '../name-words.ts';
import { nameOf } from '../record-name.ts';

const MOST = 25;
type Row = Record<string, unknown>;

const ask = (text: string, params: readonly (string | number)[]): Row[] =>
  query
    .runSuiteQL({ query: text, params: [...params], customScriptId: 'rcp_people' })
    .asMappedResults();

/** A connection that isn't over: what an admin may want to end. */
const OPEN = `connection.isinactive = ? AND connection.${CONNECTION.state} IN (?, ?, ?)`;
const OPEN_PARAMETERS = ['F', 'connected', 'expired', 'revoked'];
const COLUMNS =
  `connection.${CONNECTION.user} AS person, connection.${CONNECTION.state} AS state, ` +
  `connection.${CONNECTION.changed} AS changed`;
const LIMIT = `FETCH FIRST ${String(MOST + 1)} ROWS ONLY`;
function named(text: string): Row[] {
  const { condition, params } = nameHolds('employee', text);
  return ask(
    `SELECT ${COLUMNS}, employee.id, ${EMPLOYEE_NAMES.map((name) => `employee.${name}`).join(', ')}
      FROM ${CONNECTION.type} connection JOIN employee ON employee.id = connection.${CONNECTION.user}
      WHERE ${OPEN} ${condition} ORDER BY employee.lastname, employee.firstname, employee.id ${LIMIT}`,
    [...OPEN_PARAMETERS, ...params],
  );
}

const unnamed = (): Row[] =>
  ask(
    `SELECT ${COLUMNS} FROM ${CONNECTION.type} connection WHERE ${OPEN} ORDER BY connection.id DESC ${LIMIT}`,
    OPEN_PARAMETERS,
  );

function personOf(row: Row, hasName: boolean): ConnectedPerson {
  const state: ConnectionState =
    CONNECTION_STATES.find((known) => known === row['state']) ?? 'connected';
  return {
    user: Number(row['person']),
    name: hasName ? nameOf(row).slice(0, 200) : '',
    state,
    changed:
      typeof row['changed'] === 'string' && !Number.isNaN(Date.parse(row['changed']))
        ? row['changed']
        : '',
  };
}

/**
 * Returns at most 25 people whose connection isn't over, by name. A role that can't see employees
 * gets them without names, the latest first. Costs 10 units, or 20 without names.
 * @param text parts of a name, in any order; empty for all
 * @throws when the role can't read the record
 */
export function readPeople(text: string): ConnectedPeople {
  let rows: Row[];
  let hasNames = true;
  try {
    rows = named(text);
  } catch (thrown) {
    if (!isDenied(thrown)) throw thrown;
    hasNames = false;
    rows = unnamed();
  }
  return {
    rows: rows.slice(0, MOST).map((row) => personOf(row, hasNames)),
    more: rows.length > MOST,
    hasNames,
  };
}

/**
 * Returns the name of a person with a connection, or an empty text when there is none or it can't
 * be seen. Costs 10 units.
 */
export function nameOfPerson(user: number): string {
  try {
    const row = ask(`SELECT id, ${EMPLOYEE_NAMES.join(', ')} FROM employee WHERE id = ?`, [
      user,
    ])[0];
    return row === undefined ? '' : nameOf(row).slice(0, 200);
  } catch {
    return '';
  }
}
