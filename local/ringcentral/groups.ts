/** RingCentral's groups of REST calls. Each has a limit of its own. */
export type Group = 'Light' | 'Medium' | 'Heavy' | 'Auth';

export const GROUPS: readonly Group[] = ['Light', 'Medium', 'Heavy', 'Auth'];

export type Limits = Readonly<Record<Group, number>>;

/**
 * Calls per user, application and minute. Source:
 * developers.ringcentral.com/guide/basics/rate-limits, the defaults.
 */
export const LIMITS: Limits = { Light: 50, Medium: 40, Heavy: 10, Auth: 5 };
export const WINDOW_SECONDS = 60;
