import * as record from 'N/record';
import * as runtime from 'N/runtime';
import { AUDIT } from '../ids.ts';
import { logFailure } from '../log-failure.ts';

export const AUDIT_ACTIONS = [
  'save-company',
  'save-call-sync',
  'save-info-links',
  'test-connection',
  'scheduled-test',
  'installation',
  'end-connection',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/**
 * What was done and how it ended. Names and codes, shown to every company admin in the reader's own
 * language where we know the code; of the values that somebody entered only servers and client IDs,
 * which aren't secret.
 */
export interface AuditEntry {
  action: AuditAction;
  /**
   * A card of the settings page, such as `ringcentral-company`; after a colon the names of the
   * fields that changed. For a connection, whose it was.
   */
  subject: string;
  /**
   * A code, such as `saved`, `passed`, `failed` or `unknown`; after a colon what else there is to
   * say.
   */
  outcome: string;
  /** What a value was and is, one a line, such as `rcServer https://a -> https://b`. */
  detail?: string;
  /**
   * Who did it; the current user when it isn't given. A script that executes as another role names
   * the person and their role.
   */
  by?: { id: number; name: string; role: string };
}

/** What a text field holds (NetSuite help, types of custom fields). */
const LONGEST = 300;
/** What a text area holds. */
const LONGEST_DETAIL = 4_000;
/** A user without a name or a role, as the system may be, still gets a row. */
const clip = (text: unknown) => (typeof text === 'string' ? text.slice(0, LONGEST) : '');

function currentUser(): NonNullable<AuditEntry['by']> {
  const { id, name, roleId } = runtime.getCurrentUser();
  return { id, name, role: roleId };
}

/**
 * Adds one row to the audit trail: who, when (now), and the entry. Costs 6 units. It never throws:
 * what was saved is saved, even when its row could not be written; the script log then says so.
 */
export function writeAudit({ action, subject, outcome, detail = '', by }: AuditEntry): void {
  try {
    const { id, name, role } = by ?? currentUser();
    const values: Record<keyof typeof AUDIT.fields, string | number> = {
      at: new Date().toISOString(),
      userId: id,
      user: clip(name),
      role: clip(role),
      action,
      subject: clip(subject),
      outcome: clip(outcome),
      detail: detail.slice(0, LONGEST_DETAIL),
    };
    const created = record.create({ type: AUDIT.type });
    for (const field of Object.keys(AUDIT.fields) as (keyof typeof AUDIT.fields)[]) {
      created.setValue({ fieldId: AUDIT.fields[field], value: values[field] });
    }
    created.save();
  } catch (thrown) {
    logFailure('RingCentral: the audit trail could not be written', thrown);
  }
}
