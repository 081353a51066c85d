import type { LogEntry } from '../account/diagnostics.ts';
import type { Execution } from '../execution/execution.ts';
import { strict } from './module.ts';

/** N/log. It goes on working when all else is broken, or nobody could see that. */
export function logModule(execution: Execution): object {
  const write =
    (level: LogEntry['level']) =>
    ({ title, details }: { title: unknown; details?: unknown }) => {
      execution.services.log.write(
        level,
        execution.deployment.logLevel,
        execution.script.scriptId,
        title,
        details ?? '',
      );
    };
  return strict(
    'N/log',
    {
      debug: write('DEBUG'),
      audit: write('AUDIT'),
      error: write('ERROR'),
      emergency: write('EMERGENCY'),
    },
    execution,
  );
}
