import { canRun, findProgram } from './can-run.mjs';

/** What distributions call it; any of them runs the browser tests. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser for browser tests, screenshots and benchmarks.
 * @param {NodeJS.ProcessEnv} env CHROMIUM_PATH, when set, is the one to take; else the folders of
 * PATH are searched
 * @returns {string | undefined} absolute path of its program
 */
export function findChromium(env) {
  if (env.CHROMIUM_PATH) return canRun(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  return findProgram(NAMES, env.PATH);
}
