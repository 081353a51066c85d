import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** What distributions call it; any of them runs the browser tests. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser for browser tests, screenshots and benchmarks.
 * @param {NodeJS.ProcessEnv} env CHROMIUM_PATH, when set, is the one to take; else the folders of PATH are searched
 * @returns {string | undefined} absolute path of its program
 */
export function findChromium(env) {
  if (env.CHROMIUM_PATH) return canRun(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun);
}
