import { atLeast } from '../account/permission.ts';
import type { Execution } from '../execution/execution.ts';
import { noPermission } from '../suitescript/error.ts';
import { UNITS } from '../suitescript/governance.ts';
import { required, strict } from './module.ts';

/**
 * N/suiteAppInfo: installed bundles (NetSuite help, section_160236062593). Its permission is not
 * documented; ADMI_BUNDLER is the strict guess. SuiteApps are not modeled: none is installed.
 */
export function suiteAppInfoModule(execution: Execution): object {
  const installed = execution.services.world().bundle;
  return strict(
    'N/suiteAppInfo',
    {
      listInstalledBundles() {
        execution.pay(UNITS.listInstalledBundles);
        if (!atLeast(execution.level('ADMI_BUNDLER'), 'VIEW'))
          throw noPermission('SuiteApp Marketplace');
        return installed === null
          ? []
          : [
              {
                id: installed.id,
                name: installed.name,
                version: installed.version,
                isManaged: installed.managed,
              },
            ];
      },
      isBundleInstalled({ bundleId }: { bundleId: number | string }) {
        execution.pay(UNITS.isBundleInstalled);
        return installed !== null && String(installed.id) === String(bundleId);
      },
      /** An account customization project is none. */
      listInstalledSuiteApps() {
        execution.pay(UNITS.listInstalledBundles);
        return [];
      },
      listBundlesContainingScripts({ scriptIds }: { scriptIds: string[] }) {
        execution.pay(UNITS.listBundlesContainingScripts);
        return Object.fromEntries(
          required(scriptIds, 'scriptIds').map((id) => [
            id,
            installed === null ? [] : [installed.id],
          ]),
        );
      },
    },
    execution,
  );
}
