import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Debian and its relatives call them. */
const KAMAILIO_PACKAGES = ['kamailio', 'kamailio-websocket-modules'] as const;
/** Daemons are in sbin, which is not in everybody's PATH. */
const DAEMON_FOLDERS = ['/usr/sbin', '/usr/local/sbin'].join(delimiter);

/** Why the SIP server is missing, and what to do about it. */
export const KAMAILIO_MISSING =
  'There is no Kamailio in PATH, the SIP server that carries calls. On Debian or Ubuntu: ' +
  `apt-get install ${KAMAILIO_PACKAGES.join(' ')}`;

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first program of that name in PATH and the daemons' folders; RCP_DAEMON_FOLDERS names others,
 * for a test without them.
 */
export function findProgram(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const places = [env['PATH'] ?? '', env['RCP_DAEMON_FOLDERS'] ?? DAEMON_FOLDERS].join(delimiter);
  return places
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(canRun);
}
