import * as cache from 'N/cache';
import * as query from 'N/query';
import * as v from 'valibot';
import { logFailure } from '../log-failure.ts';
import { columnsOf, type Source } from './sources.ts';
import { list, name, type Sql, sql, value } from './sql.ts';

/**
 * By role: what one role may not see, another one may. An hour, so that a permission that is given
 * shows on the same day.
 */
const CACHE = 'ringcentral_for_netsuite_pro_columns_1';
const TTL_SECONDS = 3_600;
/**
 * A table that refuses to be queried at all is asked again after five minutes: it may have been
 * busy.
 */
const REFUSED_MS = 300_000;

const Known = v.record(
  v.string(),
  v.object({ missing: v.array(v.string()), refusedUntil: v.number() }),
);
type Known = v.InferOutput<typeof Known>;

export type Row = Record<string, unknown>;

/**
 * What a table answered. `gap`: nothing is missing, one of its phone columns can't be read, or the
 * table couldn't be asked.
 */
export interface TableAnswer {
  rows: Row[];
  gap: 'none' | 'column' | 'table';
  /** Why the table couldn't be asked. */
  thrown?: unknown;
}

function run(source: Source, { text, params }: Sql): Row[] {
  return query
    .runSuiteQL({ query: text, params: [...params], customScriptId: `rcp_${source.table}` })
    .asMappedResults();
}

/**
 * What was found out about the tables, for one request: read once, written when something new was
 * learned.
 */
export class Columns {
  readonly #key: string;
  #known: Known | null = null;

  /** @param role script ID of the role that asks */
  constructor(role: string) {
    this.#key = `${__BUNDLE_VERSION__}:${role}`;
  }

  /**
   * Queries a table with the columns it has. When the query fails, each column is tried by itself,
   * and what doesn't work is left out from then on. Costs 10 units, and 1 for the first table of a
   * request; while something new is learned at most 160 more.
   *
   * @param build makes the query of the columns that can be asked for
   * @returns the rows; never throws
   */
  ask(source: Source, build: (columns: readonly string[]) => Sql): TableAnswer {
    const { missing, refusedUntil } = this.#of(source);
    if (refusedUntil > Date.now())
      return {
        rows: [],
        gap: 'table',
        thrown: { name: 'RCP_REFUSED', message: `${source.table} was refused a moment ago` },
      };
    const wanted = columnsOf(source).filter((column) => !missing.includes(column));
    try {
      return { rows: run(source, build(wanted)), gap: this.#gap(source) };
    } catch (thrown) {
      const found = this.#lookFor(source, wanted, thrown);
      if (found === null) return { rows: [], gap: 'table', thrown };
      try {
        return { rows: run(source, build(found)), gap: this.#gap(source) };
      } catch (again) {
        logFailure(`RingCentral: ${source.table} could not be searched`, again);
        return { rows: [], gap: 'table', thrown: again };
      }
    }
  }

  #gap(source: Source): TableAnswer['gap'] {
    const { missing } = this.#of(source);
    return source.phones.some((column) => missing.includes(column)) ? 'column' : 'none';
  }

  /**
   * The columns that work, or null when the failure isn't a column's: then there is nothing to
   * leave out.
   */
  #lookFor(source: Source, wanted: readonly string[], thrown: unknown): string[] | null {
    const works = (columns: readonly string[]) => {
      try {
        run(
          source,
          sql`SELECT ${list(['id', ...columns])} FROM ${name(source.table)} WHERE id = ${value(0)}`,
        );
        return true;
      } catch {
        return false;
      }
    };
    logFailure(`RingCentral: ${source.table} could not be searched`, thrown);
    const { missing } = this.#of(source);
    if (!works([])) {
      this.#learn(source, { missing, refusedUntil: Date.now() + REFUSED_MS });
      return null;
    }
    const found = works(wanted) ? wanted : wanted.filter((column) => works([column]));
    // The query failed and every column is there: a busy database, say. Nothing to learn from that.
    if (found.length === wanted.length) return null;
    if (!found.some((column) => source.phones.includes(column))) {
      this.#learn(source, { missing, refusedUntil: Date.now() + REFUSED_MS });
      return null;
    }
    const lacking = wanted.filter((column) => !found.includes(column));
    logFailure(`RingCentral: ${source.table} has no ${lacking.join(', ')} for this role`, thrown);
    this.#learn(source, { missing: [...missing, ...lacking], refusedUntil: 0 });
    return [...found];
  }

  #of(source: Source): Known[string] {
    this.#known ??= this.#read();
    return this.#known[source.table] ?? { missing: [], refusedUntil: 0 };
  }

  #learn(source: Source, learned: Known[string]): void {
    this.#known = { ...this.#known, [source.table]: learned };
    try {
      this.#cache().put({ key: this.#key, value: JSON.stringify(this.#known), ttl: TTL_SECONDS });
    } catch (thrown) {
      logFailure('RingCentral: the columns of caller names could not be remembered', thrown);
    }
  }

  #read(): Known {
    try {
      const parsed = v.safeParse(Known, JSON.parse(this.#cache().get({ key: this.#key }) ?? '{}'));
      return parsed.success ? parsed.output : {};
    } catch {
      return {};
    }
  }

  #cache(): cache.Cache {
    return cache.getCache({ name: CACHE, scope: cache.Scope.PROTECTED });
  }
}
