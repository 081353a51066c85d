import { findProgram } from './can-run.mjs';

/**
 * curl, or undefined when it isn't in PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findCurl(env) {
  return findProgram(['curl'], env['PATH']);
}
