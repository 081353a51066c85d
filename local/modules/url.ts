import { RECORD_TYPES } from '../account.ts';
import { recordUrl } from '../http/paths.ts';
import { SuiteScriptError, unmodelled } from '../platform/error.ts';
import { scriptAddress } from '../runtime/deployment.ts';
import type { Execution } from '../runtime/execution.ts';
import { domainsOf } from '../platform/domains.ts';
import { enumeration, only, required, strict } from './module.ts';

interface ScriptAddress {
  scriptId: string;
  deploymentId: string;
  params?: Record<string, string>;
  /** Whole, for callers outside the account (typings, url). */
  returnExternalUrl?: boolean;
}

/** N/url: addresses of scripts and records within the account (typings, url). */
export function urlModule(execution: Execution): object {
  const { project, accountId } = execution.services;
  const domains = domainsOf(accountId);
  return strict('N/url', {
    HostType: enumeration('url.HostType', ['SUITETALK', 'RESTLET'], execution),
    /** The domain alone, without https (section_4834765371). */
    resolveDomain(options: { hostType: string }) {
      const { hostType } = only('url.resolveDomain', options, ['hostType']);
      switch (required(hostType, 'hostType')) {
        case 'SUITETALK':
          return domains.suitetalk;
        case 'RESTLET':
          return domains.restlet;
        default:
          throw unmodelled(`the domain for ${hostType}`);
      }
    },
    resolveRecord({ recordType, recordId }: { recordType: string; recordId: number | string }) {
      const type = RECORD_TYPES.find((known) => known === required(recordType, 'recordType').toLowerCase());
      if (type === undefined) throw unmodelled(`the address of a record of type ${recordType}`);
      return recordUrl(type, Number(required(recordId, 'recordId')));
    },
    resolveScript(options: ScriptAddress) {
      const { scriptId, deploymentId, params = {}, returnExternalUrl = false } = only('url.resolveScript', options, ['scriptId', 'deploymentId', 'params', 'returnExternalUrl']);
      const address = scriptAddress(project, accountId, required(scriptId, 'scriptId'), required(deploymentId, 'deploymentId'), params);
      if (address === null) throw new SuiteScriptError('SSS_INVALID_SCRIPT_ID', `There is no ${scriptId} with ${deploymentId}.`);
      if (!returnExternalUrl) return address;
      // An external Suitelet address has a token and a domain of its own.
      if (!address.includes('/restlet.nl')) throw unmodelled('the external address of a Suitelet');
      return `https://${domains.restlet}${address}`;
    },
  }, execution);
}
