import { SettingsStore } from '../../src/browser/company/settings-store.ts';
import type { SettingsAnswer, SettingsView } from '../../src/contracts/settings.ts';
import { installFakePage, SETTINGS_VIEW } from './fake-settings-page.ts';

const ENVELOPE = { schema: 1, service: 'ringcentral-for-netsuite-pro' } as const;
const viewWith = (token: string): SettingsView => ({ ...SETTINGS_VIEW, token });
const savedWith = (token: string): SettingsAnswer => ({ ...ENVELOPE, view: viewWith(token) });
const refusedWith = (
  code: 'RCP_FORM_EXPIRED' | 'RCP_VALUES_INVALID',
  token: string | null,
  fields = {},
): SettingsAnswer => ({
  ...ENVELOPE,
  token,
  error: { code, message: `Refused: ${code}`, fields },
});

interface Asked {
  url: string;
  options: RequestInit;
  body: Record<string, unknown>;
}
let asked: Asked[];
let answers: (() => Promise<Partial<Response>> | Partial<Response>)[];

const json =
  (value: unknown, answer: Partial<Response> = {}) =>
  () => ({
    status: 200,
    redirected: false,
    url: '',
    text: () => Promise.resolve(JSON.stringify(value)),
    ...answer,
  });

beforeEach(() => {
  installFakePage();
  asked = [];
  answers = [];
  globalThis.fetch = ((url: string, options: RequestInit) => {
    asked.push({
      url,
      options,
      body: JSON.parse((options.body ?? '{}') as string) as Record<string, unknown>,
    });
    return Promise.resolve().then(
      () => answers.shift()?.() ?? Promise.reject(new TypeError('Failed to fetch')),
    );
  }) as typeof fetch;
});

test('a change is posted as JSON to the settings page, with the token and nothing but the change', async () => {
  const store = new SettingsStore(SETTINGS_VIEW);
  answers = [json(savedWith('token-2'))];
  expect(await store.saveCard('netsuite-company', { nsClientId: 'x' })).toEqual({
    outcome: 'saved',
  });
  expect(asked[0]?.url).toBe(`${SETTINGS_VIEW.facts.links.settings}&custom_who=MODEL_1:7`);
  expect(asked[0]?.options).toMatchObject({
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
  });
  expect(asked[0]?.options.signal).toBeInstanceOf(AbortSignal);
  expect(asked[0]?.body).toEqual({
    action: 'save-company',
    card: 'netsuite-company',
    values: { nsClientId: 'x' },
    token: 'page-token',
  });
});

test('after a success the whole view is the new one', async () => {
  const store = new SettingsStore(SETTINGS_VIEW);
  const facts = { ...SETTINGS_VIEW.facts, role: 'member' as const };
  answers = [json({ ...ENVELOPE, view: { ...viewWith('token-2'), facts, company: null } })];
  await store.saveCard('netsuite-company', {});
  expect([store.view.token, store.view.company, store.facts.facts().role]).toEqual([
    'token-2',
    null,
    'member',
  ]);
});

test('two saves at once go one after the other', async () => {
  const store = new SettingsStore(SETTINGS_VIEW);
  answers = [json(savedWith('token-2')), json(savedWith('token-3'))];
  const both = await Promise.all([
    store.saveCard('netsuite-company', {}),
    store.saveCard('ringcentral-company', {}),
  ]);
  expect(both).toEqual([{ outcome: 'saved' }, { outcome: 'saved' }]);
  expect(asked.map(({ body }) => body['card'])).toEqual([
    'netsuite-company',
    'ringcentral-company',
  ]);
  expect(store.view.token).toBe('token-3');
});

test('a failed save does not hold up the next one', async () => {
  const store = new SettingsStore(SETTINGS_VIEW);
  answers = [() => Promise.reject(new TypeError('Failed to fetch')), json(savedWith('token-2'))];
  const both = await Promise.all([
    store.saveCard('netsuite-company', {}),
    store.saveCard('company', {}),
  ]);
  expect(both).toEqual([{ outcome: 'unreachable' }, { outcome: 'saved' }]);
});

test('a save in a session that was renewed is sent once more, with the token of the status', async () => {
  const store = new SettingsStore(SETTINGS_VIEW);
  answers = [
    json(refusedWith('RCP_FORM_EXPIRED', null)),
    json({ ...SETTINGS_VIEW.facts, token: 'renewed' }),
    json(savedWith('renewed')),
  ];
  expect(await store.saveCard('company', { minVersion: '1.2' })).toEqual({ outcome: 'saved' });
  const saves = asked.filter(({ options }) => options.method === 'POST');
  expect(saves.map(({ body }) => body['token'])).toEqual(['page-token', 'renewed']);
});

test(
  'what is wrong with which value comes back by field, and a refusal without a token keeps the ' +
    'old one',
  async () => {
    const store = new SettingsStore(SETTINGS_VIEW);
    answers = [
      json(refusedWith('RCP_VALUES_INVALID', null, { minVersion: 'settings.problem.version' })),
    ];
    expect(await store.saveCard('company', { minVersion: 'x' })).toMatchObject({
      fields: { minVersion: 'Enter a version such as 1.2.0.' },
    });
    expect(store.view.token).toBe('token-1');
  },
);

