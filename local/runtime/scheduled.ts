import type { Identity } from '../account/identity.ts';
import type { Usage } from '../account/scripts.ts';
import type { Execution } from '../execution/execution.ts';
import { ADMINISTRATOR } from '../platform/roles.ts';
import { callEntryPoint } from './loader.ts';
import { codeAndMessage, measured } from './measured.ts';

/**
 * As whom the platform runs scheduled scripts: its own user, with an administrator's permissions
 * (NetSuite help, "Scheduled Script Submission"). That its internal id is -4 is what public scripts
 * say.
 */
export const SYSTEM: Identity = {
  user: { id: -4, name: 'System', email: '', roles: [ADMINISTRATOR] },
  role: ADMINISTRATOR,
};

/** Runs a scheduled script once. What it throws goes into the log and nowhere else. */
export function runScheduled(execution: Execution): Usage {
  const InvocationType = {
    SCHEDULED: 'SCHEDULED',
    ON_DEMAND: 'ONDEMAND',
    USER_INTERFACE: 'USERINTERFACE',
    ABORTED: 'ABORTED',
    SKIPPED: 'SKIPPED',
  };
  const { outcome, usage } = measured(execution, () =>
    callEntryPoint(execution, 'execute', { type: InvocationType.SCHEDULED, InvocationType }),
  );
  if ('thrown' in outcome) {
    const { code, message } = codeAndMessage(outcome.thrown);
    execution.services.log.write('ERROR', 'ERROR', execution.script.scriptId, code, message);
  }
  return usage;
}
