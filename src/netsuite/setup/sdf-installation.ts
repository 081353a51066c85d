import * as runtime from 'N/runtime';
import { refuseImpossible, reportInstallation } from './installation.ts';

/** The deployment that deploy.xml runs first. */
const FIRST = 'customdeploy_rcp_sdf_first';

/**
 * The entry point of the SuiteApp's installation script, which its deployment distinguishes.
 * @param fromVersion the version there was; nothing at the first installation (NetSuite help,
 * section_156383279814)
 * @throws what makes an installation impossible, in words
 */
export function runInstallation(fromVersion: unknown): void {
  if (runtime.getCurrentScript().deploymentId === FIRST) refuseImpossible();
  else reportInstallation(fromVersion);
}
