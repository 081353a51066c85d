import { UNITS } from '../platform/governance.ts';
import type { Execution } from '../runtime/execution.ts';
import { customType, mustHold, rowOf } from './custom-record.ts';
import { required, strict } from './module.ts';

/** N/record: only submitFields of custom records (typings, record; units: NetSuite help, section_157072844224). */
export function recordModule(execution: Execution): object {
  return strict('N/record', {
    submitFields({ type, id, values }: { type: string; id: unknown; values: Record<string, unknown> }) {
      customType(execution, type);
      execution.pay(UNITS.submitFields.custom);
      mustHold(execution, type, 'EDIT');
      rowOf(execution, type, id);
      execution.services.customRecords.update(type, Number(id), required(values, 'values'));
      return Number(id);
    },
  }, execution);
}
