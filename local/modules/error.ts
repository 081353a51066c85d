import { SuiteScriptError } from '../platform/error.ts';
import type { Execution } from '../runtime/execution.ts';
import { required, strict } from './module.ts';

/** N/error: create (typings, error). */
export function errorModule(execution: Execution): object {
  return strict('N/error', {
    create: ({ name, message }: { name: string; message: string }) => new SuiteScriptError(required(name, 'name'), required(message, 'message')),
  }, execution);
}
