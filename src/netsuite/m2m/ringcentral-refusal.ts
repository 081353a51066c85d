import type { TestCode } from '../../contracts/test-result.ts';
import type { Exchange } from '../outbound/exchange.ts';
import { parseRefusal, type Refusal } from '../outbound/ringcentral-token.ts';

interface Row {
  code: TestCode;
  when: (said: Refusal, status: number) => boolean;
}

const has =
  (...codes: readonly string[]) =>
  ({ codes: all }: Refusal) =>
    all.some((code) => codes.includes(code));

/**
 * What RingCentral's token endpoint refuses, the first that fits. Codes: developer guide,
 * basics/errors and jwt-flow; OAU-251 as users report it (ringcentral-web-phone, issues 115 and
 * 116), OAU-210 from its community's articles. For a disabled application and a revoked JWT no code
 * is documented, so words count there too.
 */
const TOKEN_REFUSALS: readonly Row[] = [
  {
    code: 'RC_APP_DISABLED',
    when: (said) =>
      has('invalid_client', 'unauthorized_client', 'access_denied')(said) &&
      /disabled|suspended|inactive|not active/i.test(said.words),
  },
  {
    code: 'RC_GRANT_NOT_ALLOWED',
    when: has('unauthorized_client', 'unsupported_grant_type', 'OAU-112', 'OAU-251'),
  },
  { code: 'RC_CLIENT_REFUSED', when: has('invalid_client', 'OAU-123', 'OAU-146', 'OAU-153') },
  { code: 'RC_JWT_OTHER_APP', when: has('OAU-120', 'OAU-121') },
  { code: 'RC_JWT_EXPIRED', when: has('OAU-210', 'OAU-128') },
  {
    code: 'RC_JWT_REVOKED',
    when: (said) =>
      has('OAU-213')(said) || (has('invalid_grant')(said) && /revoked|deleted/i.test(said.words)),
  },
  { code: 'RC_JWT_REFUSED', when: has('invalid_grant', 'OAU-129', 'OAU-149') },
  { code: 'RC_CLIENT_REFUSED', when: (_said, status) => status === 401 },
  { code: 'RC_SCOPE_MISSING', when: has('invalid_scope', 'CMN-401', 'InsufficientPermissions') },
];

/** What a REST call with a token that RingCentral has just given out may be refused for. */
const READ_REFUSALS: readonly Row[] = [
  { code: 'RC_SCOPE_MISSING', when: has('CMN-401', 'InsufficientPermissions') },
  { code: 'RC_SCOPE_MISSING', when: (_said, status) => status === 403 },
];

/** Why an answer isn't a success, or null when it is one. */
function refusal(answer: Exchange, rows: readonly Row[]): TestCode | null {
  if ('failure' in answer) {
    switch (answer.failure) {
      case 'timeout':
        return 'RC_TIMEOUT';
      case 'network':
        return 'RC_UNREACHABLE';
      case 'secret':
        return 'RC_SECRET_UNUSABLE';
    }
  }
  if (answer.status === 429) return 'RC_BUSY';
  // An answer that isn't JSON came from something in between, whatever its status.
  if (answer.body === undefined) return 'RC_NOT_JSON';
  if (answer.status >= 500) return 'RC_SERVER_ERROR';
  if (answer.status === 200) return null;
  const said = parseRefusal(answer.body);
  return (
    (said === null ? undefined : rows.find(({ when }) => when(said, answer.status))?.code) ??
    'RC_REFUSED'
  );
}

/** Why RingCentral's token endpoint gave no token; null when it answered 200. */
export const tokenRefusal = (answer: Exchange): TestCode | null => refusal(answer, TOKEN_REFUSALS);

/** Why a REST call came to nothing; null when it answered 200. */
export const readRefusal = (answer: Exchange): TestCode | null => refusal(answer, READ_REFUSALS);
