/** See child.mjs, which runs before anything is installed and so is JavaScript. */
export function runNode(
  args: readonly string[],
  options?: {
    output?: 'inherit' | 'stderr' | number;
    env?: NodeJS.ProcessEnv;
    deadlineMs?: number;
    patient?: boolean;
  },
): Promise<number>;
