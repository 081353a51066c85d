import * as query from 'N/query';
import * as url from 'N/url';
import type { EntityType } from '../../status/call-terms.ts';
import type { Callee, Entity } from '../../status/calls.ts';
import { holds } from '../caller.ts';

/** A table of people and companies, and the permission that lets a role see it (records catalogue; NetSuite help, section_4296668393). */
interface Source {
  table: 'customer' | 'contact' | 'vendor' | 'employee';
  permission: string;
  phones: readonly string[];
  /** The record type of a row: customers are in three stages, which have addresses of their own. */
  type: string;
  name: string;
  company: string;
}

const PHONES = ['phone', 'altphone', 'homephone', 'mobilephone'] as const;

const SOURCES: readonly Source[] = [
  { table: 'customer', permission: 'LIST_CUSTJOB', phones: PHONES, type: 'searchstage', name: 'COALESCE(companyname, entityid)', company: 'NULL' },
  { table: 'contact', permission: 'LIST_CONTACT', phones: PHONES, type: 'NULL', name: 'entityid', company: 'company' },
  { table: 'vendor', permission: 'LIST_VENDOR', phones: PHONES, type: 'NULL', name: 'COALESCE(companyname, entityid)', company: 'NULL' },
  { table: 'employee', permission: 'LIST_EMPLOYEE_RECORD', phones: PHONES, type: 'NULL', name: 'entityid', company: 'NULL' },
];

/** Most people a caller may be, and most a search may list: more would not help anybody on the phone. */
const MOST = 10;

/** Fewer digits are no number to call. */
const SHORTEST = 6;

/** What people write between the digits of a number. */
const FILLERS = [' ', '-', '(', ')', '.', '/', '+'] as const;

interface Fragment {
  sql: string;
  params: (string | number)[];
}

/** All numbers of a row in one text, without what people write between the digits, and a bar between two numbers. */
function digitsOf(columns: readonly string[]): Fragment {
  const joined = columns.map((column) => `COALESCE(${column}, ?)`).join(' || ? || ');
  const params: (string | number)[] = columns.flatMap((_, index) => (index === 0 ? [''] : ['|', '']));
  return FILLERS.reduce<Fragment>(({ sql, params: before }, filler) => ({ sql: `REPLACE(${sql}, ?, ?)`, params: [...before, filler, ''] }), { sql: joined, params });
}

const columnsOf = ({ phones, type, name, company }: Source) =>
  [`id`, `${type} AS stage`, `${name} AS name`, `${company} AS company`, ...phones.map((phone, index) => `${phone} AS phone${String(index)}`)].join(', ');

type Row = Record<string, unknown>;
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const phonesOf = (row: Row): string[] => PHONES.map((_, index) => textOf(row[`phone${String(index)}`])).filter((phone) => phone !== '');

function typeOf(table: Source['table'], stage: string): EntityType {
  if (table !== 'customer') return table;
  const found = (['lead', 'prospect', 'customer'] as const).find((type) => type === stage.toLowerCase());
  return found ?? 'customer';
}

function entityOf(table: Source['table'], row: Row): Entity {
  const id = Number(row['id']);
  const type = typeOf(table, textOf(row['stage']));
  return {
    type,
    id,
    name: textOf(row['name']).slice(0, 400),
    company: '',
    url: url.resolveRecord({ recordType: type, recordId: id }),
  };
}

/**
 * Whether a number as somebody typed it is this one: the national digits, and before them nothing but the country's code or
 * a trunk prefix. An extension behind it does not count.
 */
export function isSameNumber(typed: string, number: string, national: string): boolean {
  const digits = typed.replace(/(?:ext?\.?|x|#|;).*$/i, '').replace(/\D/g, '');
  if (!digits.endsWith(national)) return false;
  const before = digits.slice(0, -national.length);
  const country = number.replace(/\D/g, '').slice(0, -national.length);
  return ['', '0', '1', country, `${country}0`, `00${country}`, `011${country}`].includes(before);
}

/** The sources the caller's role may see, and whether it may not see some. */
function visibleSources(): { visible: Source[]; partial: boolean } {
  const visible = SOURCES.filter(({ permission }) => holds(permission, 'VIEW') === true);
  return { visible, partial: visible.length < SOURCES.length };
}

function rowsOf(source: Source, where: Fragment): Row[] {
  return query
    .runSuiteQL({
      query: `SELECT ${columnsOf(source)} FROM ${source.table} WHERE ${where.sql} ORDER BY id FETCH FIRST ${String(MOST)} ROWS ONLY`,
      params: where.params,
      customScriptId: `rcp_${source.table}`,
    })
    .asMappedResults();
}

/**
 * Who has this number, among the records the caller's role may see. The digits are compared, however they were typed; the
 * query is bound, and what it finds is checked once more. Costs 10 units for each of the four tables.
 *
 * @param number E.164
 * @param national the number without its country's code, digits only
 * @returns at most ten; `partial` when the role may not see every table
 * @throws when a query fails: that is not the same as nobody
 */
export function matchNumber(number: string, national: string): { entities: Entity[]; partial: boolean } {
  const { visible, partial } = visibleSources();
  const entities = visible.flatMap((source) => {
    const digits = digitsOf(source.phones);
    const rows = rowsOf(source, { sql: `${digits.sql} LIKE ?`, params: [...digits.params, `%${national}%`] });
    return rows.filter((row) => phonesOf(row).some((phone) => isSameNumber(phone, number, national))).map((row) => entityOf(source.table, row));
  });
  return { entities: entities.slice(0, MOST), partial };
}

/**
 * Whom the caller may phone by this name: records with a number whose name holds the text.
 * Costs 10 units for each of the four tables. @throws when a query fails
 */
export function searchNames(text: string): Callee[] {
  const { visible } = visibleSources();
  // % and _ stand for themselves nowhere in a name worth searching.
  const pattern = `%${text.toUpperCase().replace(/[%_]/g, ' ')}%`;
  const callees = visible.flatMap((source) => {
    const digits = digitsOf(source.phones);
    const rows = rowsOf(source, { sql: `UPPER(${source.name}) LIKE ? AND LENGTH(${digits.sql}) > ?`, params: [pattern, ...digits.params, SHORTEST] });
    return rows.flatMap((row) => phonesOf(row).slice(0, 1).map((phone) => ({ ...entityOf(source.table, row), phone: phone.slice(0, 100) })));
  });
  return callees.slice(0, MOST);
}

