/** Put in by the build: the `version` of package.json. */
declare const __BUNDLE_VERSION__: string;

/**
 * Put in by the build: the File Cabinet folder of this project's files, which a SuiteApp has
 * elsewhere. No slash at either end.
 */
declare const __SCRIPT_ROOT__: string;

/**
 * Put in by the build: this script's company-level parameter that points to the company's row, as
 * its object in src/Objects has it; null for a script without one.
 */
declare const __COMPANY_POINTER__: string | null;

/**
 * Put in by the build: the script deployments in src/Objects that serve somebody, with the status
 * they are deployed in. NetSuite can make an address for the addressable ones.
 */
declare const __DEPLOYMENTS__: readonly {
  id: string;
  script: string;
  status: string;
  addressable: boolean;
}[];
