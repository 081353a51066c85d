import type { RecordData } from '../account/records.ts';
import type { Execution } from '../execution/execution.ts';
import { strict } from '../modules/module.ts';
import { callEntryPoint } from './loader.ts';
import { codeAndMessage, measured } from './measured.ts';

/**
 * Runs one afterSubmit of a record that was deleted (NetSuite help, section_4407992070). What it
 * throws goes into the log: the record is gone.
 */
export function runAfterDelete(execution: Execution, record: RecordData): void {
  const old = strict(
    'record.Record',
    {
      id: record.id,
      type: record.type,
      getValue: ({ fieldId }: { fieldId: string }) => record.values[fieldId] ?? '',
    },
    execution,
  );
  const { outcome } = measured(execution, () =>
    callEntryPoint(execution, 'afterSubmit', {
      type: 'delete',
      UserEventType: { DELETE: 'delete' },
      oldRecord: old,
      newRecord: old,
    }),
  );
  if ('value' in outcome) return;
  const { code, message } = codeAndMessage(outcome.thrown);
  execution.services.log.write('ERROR', 'ERROR', execution.script.scriptId, code, message);
}
