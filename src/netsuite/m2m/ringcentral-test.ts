import * as encode from 'N/encode';
import * as https from 'N/https';
import * as v from 'valibot';
import { serverOrigin } from '../../contracts/ringcentral-hosts.ts';
import {
  type Found,
  NEEDED_SCOPES,
  type TestCode,
  type TestOutcome,
} from '../../contracts/test-result.ts';
import type { CompanyRow } from '../facts/company-row.ts';
import { usable } from '../facts/company-values.ts';
import { logFailure } from '../log-failure.ts';
import { type Exchange, exchange, failureOf, form } from '../outbound/exchange.ts';
import { requestToken, revokeToken } from '../outbound/ringcentral-token.ts';
import { logged } from './logged.ts';
import { readRefusal, tokenRefusal } from './ringcentral-refusal.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const Token = v.object({
  access_token: v.pipe(v.string(), v.minLength(1)),
  scope: v.optional(v.string(), ''),
});

/** GetAccountInfoResponse of RingCentral's own definitions; the id comes as a number. */
const Account = v.object({
  id: v.union([v.string(), v.number()]),
  mainNumber: v.optional(v.string()),
  serviceInfo: v.optional(
    v.object({ brand: v.optional(v.object({ name: v.optional(v.string()) })) }),
  ),
});

const MOST_SCOPES = 60;
const LONGEST = 100;

const outcome = (
  code: TestCode,
  answer: Exchange | null = null,
  found: Found | null = null,
): TestOutcome => ({
  code,
  found,
  retryAfter:
    answer !== null && 'status' in answer && code === 'RC_BUSY' ? answer.retryAfter : null,
});

/**
 * The header that names the application, made by NetSuite out of the secret's name: the value is in
 * no variable of ours. The help centre says that convertEncoding changes the SecureString it is
 * called on (section_457542663573), and that keepEncoding keeps what is appended as it is
 * (section_460942016600).
 */
function basic(row: CompanyRow): https.SecureString {
  const credentials = https.createSecureString({
    input: `${usable(row, 'rcJwtClientId')}:{${usable(row, 'rcClientSecret')}}`,
  });
  credentials.convertEncoding({
    fromEncoding: encode.Encoding.UTF_8,
    toEncoding: encode.Encoding.BASE_64,
  });
  return https
    .createSecureString({ input: 'Basic ' })
    .appendSecureString({ secureString: credentials, keepEncoding: true });
}

function foundOf(scope: string, answered: string[]): Found {
  const carried = scope
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .slice(0, MOST_SCOPES)
    .map((name) => name.slice(0, LONGEST));
  return {
    answered,
    carried,
    missing: NEEDED_SCOPES.filter((needed) => !carried.includes(needed)),
  };
}

function accountWords(body: unknown): string[] | null {
  const parsed = v.safeParse(Account, body);
  if (!parsed.success) return null;
  const { id, mainNumber, serviceInfo } = parsed.output;
  return [String(id), mainNumber, serviceInfo?.brand?.name]
    .filter((word): word is string => word !== undefined && word !== '')
    .map((word) => word.slice(0, LONGEST));
}

function read(server: string, token: string, scope: string): TestOutcome {
  const found = foundOf(scope, []);
  if (found.missing.some((name) => name === 'ReadAccounts'))
    return outcome('RC_SCOPE_MISSING', null, found);
  const answer = logged(
    exchange({
      method: 'GET',
      url: `${server}/restapi/v1.0/account/~`,
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
    }),
  );
  const refused = readRefusal(answer);
  if (refused !== null) return outcome(refused, answer, found);
  const words = 'status' in answer ? accountWords(answer.body) : null;
  if (words === null) return outcome('RC_REFUSED', answer, found);
  const all = foundOf(scope, words);
  return outcome(all.missing.length > 0 ? 'RC_SCOPE_MISSING' : 'PASSED', null, all);
}

/**
 * Signs the company in to RingCentral with its JWT and reads the account once (developer guide,
 * authentication/jwt-flow). Costs 30 units, and takes 135 s at most. Never throws.
 * @param row with values that may be used, of a server that may be sent to
 */
export function testRingCentral(row: CompanyRow): TestOutcome {
  const server = serverOrigin(usable(row, 'rcServer'));
  let application: https.SecureString;
  let body: https.SecureString;
  try {
    application = basic(row);
    // A JWT has no character that a form would write otherwise.
    body = https.createSecureString({
      input: `${form({ grant_type: GRANT })}&assertion={${usable(row, 'rcSecret')}}`,
    });
  } catch (thrown) {
    logFailure('RingCentral: the API secrets of a company test cannot be used', thrown);
    return outcome(failureOf(thrown).failure === 'secret' ? 'RC_SECRET_UNUSABLE' : 'RC_UNEXPECTED');
  }
  const answer = logged(requestToken(server, { authorization: application, body }));
  const refused = tokenRefusal(answer);
  if (refused !== null) return outcome(refused, answer);
  const token = 'status' in answer ? v.safeParse(Token, answer.body) : null;
  if (token?.success !== true) return outcome('RC_REFUSED', answer);
  const { access_token: access, scope } = token.output;
  const result = read(server, access, scope);
  // RingCentral counts a user's sessions, so the test ends its own. Whether that works doesn't
  // change the result.
  logged(revokeToken(server, { authorization: application, body: form({ token: access }) }));
  return result;
}
