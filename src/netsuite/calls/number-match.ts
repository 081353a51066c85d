import type { Match } from '../../contracts/calls.ts';
import { textOf } from '../record-name.ts';
import { entityOf } from './entity.ts';
import { numberSql } from './number-sql.ts';
import { isSameNumber, usualFronts, wantedNumber } from './same-number.ts';
import { STAGES } from './sources.ts';
import { join, list, name, sql, value } from './sql.ts';
import { askTables, type TablesOptions } from './tables.ts';

/** Most people a caller may be: more would not help anybody on the phone. */
const MOST = 10;

/**
 * Rows that are read from a table and compared. Those with the whole number come first, so decoys
 * can't push them out.
 */
const READ = 200;

/**
 * Who has this number, among the records the caller's role may see. The query is bound and finds
 * the digits however they were typed, the whole number first; what it finds is compared once more.
 * Costs 10 units for each of the tables, and 1.
 *
 * @param number E.164
 * @param national the number without its country's code, digits only
 * @param options see askTables
 * @returns at most ten, one of each table in turn, and how many more there are
 * @throws when no table can be asked: that isn't the same as nobody
 */
export function matchNumber(number: string, national: string, options?: TablesOptions): Match {
  const wanted = wantedNumber(number, national);
  const { found, partial, failed } = askTables(
    (source, columns) => {
      const {
        columns: forms,
        where,
        rank,
      } = numberSql(
        source.phones.filter((phone) => columns.includes(phone)),
        wanted.nationals,
        usualFronts(wanted),
      );
      const stage =
        source.stage !== null && columns.includes(source.stage) ? name(source.stage) : null;
      const byStage =
        stage === null
          ? []
          : [
              sql`CASE ${join(
                STAGES.map(
                  (of, index) =>
                    sql`WHEN LOWER(${stage}) = ${value(of)} THEN ${name(String(index))}`,
                ),
                name(' '),
              )} ELSE ${name(String(STAGES.length))} END`,
            ];
      return sql`SELECT ${list(['id', ...columns])} FROM (SELECT ${list(['id', ...columns])}, ${forms} FROM ${name(source.table)}) WHERE ${where} ORDER BY ${join(
        [rank, ...byStage, name('id')],
        name(', '),
      )} FETCH FIRST ${name(String(READ))} ROWS ONLY`;
    },
    ({ phones }, row) => phones.some((phone) => isSameNumber(textOf(row, phone), wanted)),
    options,
  );
  return {
    entities: found.slice(0, MOST).map(({ source, row }) => entityOf(source, row)),
    more: Math.max(0, found.length - MOST),
    partial,
    failed,
  };
}
