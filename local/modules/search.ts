import type { Execution } from '../execution/execution.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { customType, mustHold, rowOf } from './custom-record.ts';
import { required, strict } from './module.ts';

/**
 * N/search: only lookupFields, of custom records (typings, search; units: NetSuite help,
 * section_157072844224).
 */
export function searchModule(execution: Execution): object {
  return strict(
    'N/search',
    {
      lookupFields({
        type,
        id,
        columns,
      }: {
        type: string;
        id: unknown;
        columns: string | string[];
      }) {
        execution.pay(UNITS.lookupFields);
        execution.searches++;
        const definition = customType(execution, type);
        mustHold(execution, type, 'VIEW');
        const row = rowOf(execution, type, id);
        const found: [string, unknown][] = [required(columns, 'columns')].flat().map((column) => {
          const field = definition.fields.find(({ scriptId }) => scriptId === column);
          if (field === undefined && !['name', 'isinactive'].includes(column)) {
            throw new SuiteScriptError(
              'SSS_INVALID_SRCH_COL',
              `An nlobjSearchColumn contains an invalid column: ${column}`,
            );
          }
          const value = row[column] ?? '';
          if (field?.type === 'CHECKBOX' || column === 'isinactive') return [column, value === 'T'];
          return [
            column,
            field?.type === 'SELECT'
              ? value === ''
                ? []
                : [{ value: String(value), text: '' }]
              : String(value),
          ];
        });
        return Object.fromEntries(found);
      },
    },
    execution,
  );
}
