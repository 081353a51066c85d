import { ENVELOPE } from '../../contracts/contract.ts';
import type {
  SettingsAnswer,
  SettingsChange,
  SettingsErrorCode,
} from '../../contracts/settings.ts';
import { readCompany } from '../facts/company-row.ts';
import { readServerFacts } from '../facts/read-server-facts.ts';
import { runTest } from '../m2m/test-runs.ts';
import { refusal } from './refusal.ts';
import { companyTests } from './settings-view.ts';

const MESSAGES = {
  RCP_NOT_CONFIGURED: 'Not tested. Fill in and save all values first.',
  RCP_SERVER_UNCONFIRMED:
    "Not tested. The server isn't RingCentral's, and no NetSuite administrator has confirmed it.",
  RCP_TEST_RUNNING:
    'This connection is already being tested in another tab or by another admin. Wait for that test to finish.',
  RCP_TEST_TOO_SOON:
    'Not tested. There were too many tests in a short time. Wait a moment, then try again.',
  RCP_CHANGED_MEANWHILE:
    'A value changed during the test, so the result was discarded. Test again.',
} as const satisfies Partial<Record<SettingsErrorCode, string>>;

function refuse(
  code: keyof typeof MESSAGES,
  { retryAfter = null }: { retryAfter?: number | null } = {},
): SettingsAnswer {
  return refusal({ code, message: MESSAGES[code], retryAfter });
}

/**
 * Tests a credential that the page names, in the caller's own role. Costs up to 116 units.
 * @param clock milliseconds since 1970
 */
export function runSettingsTest(
  { credential }: Extract<SettingsChange, { action: 'test-connection' }>,
  clock: () => number,
): SettingsAnswer {
  const result = runTest(credential, 'admin', clock);
  if ('notConfigured' in result) return refuse('RCP_NOT_CONFIGURED');
  if ('unconfirmed' in result) return refuse('RCP_SERVER_UNCONFIRMED');
  if ('running' in result) return refuse('RCP_TEST_RUNNING');
  if ('wait' in result) return refuse('RCP_TEST_TOO_SOON', { retryAfter: result.wait });
  if ('changed' in result) return refuse('RCP_CHANGED_MEANWHILE');
  return {
    ...ENVELOPE,
    tested: { facts: readServerFacts(), tests: companyTests(readCompany()) },
  };
}
