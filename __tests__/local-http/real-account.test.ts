import path from 'node:path';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { createServer, type ModelServer } from '../../local/http/server.ts';
import { openAccount } from '../../local/open-account.ts';
import { type Browser, browserOf, ORIGIN } from './browser.ts';

const RESTLET =
  '/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health';
const SOFTPHONE =
  '/app/site/hosting/scriptlet.nl?script=customscript_rcp_softphone&deploy=customdeploy_rcp_softphone';
const TOKEN = '/services/rest/auth/oauth2/v1/token';

let server: ModelServer;
let visitor: Browser;
beforeEach(() => {
  const account = openAccount({
    project: path.resolve('dist'),
    database: ':memory:',
    fresh: true,
    origin: () => ORIGIN,
  });
  server = createServer({ account, origin: () => ORIGIN, version: '1.0.0' });
  visitor = browserOf(server.app);
});
afterEach(() => server.close());

const messagesOf = (body: string) =>
  JSON.parse(/id="model-page-init">(.*?)<\/script>/s.exec(body)?.[1] ?? 'null') as {
    title: string;
    type: string;
  }[];

const choose = async (preset: string, open: string) => {
  const answer = await visitor.post('/control/preset', { preset, open });
  return visitor.get(String(answer.headers.location));
};

test.each([
  ['all-well', []],
  ['reconnect-ringcentral', ['Your RingCentral sign-in has expired']],
  ['connect-ringcentral', ['Connect RingCentral to make and take calls here']],
  ['update-bundle', ['RingCentral for NetSuite Pro needs an update']],
  ['update-bundle-managed', ['RingCentral for NetSuite Pro needs an update']],
  ['integrations-setup', ['Finish company setup']],
])('The preset %s shows %j on a record.', async (preset, titles) => {
  const { statusCode, body } = await choose(preset, 'record');
  expect(statusCode).toBe(200);
  expect(messagesOf(body).map(({ title }) => title)).toEqual(titles);
});

test('One preset after another leaves nothing behind.', async () => {
  await choose('update-bundle', 'record');
  await choose('integrations-setup', 'record');
  expect(messagesOf((await choose('all-well', 'record')).body)).toEqual([]);
});

test('The softphone page opens with its own policy and its files from the File Cabinet.', async () => {
  const { body, headers } = await choose('all-well', 'softphone');
  expect(headers['content-security-policy']).toContain("script-src 'nonce-");
  const files = [...body.matchAll(/(?:src|href)="(\/core\/media\/media\.nl[^"]+)"/g)].map(
    ([, url]) => url?.replaceAll('&amp;', '&') ?? '',
  );
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect((await visitor.get(file)).statusCode).toBe(200);
});

test('Broken scripts leave the record page standing.', async () => {
  await choose('all-well', 'record');
  await visitor.json('/control/change', { scriptsHealthy: false });
  const broken = await visitor.get('/app/common/entity/custjob.nl?id=1');
  expect(broken.statusCode).toBe(200);
  expect(broken.body).toContain('uir-record-name');
  expect(broken.body.includes('rcp-record-data')).toBe(false);
  await visitor.json('/control/change', { scriptsHealthy: true });
  expect((await visitor.get('/app/common/entity/custjob.nl?id=1')).statusCode).toBe(200);
});

test('A lapsed session ends at the sign-in page for the softphone and at 401 for the RESTlet.', async () => {
  await visitor.signIn(13, 'customrole_rcp_member');
  expect((await visitor.get(RESTLET)).statusCode).toBe(200);
  await visitor.json('/control/lapse', { userId: 13 });
  expect((await visitor.get(RESTLET)).statusCode).toBe(401);
  expect((await visitor.get(SOFTPHONE)).headers.location).toContain('/app/login.nl?redirect=');
});

test('A change of role in one tab locks the tabs of the old session.', async () => {
  await visitor.signIn(12, 'customrole_rcp_company_admin');
  const old = visitor.cookies.get('JSESSIONID') ?? '';
  await visitor.get('/app/center/card.nl');
  expect(
    (await visitor.post('/app/login/secure/changerole.nl', { role: 'customrole_rcp_member' }))
      .statusCode,
  ).toBe(303);
  expect((await visitor.get('/app/center/card.nl')).statusCode).toBe(200);
  visitor.cookies.set('JSESSIONID', old);
  expect((await visitor.get('/app/center/card.nl')).statusCode).toBe(302);
});

test('What is saved on a form is there afterwards, hostile or not, and runs nowhere.', async () => {
  await visitor.signIn(11, 'administrator');
  await visitor.get('/app/common/entity/contact.nl');
  const name = `</script><img src=x onerror=alert(1)>"'`;
  const saved = await visitor.post('/app/common/entity/contact.nl', { 'field.entityid': name });
  expect(saved.statusCode).toBe(303);
  const { body } = await visitor.get(String(saved.headers.location));
  expect(body).toContain('&lt;img src=x onerror=alert(1)>');
  expect(body.includes('<img')).toBe(false);
});

test('An integration reads the health answer with a token, as the user and role of its mapping.', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  await visitor.json('/control/m2m', {
    clientId: 'client',
    certificateId: 'certificate',
    publicKeyPem: await exportSPKI(publicKey),
  });
  const assertion = await new SignJWT({ scope: ['restlets'] })
    .setProtectedHeader({ alg: 'ES256', kid: 'certificate', typ: 'JWT' })
    .setIssuer('client')
    .setAudience(ORIGIN + TOKEN)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
  const token = await visitor.post(TOKEN, {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  const { access_token } = token.json<{ access_token: string }>();
  const health = await browserOf(server.app).get(RESTLET, {
    authorization: `Bearer ${access_token}`,
  });
  expect(health.statusCode).toBe(200);
  expect(health.json()).toMatchObject({
    service: 'ringcentral-for-netsuite-pro',
    bundle: { version: __BUNDLE_VERSION__ },
  });
});

const DEPLOYMENT = { script: 'customscript_rcp_health', deployment: 'customdeploy_rcp_health' };

test('A deployment follows what an administrator changes on it: Deployed and Audience.', async () => {
  await visitor.signIn(13, 'customrole_rcp_member');
  await visitor.json('/control/deployment', { ...DEPLOYMENT, deployed: false });
  const gone = await visitor.get(RESTLET);
  expect([gone.statusCode, gone.body]).toEqual([
    400,
    expect.stringContaining('SSS_INVALID_SCRIPTLET_ID'),
  ]);
  await visitor.json('/control/deployment', {
    ...DEPLOYMENT,
    deployed: true,
    audience: ['customrole_rcp_company_admin'],
  });
  expect((await visitor.get(RESTLET)).statusCode).toBe(403);
  await visitor.json('/control/deployment', { ...DEPLOYMENT, audience: 'all' });
  expect((await visitor.get(RESTLET)).statusCode).toBe(200);
  expect(
    (await visitor.json('/control/deployment', { ...DEPLOYMENT, deployment: 'customdeploy_none' }))
      .statusCode,
  ).toBe(404);
});

test('The sixth of RESTlet calls that run at once is refused, and the next is taken when there is room.', async () => {
  await visitor.signIn(13, 'customrole_rcp_member');
  await visitor.json('/control/pace', { restletMilliseconds: 300 });
  const answers = await Promise.all(Array.from({ length: 6 }, () => visitor.get(RESTLET)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200, 400]);
  expect(answers[5]?.body).toContain('SSS_REQUEST_LIMIT_EXCEEDED');
  await visitor.json('/control/pace', { restletMilliseconds: 0 });
  expect((await visitor.get(RESTLET)).statusCode).toBe(200);
});
