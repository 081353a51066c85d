import { type Setup, setUp } from './browser.ts';
import { MEMBER } from './fake-account.ts';

let at: Setup;
beforeEach(async () => {
  at = setUp();
  await at.visitor.signIn(12, MEMBER.scriptId);
  at.account.sessions.lapse(12);
});
afterEach(() => at.server.close());

test.each([
  '/app/center/card.nl',
  '/app/common/entity/custjob.nl?id=1',
  '/app/common/search/searchresults.nl?searchtype=customer',
  '/app/bundler/bundlelist.nl?type=I',
  '/app/site/hosting/scriptlet.nl?script=customscript_x&deploy=customdeploy_x',
])('After the session lapsed, %s leads to the sign-in page and back.', async (url) => {
  const answer = await at.visitor.get(url);
  expect(answer.statusCode).toBe(302);
  const back =
    url === '/app/center/card.nl'
      ? '/app/login.nl'
      : `/app/login.nl?redirect=${encodeURIComponent(url)}`;
  expect(answer.headers.location).toBe(back);
  expect(at.account.requests).toHaveLength(0);
});

test('After the session lapsed, what is posted to a Suitelet never reaches the script.', async () => {
  const answer = await at.visitor.json('/app/site/hosting/scriptlet.nl?script=a&deploy=b', {});
  expect(answer.statusCode).toBe(302);
  expect(at.account.requests).toHaveLength(0);
});

test.each([
  [
    undefined,
    'text/plain; charset=utf-8',
    'error code: INVALID_LOGIN_ATTEMPT\nerror message: Invalid login attempt.',
  ],
  [
    'application/json',
    'application/json; charset=utf-8',
    '{"error":{"code":"INVALID_LOGIN_ATTEMPT","message":"Invalid login attempt."}}',
  ],
  [
    'application/xml',
    'application/xml; charset=utf-8',
    '<error><code>INVALID_LOGIN_ATTEMPT</code><message>Invalid login attempt.</message></error>',
  ],
])(
  'After the session lapsed, a RESTlet called with Content-Type %s answers 401 in that form.',
  async (type, contentType, body) => {
    const answer = await at.visitor.get(
      '/app/site/hosting/restlet.nl?script=a&deploy=b',
      type === undefined ? {} : { 'content-type': type },
    );
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toBe(contentType);
    expect(answer.body).toBe(body);
  },
);

test('After signing in again, the same tab works.', async () => {
  await at.visitor.signIn(12, MEMBER.scriptId);
  expect((await at.visitor.get('/app/common/entity/custjob.nl?id=1')).statusCode).toBe(200);
});
