import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { canRun } from './can-run.mjs';

/** @param {string} name @param {NodeJS.ProcessEnv} env */
const inPath = (name, env) =>
  (env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name))
    .find(canRun);

/** WebKitGTK's test browser, which is no program of PATH. */
function miniBrowser() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .map((machine) => path.join(libraries, machine, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find(canRun);
}

/**
 * WebKitGTK with its WebDriver, and the display that it needs.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ driver: string, browser: string, display: string } | undefined}
 */
export function findWebKit(env) {
  const driver = inPath('WebKitWebDriver', env);
  const display = inPath('Xvfb', env);
  const browser = miniBrowser();
  return driver === undefined || display === undefined || browser === undefined
    ? undefined
    : { driver, browser, display };
}
