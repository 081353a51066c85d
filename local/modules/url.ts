import { RECORD_TYPES } from '../account.ts';
import { recordUrl } from '../http/paths.ts';
import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import { scriptAddress } from '../runtime/deployment.ts';
import type { Execution } from '../runtime/execution.ts';
import { required, strict } from './module.ts';

/** N/url: addresses of scripts and records within the account (typings, url). */
export function urlModule(execution: Execution): object {
  const { project, accountId } = execution.services;
  return strict('N/url', {
    resolveRecord({ recordType, recordId }: { recordType: string; recordId: number | string }) {
      const type = RECORD_TYPES.find((known) => known === required(recordType, 'recordType').toLowerCase());
      if (type === undefined) throw unmodelled(`the address of a record of type ${recordType}`);
      return recordUrl(type, Number(required(recordId, 'recordId')));
    },
    resolveScript({ scriptId, deploymentId, params = {} }: { scriptId: string; deploymentId: string; params?: Record<string, string> }) {
      const address = scriptAddress(project, accountId, required(scriptId, 'scriptId'), required(deploymentId, 'deploymentId'), params);
      if (address === null) throw new SuiteScriptError('SSS_INVALID_SCRIPT_ID', `There is no ${scriptId} with ${deploymentId}.`);
      return address;
    },
  }, execution);
}
