/** A row that SuiteQL answered. */
type Row = Readonly<Record<string, unknown>>;

/** A column's text, or an empty one. */
export const textOf = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

/**
 * The name that NetSuite shows. With auto-generated numbers entityid is a number, so it comes last:
 * a person's is made of first, middle and last name, a company's is its company name, and altname
 * has either for customers and vendors.
 */
export function nameOf(row: Row): string {
  const person = ['firstname', 'middlename', 'lastname']
    .map((column) => textOf(row, column))
    .filter((part) => part !== '')
    .join(' ');
  const [company, alternative] = [textOf(row, 'companyname'), textOf(row, 'altname')];
  const isPerson = textOf(row, 'isperson') === 'T' || (company === '' && person !== '');
  const names = isPerson ? [person, alternative, company] : [company, alternative, person];
  return [...names, textOf(row, 'entityid')].find((name) => name !== '') ?? `#${textOf(row, 'id')}`;
}
