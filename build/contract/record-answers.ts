import type { AccountParts } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import type { ScriptRequest } from '../../local/account/scripts.ts';
import { type M2mState, m2mFields, rememberedBundle } from '../../local/control/product.ts';
import { openAccount } from '../../local/open-account.ts';

/** What was asked and what came back. */
export interface Recording {
  method: ScriptRequest['method'];
  query: string;
  status: number;
  body: unknown;
}

interface Situation {
  m2m?: M2mState;
  /** The installed bundle's version; null for a project that was deployed by the CLI. */
  bundle?: { version: string; managed: boolean };
  minimum?: string;
  /** Sample user, by id; the integration's when not given. */
  user?: number;
  method?: ScriptRequest['method'];
  query?: string;
}

const INTEGRATION_USER = 16;
const COMPANY_ADMIN = 12;
const NO_ACCESS_USER = 15;

/**
 * Every kind of answer that the RESTlet gives, but RCP_UNEXPECTED: nothing from outside brings that
 * one about.
 */
const SITUATIONS = {
  'all-well': { m2m: 'passed' },
  'nothing-set-up': { m2m: 'not-configured' },
  'never-tested': { m2m: 'saved' },
  'tests-failed': { m2m: 'failed' },
  'below-the-minimum': {
    m2m: 'passed',
    bundle: { version: '0.9.0', managed: false },
    minimum: '1.0.0',
  },
  'managed-bundle': {
    m2m: 'passed',
    bundle: { version: '0.9.0', managed: true },
    minimum: '1.0.0',
  },
  'version-is-free-text': {
    m2m: 'passed',
    bundle: { version: 'spring release', managed: false },
    minimum: '1.0.0',
  },
  'new-enough': { m2m: 'passed', query: 'customrequires=0.5.0' },
  'required-by-the-caller': { m2m: 'passed', query: 'customrequires=99.0.0' },
  'company-admin': { m2m: 'passed', user: COMPANY_ADMIN },
  'role-without-access': { m2m: 'passed', user: NO_ACCESS_USER },
  'refused-version': { query: 'customrequires=latest' },
  'refused-parameter': { query: 'customdebug=T' },
  'refused-method': { method: 'DELETE' },
} as const satisfies Record<string, Situation>;

export type SituationName = keyof typeof SITUATIONS;

function caller(account: Pick<AccountParts, 'sessions'>, userId: number): Identity {
  const opened = account.sessions.signIn(userId);
  const session = 'error' in opened ? null : account.sessions.find(opened.sessionId, true);
  if (session?.state !== 'active') throw new Error(`The model has no sample user ${userId}.`);
  return session.identity;
}

function prepare(
  account: Pick<AccountParts, 'world'>,
  { m2m = 'not-configured', bundle, minimum = '' }: Situation,
): void {
  const now = new Date(account.world.now()).toISOString();
  const installed =
    bundle === undefined ? null : { id: 500_001, name: 'RingCentral for NetSuite Pro', ...bundle };
  const { company } = account.world.state;
  account.world.change({
    bundle: installed,
    company: {
      ...company,
      ...m2mFields(company, 'netsuite', m2m, now),
      ...m2mFields(company, 'ringcentral', m2m, now),
      ...rememberedBundle(installed),
      custrecord_rcp_min_version: minimum,
    },
  });
}

async function ask(
  account: Pick<AccountParts, 'sessions' | 'scripts'>,
  { user = INTEGRATION_USER, method = 'GET', query = '' }: Situation,
): Promise<Recording> {
  const answer = await account.scripts.runRestlet(
    caller(account, user),
    'customscript_rcp_health',
    'customdeploy_rcp_health',
    {
      method,
      url: `https://example.com/app/site/hosting/restlet.nl?${query}`,
      query: Object.fromEntries(new URLSearchParams(query)),
      headers: { 'content-type': 'application/json' },
      body: '',
    },
  );
  return { method, query, status: answer.status, body: JSON.parse(answer.body) };
}

/**
 * Runs a built project in the model of NetSuite and records what its health RESTlet answers.
 * @param project a staged SDF project: `dist`, or that of an older version
 */
export async function record(project: string): Promise<Record<SituationName, Recording>> {
  const account = openAccount({
    project,
    database: ':memory:',
    fresh: true,
    origin: () => 'https://example.com',
  });
  try {
    const recordings: [string, Recording][] = [];
    for (const [name, situation] of Object.entries<Situation>(SITUATIONS)) {
      prepare(account, situation);
      recordings.push([name, await ask(account, situation)]);
    }
    return Object.fromEntries(recordings) as Record<SituationName, Recording>;
  } finally {
    account.close();
  }
}
