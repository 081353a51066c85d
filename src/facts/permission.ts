/** NetSuite's permission levels, weakest first (NetSuite help, section_4296668393). */
export const PERMISSION_LEVELS = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'] as const;
export type PermissionLevel = (typeof PERMISSION_LEVELS)[number];

/**
 * What a role needs for the whole product, people and monitoring together, by NetSuite's permission
 * id; the order is the order in which they are shown.
 */
export const NEEDED_PERMISSIONS = {
  LIST_CALL: { level: 'CREATE', name: 'Phone Calls', use: 'log calls with their notes' },
  LIST_CONTACT: { level: 'VIEW', name: 'Contacts', use: 'find who is calling' },
  LIST_CUSTJOB: { level: 'VIEW', name: 'Customers', use: 'find who is calling' },
  LIST_JOB: { level: 'VIEW', name: 'Projects', use: 'find who is calling' },
  ADMI_LOGIN_OAUTH2: {
    level: 'FULL',
    name: 'Log in using OAuth 2.0 Access Tokens',
    use: 'sign in from outside NetSuite',
  },
} as const satisfies Record<string, { level: PermissionLevel; name: string; use: string }>;

export type PermissionKey = keyof typeof NEEDED_PERMISSIONS;
export const PERMISSION_KEYS = Object.keys(NEEDED_PERMISSIONS) as PermissionKey[];

/** Returns whether the level held is at least the level needed. */
export function allows(held: PermissionLevel, needed: PermissionLevel): boolean {
  return PERMISSION_LEVELS.indexOf(held) >= PERMISSION_LEVELS.indexOf(needed);
}
