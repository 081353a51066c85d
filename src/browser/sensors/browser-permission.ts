import { TOO_LATE, withDeadline } from './deadline.ts';

const ANSWER_MS = 2_000;

/**
 * The browser's record of a permission, or null when it keeps none: Firefox knew no `microphone`
 * for long, and some browsers know no `notifications` here.
 */
export async function permissionStatus(
  name: 'microphone' | 'notifications',
): Promise<PermissionStatus | null> {
  const permissions = (navigator as Partial<Navigator>).permissions;
  if (permissions === undefined) return null;
  try {
    const status = await withDeadline(permissions.query({ name }), ANSWER_MS);
    return status === TOO_LATE ? null : status;
  } catch {
    return null;
  }
}
