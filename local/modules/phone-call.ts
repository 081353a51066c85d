import { atLeast } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import { noPermission, SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { required, strict } from './module.ts';
import {
  phoneCallField,
  phoneCallFields,
  readPhoneCallValue,
  storePhoneCallValue,
  textOfPhoneCallValue,
} from './phone-call-fields.ts';

const stored = (execution: Execution, values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      storePhoneCallValue(execution, field, value),
    ]),
  );

const gone = () => new SuiteScriptError('RCRD_DSNT_EXIST', 'That record does not exist.');

/**
 * Saves a new phone call. @throws without the permission, for a wrong value, and for an external id
 * that is taken
 */
export function savePhoneCall(execution: Execution, values: Record<string, unknown>): number {
  execution.pay(UNITS.save.other);
  if (!atLeast(execution.level('LIST_CALL'), 'CREATE')) throw noPermission('Phone Calls (create)');
  const kept = stored(execution, values);
  if ((kept['title'] ?? '') === '')
    throw new SuiteScriptError('USER_ERROR', 'Please enter value(s) for: Subject');
  const { externalid } = kept;
  if (externalid !== undefined && execution.services.records.hasExternalId(externalid))
    throw new SuiteScriptError('DUP_EXTID', 'A record with this external ID already exists.');
  return execution.services.records.save({ type: 'phonecall', id: null, values: kept });
}

/**
 * Writes fields of a phone call that is there. @throws without the permission, for a wrong value, and
 * for a record that is gone
 */
export function updatePhoneCall(
  execution: Execution,
  id: number,
  values: Record<string, unknown>,
): void {
  execution.pay(UNITS.submitFields.other);
  if (!atLeast(execution.level('LIST_CALL'), 'EDIT')) throw noPermission('Phone Calls (edit)');
  const record = execution.services.records.load('phonecall', id);
  if (record === null) throw gone();
  execution.services.records.save({
    ...record,
    values: { ...record.values, ...stored(execution, values) },
  });
}

/**
 * A phone call that is read, and may be saved. A save after somebody else's is refused, as the
 * platform refuses it (SOAP error table, RCRD_HAS_BEEN_CHANGED). @throws without the permission, and
 * for a record that is gone
 */
export function loadPhoneCall(execution: Execution, id: number): object {
  execution.pay(UNITS.load.other);
  if (!atLeast(execution.level('LIST_CALL'), 'VIEW')) throw noPermission('Phone Calls (view)');
  const { records } = execution.services;
  const found = records.load('phonecall', id);
  if (found === null) throw gone();
  const before = JSON.stringify(found.values);
  const changed: Record<string, unknown> = {};
  const fields = phoneCallFields(execution);
  const loaded: object = strict(
    'record.Record',
    {
      type: 'phonecall',
      id,
      getField: ({ fieldId }: { fieldId: string }) =>
        phoneCallField(execution, required(fieldId, 'fieldId'), false),
      getFields: () => fields,
      getValue({ fieldId }: { fieldId: string }) {
        const field = required(fieldId, 'fieldId');
        return field in changed
          ? changed[field]
          : readPhoneCallValue(execution, field, found.values[field] ?? '');
      },
      getText({ fieldId }: { fieldId: string }) {
        const field = required(fieldId, 'fieldId');
        // The typings don't say what it returns after a setValue.
        if (field in changed) throw unmodelled(`record.Record.getText of a changed ${field}`);
        return textOfPhoneCallValue(execution, field, found.values[field] ?? '');
      },
      setValue({ fieldId, value }: { fieldId: string; value: unknown }) {
        changed[required(fieldId, 'fieldId')] = value;
        return loaded;
      },
      save() {
        execution.pay(UNITS.save.other);
        if (!atLeast(execution.level('LIST_CALL'), 'EDIT'))
          throw noPermission('Phone Calls (edit)');
        const now = records.load('phonecall', id);
        if (now === null) throw gone();
        if (JSON.stringify(now.values) !== before)
          throw new SuiteScriptError('RCRD_HAS_BEEN_CHANGED', 'Record has been changed.');
        return records.save({
          ...now,
          values: { ...now.values, ...stored(execution, changed) },
        });
      },
    },
    execution,
  );
  return loaded;
}
