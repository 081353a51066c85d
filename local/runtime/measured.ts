import { performance } from 'node:perf_hooks';
import type { Usage } from '../account/scripts.ts';
import type { Execution } from '../execution/execution.ts';

/** Runs something of an execution and says what it used. */
export function measured<T>(
  execution: Execution,
  run: () => T,
): { outcome: { value: T } | { thrown: unknown }; usage: Usage } {
  const started = performance.now();
  let outcome: { value: T } | { thrown: unknown };
  try {
    outcome = { value: run() };
  } catch (thrown) {
    outcome = { thrown };
  }
  return {
    outcome,
    usage: {
      deployment: execution.deployment.scriptId,
      units: execution.used,
      searches: execution.searches,
      milliseconds: performance.now() - started,
    },
  };
}

/** Code and message of whatever was thrown. */
export function codeAndMessage(thrown: unknown): { code: string; message: string } {
  const { name, message } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    name?: unknown;
    message?: unknown;
  };
  const known = typeof name === 'string' && name !== 'Error' && !name.endsWith('Error');
  return {
    code: known ? name : 'UNEXPECTED_ERROR',
    message: typeof message === 'string' ? message : String(thrown),
  };
}
