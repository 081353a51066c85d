import type { Identity } from '../account/identity.ts';
import type { RecordData } from '../account/records.ts';
import { mayRun } from '../execution/deployment.ts';
import type { Execution } from '../execution/execution.ts';
import { strict } from '../modules/module.ts';
import type { Executions } from './executions.ts';
import { callEntryPoint } from './loader.ts';
import { codeAndMessage, measured } from './measured.ts';

function run(execution: Execution, record: RecordData): void {
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

/**
 * Runs each afterSubmit that is deployed for the deletion of this record (NetSuite help,
 * section_4407992070). What one throws goes into the log: the record is gone.
 */
export function runAfterDelete(
  executions: Executions,
  identity: Identity,
  record: RecordData,
): void {
  for (const { script, deployment } of executions.deployed('usereventscript')) {
    const { recordType, executionContexts, eventType } = deployment;
    const applies =
      mayRun(deployment, identity) &&
      recordType === record.type.toUpperCase() &&
      executionContexts.includes('USERINTERFACE') &&
      eventType === 'DELETE';
    if (applies) run(executions.of(identity, script, deployment, 'USERINTERFACE'), record);
  }
}
