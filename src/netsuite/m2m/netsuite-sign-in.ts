import * as url from 'N/url';
import * as v from 'valibot';
import type { TestCode } from '../../contracts/test-result.ts';
import { certificateState } from '../../facts/certificate.ts';
import type { CompanyRow } from '../facts/company-row.ts';
import { usable } from '../facts/company-values.ts';
import { logFailure } from '../log-failure.ts';
import { type Exchange, exchange, FORM_TYPE, form } from '../outbound/exchange.ts';
import { clientAssertion } from './assertion.ts';
import { logged } from './logged.ts';
import { tokenRefusal } from './netsuite-refusal.ts';

/** NetSuite help, section_162755359851. */
const TOKEN_PATH = '/services/rest/auth/oauth2/v1/token';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const Token = v.object({ access_token: v.pipe(v.string(), v.minLength(1)) });

/** A token of the company's integration for this account's RESTlets, or why NetSuite gave none. */
export type NetSuiteAccess = { token: string } | { refused: TestCode; answer: Exchange | null };

/**
 * Gets a token from this account's token endpoint as a machine does. Costs 30 units, and takes 45 s
 * at most. Never throws.
 *
 * @param now milliseconds since 1970
 */
export function signInToNetSuite(row: CompanyRow, now: number): NetSuiteAccess {
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
    return { refused: 'NS_CERTIFICATE_UNUSABLE', answer: null };
  }
  if (assertion === null) return { refused: 'NS_KEY_UNSUITABLE', answer: null };
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
  if (refused !== null) return { refused, answer };
  const token = 'status' in answer ? v.safeParse(Token, answer.body) : null;
  return token?.success === true
    ? { token: token.output.access_token }
    : { refused: 'NS_REFUSED', answer };
}
