import type { RecordPage } from '../account.ts';

const KEPT = 50;

/** What one user event used for one record page. */
export type Usage = RecordPage['usage'][number] & { page: string };

/** The last executions of user events, newest first. */
export interface UsageLog {
  add(page: string, usage: RecordPage['usage']): void;
  list(): Usage[];
}

/** An empty log; it keeps the last 50. */
export function usageLog(): UsageLog {
  const entries: Usage[] = [];
  return {
    add(page, usage) {
      entries.unshift(...usage.map((used) => ({ ...used, page })));
      entries.length = Math.min(entries.length, KEPT);
    },
    list: () => [...entries],
  };
}
