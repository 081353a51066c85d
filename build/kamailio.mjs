import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Daemons are in sbin, which is not in everybody's PATH. */
const DAEMON_FOLDERS = ['/usr/sbin', '/usr/local/sbin'].join(path.delimiter);

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
 * The SIP server, or undefined when there is none. RCP_DAEMON_FOLDERS names other folders than the usual, for a test without them.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findKamailio(env) {
  const places = [env['PATH'] ?? '', env['RCP_DAEMON_FOLDERS'] ?? DAEMON_FOLDERS].join(path.delimiter);
  return places.split(path.delimiter).filter((folder) => folder !== '').map((folder) => path.join(folder, 'kamailio')).find(canRun);
}
