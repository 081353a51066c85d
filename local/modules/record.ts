import { atLeast } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import { fieldsOfType } from '../store/custom-records.ts';
import { noPermission, SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { contactFields, saveContact } from './contact.ts';
import { customType, mustHold, rowOf } from './custom-record.ts';
import { readOnly, required, strict } from './module.ts';
import { loadPhoneCall, savePhoneCall, updatePhoneCall } from './phone-call.ts';
import { phoneCallField, phoneCallFields } from './phone-call-fields.ts';
import { saveTask, taskFields } from './task-record.ts';

type Values = Record<string, unknown>;

/**
 * A record in memory, until it is saved. `getField` is null for a field that the record does not
 * have (recorded behavior, N/record).
 */
function draft(
  execution: Execution,
  type: string,
  fields: readonly string[],
  save: (values: Values) => number,
  stored: Values = {},
  fieldOf: (id: string) => object | null = (id) =>
    fields.includes(id) ? readOnly('record.Field', { id }, execution) : null,
): object {
  const values: Values = {};
  const made: object = strict(
    'record.Record',
    {
      type,
      setValue({ fieldId, value }: { fieldId: string; value: unknown }) {
        values[required(fieldId, 'fieldId')] = value;
        return made;
      },
      getField: ({ fieldId }: { fieldId: string }) => fieldOf(required(fieldId, 'fieldId')),
      getFields: () => [...fields],
      getValue: ({ fieldId }: { fieldId: string }) =>
        values[required(fieldId, 'fieldId')] ?? stored[fieldId] ?? '',
      save: () => save(values),
    },
    execution,
  );
  return made;
}

/**
 * A row of a custom record type, as it is now. @throws RCRD_HAS_BEEN_CHANGED from `save` when
 * somebody wrote the row after it was loaded (optimistic locking: NetSuite help,
 * section_N2877583)
 */
function loadRow(execution: Execution, type: string, id: number): object {
  const { customRecords, others } = execution.services;
  const definition = customType(execution, type);
  if (!definition.optimisticLocking)
    throw unmodelled(`record.load of ${type}, which has no optimistic locking`);
  execution.pay(UNITS.load.custom);
  mustHold(execution, type, 'VIEW');
  const row = rowOf(execution, type, id);
  others?.(`load ${type}`);
  const save = (values: Values): number => {
    execution.pay(UNITS.save.custom);
    mustHold(execution, type, 'EDIT');
    if (customRecords.writesOf(type, id) !== customRecords.writesIn(row))
      throw new SuiteScriptError('RCRD_HAS_BEEN_CHANGED', 'Record has been changed.');
    customRecords.update(type, id, values);
    return id;
  };
  return draft(
    execution,
    type,
    fieldsOfType(definition).map((field) => field.id),
    save,
    row,
  );
}

/**
 * N/record: phone calls can be made, read, and saved, contacts and tasks made, rows of custom
 * records made, loaded, changed, and deleted (typings, record; units: section_157072844224).
 */
export function recordModule(execution: Execution): object {
  const { customRecords } = execution.services;
  return strict(
    'N/record',
    {
      Type: { PHONE_CALL: 'phonecall', CONTACT: 'contact', TASK: 'task' },
      create({ type, isDynamic = false }: { type: string; isDynamic?: boolean }) {
        if (required(type, 'type') === 'phonecall') {
          execution.pay(UNITS.create.other);
          if (!atLeast(execution.level('LIST_CALL'), 'CREATE'))
            throw noPermission('Phone Calls (create)');
          return draft(
            execution,
            type,
            phoneCallFields(execution),
            (values) => savePhoneCall(execution, values),
            {},
            (id) => phoneCallField(execution, id, isDynamic),
          );
        }
        if (isDynamic) throw unmodelled(`a ${type} in dynamic mode`);
        if (type === 'task') {
          execution.pay(UNITS.create.other);
          return draft(execution, type, taskFields(), (values) => saveTask(execution, values));
        }
        if (type === 'contact') {
          execution.pay(UNITS.create.other);
          return draft(execution, type, contactFields(), (values) =>
            saveContact(execution, values),
          );
        }
        const definition = customType(execution, type);
        execution.pay(UNITS.create.custom);
        return draft(
          execution,
          type,
          fieldsOfType(definition).map(({ id }) => id),
          (values) => {
            execution.pay(UNITS.save.custom);
            mustHold(execution, type, 'CREATE');
            return customRecords.insert(type, values);
          },
        );
      },
      delete({ type, id }: { type: string; id: unknown }) {
        customType(execution, type);
        execution.pay(UNITS.delete.custom);
        if (execution.level(type) !== 'FULL')
          throw new SuiteScriptError(
            'INSUFFICIENT_PERMISSION',
            `You do not have the permission to delete ${type}.`,
          );
        rowOf(execution, type, id);
        customRecords.delete(type, Number(id));
        return Number(id);
      },
      load({ type, id }: { type: string; id: unknown }) {
        if (required(type, 'type') === 'phonecall')
          return loadPhoneCall(execution, Number(required(id, 'id')));
        return loadRow(execution, type, Number(required(id, 'id')));
      },
      submitFields({
        type,
        id,
        values,
      }: {
        type: string;
        id: unknown;
        values: Record<string, unknown>;
      }) {
        if (required(type, 'type') === 'phonecall') {
          updatePhoneCall(execution, Number(required(id, 'id')), required(values, 'values'));
          return Number(id);
        }
        customType(execution, type);
        execution.pay(UNITS.submitFields.custom);
        mustHold(execution, type, 'EDIT');
        rowOf(execution, type, id);
        customRecords.update(type, Number(id), required(values, 'values'));
        return Number(id);
      },
    },
    execution,
  );
}
