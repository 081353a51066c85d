import * as query from 'N/query';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import {
  type ConnectionCounts,
  type DeploymentFact,
  FEATURE_IDS,
  type Feature,
  NOT_ALLOWED,
  type RoleCounts,
} from '../../checklist/checklist.ts';
import { unlessDenied } from '../denied.ts';
import { connectionNow } from '../facts/connection.ts';
import { ADMIN_ROLE, CONNECTION, MEMBER_ROLE } from '../ids.ts';

type Row = Record<string, unknown>;

function ask(text: string, params: readonly string[], name: string): Row[] {
  return query
    .runSuiteQL({ query: text, params: [...params], customScriptId: name })
    .asMappedResults();
}

/** Returns what may be refused to a role other than Administrator. */
const ifAllowed = <T>(read: () => T): T | typeof NOT_ALLOWED => unlessDenied(read) ?? NOT_ALLOWED;

const marks = (values: readonly string[]): string => values.map(() => '?').join(', ');
const numberOf = (value: unknown): number => {
  const number = Number(value);
  return Number.isFinite(number) ? number : 0;
};

/**
 * Which features are on; one that NetSuite doesn't know counts as off, without an error. Free
 * (typings, runtime).
 */
export function readFeatures(): Record<Feature, boolean> {
  return Object.fromEntries(
    FEATURE_IDS.map((feature) => [feature, runtime.isFeatureInEffect({ feature })]),
  ) as Record<Feature, boolean>;
}

/**
 * The account's deployments with these ids, or `not-allowed`: the table takes SuiteScript, View
 * (Oracle's Records Catalog). Its ids are in capitals, so case does not matter. Costs 10 units.
 */
export function readDeployments(ids: readonly string[]): DeploymentFact[] | typeof NOT_ALLOWED {
  return ifAllowed(() =>
    ask(
      `SELECT scriptid, isdeployed, status FROM scriptdeployment WHERE LOWER(scriptid) IN (${marks(ids)})`,
      ids,
      'rcp_deployments',
    ).map((row) => ({
      id: String(row['scriptid']).toLowerCase(),
      deployed: row['isdeployed'] === 'T' || row['isdeployed'] === true,
      status: String(row['status']).toUpperCase(),
    })),
  );
}

/** The deployments that NetSuite can make no address for: they are not there. Free. */
export function missingDeployments(
  deployments: readonly { id: string; script: string }[],
): string[] {
  return deployments
    .filter(({ id, script }) => {
      try {
        return url.resolveScript({ scriptId: script, deploymentId: id }) === '';
      } catch {
        return true;
      }
    })
    .map(({ id }) => id);
}

/**
 * Active people with access who hold one of our roles. Takes Manage Roles and Employee Record, View
 * (Oracle's Records Catalog; the middle table is seen in public scripts only).
 */
export const HOLDERS = `employeerolesforsearch
  JOIN role ON role.id = employeerolesforsearch.role JOIN employee ON employee.id = employeerolesforsearch.entity
  WHERE LOWER(role.scriptid) IN (?, ?) AND employee.isinactive = ? AND employee.giveaccess = ?`;
export const HOLDING = [MEMBER_ROLE, ADMIN_ROLE, 'F', 'T'];

/**
 * How many people hold our roles, and how many of them never connected, or `not-allowed`. Costs 20
 * units.
 */
export function readRoleCounts(): RoleCounts | typeof NOT_ALLOWED {
  return ifAllowed(() => {
    const rows = ask(
      'SELECT LOWER(role.scriptid) AS role_id, COUNT(DISTINCT employee.id) AS people FROM ' +
        `${HOLDERS} GROUP BY LOWER(role.scriptid)`,
      HOLDING,
      'rcp_roles',
    );
    const never = ask(
      `SELECT COUNT(DISTINCT employee.id) AS people FROM ${HOLDERS} AND employee.id NOT IN ` +
        `(SELECT ${CONNECTION.user} FROM ${CONNECTION.type} WHERE isinactive = ?)`,
      [...HOLDING, 'F'],
      'rcp_never_connected',
    )[0];
    const people = (role: string) =>
      numberOf(rows.find((row) => row['role_id'] === role)?.['people']);
    return {
      members: people(MEMBER_ROLE),
      admins: people(ADMIN_ROLE),
      neverConnected: numberOf(never?.['people']),
    };
  });
}

/**
 * Returns how many people are connected, and how many no longer are. Costs 10 units. @throws when the
 * record may not be read
 * @param application key of the company's application; null when it isn't entered
 */
export function readConnectionCounts(application: string | null): ConnectionCounts {
  const rows = ask(
    `SELECT ${CONNECTION.state} AS state, ${CONNECTION.application} AS application,
      COUNT(DISTINCT ${CONNECTION.user}) AS people, COUNT(${CONNECTION.changed}) AS signed
      FROM ${CONNECTION.type} WHERE isinactive = ? GROUP BY ${CONNECTION.state}, ${CONNECTION.application}`,
    ['F'],
    'rcp_connections',
  );
  const sum = (name: string, of: readonly Row[]) =>
    of.reduce((total, row) => total + numberOf(row[name]), 0);
  const people = (...states: string[]) =>
    sum(
      'people',
      rows.filter((row) => states.includes(String(row['state']))),
    );
  /** Whether these people signed in with the current app, as `connectionNow` decides it. */
  const isByThisApp = ({ state, application: by }: Row) =>
    state === 'connected' &&
    application !== null &&
    connectionNow({ state, application: typeof by === 'string' ? by : '' }, application) ===
      'connected';
  return {
    connected: people('connected'),
    reconnect: people('expired', 'revoked'),
    disconnected: people('disconnected'),
    signedIn: sum('signed', rows),
    byThisApp: sum('signed', rows.filter(isByThisApp)),
  };
}
