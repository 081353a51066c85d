/**
 * Runs when SuiteBundler installs or updates the bundle: stops what cannot succeed, and says what
 * is left to set up.
 *
 * @NApiVersion 2.1
 * @NScriptType BundleInstallationScript
 * @NModuleScope SameAccount
 */
import type { EntryPoints } from 'N/types';
import { refuseImpossible, reportInstallation } from '../../../netsuite/setup/installation.ts';

export const beforeInstall: EntryPoints.BundleInstallation.beforeInstall = () => {
  refuseImpossible();
};

export const beforeUpdate: EntryPoints.BundleInstallation.beforeUpdate = () => {
  refuseImpossible();
};

export const afterInstall: EntryPoints.BundleInstallation.afterInstall = () => {
  reportInstallation(null);
};

export const afterUpdate: EntryPoints.BundleInstallation.afterUpdate = ({ fromVersion }) => {
  reportInstallation(fromVersion);
};
