import * as query from 'N/query';
import { WRITE_PERMISSIONS, type WritePermission } from '../../contracts/call-terms.ts';
import type { PermissionLevel } from '../../facts/permission.ts';
import { holds } from '../caller.ts';
import { isDenied } from '../denied.ts';
import { DELETED_CALL } from '../ids.ts';

const isForLinks = (permission: WritePermission): boolean =>
  /^LIST_(?:CUSTJOB|CONTACT|VENDOR) /.test(permission);

/**
 * getPermission knows NetSuite's own permissions only, so a record type of ours is asked for a row.
 * Costs 10 units.
 */
function seesDeletedCalls(): boolean {
  try {
    query.runSuiteQL({
      query: `SELECT id FROM ${DELETED_CALL.type} WHERE id = ?`,
      params: [0],
      customScriptId: 'rcp_sees_deleted',
    });
    return true;
  } catch (thrown) {
    return !isDenied(thrown);
  }
}

const lacks = (permission: string): boolean => {
  const [key = '', level] = permission.split(' ');
  return holds(key, level as PermissionLevel) === false;
};

/** What the role lacks to find the records that calls belong to. Free. */
export const lackingForLinks = (): WritePermission[] =>
  WRITE_PERMISSIONS.filter((permission) => isForLinks(permission) && lacks(permission));

/** Everything that the role lacks, whether it keeps calls from being written or not. Costs 10 units. */
export const missingPermissions = (): WritePermission[] =>
  WRITE_PERMISSIONS.filter((permission) =>
    permission === 'customrecord_rcp_deleted_call VIEW' ? !seesDeletedCalls() : lacks(permission),
  );
