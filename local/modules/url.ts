import { SuiteScriptError } from '../platform/error.ts';
import type { Execution } from '../runtime/execution.ts';
import { required, strict } from './module.ts';

/** N/url: relative address of a script by its ids, which become numbers (NetSuite help, section_4358672433). */
export function urlModule(execution: Execution): object {
  const { project, accountId } = execution.services;
  return strict('N/url', {
    resolveScript({ scriptId, deploymentId, params = {} }: { scriptId: string; deploymentId: string; params?: Record<string, string> }) {
      const script = project.scripts.find((candidate) => candidate.scriptId === required(scriptId, 'scriptId'));
      const deployment = script?.deployments.find((candidate) => candidate.scriptId === required(deploymentId, 'deploymentId'));
      if (script === undefined || deployment === undefined) throw new SuiteScriptError('SSS_INVALID_SCRIPT_ID', `There is no ${scriptId} with ${deploymentId}.`);
      const query = new URLSearchParams({ script: String(script.number), deploy: String(deployment.number), compid: accountId, ...params });
      return `/app/site/hosting/${script.type === 'restlet' ? 'restlet' : 'scriptlet'}.nl?${query.toString()}`;
    },
  }, execution);
}
