import { canRun, findProgram } from './can-run.mjs';

/** What distributions call it; Debian has the extended support release. */
const NAMES = ['firefox-esr', 'firefox'];

/**
 * The Firefox for browser tests.
 * @param {NodeJS.ProcessEnv} env FIREFOX_PATH, when set, is the one to take; else the folders of
 * PATH are searched
 * @returns {string | undefined} absolute path of its program
 */
export function findFirefox(env) {
  if (env.FIREFOX_PATH) return canRun(env.FIREFOX_PATH) ? env.FIREFOX_PATH : undefined;
  return findProgram(NAMES, env.PATH);
}
