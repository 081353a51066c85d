import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { canRun, findProgram } from './can-run.mjs';

/** WebKitGTK's test browser, which isn't in PATH. */
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
  const driver = findProgram(['WebKitWebDriver'], env.PATH);
  const display = findProgram(['Xvfb'], env.PATH);
  const browser = miniBrowser();
  return driver === undefined || display === undefined || browser === undefined
    ? undefined
    : { driver, browser, display };
}
