/** Columns that an employee's name is made of. */
export const EMPLOYEE_NAMES = ['firstname', 'middlename', 'lastname', 'entityid'] as const;

/** Words of a name that are looked for; more are ignored. */
const MOST_WORDS = 5;

/**
 * Returns a condition of SuiteQL that employees meet whose names hold every word of a text, with the
 * values of its question marks. It begins with AND, and is empty for a text without words.
 * @param table the name of the employee table in the query
 */
export function nameHolds(
  table: string,
  text: string,
): { condition: string; params: (string | number)[] } {
  const words = text
    .toUpperCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const hasWord = EMPLOYEE_NAMES.map((name) => `INSTR(UPPER(${table}.${name}), ?) > ?`).join(
    ' OR ',
  );
  return {
    condition: words.map(() => `AND (${hasWord})`).join(' '),
    params: words.flatMap((word) => EMPLOYEE_NAMES.flatMap(() => [word, 0])),
  };
}
