import type { RecordType } from '../account.ts';
import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import type { CustomRecords } from './custom-records.ts';
import type { Value } from './database.ts';
import type { Field } from './field-value.ts';
import type { Records } from './records.ts';

/**
 * Standard records by what lists them: their number in SDF (-2 and -4, not verified), or the
 * model's own name for a standard field's list.
 */
const LISTS: Readonly<Record<string, readonly RecordType[]>> = {
  '-2': ['customer', 'lead', 'prospect'],
  '-4': ['employee'],
  company: ['customer', 'lead', 'prospect', 'vendor'],
  contact: ['contact'],
  employee: ['employee'],
};

/** Whether what a SELECT names is there. */
export class References {
  readonly #records: Records;
  readonly #customRecords: CustomRecords;

  constructor(records: Records, customRecords: CustomRecords) {
    this.#records = records;
    this.#customRecords = customRecords;
  }

  /** @throws INVALID_KEY_OR_REF for an id that its list does not have (typings, error) */
  check(fields: readonly Field[], values: Readonly<Record<string, Value | undefined>>): void {
    for (const { id, type, selects } of fields) {
      const value = values[id] ?? null;
      if (type !== 'SELECT' || value === null || this.#exists(selects, Number(value))) continue;
      throw new SuiteScriptError(
        'INVALID_KEY_OR_REF',
        `Invalid ${id} reference key ${String(value)}.`,
      );
    }
  }

  #exists(selects: string, id: number): boolean {
    if (this.#customRecords.type(selects) !== undefined)
      return this.#customRecords.row(selects, id) !== null;
    const types = LISTS[selects];
    if (types === undefined) throw unmodelled(`a list of ${selects}`);
    return types.some((type) => this.#records.load(type, id) !== null);
  }
}
