import * as https from 'N/https';
import type { AppFinding } from '../../src/contracts/setup.ts';
import { seeApplication } from '../../src/netsuite/grants/ringcentral-oauth.ts';

jest.mock('N/https', () => ({ request: jest.fn(), Method: { POST: 'POST' } }));

const asked = https.request as unknown as jest.Mock<
  unknown,
  [{ url: string; body: string; headers: Record<string, string> }]
>;
const APPLICATION = { server: 'https://platform.ringcentral.com', clientId: 'client-1' };
const see = () => seeApplication(APPLICATION, 'https://1.app.netsuite.com/x');

const refusal = (code: number, error: string, errorCode = '') => ({
  code,
  headers: {},
  body: JSON.stringify({ error, errors: errorCode === '' ? [] : [{ errorCode }] }),
});

test.each<[string, ReturnType<typeof refusal>, AppFinding]>([
  ['an app that is not registered', refusal(401, 'invalid_client', 'OAU-153'), 'unknown'],
  ['the same, by its older code', refusal(400, '', 'OAU-146'), 'unknown'],
  ['a code that was never given', refusal(400, 'invalid_grant', 'OAU-106'), 'known'],
  ['a redirect URI that is not registered', refusal(400, '', 'OAU-109'), 'known'],
  ['an app for a JWT', refusal(400, 'unauthorized_client', 'OAU-251'), 'other-kind'],
  ['too many requests', refusal(429, 'invalid_client'), 'unclear'],
  ['an outage', refusal(503, 'invalid_grant'), 'unclear'],
  ['a refusal that says nothing', refusal(400, 'invalid_request'), 'unclear'],
  ['a page of something in between', { code: 200, headers: {}, body: '<html>' }, 'unclear'],
])('%s', (_what, answer, finding) => {
  asked.mockReturnValue(answer);
  expect(see()).toBe(finding);
});

test('an answer that never comes says nothing of the app', () => {
  asked.mockImplementation(() => {
    throw Object.assign(new Error('late'), { name: 'SSS_REQUEST_TIME_EXCEEDED' });
  });
  expect(see()).toBe('unclear');
});

test('asks with the client ID alone, and with nothing that anybody was granted', () => {
  asked.mockReturnValue(refusal(400, 'invalid_grant'));
  see();
  const { url, body, headers } = asked.mock.calls.at(-1)?.[0] ?? { url: '', body: '', headers: {} };
  expect(url).toBe('https://platform.ringcentral.com/restapi/oauth/token');
  expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
    client_id: 'client-1',
    grant_type: 'authorization_code',
    redirect_uri: 'https://1.app.netsuite.com/x',
  });
  expect(Object.keys(headers)).not.toContain('Authorization');
  expect(new URLSearchParams(body).get('code_verifier')?.length).toBeGreaterThanOrEqual(43);
});
