import type { RecordType } from '../account/records.ts';
import type { Execution } from '../execution/execution.ts';
import { SuiteScriptError } from '../suitescript/error.ts';

/** What a field for a company may refer to. */
export const COMPANIES: readonly RecordType[] = ['customer', 'lead', 'prospect', 'vendor'];

export const wrong = (field: string, what: string): SuiteScriptError =>
  new SuiteScriptError('INVALID_FLD_VALUE', `${field} takes ${what}.`);

/** Whether a record of one of the types has this internal id. */
export const exists = (execution: Execution, types: readonly RecordType[], id: unknown): boolean =>
  types.some((type) => execution.services.records.load(type, Number(id)) !== null);

/** What a record is called where another one names it; an empty text for one that is gone. */
export function nameOf(execution: Execution, types: readonly RecordType[], id: number): string {
  const found = types
    .map((type) => execution.services.records.load(type, id))
    .find((record) => record !== null);
  const { companyname, entityid, tranid, casenumber, title } = found?.values ?? {};
  return companyname ?? entityid ?? tranid ?? casenumber ?? title ?? '';
}
