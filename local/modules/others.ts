import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { SuiteScriptError, noPermission } from '../platform/error.ts';
import { UNITS } from '../platform/governance.ts';
import { atLeast } from '../platform/roles.ts';
import type { Execution } from '../runtime/execution.ts';
import type { LogEntry } from '../account.ts';
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

/** N/file: load, with the permission for Documents and Files (NetSuite help, section_4229269811). */
export function fileModule(execution: Execution): object {
  const { files, accountId } = execution.services;
  return strict('N/file', {
    load({ id }: { id: string | number }) {
      execution.pay(UNITS.fileLoad);
      if (!atLeast(execution.level('LIST_FILECABINET'), 'VIEW')) throw noPermission('Documents and Files');
      const found = files.find(required(id, 'id'));
      if (found === undefined) throw new SuiteScriptError('RCRD_DSNT_EXIST', `That record does not exist. path: ${String(id)}`);
      const query = new URLSearchParams({ id: String(found.id), c: accountId, h: found.hash, _xt: `.${found.path.split('.').pop() ?? ''}` });
      return strict('file.File', {
        id: found.id,
        path: found.path.slice(1),
        url: `/core/media/media.nl?${query.toString()}`,
        getContents: () => found.body.toString('utf8'),
      }, execution);
    },
  }, execution);
}

/** N/log. It goes on working when all else is broken, or nobody could see that. */
export function logModule(execution: Execution): object {
  const write = (level: LogEntry['level']) => ({ title, details }: { title: unknown; details?: unknown }) => {
    execution.services.log.write(level, execution.deployment.logLevel, execution.script.scriptId, title, details ?? '');
  };
  return strict('N/log', { debug: write('DEBUG'), audit: write('AUDIT'), error: write('ERROR'), emergency: write('EMERGENCY') }, execution);
}

/** N/crypto/random (typings, crypto/random). */
export function randomModule(execution: Execution): object {
  return strict('N/crypto/random', {
    generateBytes: ({ size }: { size: number }) => new Uint8Array(randomBytes(required(size, 'size'))),
    generateInt: ({ min = 0, max }: { min?: number; max: number }) => randomInt(min, required(max, 'max')),
    generateUUID: () => randomUUID(),
  }, execution);
}

/** N/suiteAppInfo: installed bundles (NetSuite help, section_160236062593). Its permission is not documented; ADMI_BUNDLER is the strict guess. */
export function suiteAppInfoModule(execution: Execution): object {
  const installed = execution.services.world().bundle;
  return strict('N/suiteAppInfo', {
    listInstalledBundles() {
      execution.pay(UNITS.listInstalledBundles);
      if (!atLeast(execution.level('ADMI_BUNDLER'), 'VIEW')) throw noPermission('SuiteApp Marketplace');
      return installed === null ? [] : [{ id: installed.id, name: installed.name, version: installed.version, isManaged: installed.managed }];
    },
    isBundleInstalled({ bundleId }: { bundleId: number | string }) {
      execution.pay(UNITS.isBundleInstalled);
      return installed !== null && String(installed.id) === String(bundleId);
    },
    listBundlesContainingScripts({ scriptIds }: { scriptIds: string[] }) {
      return Object.fromEntries(required(scriptIds, 'scriptIds').map((id) => [id, installed === null ? [] : [installed.id]]));
    },
  }, execution);
}

/** What a RESTlet returned with a content type of its own. */
export class RestletResponse {
  readonly content: string;
  readonly contentType: string;

  constructor(content: string, contentType: string) {
    this.content = content;
    this.contentType = contentType;
  }
}

/** N/scriptTypes/restlet: RESTlets only (NetSuite help, section_0618021129). */
export function restletModule(execution: Execution): object {
  return strict('N/scriptTypes/restlet', {
    createResponse({ content, contentType }: { content: string; contentType: string }) {
      if (execution.script.type !== 'restlet') throw new SuiteScriptError('SSS_NOT_SUPPORTED', 'Only RESTlets can create a RESTlet response.');
      if (typeof content !== 'string') throw new SuiteScriptError('WRONG_PARAMETER_TYPE', 'content must be a string.');
      return new RestletResponse(content, required(contentType, 'contentType'));
    },
  }, execution);
}

/** N/error: create (NetSuite help, section_4243798608). */
export function errorModule(execution: Execution): object {
  return strict('N/error', {
    create: ({ name, message }: { name: string; message: string }) => new SuiteScriptError(required(name, 'name'), required(message, 'message')),
  }, execution);
}

/** N/ui/message on the server: the enumeration only; create is for client scripts (NetSuite help, section_4497873263). */
export function messageModule(execution: Execution): object {
  return strict('N/ui/message', { Type: { CONFIRMATION: 0, INFORMATION: 1, WARNING: 2, ERROR: 3 } }, execution);
}

/** N/ui/serverWidget: the enumeration a user event needs. Forms of a Suitelet are not modelled. */
export function serverWidgetModule(execution: Execution): object {
  return strict('N/ui/serverWidget', { FieldType: { INLINEHTML: 'INLINEHTML', TEXT: 'TEXT', LONGTEXT: 'LONGTEXT' } }, execution);
}
