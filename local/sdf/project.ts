import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import type { PermissionLevel } from '../account/permission.ts';
import type { RecordType } from '../account/records.ts';
import { LIMITS, type ScriptType } from '../suitescript/governance.ts';
import { readCollections, type TranslationCollection } from './translations.ts';
import { children, flag, readXml, reference, text } from './xml.ts';

export interface ScriptParameter {
  scriptId: string;
  fieldType: string;
  setting: string;
  defaultValue: string;
}

export interface Deployment {
  scriptId: string;
  /** The number the platform gave it. */
  number: number;
  deployed: boolean;
  /** The mark Deployed alone. */
  marked: boolean;
  status: string;
  logLevel: string;
  allRoles: boolean;
  roles: string[];
  runAsRole: string | null;
  recordType: string;
  executionContexts: string[];
  eventType: string;
  links: { category: string; label: string }[];
  /**
   * Of a scheduled script: from when on, and every how many days; null without a daily schedule.
   */
  daily: { start: number; everyDays: number; repeatMinutes: number | null } | null;
  /** Values of this deployment's own parameters. */
  values: Record<string, string>;
}

export interface Script {
  scriptId: string;
  number: number;
  type: ScriptType;
  /** File Cabinet path with a leading slash. */
  file: string;
  parameters: ScriptParameter[];
  deployments: Deployment[];
}

export interface CustomField {
  scriptId: string;
  label: string;
  /** As in SDF: TEXT, CLOBTEXT, SELECT … */
  type: string;
  mandatory: boolean;
  /**
   * What a SELECT lists: the script id of a custom record type, or the negative number of a
   * standard one.
   */
  selects: string;
}

/** A list of values that SELECT and MULTISELECT fields offer. */
export interface CustomList {
  scriptId: string;
  /** Active values in their order. Their internal ids count from 1. */
  values: { id: number; text: string }[];
}

/** A custom field of standard records. */
export interface BodyField extends CustomField {
  appliesTo: RecordType[];
}

export interface CustomRecordType {
  scriptId: string;
  accessType: string;
  /** Rows have names, and need one. */
  includeName: boolean;
  optimisticLocking: boolean;
  fields: CustomField[];
  permissions: Record<string, PermissionLevel>;
  instances: { scriptId: string; name: string; values: Record<string, string> }[];
}

export interface RoleDefinition {
  scriptId: string;
  name: string;
  center: string;
  permissions: Record<string, PermissionLevel>;
}

/** What the deployed objects say. */
export interface SdfProject {
  folder: string;
  scripts: Script[];
  recordTypes: CustomRecordType[];
  bodyFields: BodyField[];
  lists: CustomList[];
  roles: RoleDefinition[];
  collections: TranslationCollection[];
  /** Features that the manifest declares, required or not. */
  features: string[];
  /** Deployments of installation scripts that deploy.xml runs, in its order. */
  runs: { script: string; deployment: string }[];
}

const FIRST_NUMBER = 101;

/** The platform repeats every 15 or 30 minutes, or so many hours (enum `repeat` of SDF). */
function readRepeat(repeat: string): number | null {
  if (repeat === '') return null;
  const [, amount, unit] = /^PT(15M|30M|[1234568]H|1[02]H)$/.test(repeat)
    ? (/^PT(\d+)([MH])$/.exec(repeat) ?? [])
    : [];
  if (amount === undefined) throw new Error(`a schedule can't repeat every ${repeat}`);
  return Number(amount) * (unit === 'H' ? 60 : 1);
}

/**
 * A daily recurrence (SDFxml_4155912874). Times with a Z are UTC, as in the help center's sample
 * (section_1504707213).
 */
function readDaily(element: Element): Deployment['daily'] {
  const daily = children(element, 'recurrence').flatMap((group) => children(group, 'daily'))[0];
  if (daily === undefined) return null;
  const start = Date.parse(`${text(daily, 'startdate')}T${text(daily, 'starttime')}`);
  const everyDays = Number(text(daily, 'everyxdays'));
  if (Number.isNaN(start) || !Number.isInteger(everyDays) || everyDays < 1)
    throw new Error('a daily recurrence needs startdate, starttime and everyxdays');
  return { start, everyDays, repeatMinutes: readRepeat(text(daily, 'repeat')) };
}

function readDeployment(element: Element, index: number): Deployment {
  const list = (name: string) =>
    text(element, name)
      .split('|')
      .filter((item) => item !== '');
  const links = children(element, 'links').flatMap((group) => children(group, 'link'));
  const runAs = text(element, 'runasrole');
  return {
    scriptId: element.getAttribute('scriptid') ?? '',
    number: index + 1,
    deployed:
      flag(element, 'isdeployed', true) &&
      ['RELEASED', 'SCHEDULED'].includes(text(element, 'status')),
    marked: flag(element, 'isdeployed', true),
    status: text(element, 'status'),
    logLevel: text(element, 'loglevel') || 'DEBUG',
    allRoles: flag(element, 'allroles', false),
    roles: list('audslctrole').map(reference),
    runAsRole: runAs === '' ? null : reference(runAs),
    recordType: text(element, 'recordtype'),
    executionContexts: list('executioncontext'),
    eventType: text(element, 'eventtype'),
    daily: readDaily(element),
    links: links.map((link) => ({
      category: text(link, 'linkcategory'),
      label: text(link, 'linklabel'),
    })),
    values: Object.fromEntries(
      Array.from(element.childNodes)
        .filter((node) => node.nodeName.startsWith('custscript'))
        .map((node) => [node.nodeName, node.textContent?.trim() ?? '']),
    ),
  };
}

