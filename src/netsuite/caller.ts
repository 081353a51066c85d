import * as runtime from 'N/runtime';
import { allows, type PermissionLevel } from '../facts/permission.ts';
import { ADMIN_ROLE, ADMINISTRATOR } from './ids.ts';

/** Who runs this script. All of it is free to read. */
export interface Caller {
  userId: number;
  /**
   * Script id of the role in small letters, the same in every account; NetSuite's own roles have
   * one too (NetSuite help, section_4296670260).
   */
  roleId: string;
  administrator: boolean;
}

/**
 * The person and role this script runs as. Only meaningful in a deployment without Execute As Role:
 * what `role` says under another role is not documented, which is why none of our scripts has one.
 */
export function currentCaller(): Caller {
  const user = runtime.getCurrentUser();
  return { userId: user.id, roleId: user.roleId, administrator: user.role === ADMINISTRATOR };
}

/**
 * Company admin: an Administrator, our shipped admin role, or a role that the company named.
 * @param adminRoles the company's list in small letters, or null when it could not be read
 * @returns null when only that list could tell
 */
export function appRole(
  caller: Caller,
  adminRoles: readonly string[] | null,
): 'company-admin' | 'member' | null {
  if (caller.administrator || caller.roleId === ADMIN_ROLE) return 'company-admin';
  if (adminRoles === null) return null;
  return adminRoles.includes(caller.roleId.toLowerCase()) ? 'company-admin' : 'member';
}

/**
 * The level the caller's role holds.
 * @param key NetSuite's permission id, such as LIST_CALL
 * @returns null when NetSuite does not know the permission or will not say
 */
export function heldLevel(key: string): PermissionLevel | null {
  try {
    const held = runtime.getCurrentUser().getPermission({ name: key });
    switch (held) {
      case runtime.Permission.FULL:
        return 'FULL';
      case runtime.Permission.EDIT:
        return 'EDIT';
      case runtime.Permission.CREATE:
        return 'CREATE';
      case runtime.Permission.VIEW:
        return 'VIEW';
      case runtime.Permission.NONE:
        return 'NONE';
      default:
        return null;
    }
  } catch {
    return null;
  }
}

/** Whether the caller holds at least `needed`; null when it can't be determined. */
export function holds(key: string, needed: PermissionLevel): boolean | null {
  const held = heldLevel(key);
  return held === null ? null : allows(held, needed);
}
