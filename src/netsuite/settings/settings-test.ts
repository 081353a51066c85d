import { SCHEMA, SERVICE } from '../../contracts/service.ts';
import type {
  SettingsAnswer,
  SettingsChange,
  SettingsErrorCode,
} from '../../contracts/settings.ts';
import { appRole, currentCaller } from '../caller.ts';
import { companyFacts, readCompany } from '../facts/company.ts';
import { readServerFacts } from '../facts/server-facts.ts';
import { logFailure } from '../log-failure.ts';
import { runTest } from '../m2m/test-runs.ts';
import { isPageToken } from '../pages/anti-forgery.ts';
import { companyTests } from './settings-view.ts';

const MESSAGES = {
  RCP_FORM_EXPIRED: 'This page belongs to a session that is over. Test again.',
  RCP_NOT_ALLOWED: 'Only a company admin can test this.',
  RCP_NOT_CONFIGURED: 'Save all values of this card before testing it.',
  RCP_SERVER_UNCONFIRMED:
    "The server is not RingCentral's, and no NetSuite administrator has confirmed it. Nothing was sent.",
  RCP_TEST_RUNNING:
    'This credential is being tested already, from another tab or by another admin. Wait for it to end, then reload.',
  RCP_TEST_TOO_SOON: 'There were too many tests in a short time. Wait a moment, then test again.',
  RCP_CHANGED_MEANWHILE:
    'A value was changed while the test ran, so its outcome was dropped. Test again.',
  RCP_NOT_SAVED:
    'NetSuite did not save the outcome. Your role may lack the permission; the script log has the reason.',
} as const satisfies Partial<Record<SettingsErrorCode, string>>;

function refuse(
  code: keyof typeof MESSAGES,
  { retryAfter = null }: { retryAfter?: number | null } = {},
): SettingsAnswer {
  return {
    schema: SCHEMA,
    service: SERVICE,
    // The form's own token stays good: a test spends none.
    token: null,
    error: { code, message: MESSAGES[code], fields: {}, retryAfter },
  };
}

/**
 * Tests a credential that the page names, with the caller's own role. Costs up to 116 units.
 * @param clock milliseconds since 1970
 */
export function answerTest(
  { token, credential }: Extract<SettingsChange, { action: 'test-connection' }>,
  clock: () => number,
): SettingsAnswer {
  try {
    if (!isPageToken(token)) return refuse('RCP_FORM_EXPIRED');
    if (appRole(currentCaller(), companyFacts(readCompany()).adminRoles) !== 'company-admin')
      return refuse('RCP_NOT_ALLOWED');
    const result = runTest(credential, 'admin', clock);
    if ('notConfigured' in result) return refuse('RCP_NOT_CONFIGURED');
    if ('unconfirmed' in result) return refuse('RCP_SERVER_UNCONFIRMED');
    if ('running' in result) return refuse('RCP_TEST_RUNNING');
    if ('wait' in result) return refuse('RCP_TEST_TOO_SOON', { retryAfter: result.wait });
    if ('changed' in result) return refuse('RCP_CHANGED_MEANWHILE');
    return {
      schema: SCHEMA,
      service: SERVICE,
      tested: { facts: readServerFacts(), tests: companyTests(readCompany()) },
    };
  } catch (thrown) {
    logFailure('RingCentral: a company credential could not be tested', thrown);
    return refuse('RCP_NOT_SAVED');
  }
}