function readScript(root: Element, index: number): Script {
  return {
    scriptId: root.getAttribute('scriptid') ?? '',
    number: FIRST_NUMBER + index,
    type: root.nodeName as ScriptType,
    file: text(root, 'scriptfile').replace(/^\[|\]$/g, ''),
    parameters: children(root, 'scriptcustomfields')
      .flatMap((group) => children(group, 'scriptcustomfield'))
      .map((field) => ({
        scriptId: field.getAttribute('scriptid') ?? '',
        fieldType: text(field, 'fieldtype'),
        setting: text(field, 'setting'),
        defaultValue: text(field, 'defaultselection') || text(field, 'defaultvalue'),
      })),
    deployments: children(root, 'scriptdeployments')
      .flatMap((group) => children(group, 'scriptdeployment'))
      .map(readDeployment),
  };
}

const readField = (element: Element): CustomField => ({
  scriptId: element.getAttribute('scriptid') ?? '',
  label: text(element, 'label'),
  type: text(element, 'fieldtype') || 'TEXT',
  mandatory: flag(element, 'ismandatory', false),
  selects: reference(text(element, 'selectrecordtype')),
});

/**
 * Which records of the model a custom field stands on, by the element that says so. Source: SDF XML
 * reference, crmcustomfield and entitycustomfield.
 */
const APPLIES: Readonly<Record<string, Readonly<Record<string, readonly RecordType[]>>>> = {
  crmcustomfield: { appliestophonecall: ['phonecall'], appliestocase: ['supportcase'] },
  entitycustomfield: {
    appliestocustomer: ['customer', 'lead', 'prospect'],
    appliestocontact: ['contact'],
    appliestovendor: ['vendor'],
    appliestoemployee: ['employee'],
    appliestoproject: ['job'],
  },
};

function readBodyField(root: Element): BodyField {
  const applies = Object.entries(APPLIES[root.nodeName] ?? {}).filter(([element]) =>
    flag(root, element, false),
  );
  return { ...readField(root), appliesTo: applies.flatMap(([, types]) => types) };
}

function readList(root: Element): CustomList {
  const values = children(root, 'customvalues').flatMap((group) => children(group, 'customvalue'));
  return {
    scriptId: root.getAttribute('scriptid') ?? '',
    values: values
      .map((value, index) => ({ value, id: index + 1 }))
      .filter(({ value }) => !flag(value, 'isinactive', false))
      .map(({ value, id }) => ({ id, text: text(value, 'value') })),
  };
}

function readRecordType(root: Element): CustomRecordType {
  const permissions = children(root, 'permissions').flatMap((group) =>
    children(group, 'permission'),
  );
  const instances = children(root, 'instances').flatMap((group) => children(group, 'instance'));
  const fields = children(root, 'customrecordcustomfields').flatMap((group) =>
    children(group, 'customrecordcustomfield'),
  );
  return {
    scriptId: root.getAttribute('scriptid') ?? '',
    accessType: text(root, 'accesstype') || 'CUSTRECORDENTRYPERM',
    includeName: flag(root, 'includename', true),
    optimisticLocking: flag(root, 'enableoptimisticlocking', true),
    fields: fields.map(readField),
    permissions: Object.fromEntries(
      permissions.map((permission) => [
        reference(text(permission, 'permittedrole')),
        text(permission, 'permittedlevel') as PermissionLevel,
      ]),
    ),
    instances: instances.map((instance) => ({
      scriptId: instance.getAttribute('scriptid') ?? '',
      name: text(instance, 'name'),
      values: Object.fromEntries(
        fields.map((field) => {
          const id = field.getAttribute('scriptid') ?? '';
          return [id, text(instance, id)];
        }),
      ),
    })),
  };
}

function readRole(root: Element): RoleDefinition {
  const permissions = children(root, 'permissions').flatMap((group) =>
    children(group, 'permission'),
  );
  return {
    scriptId: root.getAttribute('scriptid') ?? '',
    name: text(root, 'name'),
    center: text(root, 'centertype'),
    permissions: Object.fromEntries(
      permissions.map((permission) => [
        reference(text(permission, 'permkey')),
        text(permission, 'permlevel') as PermissionLevel,
      ]),
    ),
  };
}

/** What the manifest says the project needs or uses; small projects of tests have none. */
function readFeatures(folder: string): string[] {
  const file = path.join(folder, 'manifest.xml');
  if (!existsSync(file)) return [];
  const features = [...readXml(file).getElementsByTagName('feature')];
  return features.map((feature) => (feature.textContent ?? '').trim());
}

/** Which installation scripts deploy.xml runs, by the script ids that their files are called. */
function readRuns(folder: string): SdfProject['runs'] {
  const file = path.join(folder, 'deploy.xml');
  if (!existsSync(file)) return [];
  const runs = [...readXml(file).getElementsByTagName('run')];
  return runs
    .flatMap((run) => children(run, 'script'))
    .map((script) => ({
      script: path.posix.basename(text(script, 'path'), '.xml'),
      deployment: text(script, 'deployment'),
    }));
}

/** Reads the objects of a staged SDF project. */
export function readProject(folder: string): SdfProject {
  const objects = path.join(folder, 'Objects');
  const roots = readdirSync(objects, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => readXml(path.join(objects, name)));
  return {
    folder,
    scripts: roots.filter((root) => root.nodeName in LIMITS).map(readScript),
    recordTypes: roots.filter((root) => root.nodeName === 'customrecordtype').map(readRecordType),
    bodyFields: roots.filter((root) => root.nodeName in APPLIES).map(readBodyField),
    lists: roots.filter((root) => root.nodeName === 'customlist').map(readList),
    roles: roots.filter((root) => root.nodeName === 'role').map(readRole),
    collections: readCollections(folder, roots),
    features: readFeatures(folder),
    runs: readRuns(folder),
  };
}
