import type { Usage } from '../account/scripts.ts';

const KEPT = 50;

/** What one execution of a script used, and what it ran for. */
export type LoggedUsage = Usage & { page: string };

/** The last executions of scripts, newest first. */
export interface UsageLog {
  add(page: string, usage: readonly Usage[]): void;
  list(): LoggedUsage[];
}

/** An empty log; it keeps the last 50. */
export function usageLog(): UsageLog {
  const entries: LoggedUsage[] = [];
  return {
    add(page, usage) {
      entries.unshift(...usage.map((used) => ({ ...used, page })));
      entries.length = Math.min(entries.length, KEPT);
    },
    list: () => [...entries],
  };
}
