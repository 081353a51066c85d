import { PRESETS } from '../../local/control/preset-table.ts';
import { type Setup, setUp } from './browser.ts';
import { MEMBER } from './fake-account.ts';

let at: Setup;
beforeEach(() => {
  at = setUp();
});
afterEach(() => at.server.close());

test('The control page works without a session and says what it is.', async () => {
  const { statusCode, body } = await at.visitor.get('/control/');
  expect(statusCode).toBe(200);
  expect(body).toContain('This page changes the modeled world; NetSuite has no such page.');
});

test('A change names what changes; all else stays.', async () => {
  at.account.world.change({
    connections: { 11: 'connected' },
    company: { custrecord_rcp_min_version: '1.0.0' },
  });
  const answer = await at.visitor.json('/control/change', {
    connections: { '12': 'revoked' },
    company: { custrecord_rcp_ns_test: 'failed' },
    browser: { microphone: 'in-use' },
    bundle: { id: 1, name: 'Ours', version: '0.9.0', managed: false },
    scriptsHealthy: false,
  });
  expect(answer.json()).toMatchObject({
    world: {
      connections: { 11: 'connected', 12: 'revoked' },
      company: { custrecord_rcp_min_version: '1.0.0', custrecord_rcp_ns_test: 'failed' },
      browser: { microphone: 'in-use', notifications: 'real', webLocks: 'real' },
      bundle: { version: '0.9.0' },
      scriptsHealthy: false,
    },
  });
  await at.visitor.json('/control/change', { bundle: null });
  expect(at.account.world.state.bundle).toBeNull();
});

test('A user’s language is chosen there, and the others’ stay.', async () => {
  at.account.world.change({ languages: { 11: 'fr_FR' } });
  expect(
    (await at.visitor.post('/control/apply', { section: 'users', 'language.12': 'ja_JP' }))
      .statusCode,
  ).toBe(303);
  expect(at.account.world.state.languages).toEqual({ 11: 'fr_FR', 12: 'ja_JP' });
  expect(
    (await at.visitor.post('/control/apply', { section: 'users', 'language.12': 'japanese' }))
      .statusCode,
  ).toBe(400);
  expect(at.account.world.state.languages).toEqual({ 11: 'fr_FR', 12: 'ja_JP' });
});

test.each([
  [{ connections: { '12': 'gone' } }],
  [{ connections: { x: 'connected' } }],
  [{ company: { name: 'x' } }],
  [{ browser: { microphone: 'broken' } }],
  [{ bundle: { id: 0 } }],
  [{ other: true }],
  ['text'],
])('The change %j is refused, and the world stays.', async (patch) => {
  const before = JSON.stringify(at.account.world.state);
  const answer = await at.visitor.json('/control/change', patch);
  expect(answer.statusCode).toBe(400);
  expect(answer.json<{ error: string }>().error).not.toBe('');
  expect(JSON.stringify(at.account.world.state)).toBe(before);
});

test('Programs lapse sessions, move the clock, sign in and read the logs.', async () => {
  expect(
    (await at.visitor.json('/control/sign-in', { userId: 12, role: MEMBER.scriptId })).statusCode,
  ).toBe(200);
  expect((await at.visitor.get('/app/center/card.nl')).statusCode).toBe(200);
  await at.visitor.json('/control/lapse', { userId: 12 });
  expect((await at.visitor.get('/app/center/card.nl')).statusCode).toBe(302);
  expect((await at.visitor.json('/control/clock', { offset: 600_000 })).json()).toMatchObject({
    clockOffset: 600_000,
  });
  expect((await at.visitor.get('/control/logs')).json()).toEqual({ logs: [], usage: [] });
  expect((await at.visitor.json('/control/lapse', { userId: 99 })).statusCode).toBe(404);
  expect(
    (await at.visitor.json('/control/sign-in', { userId: 12, role: 'administrator' })).statusCode,
  ).toBe(404);
  expect((await at.visitor.json('/control/clock', { offset: 1e15 })).statusCode).toBe(400);
});

test('Another site changes nothing, however it tries.', async () => {
  const patch = { scriptsHealthy: false };
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    expect((await at.visitor.json('/control/change', patch, headers)).statusCode).toBe(403);
    expect(
      (await at.visitor.post('/control/apply', { scripts: 'broken' }, headers)).statusCode,
    ).toBe(403);
  }
  expect(
    (await at.visitor.json('/control/change', patch, { host: 'evil.example' })).statusCode,
  ).toBe(421);
  expect(
    (await at.visitor.json('/control/change', patch, { 'content-type': 'text/plain' })).statusCode,
  ).toBe(400);
  expect(at.account.world.state.scriptsHealthy).toBe(true);
});

