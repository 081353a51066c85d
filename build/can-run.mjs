import { accessSync, constants } from 'node:fs';

/**
 * Whether a file is a program that this user may run.
 * @param {string} file
 */
export function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
