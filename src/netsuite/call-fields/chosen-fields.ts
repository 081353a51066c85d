import * as query from 'N/query';
import * as record from 'N/record';
import { type ChosenFields, readChosenFields } from '../../contracts/call-fields.ts';
import { CALL_FIELDS_SETTING, COMPANY } from '../ids.ts';

/** The company's choice of Call Fields, as it is stored. */
export interface StoredChoice {
  /** Internal ID of the company's row. */
  row: number;
  /** Null when the stored text isn't one that the product wrote. */
  fields: ChosenFields | null;
}

/**
 * Reads the company's choice of Call Fields. Costs 10 units.
 * @throws when the role may not read the company's row, or the row is missing
 */
export function readChoice(): StoredChoice {
  const row = query
    .runSuiteQL({
      query: `SELECT id, ${CALL_FIELDS_SETTING} AS fields FROM ${COMPANY.type} WHERE LOWER(scriptid) = ?`,
      params: [COMPANY.instance],
      customScriptId: 'rcp_call_fields',
    })
    .asMappedResults()[0];
  if (row === undefined)
    throw new Error('The RingCentral Company Setup record is missing. Deploy the project again.');
  const text = row['fields'];
  return { row: Number(row['id']), fields: readChosenFields(typeof text === 'string' ? text : '') };
}

/** Writes the company's choice. Costs 2 units. @throws when the role may not edit the row */
export function writeChoice(row: number, fields: ChosenFields): void {
  record.submitFields({
    type: COMPANY.type,
    id: row,
    values: { [CALL_FIELDS_SETTING]: JSON.stringify(fields) },
  });
}
