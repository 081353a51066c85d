import { join, name, type Sql, sql, value } from './sql.ts';

/**
 * A number in a record is a text that somebody typed. These expressions bring the phone fields of a
 * row into a form in which a number has a bar on both sides, so that INSTR finds it as a whole and
 * not inside a longer one.
 *
 * TRANSLATE, INSTR, UPPER and COALESCE are in Oracle's list of functions for SuiteQL (NetSuite
 * help, section_158513731864). TRANSLATE maps the characters of one text to those of another by
 * position, and drops those without a counterpart.
 */
const BAR = '|';

const DIGITS = '0123456789';
const FULL_WIDTH = '０１２３４５６７８９';
const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';
const OTHER_DIGITS = FULL_WIDTH + ARABIC + PERSIAN;

/**
 * What people write between the digits of one number: spaces, brackets, dots, dashes of all kinds,
 * marks that nobody sees.
 */
const FILLERS =
  ' \u00a0\u2002\u2003\u2009\u202f\u3000\t()[]（）.．·-‐‑‒–—―−－ー\u200b\u200e\u200f\u202a\u202c\ufeff\u00ad';
/** What begins a number, an extension or a second number. */
const BREAKS = '+＋,;:#*|&=<>"\n\r、，；：＃＊';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SLASHES = '/／\\';
/** The keys that letters are printed on, for numbers such as 1-800-FLOWERS. */
const UPPER_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const KEYS = '22233344455566677778889999';

const bars = (text: string) => BAR.repeat(text.length);

interface Mapping {
  from: string;
  to: string;
}

/** A slash within a number: 030/123456. */
const WHOLE: Mapping = {
  from: OTHER_DIGITS + BREAKS + LETTERS + FILLERS + SLASHES,
  to: DIGITS.repeat(3) + bars(BREAKS + LETTERS),
};
/** A slash between two numbers: 2125550182/2125550183. */
const PARTED: Mapping = {
  from: OTHER_DIGITS + BREAKS + LETTERS + SLASHES + FILLERS,
  to: DIGITS.repeat(3) + bars(BREAKS + LETTERS + SLASHES),
};
/** Letters as keys. */
const KEYED: Mapping = {
  from: OTHER_DIGITS + UPPER_LETTERS + BREAKS + FILLERS + SLASHES,
  to: DIGITS.repeat(3) + KEYS + bars(BREAKS),
};

/**
 * All numbers of a row in one text, with a bar between two, before the first and behind the last.
 * An empty field is NULL.
 */
function joined(phones: readonly string[]): Sql {
  const fields = phones.map((phone) => sql`COALESCE(${name(phone)}, ${value(BAR)})`);
  const bar = value(BAR);
  return sql`${bar} || ${join(fields, sql` || ${bar} || `)} || ${bar}`;
}

const translated = (text: Sql, { from, to }: Mapping): Sql =>
  sql`TRANSLATE(${text}, ${value(from)}, ${value(to)})`;

export interface NumberSql {
  /** Columns to be computed for each row, in an inner query. */
  columns: Sql;
  /** Whether a row may have the number, in the outer query. */
  where: Sql;
  /** 0 for a row that has the number as a whole, 1 for one that has its digits somewhere. */
  rank: Sql;
}

/**
 * @param phones the phone columns of a table
 * @param nationals the number without its country's code, in each way of writing it; digits only
 * @param fronts what may be written directly before it, as digits; the empty text for nothing
 */
export function numberSql(
  phones: readonly string[],
  nationals: readonly string[],
  fronts: readonly string[],
): NumberSql {
  const text = joined(phones);
  // Letters stand for 2 to 9, and nobody writes fewer than three of them.
  const keyed = nationals.filter((national) => /[2-9]{3}$/.test(national));
  const forms = ['rcpwhole', 'rcpparted', ...(keyed.length === 0 ? [] : ['rcpkeyed'])];
  const mappings = [WHOLE, PARTED, KEYED];
  const found = (form: string, part: string) => sql`INSTR(${name(form)}, ${value(part)}) > 0`;
  return {
    columns: join(
      forms.map(
        (form, index) =>
          sql`${translated(form === 'rcpkeyed' ? sql`UPPER(${text})` : text, mappings[index] ?? WHOLE)} AS ${name(form)}`,
      ),
      name(', '),
    ),
    where: join(
      [
        ...nationals.map((national) => found('rcpwhole', national)),
        ...keyed.map((national) => found('rcpkeyed', national)),
      ],
      name(' OR '),
    ),
    rank: sql`CASE WHEN ${join(
      nationals.flatMap((national) =>
        fronts.flatMap((front) =>
          forms.map((form) => found(form, `${BAR}${front}${national}${BAR}`)),
        ),
      ),
      name(' OR '),
    )} THEN 0 ELSE 1 END`,
  };
}
