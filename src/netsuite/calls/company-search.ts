import * as query from 'N/query';
import type { Company } from '../../contracts/calls.ts';
import { nameOf } from '../record-name.ts';

const MOST = 10;
const MOST_WORDS = 8;

/**
 * Returns companies whose name holds every word of the text, those whose name begins with it first.
 * Customers only: a contact belongs to one. Costs 10 units.
 * @param text as searchText gives it
 * @throws when the role may not see customers
 */
export function findCompanies(text: string): Company[] {
  const words = text.split(' ').slice(0, MOST_WORDS);
  return query
    .runSuiteQL({
      query:
        'SELECT id, companyname, entityid FROM customer WHERE companyname IS NOT NULL AND ' +
        `${words.map(() => 'INSTR(UPPER(companyname), UPPER(?)) > 0').join(' AND ')} ` +
        'ORDER BY CASE WHEN INSTR(UPPER(companyname), UPPER(?)) = 1 THEN 0 ELSE 1 END, ' +
        `companyname, id FETCH FIRST ${String(MOST)} ROWS ONLY`,
      params: [...words, text],
      customScriptId: 'rcp_find_company',
    })
    .asMappedResults()
    .map((row) => ({ id: Number(row['id']), name: nameOf(row) }));
}
