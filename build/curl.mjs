import path from 'node:path';
import { canRun } from './can-run.mjs';

/**
 * curl, or undefined when there is none in PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findCurl(env) {
  return (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, 'curl'))
    .find(canRun);
}
