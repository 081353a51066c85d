import * as query from 'N/query';
import { type ChosenFields, readChosenFields } from '../../contracts/call-fields.ts';
import { COMPANY } from '../ids.ts';
import { textOrEmpty } from '../text-or-empty.ts';

/**
 * Reads the company's choice of Call Fields; null when the stored text isn't one that the product
 * wrote. Costs 10 units.
 * @throws when the role may not read the company's row, or the row is missing
 */
export function readChoice(): ChosenFields | null {
  const row = query
    .runSuiteQL({
      query:
        `SELECT ${COMPANY.lists.callFields} AS fields FROM ${COMPANY.type} ` +
        'WHERE LOWER(scriptid) = ?',
      params: [COMPANY.instance],
      customScriptId: 'rcp_call_fields',
    })
    .asMappedResults()[0];
  if (row === undefined)
    throw new Error('The RingCentral Company Setup record is missing. Deploy the project again.');
  return readChosenFields(textOrEmpty(row['fields']));
}
