import { accessSync, constants } from 'node:fs';
import path from 'node:path';

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

/**
 * Returns the first program with one of these names in the folders of a search path. All folders
 * are searched for the first name before the second one.
 * @param {readonly string[]} names
 * @param {string | undefined} searchPath such as PATH
 * @returns {string | undefined} absolute path of the program
 */
export function findProgram(names, searchPath = '') {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(canRun);
}
