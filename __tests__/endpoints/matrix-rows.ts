import { CALLER_NAMES, type Caller } from './callers.ts';

/** What each caller gets. */
export type Cells = Readonly<Record<Caller, string>>;
/** Cells by the way to ask. */
export type Rows = Readonly<Record<string, Cells>>;

const cells = (
  ...outcomes: readonly [string, string, string, string, string, string, string, string]
): Cells =>
  Object.fromEntries(
    CALLER_NAMES.map((caller, index) => [caller, outcomes[index] ?? '']),
  ) as Record<Caller, string>;

/**
 * A Suitelet: without a NetSuite session there is only the way to sign in, and a bearer token isn't
 * a session.
 */
export const suitelet = (
  administrator: string,
  admin: string,
  member: string,
  noAccess: string,
  service: string,
  health = service,
): Cells => cells(administrator, admin, member, noAccess, service, health, 'sign in', 'sign in');
export const suiteletForAll = (outcome: string): Cells =>
  suitelet(outcome, outcome, outcome, outcome, outcome);
/** Everybody but a role without access, which no page of ours gives a token. */
export const suiteletForAccess = (outcome: string): Cells =>
  suitelet(outcome, outcome, outcome, 'RCP_FORM_EXPIRED', outcome);
/** Every role with access except the service role, which is for scripts alone. */
export const suiteletForUsers = (outcome: string): Cells =>
  suitelet(outcome, outcome, outcome, 'RCP_FORM_EXPIRED', 'RCP_NOT_ALLOWED', outcome);
export const suiteletForAdmins = (outcome: string): Cells =>
  suitelet(outcome, outcome, 'RCP_NOT_ALLOWED', 'RCP_FORM_EXPIRED', 'RCP_NOT_ALLOWED');

/** A RESTlet: a session or a token, or 401. */
export const restletForAll = (outcome: string): Cells =>
  cells(outcome, outcome, outcome, outcome, outcome, outcome, '401 INVALID_LOGIN_ATTEMPT', outcome);

/** NetSuite's own answer to a role outside of the deployment's audience. */
const NO_PRIVILEGE = 'Permission Violation';

/** The same for a deployment that NetSuite opens to company admins only. */
const inAudience = (all: Cells): Cells => ({
  ...all,
  member: NO_PRIVILEGE,
  'no access': NO_PRIVILEGE,
  service: NO_PRIVILEGE,
  health: NO_PRIVILEGE,
});

/** What one deployment of a Suitelet answers; what all of them answer alike isn't in here. */
export interface SuiteletRules {
  get: Cells;
  /** Other ways to GET, by their query. */
  queries?: Rows;
  /** Each action of a POST with a token; null when the Suitelet takes no POST. */
  actions: Rows | null;
  /** False under Execute As Role, where a script can't learn who is signed in. */
  namesUser?: boolean;
  /** Who is in the deployment's audience. */
  audience?: 'everyone' | 'admins';
}

/**
 * Every row of a Suitelet's deployment. What another user's page, another account's page, a body of
 * nothing, a missing token, and any other method get is the same everywhere.
 * @param name the script's ID, and the deployment's beside it when there are several
 */
export function suiteletRows(
  name: string,
  { get, queries = {}, actions, namesUser = true, audience = 'everyone' }: SuiteletRules,
): Rows {
  const otherUser = (own: Cells) => (namesUser ? suiteletForAll('RCP_OTHER_USER') : own);
  const rows: [string, Cells][] = [
    ['GET', get],
    ['GET custom_who=MODEL_1:99999', otherUser(get)],
    ['GET custom_who=OTHER:1', suiteletForAll('RCP_OTHER_ACCOUNT')],
    ...Object.entries(queries).map(([query, row]): [string, Cells] => [`GET ${query}`, row]),
    [
      'POST of nothing',
      suiteletForAll(actions === null ? 'RCP_METHOD_NOT_ALLOWED' : 'RCP_BODY_INVALID'),
    ],
    ...Object.entries(actions ?? {}).flatMap(([action, row]): [string, Cells][] => [
      [`POST ${action}`, row],
      [`POST ${action} without a token`, suiteletForAll('RCP_FORM_EXPIRED')],
      [`POST ${action} for somebody else`, otherUser(row)],
    ]),
    ['PUT', suiteletForAll('RCP_METHOD_NOT_ALLOWED')],
    ['DELETE', suiteletForAll('RCP_METHOD_NOT_ALLOWED')],
  ];
  return Object.fromEntries(
    rows.map(([way, row]) => [`${name} ${way}`, audience === 'admins' ? inAudience(row) : row]),
  );
}
