import type { Execution } from '../execution/execution.ts';
import { fieldsOfType } from '../store/custom-records.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { contactFields, saveContact } from './contact.ts';
import { customType, mustHold, rowOf } from './custom-record.ts';
import { readOnly, required, strict } from './module.ts';
import { loadPhoneCall, phoneCallFields, savePhoneCall, updatePhoneCall } from './phone-call.ts';

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
      getField({ fieldId }: { fieldId: string }) {
        const id = required(fieldId, 'fieldId');
        return fields.includes(id) ? readOnly('record.Field', { id }, execution) : null;
      },
      getValue: ({ fieldId }: { fieldId: string }) => values[required(fieldId, 'fieldId')] ?? '',
      save: () => save(values),
    },
    execution,
  );
  return made;
}

/**
 * N/record: phone calls can be made and read, contacts made, rows of custom records made, changed,
 * and deleted (typings, record; units: section_157072844224).
 */
export function recordModule(execution: Execution): object {
  const { customRecords } = execution.services;
  return strict(
    'N/record',
    {
      Type: { PHONE_CALL: 'phonecall', CONTACT: 'contact' },
      create({ type }: { type: string }) {
        if (required(type, 'type') === 'phonecall') {
          execution.pay(UNITS.create.other);
          return draft(execution, type, phoneCallFields(execution), (values) =>
            savePhoneCall(execution, values),
          );
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
        if (required(type, 'type') !== 'phonecall') throw unmodelled(`record.load of ${type}`);
        return loadPhoneCall(execution, Number(required(id, 'id')));
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
