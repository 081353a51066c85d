import path from 'node:path';
import { findProgram } from './can-run.mjs';

/** Daemons are in sbin, which is not in everybody's PATH. */
const DAEMON_FOLDERS = ['/usr/sbin', '/usr/local/sbin'].join(path.delimiter);

/**
 * The SIP server, or undefined when it isn't installed. RCP_DAEMON_FOLDERS names other folders than
 * the usual, for a test without them.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findKamailio(env) {
  const places = [env['PATH'] ?? '', env['RCP_DAEMON_FOLDERS'] ?? DAEMON_FOLDERS].join(
    path.delimiter,
  );
  return findProgram(['kamailio'], places);
}
