import { useEffect } from 'preact/hooks';
import { guardLeaving } from '../sensors/leave-guard.ts';

/** Asks before leaving a page with values that aren't saved. */
export function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    return guardLeaving(() => true);
  }, [unsaved]);
}