test.each([
  ['a 401', json({}, { status: 401 })],
  [
    "NetSuite's sign-in page",
    json(null, { text: () => Promise.resolve('<!DOCTYPE html><title>Sign in</title>') }),
  ],
  ['a redirect', json(savedWith('token-2'), { redirected: true })],
  ['an answer from elsewhere', json(savedWith('token-2'), { url: 'https://account.test/login' })],
])('%s means that the session has expired: the banner shows', async (_what, answer) => {
  const store = new SettingsStore(SETTINGS_VIEW);
  answers = [answer];
  expect(await store.saveCard('company', {})).toEqual({ outcome: 'session-ended' });
  expect(store.facts.banners().map(({ id }) => id)).toContain('netsuite-session-expired');
  expect(store.view).toEqual(SETTINGS_VIEW);
});

test.each([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a server in trouble', json({}, { status: 503 })],
  ['an answer of ours that makes no sense', json({ ...ENVELOPE, view: { token: 7 } })],
  ['an answer whose address makes no sense', json({}, { url: 'not an address' })],
])('%s says nothing about the session, and nothing is thrown', async (_what, answer) => {
  const store = new SettingsStore(SETTINGS_VIEW);
  answers = [answer];
  expect(await store.saveCard('company', {})).toEqual({ outcome: 'unreachable' });
  expect(store.facts.session.get()).not.toBe('lapsed');
});

describe('a test of a credential', () => {
  const report = {
    v: 1 as const,
    code: 'PASSED' as const,
    at: '2026-01-15T10:00:00.000Z',
    by: 'admin' as const,
    since: null,
    failure: null,
    found: null,
  };
  const tested = json({
    ...ENVELOPE,
    tested: { facts: SETTINGS_VIEW.facts, tests: { ringcentral: report, netsuite: null } },
  });
  const refused = json({
    ...ENVELOPE,
    token: null,
    error: { code: 'RCP_FORM_EXPIRED', message: 'Over.', fields: {} },
  });
  /** The status, which says that the same user is signed in, and gives the session's token. */
  const status = (token: string) => json({ ...SETTINGS_VIEW.facts, token });
  const tests = () => asked.filter(({ body }) => body['action'] === 'test-connection');

  test('carries the page’s token, spends none of the form’s, and brings what is known now', async () => {
    const store = new SettingsStore(SETTINGS_VIEW);
    answers = [tested];
    expect(await store.testConnection('ringcentral')).toEqual({
      outcome: 'tested',
      code: 'PASSED',
    });
    expect(asked[0]?.body).toEqual({
      action: 'test-connection',
      credential: 'ringcentral',
      token: 'page-token',
    });
    expect([store.view.token, store.view.tests?.ringcentral]).toEqual(['token-1', report]);
  });

  test('asked for twice is one test', async () => {
    const store = new SettingsStore(SETTINGS_VIEW);
    answers = [tested];
    const both = await Promise.all([
      store.testConnection('ringcentral'),
      store.testConnection('ringcentral'),
    ]);
    expect(both).toEqual([
      { outcome: 'tested', code: 'PASSED' },
      { outcome: 'tested', code: 'PASSED' },
    ]);
    expect(asked).toHaveLength(1);
  });

  test('of a page older than the session is sent once more with the session’s token', async () => {
    const store = new SettingsStore(SETTINGS_VIEW);
    answers = [refused, status('page-token-2'), tested];
    expect(await store.testConnection('ringcentral')).toEqual({
      outcome: 'tested',
      code: 'PASSED',
    });
    expect(tests().map(({ body }) => body['token'])).toEqual(['page-token', 'page-token-2']);
  });

  test('is sent twice at most', async () => {
    const store = new SettingsStore(SETTINGS_VIEW);
    answers = [refused, status('a'), refused, status('b'), tested];
    expect(await store.testConnection('ringcentral')).toEqual({
      outcome: 'refused',
      message: expect.stringContaining('session changed') as string,
      fields: {},
    });
  });

  test('says how long to wait', async () => {
    const store = new SettingsStore(SETTINGS_VIEW);
    answers = [
      json({
        ...ENVELOPE,
        token: null,
        error: { code: 'RCP_TEST_TOO_SOON', message: 'Wait.', fields: {}, retryAfter: 42 },
      }),
    ];
    expect(await store.testConnection('netsuite')).toEqual({
      outcome: 'refused',
      message: expect.stringContaining('in 42 seconds') as string,
      fields: {},
    });
  });

  test('that nobody waits for is reported as stopped', async () => {
    const store = new SettingsStore(SETTINGS_VIEW);
    const controller = new AbortController();
    answers = [
      () => {
        controller.abort();
        return Promise.reject(new DOMException('Aborted', 'AbortError'));
      },
    ];
    expect(await store.testConnection('netsuite', controller.signal)).toEqual({
      outcome: 'stopped',
    });
  });

  test('does not wait for a save, nor a save for it', async () => {
    const store = new SettingsStore(SETTINGS_VIEW);
    let answerTest: (answer: Awaited<ReturnType<typeof tested>>) => void = () => undefined;
    answers = [
      () =>
        new Promise((resolve) => {
          answerTest = resolve;
        }),
      json(savedWith('token-2')),
    ];
    const test = store.testConnection('ringcentral');
    expect(await store.saveCard('company', {})).toEqual({ outcome: 'saved' });
    answerTest(tested());
    expect(await test).toEqual({ outcome: 'tested', code: 'PASSED' });
  });
});
