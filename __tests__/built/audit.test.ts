import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account, Identity, ScriptResponse } from '../../local/account.ts';
import { openAccount } from '../../local/open-account.ts';
import { Database, type Row } from '../../local/store/database.ts';

let folder: string;
let account: Account;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rcp-audit-'));
  account = openAccount({ project: path.resolve('dist'), database: path.join(folder, 'data'), fresh: true, origin: () => 'http://127.0.0.1' });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function identity(name: string): Identity {
  const user = account.users().find((candidate) => candidate.name === name);
  const opened = account.signIn(user?.id ?? 0);
  const session = account.session('error' in opened ? undefined : opened.sessionId, false);
  if (session.state !== 'active') throw new Error(`no ${name}`);
  return session.identity;
}

const settings = (who: Identity, request: { method: 'GET' | 'POST'; body: string }): Promise<ScriptResponse> =>
  account.runSuitelet(who, 'customscript_rcp_settings', 'customdeploy_rcp_settings', { url: 'http://127.0.0.1/', query: {}, headers: {}, ...request });

/** Saves a company value as such a user, from the page's own token. */
async function save(name: string): Promise<ScriptResponse> {
  const who = identity(name);
  const { body } = await settings(who, { method: 'GET', body: '' });
  const token = /"token":"([^"]+)"/.exec(body)?.[1] ?? '';
  return settings(who, { method: 'POST', body: JSON.stringify({ action: 'save-company', token, card: 'netsuite-company', values: { nsClientId: 'client-1' } }) });
}

/** What the trail holds. The account is closed with it. */
function rows(): Row[] {
  account.close();
  const database = new Database(path.join(folder, 'data'), false);
  try {
    return database.all('SELECT * FROM customrecord_rcp_audit ORDER BY id');
  } finally {
    database.close();
  }
}

test.each([
  ['Company Admin', 12, 'customrole_rcp_company_admin'],
  ['Account Administrator', 11, 'administrator'],
])('a save by %s adds a row to the trail, within the budget', async (name, id, role) => {
  const { body, usage } = await save(name);
  expect(JSON.parse(body)).toHaveProperty('view');
  expect(usage?.units).toBeLessThanOrEqual(86);
  expect(rows()).toMatchObject([{
    custrecord_rcp_audit_user_id: id,
    custrecord_rcp_audit_user: name,
    custrecord_rcp_audit_role: role,
    custrecord_rcp_audit_action: 'save-company',
    custrecord_rcp_audit_subject: 'netsuite-company: nsClientId',
    custrecord_rcp_audit_outcome: 'saved',
  }]);
});

test('a member who tries to save leaves no row', async () => {
  expect((await save('Member One')).body).toContain('RCP_NOT_ALLOWED');
  expect(rows()).toEqual([]);
});
