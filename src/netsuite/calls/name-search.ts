import type { Search } from '../../contracts/calls.ts';
import { textOf } from '../record-name.ts';
import type { Row } from './columns.ts';
import { entityOf } from './entity.ts';
import type { Source } from './sources.ts';
import { join, list, name, type Sql, sql, value } from './sql.ts';
import { askTables } from './tables.ts';

/** Most people that a search lists. */
const MOST = 10;
const READ = 50;
const MOST_WORDS = 8;
const LONGEST_PHONE = 100;

/**
 * In capitals, with SS for ß, on both sides of the comparison: the database makes the capitals of
 * both, since JavaScript makes other ones (ß to SS) than Oracle's UPPER, which leaves what has no
 * single capital.
 */
const capitals = (text: Sql): Sql =>
  sql`REPLACE(REPLACE(UPPER(${text}), ${value('ß')}, ${value('SS')}), ${value('ẞ')}, ${value('SS')})`;

/** All names of a row in one text. An empty field is NULL. */
function joined(names: readonly string[]): Sql {
  const space = value(' ');
  return join(
    names.map((column) => sql`COALESCE(${name(column)}, ${space})`),
    sql` || ${space} || `,
  );
}

/** INSTR and not LIKE: a % or _ in a name is an ordinary character. */
const holds = (word: string): Sql => sql`INSTR(rcpnames, ${capitals(value(word))})`;

function query(
  { names, table }: Source,
  columns: readonly string[],
  phones: readonly string[],
  text: string,
): Sql {
  const searched = names.filter((column) => column !== 'isperson' && columns.includes(column));
  const words = text.split(' ').slice(0, MOST_WORDS);
  const hasPhone = join(
    phones.map((phone) => sql`${name(phone)} IS NOT NULL`),
    name(' OR '),
  );
  return sql`SELECT ${list(['id', ...columns])} FROM (SELECT ${list(['id', ...columns])}, ${capitals(joined(searched))} AS rcpnames FROM ${name(table)} WHERE ${hasPhone}) WHERE ${join(
    words.map((word) => sql`${holds(word)} > 0`),
    name(' AND '),
  )} ORDER BY CASE WHEN ${holds(text)} = 1 THEN 0 WHEN ${holds(text)} > 0 THEN 1 ELSE 2 END, id FETCH FIRST ${name(String(READ))} ROWS ONLY`;
}

/** The first of a row's phone fields that holds a number or an extension. */
function phoneOf({ phones }: Source, row: Row): string {
  return (
    phones.map((phone) => textOf(row, phone)).find((typed) => /\p{Nd}.*\p{Nd}/u.test(typed)) ?? ''
  );
}

/**
 * Whom the caller may phone by this name: records with a number whose names hold every word of the
 * text, in any order; those whose names begin with it come first. Costs 10 units for each of the
 * four tables, and 1.
 *
 * @param text as searchText gives it
 * @param role see askTables
 * @throws when no table can be asked
 */
export function searchNames(text: string, role?: string): Search {
  const { found, partial, failed } = askTables(
    (source, columns) =>
      query(
        source,
        columns,
        source.phones.filter((phone) => columns.includes(phone)),
        text,
      ),
    (source, row) => phoneOf(source, row) !== '',
    { role },
  );
  return {
    callees: found.slice(0, MOST).map(({ source, row }) => ({
      ...entityOf(source, row),
      phone: phoneOf(source, row).slice(0, LONGEST_PHONE),
    })),
    more: Math.max(0, found.length - MOST),
    partial,
    failed,
  };
}
