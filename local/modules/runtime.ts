import { LEVELS } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { readOnly, required, strict } from './module.ts';

const CONTEXTS = {
  USER_INTERFACE: 'USERINTERFACE',
  SUITELET: 'SUITELET',
  RESTLET: 'RESTLET',
  CSV_IMPORT: 'CSVIMPORT',
  USEREVENT: 'USEREVENT',
  SCHEDULED: 'SCHEDULED',
  BUNDLE_INSTALLATION: 'BUNDLEINSTALLATION',
  SDF_INSTALLATION: 'SDFINSTALLATION',
};
const PERMISSION = Object.fromEntries(LEVELS.map((level, index) => [level, index]));

/**
 * The value of a parameter of the running script. Company-level values are the account's, not the
 * deployment's.
 */
function parameter(execution: Execution, name: string): unknown {
  const definition = execution.script.parameters.find(({ scriptId }) => scriptId === name);
  if (definition === undefined) return null;
  const own = definition.setting === '' ? execution.deployment.values[name] : undefined;
  const company =
    definition.setting === 'COMPANY'
      ? execution.services.database.state<Record<string, string>>('parameters', {})[name]
      : undefined;
  const value = own ?? company ?? definition.defaultValue;
  const [, type, instance] = /^\[scriptid=([^.\]]+)\.([^\]]+)\]$/.exec(value) ?? [];
  if (type === undefined || instance === undefined) return value === '' ? null : value;
  const id = execution.services.customRecords.idOf(type, instance);
  return id === null ? null : String(id);
}

function textOf(value: unknown, name: string): string {
  const text = required(value, name);
  if (typeof text !== 'string')
    throw new SuiteScriptError(
      'WRONG_PARAMETER_TYPE',
      `Wrong parameter type: ${name} is expected as string. `,
    );
  return text;
}

/**
 * N/runtime: NetSuite help, section_4296668393, section_4296661592, and typings, runtime; all of it
 * is free. What there is none of (a permission, a feature) answers 0 and false, and nothing of it
 * can be set (recorded behavior, N/runtime).
 */
export function runtimeModule(execution: Execution): object {
  const { identity, role, script, deployment, services } = execution;
  const bundle = services.world().bundle;
  const user = readOnly(
    'runtime.User',
    {
      id: identity.user.id,
      name: identity.user.name,
      email: identity.user.email,
      // What these say under Execute As Role is not documented: there they are not modeled.
      ...(deployment.runAsRole === null
        ? { role: role.id, roleId: role.scriptId, roleCenter: role.center }
        : {}),
      getPreference: ({ name }: { name: string }) => {
        const { timeZones, formats } = services.world();
        switch (textOf(name, 'name')) {
          case 'TIMEZONE':
            return timeZones[identity.user.id] ?? 'America/Los_Angeles';
          case 'DATEFORMAT':
            return formats[identity.user.id]?.date ?? 'M/D/YYYY';
          case 'TIMEFORMAT':
            return formats[identity.user.id]?.time ?? 'h:mm a';
          default:
            throw unmodelled(`the preference ${name}`);
        }
      },
      getPermission: ({ name }: { name: string }) =>
        LEVELS.indexOf(execution.level(textOf(name, 'name'))),
    },
    execution,
  );
  const currentScript = readOnly(
    'runtime.Script',
    {
      id: script.scriptId,
      deploymentId: deployment.scriptId,
      logLevel: deployment.logLevel,
      bundleIds: bundle === null ? [] : [String(bundle.id)],
      getRemainingUsage: () => execution.limit - execution.used,
      getParameter: ({ name }: { name: string }) => parameter(execution, textOf(name, 'name')),
    },
    execution,
  );
  const session = readOnly(
    'runtime.Session',
    {
      get: ({ name }: { name: string }) =>
        services.sessions.value(identity.sessionId, required(name, 'name')),
      set: ({ name, value }: { name: string; value: string }) => {
        services.sessions.setValue(identity.sessionId, required(name, 'name'), value);
      },
    },
    execution,
  );
  return strict(
    'N/runtime',
    {
      ContextType: CONTEXTS,
      Permission: PERMISSION,
      accountId: services.accountId,
      executionContext: execution.context,
      isFeatureInEffect({ feature }: { feature: string }) {
        const name = textOf(feature, 'feature');
        return (
          services.project.features.includes(name) && !services.world().featuresOff.includes(name)
        );
      },
      getCurrentUser: () => user,
      getCurrentScript: () => currentScript,
      getCurrentSession: () => session,
    },
    execution,
  );
}
