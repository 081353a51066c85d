import { type Setup, setUp } from './browser.ts';
import { MEMBER } from './fake-account.ts';

const SUITELET = '/app/site/hosting/scriptlet.nl?script=customscript_a&deploy=customdeploy_a';
const RESTLET = '/app/site/hosting/restlet.nl?script=customscript_a&deploy=customdeploy_a';

let at: Setup;
beforeEach(async () => {
  at = setUp();
  await at.visitor.signIn(12, MEMBER.scriptId);
});
afterEach(() => at.server.close());

test('A Suitelet gets the request without the credentials, and its answer goes out as it is.', async () => {
  at.account.answer = {
    status: 200,
    headers: { 'Content-Type': 'text/html', 'X-Own': '1', 'Content-Length': '3' },
    body: '<p>é</p>',
    usage: { deployment: 'customdeploy_a', units: 7, milliseconds: 1, searches: 0 },
  };
  const answer = await at.visitor.get(`${SUITELET}&custom_action=status&custom_action=again`, {
    accept: 'text/html',
  });
  expect(answer.body).toBe('<p>é</p>');
  expect(answer.headers['x-own']).toBe('1');
  expect((await at.visitor.get('/control/logs')).json()).toMatchObject({
    usage: [{ page: 'GET Suitelet', units: 7 }],
  });
  const [request] = at.account.requests;
  expect(request).toMatchObject({
    method: 'GET',
    query: { script: 'customscript_a', custom_action: 'status' },
    body: '',
  });
  expect(request?.url).toBe(
    `http://localhost:80${SUITELET}&custom_action=status&custom_action=again`,
  );
  expect(request?.headers).toMatchObject({ accept: 'text/html' });
  expect(request?.headers).not.toHaveProperty('cookie');
});

test('A body reaches the script as it came, whatever its type.', async () => {
  await at.visitor.json(SUITELET, { a: 1 });
  await at.visitor.post(SUITELET, { b: '2' });
  await at.visitor.json(SUITELET, '{broken', { 'content-type': 'application/json' });
  expect(at.account.requests.map(({ body }) => body)).toEqual([
    '{"a":1}',
    expect.stringContaining('b=2'),
    '"{broken"',
  ]);
});

test('A body without Content-Type reaches a RESTlet’s rules too.', async () => {
  const answer = await at.server.app.inject({
    method: 'POST',
    url: RESTLET,
    payload: 'x',
    cookies: Object.fromEntries(at.visitor.cookies),
  });
  expect(answer.statusCode).toBe(200);
  expect(at.account.requests[0]).toMatchObject({ body: 'x' });
});

test('A page of the same account calls a RESTlet with its session.', async () => {
  expect((await at.visitor.get(RESTLET)).json()).toEqual({ role: MEMBER.scriptId });
});

test('A method that no RESTlet has answers 405.', async () => {
  const answer = await at.server.app.inject({
    method: 'PATCH',
    url: RESTLET,
    cookies: Object.fromEntries(at.visitor.cookies),
  });
  expect(answer.statusCode).toBe(405);
});

test('A script that fails inside the model gives the fatal error page, without the reason.', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  at.account.scripts.runSuitelet = () => Promise.reject(new Error('secret inside'));
  const answer = await at.visitor.get(SUITELET);
  expect(answer.statusCode).toBe(500);
  expect(answer.body).toContain('An unexpected error has occurred');
  expect(answer.body).not.toContain('secret inside');
  expect(silent).toHaveBeenCalledTimes(1);
  silent.mockRestore();
});

test('A File Cabinet file is served for good by its hash, and not without it.', async () => {
  const answer = await at.visitor.get('/core/media/media.nl?id=7&c=TSTDRV1&h=good&_xt=.js');
  expect(answer.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  expect(answer.headers['cache-control']).toContain('immutable');
  expect((await at.visitor.get('/core/media/media.nl?id=7&h=bad')).statusCode).toBe(404);
});

test('An address that does not exist has a page that says so.', async () => {
  const answer = await at.visitor.get('/app/nothing.nl');
  expect(answer.statusCode).toBe(404);
  expect(answer.body).toContain('Model of NetSuite');
});

test('A foreign host name is refused.', async () => {
  expect((await at.visitor.get('/app/login.nl', { host: 'evil.example' })).statusCode).toBe(421);
});
