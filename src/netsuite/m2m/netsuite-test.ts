import * as url from 'N/url';
import { type Health, parseHealth } from '../../contracts/health.ts';
import type { Found, TestCode, TestOutcome } from '../../contracts/test-result.ts';
import type { CompanyRow } from '../facts/company-row.ts';
import { HEALTH } from '../ids.ts';
import { type Exchange, exchange } from '../outbound/exchange.ts';
import { logged } from './logged.ts';
import { restletRefusal } from './netsuite-refusal.ts';
import { signInToNetSuite } from './netsuite-sign-in.ts';

const outcome = (
  code: TestCode,
  answer: Exchange | null = null,
  found: Found | null = null,
): TestOutcome => ({
  code,
  found,
  retryAfter:
    answer !== null && 'status' in answer && code === 'NS_BUSY' ? answer.retryAfter : null,
});

/**
 * The role's permissions as the RESTlet reported them: it runs as the mapped user, with the mapped
 * role.
 */
function foundOf({ bundle, permissions }: Health): Found {
  const all = Object.entries(permissions);
  return {
    answered: bundle.version === null ? [] : [bundle.version.slice(0, 100)],
    carried: all.filter(([, { granted }]) => granted === true).map(([key]) => key),
    missing: all.filter(([, { granted }]) => granted === false).map(([key]) => key),
  };
}

function callHealth(token: string): TestOutcome {
  const address = url.resolveScript({ ...HEALTH, returnExternalUrl: true });
  // The content type makes NetSuite's own errors come as JSON.
  const answer = logged(
    exchange({
      method: 'GET',
      url: address,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    }),
  );
  const refused = restletRefusal(answer);
  if (refused !== null) return outcome(refused, answer);
  const health = 'status' in answer ? parseHealth(answer.body) : null;
  if (health === null) return outcome('NS_REFUSED', answer);
  const found = foundOf(health);
  return outcome(found.missing.length > 0 ? 'NS_PERMISSION_MISSING' : 'PASSED', null, found);
}

/**
 * Gets a token from this account's token endpoint as a machine does, and calls the health RESTlet
 * with it, from outside. Costs 40 units, and takes 90 s at most. Never throws.
 *
 * @param now milliseconds since 1970
 */
export function testNetSuite(row: CompanyRow, now: number): TestOutcome {
  const access = signInToNetSuite(row, now);
  return 'refused' in access ? outcome(access.refused, access.answer) : callHealth(access.token);
}
