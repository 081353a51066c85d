import { outcomeBody, outcomeTitle } from '../../src/browser/company/test-words.ts';
import { TEST_FAILURES, TEST_UNCERTAIN, testKind } from '../../src/contracts/test-result.ts';
import {
  tokenRefusal as netsuiteToken,
  restletRefusal,
} from '../../src/netsuite/m2m/netsuite-refusal.ts';
import {
  readRefusal,
  tokenRefusal as ringcentralToken,
} from '../../src/netsuite/m2m/ringcentral-refusal.ts';
import type { Exchange } from '../../src/netsuite/outbound/exchange.ts';

const NOW = Date.UTC(2026, 0, 15, 10);
const answer = (
  status: number,
  body: unknown,
  more: { retryAfter?: number; date?: number } = {},
): Exchange => ({ status, body, retryAfter: null, date: null, ...more });
const oauth = (error: string, errorCode = '', message = '') => ({
  error,
  error_description: message,
  errors: errorCode === '' ? [] : [{ errorCode, message }],
});

test.each<[string, Exchange, string | null]>([
  ['a token', answer(200, { access_token: 'x' }), null],
  [
    'a wrong client, as its community shows it',
    answer(401, oauth('invalid_client', 'OAU-153', 'Invalid client: ')),
    'RC_CLIENT_REFUSED',
  ],
  [
    'a client without authentication',
    answer(400, oauth('invalid_client', 'OAU-123')),
    'RC_CLIENT_REFUSED',
  ],
  [
    'a disabled app',
    answer(400, oauth('unauthorized_client', '', 'Application is disabled')),
    'RC_APP_DISABLED',
  ],
  [
    'no JWT grant, by the code of the guide',
    answer(403, { errorCode: 'OAU-112', message: 'Grant type is not allowed' }),
    'RC_GRANT_NOT_ALLOWED',
  ],
  [
    'no JWT grant, as users report it',
    answer(400, oauth('unauthorized_client', 'OAU-251', 'Unauthorized for this grant type')),
    'RC_GRANT_NOT_ALLOWED',
  ],
  [
    'a token that is not found',
    answer(400, oauth('invalid_grant', 'OAU-213', 'Token not found')),
    'RC_JWT_REVOKED',
  ],
  [
    'a JWT revoked in words only',
    answer(400, oauth('invalid_grant', 'OAU-999', 'JWT was revoked')),
    'RC_JWT_REVOKED',
  ],
  [
    'an expired one',
    answer(400, oauth('invalid_grant', 'OAU-210', 'Token expired')),
    'RC_JWT_EXPIRED',
  ],
  ['one of another app', answer(401, oauth('invalid_grant', 'OAU-121')), 'RC_JWT_OTHER_APP'],
  ['any other refused grant', answer(400, oauth('invalid_grant')), 'RC_JWT_REFUSED'],
  ['a scope', answer(400, oauth('invalid_scope')), 'RC_SCOPE_MISSING'],
  ['a 401 without a code', answer(401, {}), 'RC_CLIENT_REFUSED'],
  ['something else', answer(400, { errorCode: 'X' }), 'RC_REFUSED'],
  ['429', answer(429, { errorCode: 'CMN-301' }, { retryAfter: 9 }), 'RC_BUSY'],
  ['503', answer(503, { errorCode: 'CMN-203' }), 'RC_SERVER_ERROR'],
  ['HTML', answer(200, undefined), 'RC_NOT_JSON'],
  ['a time-out', { failure: 'timeout', why: '' }, 'RC_TIMEOUT'],
  ['no connection', { failure: 'network', why: '' }, 'RC_UNREACHABLE'],
  ['a secret', { failure: 'secret', why: '' }, 'RC_SECRET_UNUSABLE'],
])('RingCentral’s token endpoint: %s', (_what, exchange, code) => {
  expect(ringcentralToken(exchange)).toBe(code);
});

test.each<[string, Exchange, string | null]>([
  [
    'a missing permission',
    answer(403, { errorCode: 'InsufficientPermissions', errors: [{ errorCode: 'CMN-401' }] }),
    'RC_SCOPE_MISSING',
  ],
  ['a token that is refused at once', answer(401, { errorCode: 'OAU-129' }), 'RC_REFUSED'],
  ['an answer', answer(200, {}), null],
])('a call of RingCentral: %s', (_what, exchange, code) => {
  expect(readRefusal(exchange)).toBe(code);
});

const evidence = { askedAt: NOW, ended: false };
const says = (description: string) =>
  answer(401, { error: 'invalid_client', error_description: description });

