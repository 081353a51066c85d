import path from 'node:path';
import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import type { ScriptResponse } from '../../local/account/scripts.ts';
import { openAccount } from '../../local/open-account.ts';

/** The built project in an account of its own. @param project folder of the staged project */
export const openBuilt = (database = ':memory:', project = path.resolve('dist')): Account =>
  openAccount({ project, database, fresh: true, origin: () => 'http://127.0.0.1' });

/** A sample user, signed in. */
export function identityOf(
  account: Pick<Account, 'sessions'>,
  name: string,
  role?: string,
): Identity {
  const user = account.sessions.users().find((candidate) => candidate.name === name);
  const opened = account.sessions.signIn(user?.id ?? 0, role);
  const session = account.sessions.find('error' in opened ? undefined : opened.sessionId, false);
  if (session.state !== 'active') throw new Error(`no ${name}`);
  return session.identity;
}

/** Asks one of our Suitelets. */
export function ask(
  account: Pick<Account, 'scripts'>,
  who: Identity,
  name: string,
  body?: object,
  deployment = name,
): Promise<ScriptResponse> {
  return account.scripts.runSuitelet(
    who,
    `customscript_rcp_${name}`,
    `customdeploy_rcp_${deployment}`,
    {
      method: body === undefined ? 'GET' : 'POST',
      url: 'http://127.0.0.1/',
      query: {},
      headers: {},
      body: body === undefined ? '' : JSON.stringify(body),
    },
  );
}

/**
 * The session's page token, as the softphone's status gives it to a page that names its user;
 * undefined for a role without access.
 */
export async function pageTokenOf(
  account: Pick<Account, 'scripts'>,
  who: Identity,
): Promise<string | undefined> {
  const { body } = await account.scripts.runSuitelet(
    who,
    'customscript_rcp_softphone',
    'customdeploy_rcp_softphone',
    {
      method: 'GET',
      url: 'http://127.0.0.1/',
      query: { custom_action: 'status', custom_who: `MODEL_1:${String(who.user.id)}` },
      headers: {},
      body: '',
    },
  );
  return (JSON.parse(body) as { token?: string }).token;
}

/** The data in a page of ours. */
export const dataOf = (page: string): unknown =>
  JSON.parse(/id="rcp-data"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? 'null');

/** Changes the only row of a record type, as somebody does in NetSuite. */
export function editOnlyRow(account: Account, type: string, values: Record<string, string>): void {
  const [row] = account.diagnostics.inspect().tables[type] ?? [];
  account.administration.editRow(type, Number(row?.['id']), values);
}
