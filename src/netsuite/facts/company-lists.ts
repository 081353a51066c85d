import { COMPANY } from '../ids.ts';
import { type CompanyRow, readFields } from './company-row.ts';

/** The lists of the company's row, as text. */
export type CompanyLists = Record<keyof typeof COMPANY.lists, string>;
export type WholeCompanyRow = CompanyRow & CompanyLists;

/** Reads the row's lists alone. Costs 1 unit, and throws what `readFields` does. */
export const readCompanyLists = (): CompanyLists => readFields(COMPANY.lists);

/** Reads the row with its lists. Costs 1 unit, and throws what `readFields` does. */
export const readWholeCompany = (): WholeCompanyRow =>
  readFields({ ...COMPANY.fields, ...COMPANY.lists });
