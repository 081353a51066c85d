import { ACTIONS, type ActionName, formAddress } from '../../local/control/actions.ts';
import { type Setup, setUp } from './browser.ts';
import type { FakeAccount } from './fake-account.ts';

let at: Setup;
beforeEach(() => {
  at = setUp();
});
afterEach(() => at.server.close());

const names = Object.keys(ACTIONS) as ActionName[];
const formOf = (name: ActionName) => ACTIONS[name].form?.address;

test('the table says which actions only programs have, and which only people', () => {
  expect(names.filter((name) => ACTIONS[name].form === null).sort()).toEqual([
    'certificate',
    'deployment',
    'employees',
    'pace',
    'revokeTokens',
    'secret',
    'tokenEndpoint',
  ]);
  expect(names.filter((name) => ACTIONS[name].json === null)).toEqual(['preset']);
});

test('each door has an address of its own', () => {
  const addresses = names.flatMap((name) =>
    [ACTIONS[name].json, formOf(name)].filter((address) => typeof address === 'string'),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(() => formAddress('secret')).toThrow('The action secret has no form.');
});

test.each(
  names.flatMap((name) => (ACTIONS[name].json === null ? [] : [[name, ACTIONS[name].json]])),
)('the action %s refuses input that it doesn’t know', async (_name, address) => {
  const answer = await at.visitor.json(address, { unknown: 1 });
  expect(answer.statusCode).toBe(400);
  expect(answer.json<{ error: string }>().error).not.toBe('');
});

test('every form on the page posts to a door of the table', async () => {
  const { body } = await at.visitor.get('/control/');
  const posted = new Set([...body.matchAll(/<form[^>]* action="([^"]+)"/g)].map(([, to]) => to));
  expect([...posted].sort()).toEqual(names.flatMap((name) => formOf(name) ?? []).sort());
});

const KEY = { clientId: 'c', certificateId: 'k', publicKeyPem: 'p' };

/** An action of both doors, and what is different in the account afterwards. */
const BOTH: readonly [
  ActionName,
  json: object,
  fields: Record<string, string>,
  (account: FakeAccount) => unknown,
][] = [
  [
    'change',
    { languages: { '12': 'ja_JP' } },
    { 'language.12': 'ja_JP' },
    ({ world }) => world.state.languages,
  ],
  ['clock', { offset: 600_000 }, { offset: '600000' }, ({ time }) => time],
  [
    'lapse',
    { userId: 12, minutes: 20 },
    { user: '12', minutes: '20' },
    ({ time, sessions }) => [time, sessions.find('session-100', false).state],
  ],
  ['m2m', KEY, KEY, ({ mapping }) => mapping],
  ['wipeM2m', {}, {}, ({ mapping }) => mapping],
];

test.each(BOTH)('both doors of %s do the same', async (name, json, fields, seen) => {
  const { json: address } = ACTIONS[name];
  const results: unknown[] = [];
  for (const door of ['json', 'form'] as const) {
    const { account, visitor, server } = setUp();
    account.sessions.signIn(12);
    if (name === 'wipeM2m') account.m2m.register('c', 'k', 'p');
    const before = structuredClone(seen(account));
    const answer =
      door === 'json'
        ? await visitor.json(address ?? '', json)
        : await visitor.post(formAddress(name), fields);
    expect(answer.statusCode).toBe(door === 'json' ? 200 : 303);
    expect(seen(account)).not.toEqual(before);
    results.push(seen(account));
    await server.close();
  }
  expect(results[0]).toEqual(results[1]);
});

test.each([
  ['signIn', { userId: 12, role: 'administrator' }, { user: '12', role: 'administrator' }],
  ['lapse', { userId: 99 }, { user: '99' }],
] as const)('both doors of %s refuse with the same reason', async (name, json, fields) => {
  const refused = await at.visitor.json(ACTIONS[name].json ?? '', json);
  expect(refused.statusCode).toBe(404);
  const page = await at.visitor.post(formAddress(name), fields);
  expect(page.statusCode).toBe(400);
  expect(page.body).toContain(refused.json<{ error: string }>().error);
});

test('a script that stops an installation is quoted on the page', async () => {
  at.account.administration.install = () => 'No, thanks.';
  const answer = await at.visitor.json('/control/install', { from: null });
  expect([answer.statusCode, answer.json()]).toEqual([404, { error: 'No, thanks.' }]);
  expect((await at.visitor.post('/control/apply-install', {})).body).toContain(
    'The installation script says: No, thanks.',
  );
});

test('a form returns to the section that it names, or else to its own', async () => {
  const fields = { user: '12', section: 'presets' };
  expect((await at.visitor.post('/control/apply-lapse', fields)).headers.location).toBe(
    '/control/#presets',
  );
  expect((await at.visitor.post('/control/apply-lapse', { user: '12' })).headers.location).toBe(
    '/control/#users',
  );
});
