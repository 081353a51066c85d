import type { Identity } from '../account/identity.ts';
import { Execution, type Services } from '../execution/execution.ts';
import { ADMINISTRATOR } from '../platform/roles.ts';
import type { Deployment, Script } from '../sdf/project.ts';
import { callEntryPoint, hasEntryPoint } from './loader.ts';
import { codeAndMessage, measured } from './measured.ts';

/** What came of an installation: null, or the words of the script that stopped it. */
export type Refusal = string | null;

interface Step {
  script: Script;
  deployment: Deployment;
  context: 'BUNDLEINSTALLATION' | 'SDFINSTALLATION';
  entryPoint: string;
  argument: Record<string, unknown>;
}

/**
 * A bundle's script runs around the installation, if it has the entry point (NetSuite help,
 * section_158092073813).
 */
function bundleSteps({ project }: Services, from: string | null, to: string): Step[] {
  const [before, after, argument] =
    from === null
      ? ['beforeInstall', 'afterInstall', { version: to }]
      : ['beforeUpdate', 'afterUpdate', { fromVersion: from, toVersion: to }];
  return project.scripts
    .filter(({ type }) => type === 'bundleinstallationscript')
    .flatMap((script) =>
      script.deployments
        .filter(({ deployed }) => deployed)
        .slice(0, 1)
        .flatMap((deployment) =>
          [before, after].map((entryPoint) => ({
            script,
            deployment,
            context: 'BUNDLEINSTALLATION' as const,
            entryPoint,
            argument,
          })),
        ),
    );
}

/**
 * A SuiteApp's scripts run where deploy.xml says (NetSuite help, section_1548438348,
 * section_156383279814).
 */
function sdfSteps({ project }: Services, from: string | null, to: string): Step[] {
  return project.runs.flatMap(({ script: scriptId, deployment: deploymentId }) => {
    const script = project.scripts.find((candidate) => candidate.scriptId === scriptId);
    const deployment = script?.deployments.find((candidate) => candidate.scriptId === deploymentId);
    if (script === undefined || deployment === undefined)
      throw new Error(`deploy.xml runs ${deploymentId} of ${scriptId}, which is not there`);
    return [
      {
        script,
        deployment,
        context: 'SDFINSTALLATION' as const,
        entryPoint: 'run',
        argument: { fromVersion: from, toVersion: to },
      },
    ];
  });
}

/**
 * Runs the project's installation scripts, as an administrator: a bundle's always run so (NetSuite
 * help, section_4460460309), and whom a SuiteApp's run as is not documented (**chosen**: the same).
 * What one throws stops the rest. Everything is there from the beginning: the model does not take
 * objects in one by one.
 *
 * @param from the version there was, or null for a first installation
 */
export function runInstallation(
  services: Services,
  administrator: Identity,
  from: string | null,
  to: string,
): Refusal {
  const identity: Identity = { user: administrator.user, role: ADMINISTRATOR };
  for (const { script, deployment, context, entryPoint, argument } of [
    ...bundleSteps(services, from, to),
    ...sdfSteps(services, from, to),
  ]) {
    const execution = new Execution(services, identity, script, deployment, context);
    if (!hasEntryPoint(execution, entryPoint)) continue;
    const { outcome } = measured(execution, () => callEntryPoint(execution, entryPoint, argument));
    if ('value' in outcome) continue;
    const { code, message } = codeAndMessage(outcome.thrown);
    services.log.write('ERROR', 'ERROR', script.scriptId, code, message);
    return message;
  }
  return null;
}
