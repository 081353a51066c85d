export function runNode(
  args: readonly string[],
  options?: {
    stdout?: 'inherit' | 'stderr';
    env?: NodeJS.ProcessEnv;
    /** Ends it by SIGKILL. */
    deadlineMs?: number;
  },
): Promise<number>;
