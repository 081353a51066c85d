import { recordUrl } from '../account/paths.ts';
import { RECORD_TYPES } from '../account/records.ts';
import { scriptAddress } from '../execution/deployment.ts';
import type { Execution } from '../execution/execution.ts';
import { domainsOf } from '../platform/domains.ts';
import { SuiteScriptError, unmodelled } from '../suitescript/error.ts';
import { enumeration, only, required, strict } from './module.ts';

interface ScriptAddress {
  scriptId: string;
  deploymentId: string;
  params?: Record<string, string>;
  /** Whole, for callers outside the account (typings, url). */
  returnExternalUrl?: boolean;
}

const invalidId = (id: unknown) =>
  new SuiteScriptError(
    'INVALID_ID',
    `You have provided an invalid script id or internal id: ${String(id)}`,
  );

/**
 * N/url: addresses of scripts and records within the account (typings, url; errors: recorded
 * behavior, N/url).
 */
export function urlModule(execution: Execution): object {
  const { project, accountId } = execution.services;
  const domains = domainsOf(accountId);
  return strict(
    'N/url',
    {
      HostType: enumeration('url.HostType', ['SUITETALK', 'RESTLET'], execution),
      /** The domain alone, without https (section_4834765371). */
      resolveDomain(options: { hostType: unknown }) {
        const { hostType } = only('url.resolveDomain', options, ['hostType']);
        switch (typeof hostType === 'string' ? hostType.toUpperCase() : hostType) {
          case 'SUITETALK':
            return domains.suitetalk;
          case 'RESTLET':
            return domains.restlet;
          case 'APPLICATION':
          case 'CUSTOMER_CENTER':
          case 'FORM':
            throw unmodelled(`the domain for ${String(hostType)}`);
          default:
            throw new SuiteScriptError(
              'INVALID_FLD_VALUE',
              `You have entered an Invalid Field Value ${String(hostType)} for the following field: hostType`,
            );
        }
      },
      resolveRecord({ recordType, recordId }: { recordType: unknown; recordId: number | string }) {
        const type = RECORD_TYPES.find((known) => known === String(recordType).toLowerCase());
        if (type === undefined)
          throw new SuiteScriptError(
            'INVALID_RCRD_TYPE',
            `The record type [${String(recordType).toUpperCase()}] is invalid.`,
          );
        return recordUrl(type, Number(required(recordId, 'recordId')));
      },
      resolveScript(options: ScriptAddress) {
        const {
          scriptId,
          deploymentId,
          params = {},
          returnExternalUrl = false,
        } = only('url.resolveScript', options, [
          'scriptId',
          'deploymentId',
          'params',
          'returnExternalUrl',
        ]);
        const script = project.scripts.find((candidate) => candidate.scriptId === scriptId);
        if (script === undefined) throw invalidId(scriptId);
        if (script.type !== 'suitelet' && script.type !== 'restlet')
          throw new SuiteScriptError(
            'SSS_INVALID_URL_CATEGORY',
            `There is no address of a ${script.type.toUpperCase()}.`,
          );
        const address = scriptAddress(project, accountId, scriptId, deploymentId, params);
        if (address === null) throw invalidId(deploymentId);
        if (!returnExternalUrl) return address;
        // An external Suitelet address has a token and a domain of its own.
        if (!address.includes('/restlet.nl'))
          throw unmodelled('the external address of a Suitelet');
        return `https://${domains.restlet}${address}`;
      },
    },
    execution,
  );
}
