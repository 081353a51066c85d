import * as record from 'N/record';
import * as runtime from 'N/runtime';
import { writeAudit } from '../../src/netsuite/audit/audit.ts';
import { COMPANY_ADMIN, given, logged } from './platform.ts';

test('a row has its time in UTC, and texts of at most 300 characters', () => {
  const { audited } = given(COMPANY_ADMIN);
  jest.useFakeTimers({ now: Date.UTC(2026, 0, 15, 10) });
  writeAudit({ action: 'installation', subject: 'account', outcome: 'x'.repeat(1_000) });
  jest.useRealTimers();
  expect(audited).toMatchObject([
    {
      custrecord_rcp_audit_at: '2026-01-15T10:00:00.000Z',
      custrecord_rcp_audit_action: 'installation',
      custrecord_rcp_audit_outcome: 'x'.repeat(300),
    },
  ]);
});

test('a system user without name and role gets a row', () => {
  const { audited } = given(COMPANY_ADMIN);
  (runtime.getCurrentUser as unknown as jest.Mock).mockReturnValue({ id: -4 });
  writeAudit({ action: 'scheduled-test', subject: 'netsuite-company', outcome: 'passed' });
  expect(audited).toMatchObject([
    {
      custrecord_rcp_audit_user_id: -4,
      custrecord_rcp_audit_user: '',
      custrecord_rcp_audit_role: '',
    },
  ]);
});

test.each([
  ['the user cannot be read', () => runtime.getCurrentUser],
  ['the record cannot be made', () => record.create],
])('when %s it is logged and nothing is thrown', (_what, of) => {
  given(COMPANY_ADMIN);
  (of() as unknown as jest.Mock).mockImplementation(() => {
    throw new Error('refused');
  });
  writeAudit({ action: 'save-company', subject: 'company: minVersion', outcome: 'saved' });
  expect(logged()).toEqual(['RingCentral: the audit trail could not be written']);
});
