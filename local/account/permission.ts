import type { RecordEvent } from './records.ts';

export type PermissionLevel = 'NONE' | 'VIEW' | 'CREATE' | 'EDIT' | 'FULL';

/** The order of NetSuite's levels (SuiteCloud SDK, permissions reference). */
export const LEVELS: readonly PermissionLevel[] = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

const NEEDED: Readonly<Record<RecordEvent, PermissionLevel>> = {
  view: 'VIEW',
  create: 'CREATE',
  copy: 'CREATE',
  edit: 'EDIT',
};

/** Whether a level held is enough. */
export const atLeast = (level: PermissionLevel, needed: PermissionLevel): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

export const maySee = (level: PermissionLevel): boolean => atLeast(level, 'VIEW');
export const mayCreate = (level: PermissionLevel): boolean => atLeast(level, 'CREATE');
export const mayEdit = (level: PermissionLevel): boolean => atLeast(level, 'EDIT');

/** The level a role needs to open a record this way, when `level` is not enough; else null. */
export function missingLevel(level: PermissionLevel, event: RecordEvent): PermissionLevel | null {
  return atLeast(level, NEEDED[event]) ? null : NEEDED[event];
}
