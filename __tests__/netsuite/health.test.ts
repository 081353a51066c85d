import * as restlet from 'N/scriptTypes/restlet';
import { parseHealth, parseHealthError } from '../../src/contracts/health.ts';
import { answerHealth, refuseMethod } from '../../src/netsuite/health/answer-health.ts';
import { COMPANY_ADMIN, given, logged, MEMBER } from './platform.ts';

const ALL_SET = {
  custrecord_rcp_rc_server: 'https://platform.ringcentral.com',
  custrecord_rcp_rc_client_id: 'client-of-ringcentral',
  custrecord_rcp_rc_jwt_client_id: 'client-of-company',
  custrecord_rcp_rc_client_secret: 'custsecret_rcp_ringcentral_client',
  custrecord_rcp_rc_secret: 'custsecret_rcp_ringcentral_jwt',
  custrecord_rcp_rc_test: 'passed',
  custrecord_rcp_rc_tested_at: '2026-01-15T10:00:00.000Z',
  custrecord_rcp_ns_client_id: 'client-of-netsuite',
  custrecord_rcp_ns_certificate: 'certificate-of-netsuite',
  custrecord_rcp_ns_signer: 'custcertificate_netsuite',
  custrecord_rcp_ns_test: 'passed',
  custrecord_rcp_ns_tested_at: '2026-01-15T10:00:00.000Z',
};

function answer(parameters: Record<string, unknown> = {}): { text: string; value: unknown } {
  (restlet.createResponse as jest.Mock).mockImplementation((response: unknown) => response);
  const response = answerHealth(parameters) as { content: string; contentType: string };
  expect(response.contentType).toBe('application/json');
  return { text: response.content, value: JSON.parse(response.content) };
}

test('a fresh installation warns that nothing is set up', () => {
  given(MEMBER);
  const health = parseHealth(answer().value);
  expect(health).toMatchObject({
    status: 'warn',
    bundle: { version: __BUNDLE_VERSION__, required: null, outdated: null, managed: null },
    m2m: {
      netsuite: { configured: false, verified: null, checkedAt: null },
      ringcentral: { configured: false, verified: null, checkedAt: null },
    },
    permissions: { LIST_CALL: { needed: 'CREATE', held: 'EDIT', granted: true } },
  });
});

test('all set and tested passes, and no id of a client, certificate or secret travels', () => {
  given({ ...MEMBER, row: ALL_SET });
  const { text, value } = answer();
  expect(parseHealth(value)?.status).toBe('pass');
  for (const id of ['client-of', 'certificate-of', 'custsecret', 'custcertificate'])
    expect(text).not.toContain(id);
});

test('an installed version that cannot be compared with the required one warns', () => {
  given({
    ...MEMBER,
    row: {
      ...ALL_SET,
      custrecord_rcp_bundle_version: 'spring release',
      custrecord_rcp_min_version: '1.0.0',
    },
    bundleIds: ['5001'],
  });
  expect(parseHealth(answer().value)).toMatchObject({
    status: 'warn',
    bundle: { version: 'spring release', required: '1.0.0', outdated: null },
  });
});

test.each([
  ['a failed test', { ...MEMBER, row: { ...ALL_SET, custrecord_rcp_ns_test: 'failed' } }],
  [
    'a missing permission',
    { ...MEMBER, row: ALL_SET, permissions: { ...MEMBER.permissions, LIST_CALL: 1 } },
  ],
  ['an old bundle', { ...MEMBER, row: { ...ALL_SET, custrecord_rcp_min_version: '9.0.0' } }],
])('%s fails', (_what, platform) => {
  given(platform);
  expect(parseHealth(answer().value)?.status).toBe('fail');
});

test.each([
  ['0.9.0', false],
  ['1.0.0', false],
  ['99.0.0', true],
])('the answer to a client that needs %s says outdated: %s', (requires, outdated) => {
  given(MEMBER);
  expect(
    parseHealth(answer({ script: '1', deploy: '1', customrequires: requires }).value)?.bundle,
  ).toMatchObject({
    required: requires,
    outdated,
  });
});

test('the company may ask for more than the client', () => {
  given({ ...MEMBER, row: { custrecord_rcp_min_version: '2.0.0' } });
  expect(parseHealth(answer({ customrequires: '1.0.0' }).value)?.bundle.required).toBe('2.0.0');
});

test.each([
  [{ customrequires: 'latest' }, 'RCP_VERSION_INVALID'],
  [{ customrequires: '' }, 'RCP_VERSION_INVALID'],
  [{ customrequires: ['1.0.0', '2.0.0'] }, 'RCP_VERSION_INVALID'],
  [{ customrequires: '1.0.0', debug: 'T' }, 'RCP_PARAMETER_UNKNOWN'],
])('%j is refused with %s', (parameters, code) => {
  given(MEMBER);
  expect(parseHealthError(answer(parameters).value)?.error.code).toBe(code);
});

test('every other method is refused', () => {
  (restlet.createResponse as jest.Mock).mockImplementation((response: unknown) => response);
  const { content } = refuseMethod() as { content: string };
  expect(parseHealthError(JSON.parse(content))?.error.code).toBe('RCP_METHOD_NOT_ALLOWED');
});

test('what the role may not read is null, not false, and is logged once', () => {
  given({ ...MEMBER, row: new Error('INSUFFICIENT_PERMISSION') });
  expect(parseHealth(answer().value)?.m2m.netsuite).toEqual({
    configured: null,
    verified: null,
    checkedAt: null,
  });
  answer();
  // The company's row, and the call sync's.
  expect(logged()).toHaveLength(2);
});

test('a row as an earlier version left it reads as before', () => {
  const {
    custrecord_rcp_rc_jwt_client_id: _jwt,
    custrecord_rcp_rc_client_secret: _secret,
    custrecord_rcp_ns_signer: _signer,
    ...old
  } = ALL_SET;
  given({ ...MEMBER, row: { ...old, custrecord_rcp_ns_test: 'failed' } });
  expect(parseHealth(answer().value)?.m2m).toEqual({
    ringcentral: { configured: true, verified: true, checkedAt: '2026-01-15T10:00:00.000Z' },
    netsuite: { configured: true, verified: false, checkedAt: '2026-01-15T10:00:00.000Z' },
  });
  given({ ...MEMBER, row: { ...old, custrecord_rcp_rc_test: '' } });
  expect(parseHealth(answer().value)?.m2m.ringcentral).toEqual({
    configured: false,
    verified: null,
    checkedAt: null,
  });
});

test('rows that somebody edited by hand give no wrong time', () => {
  given({ ...MEMBER, row: { ...ALL_SET, custrecord_rcp_ns_tested_at: 'yesterday' } });
  expect(parseHealth(answer().value)?.m2m.netsuite).toEqual({
    configured: true,
    verified: true,
    checkedAt: null,
  });
});

test('the installed bundle comes before the compiled-in version', () => {
  const row = { custrecord_rcp_bundle_version: '0.9.0', custrecord_rcp_bundle_managed: true };
  given({ ...COMPANY_ADMIN, row, bundleIds: ['5001'] });
  expect(parseHealth(answer().value)?.bundle).toMatchObject({ version: '0.9.0', managed: true });
  given({ ...COMPANY_ADMIN, row });
  expect(parseHealth(answer().value)?.bundle).toMatchObject({
    version: __BUNDLE_VERSION__,
    managed: null,
  });
});
