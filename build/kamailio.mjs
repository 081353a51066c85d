import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Daemons are in sbin, which is not in everybody's PATH. */
const DAEMON_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

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
 * The SIP server, or undefined when there is none.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findKamailio(env) {
  const folders = [...(env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== ''), ...DAEMON_FOLDERS];
  return folders.map((folder) => path.join(folder, 'kamailio')).find(canRun);
}
