import * as url from 'N/url';
import * as v from 'valibot';
import { type Health, parseHealth } from '../../contracts/health.ts';
import type { Found, TestCode, TestOutcome } from '../../contracts/test-result.ts';
import { certificateState } from '../../facts/certificate.ts';
import type { CompanyRow } from '../facts/company-row.ts';
import { usable } from '../facts/company-values.ts';
import { HEALTH } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import { type Exchange, exchange, FORM_TYPE, form } from '../outbound/exchange.ts';
import { clientAssertion } from './assertion.ts';
import { logged } from './logged.ts';
import { restletRefusal, tokenRefusal } from './netsuite-refusal.ts';

/** NetSuite help, section_162755359851. */
const TOKEN_PATH = '/services/rest/auth/oauth2/v1/token';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const Token = v.object({ access_token: v.pipe(v.string(), v.minLength(1)) });

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
  const address = `https://${url.resolveDomain({ hostType: url.HostType.SUITETALK })}${TOKEN_PATH}`;
  let assertion: string | null;
  try {
    assertion = clientAssertion({
      certId: usable(row, 'nsSigner'),
      clientId: usable(row, 'nsClientId'),
      kid: usable(row, 'nsCertificate'),
      audience: address,
      now,
    });
  } catch (thrown) {
    logFailure('RingCentral: the signing certificate cannot be used', thrown);
    return outcome('NS_CERTIFICATE_UNUSABLE');
  }
  if (assertion === null) return outcome('NS_KEY_UNSUITABLE');
  const answer = logged(
    exchange({
      method: 'POST',
      url: address,
      headers: { 'Content-Type': FORM_TYPE, Accept: 'application/json' },
      body: form({
        grant_type: 'client_credentials',
        client_assertion_type: ASSERTION_TYPE,
        client_assertion: assertion,
      }),
    }),
  );
  const refused = tokenRefusal(answer, {
    askedAt: now,
    ended: certificateState(row.nsCertificateEnds, now).state === 'ended',
  });
  if (refused !== null) return outcome(refused, answer);
  const token = 'status' in answer ? v.safeParse(Token, answer.body) : null;
  return token?.success === true
    ? callHealth(token.output.access_token)
    : outcome('NS_REFUSED', answer);
}
