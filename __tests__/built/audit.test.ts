import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import { type AuditRow, parseSetupAnswer } from '../../src/contracts/setup.ts';
import { ask, dataOf, identityOf, openBuilt } from './support.ts';

let account: Account;
beforeEach(() => {
  account = openBuilt();
});
afterEach(() => {
  account.close();
});

/** The token of Settings, which Setup carries with what it shows of them. */
async function tokenOf(who: Identity, page: 'settings' | 'setup'): Promise<string> {
  const data = dataOf((await ask(account, who, page)).body);
  const { token } = (page === 'setup' ? (data as { settings: object }).settings : data) as {
    token: string;
  };
  return token;
}

/** Saves company values, one after the other, each with the token that the last answer brought. */
async function save(name: string, ...values: string[]): Promise<string[]> {
  const who = identityOf(account, name);
  let token = await tokenOf(who, 'settings');
  const answers: string[] = [];
  for (const nsClientId of values) {
    const { body, usage } = await ask(account, who, 'settings', {
      action: 'save-company',
      token,
      card: 'netsuite-company',
      values: { nsClientId },
    });
    expect(usage?.units).toBeLessThanOrEqual(86);
    answers.push(body);
    const answer = JSON.parse(body) as { view?: { token: string }; token?: string };
    token = answer.view?.token ?? answer.token ?? '';
  }
  return answers;
}

/** A page of the trail, as such a user sees it. */
async function trail(
  name: string,
  before: number | null = null,
): Promise<{ rows: AuditRow[]; more: boolean; units: number }> {
  const who = identityOf(account, name);
  const { body, usage } = await ask(account, who, 'setup', {
    action: 'audit',
    token: await tokenOf(who, 'setup'),
    before,
  });
  const answer = parseSetupAnswer(JSON.parse(body));
  if (answer === null || !('audit' in answer)) throw new Error(body);
  return { ...answer.audit, units: usage?.units ?? Infinity };
}

test.each([
  ['Company Admin', 'customrole_rcp_company_admin'],
  ['Account Administrator', 'administrator'],
])('a save by %s adds a row', async (user, role) => {
  expect(await trail(user)).toMatchObject({ rows: [], more: false });
  await save(user, 'client-1');
  expect(await trail(user)).toMatchObject({
    rows: [
      {
        user,
        role,
        action: 'save-company',
        subject: 'netsuite-company: nsClientId',
        outcome: 'saved',
      },
    ],
    more: false,
  });
});

test('a member who tries to save leaves no row', async () => {
  expect(await save('Member One', 'client-1')).toEqual([
    expect.stringContaining('RCP_NOT_ALLOWED'),
  ]);
  expect((await trail('Company Admin')).rows).toEqual([]);
});

test('it is read newest first, twenty at a time, and what comes meanwhile moves nothing', async () => {
  await save('Company Admin', ...Array.from({ length: 22 }, (_, at) => `client-${String(at)}`));
  const first = await trail('Company Admin');
  await save('Account Administrator', 'later');
  const second = await trail('Company Admin', first.rows.at(-1)?.id ?? null);
  expect([first, second].map(({ rows, more }) => [rows.length, more])).toEqual([
    [20, true],
    [2, false],
  ]);
  expect([first, second].flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
    Array.from({ length: 22 }, (_, at) => 22 - at),
  );
  expect((await trail('Company Admin')).rows[0]).toMatchObject({
    id: 23,
    user: 'Account Administrator',
  });
  expect(first.units).toBeLessThanOrEqual(13);
}, 30_000);

test(
  'a role that the company named, without the permission, saves without a row, and may not see ' +
    'the trail',
  async () => {
    account.world.change({
      company: {
        ...account.world.state.company,
        custrecord_rcp_admin_roles: 'customrole_rcp_member',
      },
    });
    const who = identityOf(account, 'Member One');
    const { body } = await ask(account, who, 'setup', {
      action: 'audit',
      token: await tokenOf(who, 'setup'),
      before: null,
    });
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'RCP_NOT_ALLOWED' } });
  },
);
