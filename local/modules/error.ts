import type { Execution } from '../execution/execution.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import { required, strict } from './module.ts';

interface Options {
  name: string;
  message: string;
  notifyOff?: boolean;
  cause?: unknown;
  userFacing?: boolean;
}

/**
 * N/error: create. It throws for missing options alone; a missing name or message makes an error
 * without one (recorded behavior, N/error).
 */
export function errorModule(execution: Execution): object {
  return strict(
    'N/error',
    {
      create(options: Options) {
        const {
          name,
          message,
          notifyOff,
          cause = { name, message },
          userFacing,
        } = required(options, 'options');
        return new SuiteScriptError(name, message, {
          id: null,
          cause,
          ...(notifyOff === undefined ? {} : { notifyOff }),
          ...(userFacing === undefined ? {} : { userFacing }),
        });
      },
    },
    execution,
  );
}