test.each([
  [{ 'connection.12': 'expired' }, { connections: { 12: 'expired' } }],
  [
    { 'm2m.ringcentral': 'failed' },
    {
      company: {
        custrecord_rcp_rc_test: 'failed',
        custrecord_rcp_rc_client_id: 'sample-client-id',
      },
    },
  ],
  [
    { 'm2m.netsuite': 'saved', minimum: ' 1.2.0 ' },
    { company: { custrecord_rcp_ns_test: '', custrecord_rcp_min_version: '1.2.0' } },
  ],
  [
    { bundle: 'older-managed' },
    {
      bundle: { version: '0.9.0', managed: true },
      company: { custrecord_rcp_bundle_version: '0.9.0' },
    },
  ],
  [{ bundle: 'same' }, { bundle: { version: '1.0.0', managed: false } }],
  [
    { microphone: 'missing', notifications: 'denied', webLocks: 'unsupported' },
    { browser: { microphone: 'missing', notifications: 'denied', webLocks: 'unsupported' } },
  ],
  [{ scripts: 'broken' }, { scriptsHealthy: false }],
])('The form %j changes the world.', async (fields, world) => {
  expect(
    (await at.visitor.post('/control/apply', { section: 'users', ...fields })).statusCode,
  ).toBe(303);
  expect(at.account.world.state).toMatchObject(world);
});

test('A certificate is registered from the page.', async () => {
  const fields = { clientId: 'c', certificateId: 'k', publicKeyPem: 'p' };
  expect(
    (await at.visitor.post('/control/apply-m2m', { ...fields, publicKeyPem: '' })).statusCode,
  ).toBe(400);
  expect((await at.visitor.post('/control/apply-m2m', fields)).statusCode).toBe(303);
  expect(at.account.mapping).toMatchObject(fields);
});

test('A form that makes no sense is refused on the page.', async () => {
  expect((await at.visitor.post('/control/apply', { microphone: 'broken' })).statusCode).toBe(400);
  expect((await at.visitor.post('/control/apply', {})).statusCode).toBe(400);
  expect((await at.visitor.post('/control/preset', { preset: 'nothing' })).statusCode).toBe(400);
});

test('What an admin typed survives the switch of a test’s result.', async () => {
  at.account.world.change({ company: { custrecord_rcp_rc_client_id: 'typed' } });
  await at.visitor.post('/control/apply', { 'm2m.ringcentral': 'passed' });
  expect(at.account.world.state.company).toMatchObject({
    custrecord_rcp_rc_client_id: 'typed',
    custrecord_rcp_rc_test: 'passed',
  });
});

test('The eight banners each have a preset.', () => {
  const banners = [
    'netsuite-session-expired',
    'reconnect-ringcentral',
    'connect-ringcentral',
    'media-capability',
    'multiple-tabs',
    'update-bundle',
    'integrations-setup',
    'enable-notifications',
  ];
  expect(PRESETS.map(({ id }) => id)).toEqual(expect.arrayContaining(banners));
});

test.each(
  PRESETS.flatMap((preset) => preset.surfaces.map((surface) => [preset.id, surface] as const)),
)('The preset %s signs in and opens the %s.', async (preset, surface) => {
  const answer = await at.visitor.post('/control/preset', { preset, open: surface });
  expect(answer.statusCode).toBe(303);
  const url = String(answer.headers.location);
  expect(url).toContain(
    surface === 'record'
      ? '/app/common/entity/custjob.nl?id=1'
      : `script=customscript_rcp_${surface}`,
  );
  expect((await at.visitor.get(url)).statusCode).toBe(200);
});

test('Lapsing with minutes moves the clock as well, and the next preset sets it right.', async () => {
  await at.visitor.post('/control/apply-lapse', { user: '12', minutes: '20' });
  expect(at.account.time).toBe(20 * 60_000);
  await at.visitor.post('/control/apply-lapse', { user: '12', minutes: '1e9' });
  expect(at.account.time).toBe(20 * 60_000);
  await at.visitor.post('/control/preset', { preset: 'all-well' });
  expect(at.account.time).toBe(0);
});

test('Logs and names on the page are text.', async () => {
  at.account.diagnostics.logs().push({
    at: '2026-01-01T00:00:00Z',
    level: 'ERROR',
    script: 'x',
    title: '<img src=x>',
    details: '</pre><script>',
  });
  const { body } = await at.visitor.get('/control/');
  expect(body).toContain('&lt;img src=x>');
  expect(body).not.toContain('<img');
});
