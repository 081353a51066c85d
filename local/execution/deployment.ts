import type { Identity } from '../account/identity.ts';
import { PATHS } from '../account/paths.ts';
import type { Deployment, Script, SdfProject } from '../sdf/project.ts';
import type { ScriptType } from '../suitescript/governance.ts';

/** A script and a deployment by string id or number, when this identity may run them. */
export function findDeployment(
  project: SdfProject,
  type: ScriptType,
  script: string,
  deployment: string,
): { script: Script; deployment: Deployment } | null {
  const found = project.scripts.find(
    (candidate) =>
      candidate.type === type && [candidate.scriptId, String(candidate.number)].includes(script),
  );
  const deployed = found?.deployments.find((candidate) =>
    [candidate.scriptId, String(candidate.number)].includes(deployment),
  );
  return found === undefined || deployed?.deployed !== true
    ? null
    : { script: found, deployment: deployed };
}

/**
 * Relative address of a Suitelet or RESTlet: its ids become numbers (NetSuite help,
 * section_4358672433). Null when there is none.
 */
export function scriptAddress(
  project: SdfProject,
  accountId: string,
  scriptId: string,
  deploymentId: string,
  params: Record<string, string> = {},
): string | null {
  const script = project.scripts.find((candidate) => candidate.scriptId === scriptId);
  const deployment = script?.deployments.find((candidate) => candidate.scriptId === deploymentId);
  if (script === undefined || deployment === undefined) return null;
  const query = new URLSearchParams({
    script: String(script.number),
    deploy: String(deployment.number),
    compid: accountId,
    ...params,
  });
  return `${script.type === 'restlet' ? PATHS.restlet : PATHS.suitelet}?${query.toString()}`;
}

/**
 * The deployment's audience. All Roles means internal roles, and the model has no others
 * (SDFxml_2909147388).
 */
export function mayRun({ allRoles, roles }: Deployment, identity: Identity): boolean {
  return allRoles || roles.some((role) => role.toLowerCase() === identity.role.scriptId);
}
