import type { Role } from '../account/identity.ts';
import type { PermissionLevel } from '../account/permission.ts';
import type { RecordType } from '../account/records.ts';
import type { CustomRecordType, RoleDefinition, SdfProject } from '../sdf/project.ts';

export const ADMINISTRATOR: Role = {
  id: 3,
  scriptId: 'administrator',
  name: 'Administrator',
  center: 'BASIC',
};

/**
 * A role that NetSuite ships, with some of its permissions: it stands for every role nobody set our
 * product up for.
 */
const SALES_PERSON: RoleDefinition = {
  scriptId: 'sales_person',
  name: 'Sales Person',
  center: 'BASIC',
  permissions: {
    LIST_CUSTJOB: 'EDIT',
    LIST_CONTACT: 'EDIT',
    LIST_CALL: 'EDIT',
    LIST_JOB: 'VIEW',
    LIST_CASE: 'VIEW',
    TRAN_OPPRTNTY: 'EDIT',
    TRAN_SALESORD: 'VIEW',
  },
};

/**
 * The permission that each record type needs. Source: Oracle's permissions.json for roles in SDF.
 */
export const RECORD_PERMISSIONS: Record<RecordType, string> = {
  customer: 'LIST_CUSTJOB',
  lead: 'LIST_CUSTJOB',
  prospect: 'LIST_CUSTJOB',
  contact: 'LIST_CONTACT',
  phonecall: 'LIST_CALL',
  task: 'LIST_TASK',
  supportcase: 'LIST_CASE',
  opportunity: 'TRAN_OPPRTNTY',
  salesorder: 'TRAN_SALESORD',
  job: 'LIST_JOB',
  vendor: 'LIST_VENDOR',
  employee: 'LIST_EMPLOYEE',
};

/**
 * Permissions of the platform that the model knows. `getPermission` of any other answers 0, even
 * for an Administrator (recorded behavior, N/runtime). Source: NetSuite help, chapter_N3236764.
 */
const KNOWN: ReadonlySet<string> = new Set([
  ...Object.values(RECORD_PERMISSIONS),
  'LIST_EMPLOYEE_RECORD',
  'LIST_FILECABINET',
  'LIST_CERTIFICATES',
  'LIST_CUSTRECORDENTRY',
  'LIST_FIND',
  'REPO_ANALYTICS',
  'ADMI_BUNDLER',
  'ADMI_CUSTFIELD',
  'ADMI_CUSTLIST',
  'ADMI_CUSTOMSCRIPT',
  'ADMI_LOGIN_OAUTH2',
  'ADMI_MANAGEROLES',
  'ADMI_MANAGEUSERS',
  'ADMI_MANAGE_OAUTH2',
  'ADMI_SETUPCOMPANY',
  'ADMI_TRANSLATION',
  'ADMI_RESTWEBSERVICES',
]);

/** The account's roles and what each may do. */
export class Roles {
  readonly #definitions: RoleDefinition[];
  readonly #recordTypes: CustomRecordType[];

  constructor({ roles, recordTypes }: SdfProject) {
    this.#definitions = [SALES_PERSON, ...roles];
    this.#recordTypes = recordTypes;
  }

  find(scriptId: string): Role | null {
    if (scriptId === ADMINISTRATOR.scriptId || scriptId === 'ADMINISTRATOR') return ADMINISTRATOR;
    const index = this.#definitions.findIndex((role) => role.scriptId === scriptId);
    const definition = this.#definitions[index];
    if (definition === undefined) return null;
    return { id: 1000 + index, scriptId, name: definition.name, center: definition.center };
  }

  /** The level a role holds of a permission of the platform. */
  level(role: Role, permission: string): PermissionLevel {
    const named = this.#definitions.some(({ permissions }) => permission in permissions);
    if (role.id === ADMINISTRATOR.id) return named || KNOWN.has(permission) ? 'FULL' : 'NONE';
    return (
      this.#definitions.find(({ scriptId }) => scriptId === role.scriptId)?.permissions[
        permission
      ] ?? 'NONE'
    );
  }

  /**
   * The level a role holds of a custom record type, by its access type (NetSuite help,
   * SDFxml_2290236535).
   */
  customRecordLevel(role: Role, scriptId: string): PermissionLevel {
    const type = this.#recordTypes.find((candidate) => candidate.scriptId === scriptId);
    if (type === undefined) return 'NONE';
    if (role.id === ADMINISTRATOR.id || type.accessType === 'NONENEEDED') return 'FULL';
    if (type.accessType === 'CUSTRECORDENTRYPERM') return this.level(role, 'LIST_CUSTRECORDENTRY');
    return type.permissions[role.scriptId] ?? 'NONE';
  }
}
