import type {
  Health,
  HealthError,
  HealthErrorCode,
  PermissionWire,
} from '../../contracts/health.ts';
import { M2M_UNKNOWN } from '../../contracts/m2m.ts';
import { SCHEMA, SERVICE } from '../../contracts/service.ts';
import { NEEDED_PERMISSIONS, PERMISSION_KEYS } from '../../facts/needed-permissions.ts';
import { allows } from '../../facts/permission.ts';
import { highestVersion, isOutdated, isVersion } from '../../facts/version.ts';
import { currentCaller, heldLevel } from '../caller.ts';
import { bundleFacts } from '../facts/bundle.ts';
import { cachedCompany } from '../facts/status-cache.ts';
import { jsonAnswer } from '../json-answer.ts';
import { logFailure } from '../log-failure.ts';
import { cachedCallSync } from './call-sync-health.ts';

/**
 * The one parameter the RESTlet takes; our names begin with `custom` (NetSuite help,
 * section_1516659125).
 */
const REQUIRES = 'customrequires';

/** What NetSuite itself adds to every address of a script. */
const PLATFORM_PARAMETERS = ['script', 'deploy', 'compid', 'ns-at'];

function permissions(): Record<string, PermissionWire> {
  const wire: Record<string, PermissionWire> = {};
  for (const key of PERMISSION_KEYS) {
    const needed = NEEDED_PERMISSIONS[key].level;
    const held = heldLevel(key);
    wire[key] = { needed, held, granted: held === null ? null : allows(held, needed) };
  }
  return wire;
}

/** What the status is decided on. */
type Findings = Pick<Health, 'bundle' | 'm2m' | 'permissions' | 'callSync'>;

/**
 * `fail`: something is known to be broken. `warn`: something is missing or unknown. `pass`: all
 * known to be well.
 */
function overall({ bundle, m2m, permissions, callSync }: Findings): Health['status'] {
  const credentials = [m2m.netsuite, m2m.ringcentral];
  const grants = Object.values(permissions).map((permission) => permission.granted);
  if (
    bundle.outdated === true ||
    credentials.some((c) => c.verified === false) ||
    grants.includes(false) ||
    callSync?.state === 'failing'
  )
    return 'fail';
  // A version is required, and whether the installed one is old is not known.
  const undecided = bundle.required !== null && bundle.outdated === null;
  return credentials.every((c) => c.configured === true && c.verified === true) &&
    !grants.includes(null) &&
    callSync?.state !== 'behind' &&
    !undecided
    ? 'pass'
    : 'warn';
}

function health(required: string | undefined): Health {
  const caller = currentCaller();
  const company = cachedCompany(caller);
  const bundle = bundleFacts(company);
  const needed = highestVersion([bundle.required, required]);
  const findings = {
    bundle: {
      version: bundle.installed,
      required: needed,
      outdated: isOutdated(bundle.installed, needed),
      managed: bundle.managed,
    },
    m2m: company?.m2m ?? { netsuite: M2M_UNKNOWN, ringcentral: M2M_UNKNOWN },
    permissions: permissions(),
    callSync: cachedCallSync(caller),
  };
  return {
    schema: SCHEMA,
    service: SERVICE,
    status: overall(findings),
    ...findings,
    checkedAt: new Date().toISOString(),
  };
}

function refusal(code: HealthErrorCode, message: string): HealthError {
  return { schema: SCHEMA, service: SERVICE, error: { code, message } };
}

function answerTo(parameters: Readonly<Record<string, unknown>>): Health | HealthError {
  const unknown = Object.keys(parameters).filter(
    (name) => name !== REQUIRES && !PLATFORM_PARAMETERS.includes(name),
  );
  if (unknown.length > 0)
    return refusal('RCP_PARAMETER_UNKNOWN', `The only parameter is ${REQUIRES}.`);
  const required = parameters[REQUIRES];
  if (required === undefined) return health(undefined);
  if (typeof required === 'string' && isVersion(required)) return health(required);
  return refusal('RCP_VERSION_INVALID', `${REQUIRES} takes a version such as 1.2.0.`);
}

/**
 * GET: bundle version, M2M setup and what the caller's role can do.
 * Costs 2 units when the company's setup and the state of the call sync are cached, 15 when not.
 *
 * @param parameters the query; `customrequires` may name the version the client needs
 */
export function answerHealth(parameters: Readonly<Record<string, unknown>>): unknown {
  try {
    return jsonAnswer(answerTo(parameters));
  } catch (thrown) {
    logFailure('RingCentral: the health check failed', thrown);
    return jsonAnswer(
      refusal('RCP_UNEXPECTED', 'The health check failed. The script log has the reason.'),
    );
  }
}

/** Every other method: the check has no side effects, so there is nothing to send to it. */
export function refuseMethod(): unknown {
  return jsonAnswer(refusal('RCP_METHOD_NOT_ALLOWED', 'Use GET.'));
}