test.each<[string, Exchange, string | null, Partial<typeof evidence>?]>([
  ['a token', answer(200, { access_token: 'x' }), null],
  ['a scope', answer(400, { error: 'invalid_scope' }), 'NS_SCOPE_REFUSED'],
  ['no reason', answer(401, { error: 'invalid_client' }), 'NS_ASSERTION_REFUSED'],
  [
    'no reason, and clocks that differ by ten minutes',
    answer(401, { error: 'invalid_client' }, { date: NOW + 600_000 }),
    'NS_CLOCK_OFF',
  ],
  [
    'no reason, and clocks that differ a little',
    answer(401, { error: 'invalid_client' }, { date: NOW - 60_000 }),
    'NS_ASSERTION_REFUSED',
  ],
  [
    'no reason, and an end that is over',
    answer(401, { error: 'invalid_grant' }),
    'NS_CERTIFICATE_EXPIRED',
    { ended: true },
  ],
  ['a wrong key', says('signature verification failed'), 'NS_KEY_MISMATCH'],
  ['a wrong kid', says('no such mapping of application and certificate'), 'NS_MAPPING_UNKNOWN'],
  ['a revoked certificate', says('the certificate was revoked'), 'NS_MAPPING_REVOKED'],
  ['an expired certificate', says('the certificate has expired'), 'NS_CERTIFICATE_EXPIRED'],
  ['a wrong audience', says('unexpected "aud" claim value'), 'NS_AUDIENCE_WRONG'],
  ['a time', says('"exp" claim timestamp check failed'), 'NS_CLOCK_OFF'],
  ['something else', answer(418, { error: 'teapot' }), 'NS_REFUSED'],
  ['429', answer(429, {}), 'NS_BUSY'],
  ['500', answer(500, {}), 'NS_SERVER_ERROR'],
  ['HTML with 502', answer(502, undefined), 'NS_NOT_JSON'],
  ['HTML with 200', answer(200, undefined), 'NS_NOT_JSON'],
  ['a time-out', { failure: 'timeout', why: '' }, 'NS_TIMEOUT'],
  ['no connection', { failure: 'network', why: '' }, 'NS_UNREACHABLE'],
])('NetSuite’s token endpoint: %s', (_what, exchange, code, more = {}) => {
  expect(netsuiteToken(exchange, { ...evidence, ...more })).toBe(code);
});

const restlet = (status: number, code: string) => answer(status, { error: { code } });

test.each<[string, Exchange, string | null]>([
  ['an answer', answer(200, {}), null],
  ['401', restlet(401, 'INVALID_LOGIN_ATTEMPT'), 'NS_TOKEN_REFUSED'],
  ['403', restlet(403, 'INSUFFICIENT_PERMISSION'), 'NS_ROLE_REFUSED'],
  ['404', restlet(404, 'NOT_FOUND'), 'NS_RESTLET_MISSING'],
  ['no such deployment', restlet(400, 'SSS_INVALID_SCRIPTLET_ID'), 'NS_RESTLET_MISSING'],
  ['the account’s limit', restlet(400, 'SSS_REQUEST_LIMIT_EXCEEDED'), 'NS_BUSY'],
  ['a script that failed', restlet(400, 'UNEXPECTED_ERROR'), 'NS_SERVER_ERROR'],
  ['another refusal', restlet(400, 'XYZ'), 'NS_REFUSED'],
  ['text', answer(400, undefined), 'NS_NOT_JSON'],
])('the health RESTlet: %s', (_what, exchange, code) => {
  expect(restletRefusal(exchange)).toBe(code);
});

test('every failure has words of its own and says what to do; an inconclusive test says so', () => {
  const failures = Object.values(TEST_FAILURES).flat();
  const uncertain = Object.values(TEST_UNCERTAIN).flat();
  for (const all of [
    TEST_FAILURES.ringcentral,
    TEST_FAILURES.netsuite,
    TEST_UNCERTAIN.ringcentral,
    TEST_UNCERTAIN.netsuite,
  ]) {
    expect(new Set(all.map(outcomeTitle)).size).toBe(all.length);
  }
  for (const code of failures)
    expect(outcomeBody(code)).toMatch(
      /\b(check|compare|create|put|enable|allow|set|add|map|make|upload|copy|report|give|test again|name|select)\b/i,
    );
  for (const code of uncertain) expect(outcomeBody(code)).toContain('inconclusive');
  expect([outcomeTitle('PASSED'), outcomeBody('PASSED')]).toEqual(['The test passed', '']);
  expect(
    failures
      .map(testKind)
      .concat(uncertain.map(testKind))
      .every((kind) => kind !== 'passed'),
  ).toBe(true);
});
