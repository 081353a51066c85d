import * as encode from 'N/encode';
import * as https from 'N/https';
import * as v from 'valibot';
import { serverOrigin } from '../../contracts/ringcentral-hosts.ts';
import type { TestCode } from '../../contracts/test-result.ts';
import type { CompanyRow } from '../facts/company-row.ts';
import { usable } from '../facts/company-values.ts';
import { logFailure } from '../log-failure.ts';
import { type Exchange, failureOf, form } from '../outbound/exchange.ts';
import { requestToken, revokeToken } from '../outbound/ringcentral-token.ts';
import { logged } from './logged.ts';
import { tokenRefusal } from './ringcentral-refusal.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const Token = v.object({
  access_token: v.pipe(v.string(), v.minLength(1)),
  scope: v.optional(v.string(), ''),
});

/** The company's session at RingCentral, or why it couldn't be started. */
export type RingCentralSession =
  | {
      /** Origin of the REST interface. */
      server: string;
      token: string;
      /** The scopes that the application holds, as RingCentral lists them. */
      scope: string;
      /**
       * Ends the session: RingCentral counts those of one user. Costs 10 units. Whether it works
       * doesn't matter.
       */
      end: () => void;
    }
  | { refused: TestCode; answer: Exchange | null };

/**
 * The header that names the application, made by NetSuite out of the secret's name: the value is in
 * no variable of ours. The help center says that convertEncoding changes the SecureString it is
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

/**
 * Signs the company in to RingCentral with its JWT (developer guide, authentication/jwt-flow).
 * Costs 10 units, and takes 45 s at most. Never throws.
 * @param row with values that may be used, of a server that may be sent to
 */
export function signInToRingCentral(row: CompanyRow): RingCentralSession {
  const server = serverOrigin(usable(row, 'rcServer'));
  let authorization: https.SecureString;
  let body: https.SecureString;
  try {
    authorization = basic(row);
    // A JWT has no character that a form would write otherwise.
    body = https.createSecureString({
      input: `${form({ grant_type: GRANT })}&assertion={${usable(row, 'rcSecret')}}`,
    });
  } catch (thrown) {
    logFailure('RingCentral: the company’s API secrets cannot be used', thrown);
    return {
      refused: failureOf(thrown).failure === 'secret' ? 'RC_SECRET_UNUSABLE' : 'RC_UNEXPECTED',
      answer: null,
    };
  }
  const answer = logged(requestToken(server, { authorization, body }));
  const refused = tokenRefusal(answer);
  if (refused !== null) return { refused, answer };
  const token = 'status' in answer ? v.safeParse(Token, answer.body) : null;
  if (token?.success !== true) return { refused: 'RC_REFUSED', answer };
  const { access_token: access, scope } = token.output;
  return {
    server,
    token: access,
    scope,
    end: () => {
      logged(revokeToken(server, { authorization, body: form({ token: access }) }));
    },
  };
}
