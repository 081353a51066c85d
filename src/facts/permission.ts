/** NetSuite's permission levels, weakest first (NetSuite help, section_4296668393). */
export const PERMISSION_LEVELS = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'] as const;
export type PermissionLevel = (typeof PERMISSION_LEVELS)[number];

/** Whether the level held is at least the level needed. */
export function allows(held: PermissionLevel, needed: PermissionLevel): boolean {
  return PERMISSION_LEVELS.indexOf(held) >= PERMISSION_LEVELS.indexOf(needed);
}
