import type { PermissionLevel, RecordEvent } from '../account.ts';

/** The order of NetSuite's levels (SuiteCloud SDK, permissions reference). */
const ORDER: readonly PermissionLevel[] = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

const NEEDED: Readonly<Record<RecordEvent, PermissionLevel>> = {
  view: 'VIEW',
  create: 'CREATE',
  copy: 'CREATE',
  edit: 'EDIT',
};

const atLeast = (level: PermissionLevel, needed: PermissionLevel): boolean =>
  ORDER.indexOf(level) >= ORDER.indexOf(needed);

export const maySee = (level: PermissionLevel): boolean => atLeast(level, 'VIEW');
export const mayCreate = (level: PermissionLevel): boolean => atLeast(level, 'CREATE');
export const mayEdit = (level: PermissionLevel): boolean => atLeast(level, 'EDIT');

/** The level a role needs to open a record this way, when `level` is not enough; else null. */
export function missingLevel(level: PermissionLevel, event: RecordEvent): PermissionLevel | null {
  return atLeast(level, NEEDED[event]) ? null : NEEDED[event];
}
