import { createHash } from 'node:crypto';
import path from 'node:path';
import fc from 'fast-check';
import type { Account } from '../../local/account/account.ts';
import type { Identity } from '../../local/account/identity.ts';
import type { ScriptRequest, ScriptResponse } from '../../local/account/scripts.ts';
import { openAccount } from '../../local/open-account.ts';
import { ORIGIN } from '../local-http/browser.ts';
import { fault } from './answer-faults.ts';
import { anyRequest } from './arbitrary-requests.ts';
import { CALLERS, COMPANY } from './callers.ts';
import { type Endpoint, endpoints } from './endpoints.ts';

/** The seed of everything generated here: a failure comes again. */
export const SEED = 20_260_115;

export const DEADLINE_MS = 180_000;

export const people = Object.values(CALLERS).filter((person) => person !== null);

/** A new account of its own, and everybody signed in at it. */
export function open(): { account: Account; identities: Identity[] } {
  const account = openAccount({
    project: path.resolve('dist'),
    database: ':memory:',
    fresh: true,
    origin: () => ORIGIN,
    runsPerLoad: 500,
    connectMilliseconds: 100,
    requestMilliseconds: 200,
  });
  account.administration.confirmServer(COMPANY.custrecord_rcp_rc_server);
  account.world.change({ company: COMPANY });
  const identities = people.map(({ user, role }) => {
    const opened = account.sessions.signIn(user, role);
    const state = 'error' in opened ? null : account.sessions.find(opened.sessionId, true);
    if (state?.state !== 'active') throw new Error(`${role} could not sign in`);
    return state.identity;
  });
  return { account, identities };
}

/** Tables whose rows come and go with mere looking: what was logged, and who is signed in. */
const PASSING = ['log', 'sessions'];
/** What the model writes out of the deployed objects when a query first asks for it. */
const DERIVED = ['script', 'scriptdeployment', 'role', 'employeerolesforsearch'];

export type Tables = ReturnType<Account['diagnostics']['inspect']>['tables'];

export function digestOf(tables: Tables): string {
  return createHash('sha256')
    .update(
      JSON.stringify(
        Object.entries(tables).filter(([name]) => ![...PASSING, ...DERIVED].includes(name)),
      ),
    )
    .digest('hex');
}
export const digest = (account: Account): string => digestOf(account.diagnostics.inspect().tables);

/**
 * Failures in the log because a role may not do something. Anything else in the log is a bug.
 */
const EXPECTED_FAILURES =
  /^(INSUFFICIENT_PERMISSION|SSS_SEARCH_ERROR_OCCURRED: Search error occurred: Record '\w+' was not found)/;
export const unexpected = (account: Account) =>
  account.diagnostics
    .logs()
    .filter(({ details }) => !EXPECTED_FAILURES.test(details))
    .map(({ script, title, details }) => `${script}: ${title}: ${details}`);

export function ask(
  account: Account,
  identity: Identity,
  { script, deployment }: Endpoint,
  request: ScriptRequest,
): Promise<ScriptResponse> {
  return script.type === 'restlet'
    ? account.scripts.runRestlet(identity, script.scriptId, deployment, request)
    : account.scripts.runSuitelet(identity, script.scriptId, deployment, request);
}

export const named = (name: string): Endpoint =>
  endpoints.find((endpoint) => endpoint.name === name) ?? raise(name);
export const raise = (what: string): never => {
  throw new Error(`there is no ${what}`);
};

export const anything = fc.oneof(
  ...endpoints.map((endpoint) =>
    fc.record({
      at: fc.constant(endpoint.name),
      who: fc.nat({ max: people.length - 1 }),
      bearer: fc.boolean(),
      request: anyRequest(endpoint),
    }),
  ),
);

/**
 * 100,000 in all: most by people without a token, some by people with one, a few over a real
 * connection.
 */
export const WITHOUT_TOKEN = { batches: 4, each: 24_250 } as const;

/**
 * One batch of requests of any kind by everybody, without a token that was given out: they change
 * nothing and fail nowhere.
 */
export async function askWithoutToken(batch: number): Promise<void> {
  const { account, identities } = open();
  const before = digest(account);
  const property = fc.asyncProperty(anything, async ({ at, who, bearer, request }) => {
    const endpoint = named(at);
    const identity = identities[who] ?? raise('such person');
    // An integration has no session; only RESTlets take its token.
    const { sessionId, ...withoutSession } = identity;
    const answer = await ask(
      account,
      bearer && sessionId !== undefined && endpoint.script.type === 'restlet'
        ? withoutSession
        : identity,
      endpoint,
      request,
    );
    const wrong = fault(endpoint.script.scriptId, answer);
    // A matcher for each of so many would take longer than all the rest.
    if (wrong !== null) throw new Error(wrong);
  });
  await fc.assert(property, { numRuns: WITHOUT_TOKEN.each, seed: SEED + batch });
  expect(unexpected(account)).toEqual([]);
  expect(digest(account)).toBe(before);
  account.close();
}
