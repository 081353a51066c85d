import * as runtime from 'N/runtime';
import { holds } from '../caller.ts';
import { Columns, type Row } from './columns.ts';
import { SOURCES, type Source } from './sources.ts';
import type { Sql } from './sql.ts';

export interface Found {
  source: Source;
  row: Row;
}

/** What the tables answered. */
export interface TablesAnswer {
  /** One of each table in turn, so that many rows of one table don't hide those of another. */
  found: Found[];
  /** Some of the tables are hidden from this role, or could not be read in full. */
  partial: boolean;
  /** Some of what the role may see could not be read: asked again, it may be found. */
  failed: boolean;
  /** One of them couldn't be asked at all, so somebody may have been missed. */
  unread: boolean;
}

export interface TablesOptions {
  /**
   * Script ID of the role whose columns are remembered; the caller's when it isn't given. A
   * deployment that executes as a role names that role, because what `roleId` says there isn't
   * documented.
   */
  role?: string | undefined;
  /** The tables; all of them when not given. */
  sources?: readonly Source[];
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

/**
 * Asks each table that the caller's role may see. A table that can't be asked costs that table
 * alone. Costs 10 units for each table and 1 for what is known of their columns.
 *
 * @param build makes a table's query of the columns that can be asked for
 * @param keep whether a row is what is looked for
 * @throws when none of the tables can be asked: that isn't the same as nobody
 */
export function askTables(
  build: (source: Source, columns: readonly string[]) => Sql,
  keep: (source: Source, row: Row) => boolean,
  { role, sources = SOURCES }: TablesOptions = {},
): TablesAnswer {
  const visible = sources.filter(({ permission }) => holds(permission, 'VIEW') === true);
  const columns = new Columns(role ?? runtime.getCurrentUser().roleId);
  const answers = visible.map((source) => ({
    source,
    ...columns.ask(source, (known) => build(source, known)),
  }));
  const [first] = answers;
  if (first !== undefined && answers.every(({ gap }) => gap === 'table')) throw first.thrown;
  const failed = answers.some(({ gap }) => gap !== 'none');
  return {
    found: inTurn(
      answers.map(({ source, rows }) =>
        rows.filter((row) => keep(source, row)).map((row) => ({ source, row })),
      ),
    ),
    partial: failed || visible.length < sources.length,
    failed,
    unread: answers.some(({ gap }) => gap === 'table'),
  };
}
