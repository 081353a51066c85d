import { parseHealth, parseHealthError } from '../../src/contracts/health.ts';
import { useSuite, type Who } from './support/suite.ts';

const suite = useSuite();
const HEALTH =
  '/app/site/hosting/restlet.nl?script=customscript_rcp_health&deploy=customdeploy_rcp_health';

async function ask(who: Who, query = '', headers: Record<string, string> = {}) {
  const person = await suite.person(who);
  const answer = await person.context.request.get(`${HEALTH}${query}`, { headers });
  return {
    status: answer.status(),
    type: answer.headers()['content-type'],
    value: (await answer.json()) as unknown,
  };
}

test('a bare GET is answered as JSON', async () => {
  const { status, type, value } = await ask('administrator');
  expect([status, type?.split(';')[0]]).toEqual([200, 'application/json']);
  expect(parseHealth(value)).toMatchObject({
    status: 'pass',
    bundle: { version: __BUNDLE_VERSION__, required: null, outdated: null, managed: null },
  });
});

test('the answer to a client that needs a newer bundle says so', async () => {
  const { value } = await ask('member', '&customrequires=9.0.0');
  expect(parseHealth(value)).toMatchObject({
    status: 'fail',
    bundle: { version: __BUNDLE_VERSION__, required: '9.0.0', outdated: true },
  });
});

test('a role without access learns nothing of the company, and what it lacks itself', async () => {
  const { value } = await ask('stranger');
  expect(parseHealth(value)).toMatchObject({
    m2m: { netsuite: { configured: null, verified: null } },
  });
});

test('it says the same as the pages after a change', async () => {
  await suite.world.company({ custrecord_rcp_ns_test: 'failed' });
  const { value } = await ask('admin');
  expect(parseHealth(value)).toMatchObject({
    status: 'fail',
    m2m: { netsuite: { configured: true, verified: false } },
  });
});

test.each([
  ['&customrequires=latest', 'RCP_VERSION_INVALID'],
  ['&customdebug=T', 'RCP_PARAMETER_UNKNOWN'],
])('%s is refused with %s', async (query, code) => {
  expect(parseHealthError((await ask('member', query)).value)?.error.code).toBe(code);
});

test.each(['post', 'put', 'delete'] as const)(
  '%s is refused with a stable code',
  async (method) => {
    const person = await suite.person('member');
    const answer = await person.context.request[method](
      HEALTH,
      method === 'delete' ? {} : { data: {} },
    );
    expect(parseHealthError(await answer.json())?.error.code).toBe('RCP_METHOD_NOT_ALLOWED');
  },
);
