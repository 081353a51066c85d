import type { EntityType } from '../../contracts/call-terms.ts';
import { nameOf, textOf } from '../record-name.ts';
import { typeOf } from './entity.ts';
import { numberSql } from './number-sql.ts';
import { isSameNumber, type Wanted, wantedNumber } from './same-number.ts';
import { LINKED_SOURCES } from './sources.ts';
import { list, name, sql } from './sql.ts';
import { askTables, type Found } from './tables.ts';

/** Rows of one table that a whole batch of numbers may find. */
const READ = 1_000;

/** What a record's number led to. */
export interface Owner {
  type: EntityType;
  id: number;
  name: string;
  /** Internal ID of a contact's company; null for others, and when it isn't known. */
  company: number | null;
}

/** Who has a number. */
export type Owners =
  /** One record, or a contact together with the contact's own company. */
  | { kind: 'one'; owner: Owner }
  | { kind: 'none' }
  | { kind: 'several'; count: number }
  /** Not everything could be looked at, so nobody is named. */
  | { kind: 'unknown' };

/** A number to look for: E.164, and without its country's code. */
export interface Number164 {
  number: string;
  national: string;
}

function ownerOf({ source, row }: Found): Owner {
  const company = source.company === null ? 0 : Number(row[source.company] ?? 0);
  return {
    type: typeOf(source, row),
    id: Number(row['id']),
    name: nameOf(row),
    company: Number.isSafeInteger(company) && company > 0 ? company : null,
  };
}

/**
 * One owner, or none. A contact and the contact's company are one: the call is linked to both, and
 * nothing is guessed.
 */
function decide(owners: readonly Owner[], whole: boolean): Owners {
  const contacts = owners.filter(({ type }) => type === 'contact');
  const [contact] = contacts;
  const others = owners.filter(
    ({ type, id }) => type !== 'contact' && !(contacts.length === 1 && id === contact?.company),
  );
  const [owner] = [...contacts, ...others];

  const count = contacts.length + others.length;
  if (count > 1) return { kind: 'several', count };
  if (!whole) return { kind: 'unknown' };
  return owner === undefined ? { kind: 'none' } : { kind: 'one', owner };
}

/**
 * Who has each of these numbers, with one query for each table: among the records that the caller's
 * role may see. Costs 10 units for each of the three tables, and 1.
 *
 * @param numbers at most as many as one request carries
 * @returns by `number`; a table that couldn't be read in full makes every answer that isn't
 * "several" unknown
 */
export function matchNumbers(numbers: readonly Number164[]): ReadonlyMap<string, Owners> {
  const wanted = new Map<string, Wanted>(
    numbers.map(({ number, national }) => [number, wantedNumber(number, national)]),
  );
  if (wanted.size === 0) return new Map();
  const nationals = [...new Set([...wanted.values()].flatMap((one) => one.nationals))];
  const full = new Set<string>();
  let answer: ReturnType<typeof askTables>;
  const rows = new Map<string, number>();
  try {
    answer = askTables(
      ({ phones, table }, columns) => {
        const { columns: forms, where } = numberSql(
          phones.filter((phone) => columns.includes(phone)),
          nationals,
          [],
        );
        return sql`SELECT ${list(['id', ...columns])} FROM (SELECT ${list(['id', ...columns])}, ${forms} FROM ${name(table)}) WHERE ${where} FETCH FIRST ${name(String(READ))} ROWS ONLY`;
      },
      ({ table }) => {
        const read = (rows.get(table) ?? 0) + 1;
        rows.set(table, read);
        if (read >= READ) full.add(table);
        return true;
      },
      { sources: LINKED_SOURCES },
    );
  } catch {
    return new Map(numbers.map(({ number }) => [number, { kind: 'unknown' }]));
  }
  const whole = !answer.unread && full.size === 0;
  return new Map(
    [...wanted].map(([number, one]) => [
      number,
      decide(
        answer.found
          .filter(({ source, row }) =>
            source.phones.some((phone) => isSameNumber(textOf(row, phone), one)),
          )
          .map(ownerOf),
        whole,
      ),
    ]),
  );
}
