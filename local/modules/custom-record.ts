import { atLeast } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import type { Row } from '../store/database.ts';
import { noPermission, SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { required } from './module.ts';

/**
 * A custom record type by its script id. @throws for any other type: the model has no scripts that
 * touch those
 */
export function customType(execution: Execution, type: string) {
  const found = execution.services.customRecords.type(required(type, 'type'));
  if (found !== undefined) return found;
  if (/^customrecord/i.test(type))
    throw new SuiteScriptError(
      'INVALID_RCRD_TYPE',
      `The record type [${type.toUpperCase()}] is invalid.`,
    );
  throw unmodelled(`records of type ${type} from a script`);
}

/** @throws INSUFFICIENT_PERMISSION when the execution's role holds less */
export function mustHold(
  execution: Execution,
  type: string,
  level: 'VIEW' | 'CREATE' | 'EDIT',
): void {
  if (!atLeast(execution.level(type), level))
    throw noPermission(`${type} (${level.toLowerCase()})`);
}

/** @throws when the row doesn't exist */
export function rowOf(execution: Execution, type: string, id: unknown): Row {
  const row = execution.services.customRecords.row(type, Number(required(id, 'id')));
  if (row === null) throw new SuiteScriptError('RCRD_DSNT_EXIST', 'That record does not exist.');
  return row;
}
