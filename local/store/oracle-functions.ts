import type sqlite from 'node-sqlite3-wasm';

type Sqlite = InstanceType<typeof sqlite.Database>;

/**
 * Each character in its own capital or small letter; what has none of a single character stays:
 * Oracle's UPPER leaves ß.
 */
const each = (text: string, change: (character: string) => string): string =>
  Array.from(text)
    .map((character) => {
      const changed = change(character);
      return Array.from(changed).length === 1 ? changed : character;
    })
    .join('');

const tables = new Map<string, Map<string, string>>();

/**
 * What becomes of each character of `from`: the one of `to` in the same place, or nothing. Built
 * once for each pair.
 */
function tableOf(from: string, to: string): Map<string, string> {
  const key = `${from}\n${to}`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const targets = Array.from(to);
  const table = new Map<string, string>();
  // The first of two equal characters counts.
  for (const [index, character] of Array.from(from).entries())
    if (!table.has(character)) table.set(character, targets[index] ?? '');
  tables.set(key, table);
  return table;
}

function translate(text: string, from: string, to: string): string {
  const table = tableOf(from, to);
  return Array.from(text)
    .map((character) => table.get(character) ?? character)
    .join('');
}

type Value = Parameters<Parameters<Sqlite['function']>[1]>[number];

/** An empty text is NULL there, and so is what comes of NULL. */
function ofTexts(values: readonly Value[], work: (...texts: string[]) => string): string | null {
  if (values.some((value) => value === null || value === '')) return null;
  const result = work(...values.map(String));
  return result === '' ? null : result;
}

/**
 * Functions of Oracle's that SQLite lacks, or has for ASCII only.
 * Source: Oracle Database SQL Language Reference, "UPPER", "LOWER", "TRANSLATE".
 */
export function addOracleFunctions(database: Sqlite): void {
  const always = { deterministic: true };
  // SQLite takes the number of arguments from the function's own.
  database.function(
    'upper',
    (text) =>
      ofTexts([text ?? null], (of = '') => each(of, (character) => character.toUpperCase())),
    always,
  );
  database.function(
    'lower',
    (text) =>
      ofTexts([text ?? null], (of = '') => each(of, (character) => character.toLowerCase())),
    always,
  );
  database.function(
    'translate',
    (text, from, to) =>
      ofTexts([text ?? null, from ?? null, to ?? null], (of = '', before = '', after = '') =>
        translate(of, before, after),
      ),
    always,
  );
}
