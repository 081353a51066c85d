import * as record from 'N/record';
import { type AuditEntry, writeAudit } from '../audit/audit.ts';
import { companyId } from '../facts/company-row.ts';
import { confirmServer } from '../facts/confirmed-server.ts';
import { COMPANY } from '../ids.ts';

/**
 * Writes values into the company's row, and records in the audit trail whether NetSuite saved them.
 * @param write values by field ID; may be empty
 * @param confirmed a server to confirm, or an empty text
 * @throws when NetSuite refuses
 */
export function writeCompany(
  write: Readonly<Record<string, string>>,
  audit: AuditEntry,
  confirmed = '',
): void {
  try {
    // First: a server that is entered and not confirmed can be confirmed later.
    if (Object.keys(write).length > 0)
      record.submitFields({ type: COMPANY.type, id: companyId(), values: write });
    if (confirmed !== '') confirmServer(confirmed);
  } catch (thrown) {
    writeAudit({ ...audit, outcome: 'not-saved' });
    throw thrown;
  }
  writeAudit(audit);
}
