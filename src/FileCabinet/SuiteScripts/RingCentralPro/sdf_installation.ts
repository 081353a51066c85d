/**
 * Runs twice when a SuiteApp is deployed, as deploy.xml says: before everything else, where it
 * stops what cannot succeed, and after it, where it says what is left to set up.
 *
 * @NApiVersion 2.1
 * @NScriptType SDFInstallationScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { runInstallation } from '../../../netsuite/setup/sdf-installation.ts';

export const run: EntryPoints.SDFInstallation.run = ({ fromVersion }) => {
  runInstallation(fromVersion);
};
