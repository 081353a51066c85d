import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import type { PermissionLevel } from '../account.ts';
import { LIMITS, type ScriptType } from '../platform/governance.ts';
import { children, flag, parseXml, reference, text } from './xml.ts';

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
  logLevel: string;
  allRoles: boolean;
  roles: string[];
  runAsRole: string | null;
  recordType: string;
  executionContexts: string[];
  eventType: string;
  links: { category: string; label: string }[];
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
  type: string;
}

export interface CustomRecordType {
  scriptId: string;
  accessType: string;
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
  roles: RoleDefinition[];
}

const FIRST_NUMBER = 101;

function readDeployment(element: Element, index: number): Deployment {
  const list = (name: string) => text(element, name).split('|').filter((item) => item !== '');
  const links = children(element, 'links').flatMap((group) => children(group, 'link'));
  const runAs = text(element, 'runasrole');
  return {
    scriptId: element.getAttribute('scriptid') ?? '',
    number: index + 1,
    deployed: flag(element, 'isdeployed', true) && text(element, 'status') === 'RELEASED',
    logLevel: text(element, 'loglevel') || 'DEBUG',
    allRoles: flag(element, 'allroles', false),
    roles: list('audslctrole').map(reference),
    runAsRole: runAs === '' ? null : reference(runAs),
    recordType: text(element, 'recordtype'),
    executionContexts: list('executioncontext'),
    eventType: text(element, 'eventtype'),
    links: links.map((link) => ({ category: text(link, 'linkcategory'), label: text(link, 'linklabel') })),
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
    parameters: children(root, 'scriptcustomfields').flatMap((group) => children(group, 'scriptcustomfield')).map((field) => ({
      scriptId: field.getAttribute('scriptid') ?? '',
      fieldType: text(field, 'fieldtype'),
      setting: text(field, 'setting'),
      defaultValue: text(field, 'defaultselection') || text(field, 'defaultvalue'),
    })),
    deployments: children(root, 'scriptdeployments').flatMap((group) => children(group, 'scriptdeployment')).map(readDeployment),
  };
}

function readRecordType(root: Element): CustomRecordType {
  const permissions = children(root, 'permissions').flatMap((group) => children(group, 'permission'));
  const instances = children(root, 'instances').flatMap((group) => children(group, 'instance'));
  const fields = children(root, 'customrecordcustomfields').flatMap((group) => children(group, 'customrecordcustomfield'));
  return {
    scriptId: root.getAttribute('scriptid') ?? '',
    accessType: text(root, 'accesstype') || 'CUSTRECORDENTRYPERM',
    fields: fields.map((field) => ({ scriptId: field.getAttribute('scriptid') ?? '', type: text(field, 'fieldtype') })),
    permissions: Object.fromEntries(permissions.map((permission) => [
      reference(text(permission, 'permittedrole')), text(permission, 'permittedlevel') as PermissionLevel,
    ])),
    instances: instances.map((instance) => ({
      scriptId: instance.getAttribute('scriptid') ?? '',
      name: text(instance, 'name'),
      values: Object.fromEntries(fields.map((field) => {
        const id = field.getAttribute('scriptid') ?? '';
        return [id, text(instance, id)];
      })),
    })),
  };
}

function readRole(root: Element): RoleDefinition {
  const permissions = children(root, 'permissions').flatMap((group) => children(group, 'permission'));
  return {
    scriptId: root.getAttribute('scriptid') ?? '',
    name: text(root, 'name'),
    center: text(root, 'centertype'),
    permissions: Object.fromEntries(permissions.map((permission) => [
      reference(text(permission, 'permkey')), text(permission, 'permlevel') as PermissionLevel,
    ])),
  };
}

/** Reads the objects of a staged SDF project. */
export function readProject(folder: string): SdfProject {
  const objects = path.join(folder, 'Objects');
  const roots = readdirSync(objects, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => parseXml(readFileSync(path.join(objects, name), 'utf8')));
  return {
    folder,
    scripts: roots.filter((root) => root.nodeName in LIMITS).map(readScript),
    recordTypes: roots.filter((root) => root.nodeName === 'customrecordtype').map(readRecordType),
    roles: roots.filter((root) => root.nodeName === 'role').map(readRole),
  };
}
