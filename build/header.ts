import type { Fault } from './fault.ts';
import type { Target } from './project.ts';

/**
 * The script types of this project, with the entry points NetSuite may call and the root of the SDF
 * object that names them.
 */
export const SCRIPT_TYPES = {
  Restlet: { object: 'restlet', entryPoints: ['get', 'post', 'put', 'delete'] },
  Suitelet: { object: 'suitelet', entryPoints: ['onRequest'] },
  UserEventScript: {
    object: 'usereventscript',
    entryPoints: ['beforeLoad', 'beforeSubmit', 'afterSubmit'],
  },
  ClientScript: {
    object: 'clientscript',
    entryPoints: [
      'fieldChanged',
      'lineInit',
      'localizationContextEnter',
      'localizationContextExit',
      'pageInit',
      'postSourcing',
      'saveRecord',
      'sublistChanged',
      'validateDelete',
      'validateField',
      'validateInsert',
      'validateLine',
    ],
  },
  ScheduledScript: { object: 'scheduledscript', entryPoints: ['execute'] },
  MapReduceScript: {
    object: 'mapreducescript',
    entryPoints: ['getInputData', 'map', 'reduce', 'summarize'],
  },
  // A SuiteApp runs it by deploy.xml; no other project may have one (NetSuite help,
  // section_1547147541).
  SDFInstallationScript: {
    object: 'sdfinstallationscript',
    entryPoints: ['run'],
    only: 'SUITEAPP',
  },
  // SuiteBundler runs it, and bundles are made of an account's objects, which an account
  // customization project deploys.
  BundleInstallationScript: {
    object: 'bundleinstallationscript',
    entryPoints: [
      'beforeInstall',
      'afterInstall',
      'beforeUpdate',
      'afterUpdate',
      'beforeUninstall',
    ],
    only: 'ACCOUNTCUSTOMIZATION',
  },
} as const satisfies Record<
  string,
  { object: string; entryPoints: readonly string[]; only?: Target['type'] }
>;
export type ScriptType = keyof typeof SCRIPT_TYPES;

/** Whether this type of project may hold a script of that type. */
export function belongsTo(type: Target['type'], scriptType: ScriptType): boolean {
  const { only }: { object: string; only?: Target['type'] } = SCRIPT_TYPES[scriptType];
  return only === undefined || only === type;
}

/** Roots of the script objects that this type of project may not hold. */
export function foreignObjects(type: Target['type']): string[] {
  return (Object.keys(SCRIPT_TYPES) as ScriptType[])
    .filter((name) => !belongsTo(type, name))
    .map((name) => SCRIPT_TYPES[name].object);
}

const SCOPES = ['SameAccount', 'TargetAccount', 'Public'];

export interface Header {
  /** The JSDoc block itself. */
  text: string;
  scriptType: ScriptType;
}

const tag = (text: string, name: string) => new RegExp(`@${name}[ \\t]+(\\S+)`).exec(text)?.[1];
const isScriptType = (name: string | undefined): name is ScriptType =>
  name !== undefined && Object.hasOwn(SCRIPT_TYPES, name);
const found = (value: string | undefined) => (value === undefined ? 'it has none' : `not ${value}`);

/**
 * The JSDoc block that NetSuite reads. It must be the first thing in the file (NetSuite help,
 * section_4600491925).
 * @param where the file, for the faults
 * @param faults receives what NetSuite would refuse
 * @returns undefined when the file doesn't have a usable header
 */
export function readHeader(where: string, source: string, faults: Fault[]): Header | undefined {
  const text = /^\uFEFF?\s*(\/\*\*[\s\S]*?\*\/)/.exec(source)?.[1];
  if (text === undefined) {
    faults.push({
      where: `${where}:1`,
      what: 'must begin with a JSDoc block that has @NApiVersion, @NScriptType and @NModuleScope',
    });
    return undefined;
  }
  const version = tag(text, 'NApiVersion');
  const type = tag(text, 'NScriptType');
  const scope = tag(text, 'NModuleScope');
  if (version !== '2.1')
    faults.push({
      where: `${where}:1`,
      what: `needs @NApiVersion 2.1 in its header, ${found(version)}`,
    });
  if (scope === undefined || !SCOPES.includes(scope)) {
    faults.push({
      where: `${where}:1`,
      what: `needs @NModuleScope, one of ${SCOPES.join(', ')}, in its header, ${found(scope)}`,
    });
  }
  if (isScriptType(type)) return { text, scriptType: type };
  faults.push({
    where: `${where}:1`,
    what: `needs @NScriptType, one of ${Object.keys(SCRIPT_TYPES).join(', ')}, in its header, ${found(type)}`,
  });
  return undefined;
}

/** The exported names that do not fit the script type. @returns what NetSuite would refuse */
export function checkEntryPoints(
  where: string,
  scriptType: ScriptType,
  exported: readonly string[],
): Fault[] {
  const allowed: readonly string[] = SCRIPT_TYPES[scriptType].entryPoints;
  const foreign = exported.filter((name) => !allowed.includes(name));
  if (foreign.length > 0)
    return [
      {
        where,
        what: `exports ${foreign.join(', ')}, no entry point of a ${scriptType}, which has ${allowed.join(', ')}`,
      },
    ];
  return exported.length > 0
    ? []
    : [{ where, what: `exports no entry point: a ${scriptType} has ${allowed.join(', ')}` }];
}
