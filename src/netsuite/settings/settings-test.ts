import { ENVELOPE } from '../../contracts/contract.ts';
import type {
  SettingsAnswer,
  SettingsChange,
  SettingsErrorCode,
} from '../../contracts/settings.ts';
import { readCompany } from '../facts/company-row.ts';
import { readServerFacts } from '../facts/read-server-facts.ts';
import { runTest } from '../m2m/test-runs.ts';
import { companyTests } from './settings-view.ts';

const MESSAGES = {
  RCP_NOT_CONFIGURED: 'Save all values of this card before testing it.',
  RCP_SERVER_UNCONFIRMED:
    "The server is not RingCentral's, and no NetSuite administrator has confirmed it. Nothing was sent.",
  RCP_TEST_RUNNING:
    'This credential is being tested already, from another tab or by another admin. Wait for it to end, then reload.',
  RCP_TEST_TOO_SOON: 'There were too many tests in a short time. Wait a moment, then test again.',
  RCP_CHANGED_MEANWHILE:
    'A value was changed while the test ran, so its outcome was dropped. Test again.',
} as const satisfies Partial<Record<SettingsErrorCode, string>>;

function refuse(
  code: keyof typeof MESSAGES,
  { retryAfter = null }: { retryAfter?: number | null } = {},
): SettingsAnswer {
  return {
    ...ENVELOPE,
    token: null,
    error: { code, message: MESSAGES[code], fields: {}, retryAfter },
  };
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
