import type { Execution } from '../execution/execution.ts';
import { strict } from './module.ts';

/**
 * N/ui/message on the server: the enumeration only; create is for client scripts (NetSuite help,
 * section_4497873263).
 */
export function messageModule(execution: Execution): object {
  return strict(
    'N/ui/message',
    { Type: { CONFIRMATION: 0, INFORMATION: 1, WARNING: 2, ERROR: 3 } },
    execution,
  );
}

/** N/ui/serverWidget: the enumeration a user event needs. Forms of a Suitelet are not modeled. */
export function serverWidgetModule(execution: Execution): object {
  return strict(
    'N/ui/serverWidget',
    { FieldType: { INLINEHTML: 'INLINEHTML', TEXT: 'TEXT', LONGTEXT: 'LONGTEXT' } },
    execution,
  );
}
