import type { BuildFailure } from 'esbuild';

/** Something wrong in the sources: where it is, and what is wrong with it or would fix it. */
export interface Fault {
  /** Path from the project folder, with line and column when they are known. */
  where: string;
  what: string;
}

/** Everything that one step of the build found wrong, so that one run shows it all. */
export class BuildError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ where, what }) => `${where}: ${what}`).join('\n'));
    this.name = 'BuildError';
    this.faults = faults;
  }
}

/** Throws what was found, if anything was. @throws BuildError */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new BuildError(faults);
}

type Message = BuildFailure['errors'][number];

/** What the bundler says, in our form. @param entry named when the bundler names no place */
function bundlerFaults(messages: readonly Message[], entry: string): Fault[] {
  return messages.map(({ text, location }) => ({
    where: location === null ? entry : `${location.file}:${location.line}:${location.column + 1}`,
    what: location === null || location.file === entry ? text : `${text} (in ${entry})`,
  }));
}

function isBundlerFailure(failure: unknown): failure is BuildFailure {
  return failure instanceof Error && 'errors' in failure && Array.isArray(failure.errors);
}

/**
 * Runs one bundling and turns its errors and its warnings into faults. A warning stops the build
 * too: what the bundler warns of (an import that is not there, a comparison that never holds) is a
 * fault at run time.
 * @throws BuildError
 */
export async function bundled<T extends { warnings: Message[] }>(
  entry: string,
  run: () => Promise<T>,
): Promise<T> {
  const result = await run().catch((failure: unknown) => {
    throw isBundlerFailure(failure)
      ? new BuildError(bundlerFaults(failure.errors, entry))
      : failure;
  });
  refuse(bundlerFaults(result.warnings, entry));
  return result;
}

/** Waits for all of them, then throws the faults of all that failed. @throws BuildError */
export async function all<T extends readonly unknown[]>(
  steps: { readonly [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const results = await Promise.allSettled(steps);
  const faults: Fault[] = [];
  const values: unknown[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') values.push(result.value);
    else if (result.reason instanceof BuildError) faults.push(...result.reason.faults);
    else throw result.reason;
  }
  refuse(faults);
  // One value for each step, in their order.
  return values as readonly unknown[] as T;
}
