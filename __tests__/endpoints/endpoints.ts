import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Script } from '../../local/sdf/project.ts';
import { readProject } from '../../local/sdf/project.ts';
import type { ActionSchema } from './script-contracts.ts';

/**
 * Scripts that no request can name, and why each is safe from requests. A record page's user event
 * runs with a page that NetSuite serves.
 */
export const NOT_BY_REQUEST: Readonly<Record<string, string>> = {
  customscript_rcp_bundle_installation:
    'installation script: runs when SuiteBundler installs, and takes a version',
  customscript_rcp_retest: 'scheduled script: runs at its time, and takes nothing',
  customscript_rcp_call_sync: 'map/reduce script: runs at its time or on demand, and takes nothing',
  customscript_rcp_deleted_calls: 'user event: runs when somebody deletes a phone call',
  customscript_rcp_record_banners:
    'user event: reads the status, and takes nothing from the request',
};

/** The actions of a schema. */
export function actionsOf(schema: ActionSchema): string[] {
  return schema.options.map(
    ({ entries }) => (entries['action'] as unknown as { literal: string }).literal,
  );
}

/** Every schema of src/contracts whose variants differ by an action, by file and name. */
export function schemasOfRequests(): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const files = ['src/contracts', 'src/call-sync'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.resolve(folder, name)),
  );
  for (const file of files) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of the folders
    const exported = require(file) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      const schema = value as { type?: unknown; key?: unknown } | null;
      if (typeof value === 'object' && schema?.type === 'variant' && schema.key === 'action')
        found.set(`${file} ${name}`, value);
    }
  }
  return found;
}

const project = readProject('dist');

/** Scripts with an address of their own, with their deployments, as they are deployed. */
export const addressable: readonly Script[] = project.scripts.filter(
  ({ type }) => type === 'suitelet' || type === 'restlet',
);
export const others: readonly Script[] = project.scripts.filter(
  (script) => !addressable.includes(script),
);

/**
 * Which parameters of its address a deployed file knows: ours begin with `custom` (NetSuite help,
 * section_1516659125).
 */
export function parametersOf({ file, type }: Script): string[] {
  const code = readFileSync(path.join('dist', 'FileCabinet', file), 'utf8');
  const names =
    type === 'restlet'
      ? /(?<=")custom(?!record|script|deploy|role|er)[a-z]+(?=")/g
      : /\bcustom_[a-z_]+\b/g;
  return [...new Set(code.match(names) ?? [])].sort();
}

/** An address to ask: one deployment of a script. */
export interface Endpoint {
  /** The script's id, and the deployment's beside it where there are several. */
  name: string;
  script: Script;
  deployment: string;
}

export const endpoints: readonly Endpoint[] = addressable.flatMap((script) =>
  script.deployments.map(({ scriptId: deployment }) => ({
    name: script.deployments.length === 1 ? script.scriptId : `${script.scriptId} ${deployment}`,
    script,
    deployment,
  })),
);

/** Where an endpoint is asked. */
export const address = (
  { script, deployment }: Omit<Endpoint, 'name'>,
  query: Readonly<Record<string, string>> = {},
): string =>
  `/app/site/hosting/${script.type === 'restlet' ? 'restlet' : 'scriptlet'}.nl?${new URLSearchParams({ script: script.scriptId, deploy: deployment, ...query }).toString()}`;
