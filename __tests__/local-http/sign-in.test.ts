import { type Setup, setUp } from './browser.ts';
import { MEMBER } from './fake-account.ts';

let at: Setup;
beforeEach(() => {
  at = setUp();
});
afterEach(() => at.server.close());

const signIn = async (redirect: string) => {
  await at.visitor.get('/app/login.nl');
  return at.visitor.post('/app/login.nl', { user: '12', role: MEMBER.scriptId, redirect });
};

test('The sign-in page says that this is a model of NetSuite and offers each role of each user.', async () => {
  const page = await at.visitor.get('/app/login.nl');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('<title>Sign in - Model of NetSuite</title>');
  expect(page.body).toContain('This is not NetSuite.');
  expect(page.body.match(/name="role"/g)).toHaveLength(5);
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('Signing in sets a cookie that scripts cannot read and leads to the home page.', async () => {
  const answer = await signIn('');
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe('/app/center/card.nl');
  expect(answer.cookies.find(({ name }) => name === 'JSESSIONID')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  });
  const home = await at.visitor.get('/app/center/card.nl');
  expect(home.body).toContain('RingCentral Softphone');
  expect(home.body).toContain('RingCentral Member');
});

test('Signing in leads back to the page that was asked for.', async () => {
  const asked = await at.visitor.get('/app/common/entity/custjob.nl?id=1&e=T');
  expect(asked.statusCode).toBe(302);
  const login = String(asked.headers.location);
  const page = await at.visitor.get(login);
  expect(page.body).toContain('name="redirect" value="/app/common/entity/custjob.nl?id=1&amp;e=T"');
  const answer = await at.visitor.post('/app/login.nl', {
    user: '11',
    role: 'administrator',
    redirect: '/app/common/entity/custjob.nl?id=1&e=T',
  });
  expect(answer.headers.location).toBe('/app/common/entity/custjob.nl?id=1&e=T');
});

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  'javascript:alert(1)',
  'evil.example',
  '/..//evil.example/',
  '/app/login.nl?redirect=/x',
  '/pages/nllogoutnoback.jsp',
  `/${'x'.repeat(3000)}`,
])('Signing in never leads to %j.', async (redirect) => {
  const page = await at.visitor.get(`/app/login.nl?redirect=${encodeURIComponent(redirect)}`);
  expect(page.body).toContain('name="redirect" value="/app/center/card.nl"');
  expect((await signIn(redirect)).headers.location).toBe('/app/center/card.nl');
});

test('A forged sign-in is refused: without a token, with another browser’s token, or from another site.', async () => {
  const fields = { user: '12', role: MEMBER.scriptId, redirect: '' };
  expect((await at.visitor.post('/app/login.nl', fields)).statusCode).toBe(403);
  const stranger = at.another();
  await stranger.get('/app/login.nl');
  const stolen =
    /_model_token" value="([0-9a-f]+)/.exec((await at.another().get('/app/login.nl')).body)?.[1] ??
    '';
  expect(
    (await stranger.post('/app/login.nl', { ...fields, _model_token: stolen })).statusCode,
  ).toBe(403);
  expect(
    (await stranger.post('/app/login.nl', fields, { origin: 'https://evil.example' })).statusCode,
  ).toBe(403);
  expect(
    (await stranger.post('/app/login.nl', fields, { 'sec-fetch-site': 'cross-site' })).statusCode,
  ).toBe(403);
  expect(stranger.cookies.has('JSESSIONID')).toBe(false);
  expect(
    (
      await stranger.post('/app/login.nl', fields, {
        origin: 'http://localhost:80',
        host: 'localhost:80',
      })
    ).statusCode,
  ).toBe(303);
});

test('An unknown user or role is refused on the page.', async () => {
  await at.visitor.get('/app/login.nl');
  const answer = await at.visitor.post('/app/login.nl', { user: '99', role: 'x', redirect: '' });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain('There is no such user or role.');
});

test('Changing the role ends the old session and opens one with the new role.', async () => {
  await signIn('');
  const old = at.visitor.cookies.get('JSESSIONID');
  await at.visitor.get('/app/center/card.nl');
  const answer = await at.visitor.post('/app/login/secure/changerole.nl', {
    role: 'customrole_rcp_company_admin',
  });
  expect(answer.statusCode).toBe(303);
  expect(at.visitor.cookies.get('JSESSIONID')).not.toBe(old);
  expect(at.account.sessions.find(old, false).state).toBe('gone');
  expect((await at.visitor.get('/app/center/card.nl')).body).toContain(
    'RingCentral Company Admin (current)',
  );
});

test('A role that the user does not hold is refused, and so is a forged change of role.', async () => {
  await signIn('');
  await at.visitor.get('/app/center/card.nl');
  expect(
    (await at.visitor.post('/app/login/secure/changerole.nl', { role: 'administrator' }))
      .statusCode,
  ).toBe(400);
  expect(
    (
      await at.visitor.post('/app/login/secure/changerole.nl', {
        role: MEMBER.scriptId,
        _model_token: '',
      })
    ).statusCode,
  ).toBe(403);
});

test('Logging out ends the session.', async () => {
  await signIn('');
  const session = at.visitor.cookies.get('JSESSIONID');
  await at.visitor.get('/pages/nllogoutnoback.jsp');
  expect(at.account.sessions.find(session, false).state).toBe('gone');
  expect((await at.visitor.get('/app/center/card.nl')).statusCode).toBe(302);
});

test('The sign-in page says why the session is over.', async () => {
  await signIn('');
  at.account.lastReason = 'role-changed';
  at.account.sessions.lapse(12);
  expect((await at.visitor.get('/app/login.nl')).body).toContain(
    'when the role was changed in another window',
  );
});
