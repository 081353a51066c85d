import type { WordKey } from '../i18n/english.ts';

/** What the build, the server, and the tests know of one of our own pages. */
export interface PageRow {
  scriptId: string;
  deploymentId: string;
  /** The script's own company-level parameter that points to the company's row. */
  companyPointer: string;
  /** The page's first browser file, from the project folder. */
  entry: string;
  title: WordKey;
  /** The heading of the plain page that says that this page couldn't be opened. */
  failed: WordKey;
}

/**
 * Our own pages: the one place where a page is named. The build bundles their entries, ids.ts has
 * their scripts, and the server writes their titles. CONTRIBUTING.md has the recipe for a new one.
 */
export const PAGES = {
  softphone: {
    scriptId: 'customscript_rcp_softphone',
    deploymentId: 'customdeploy_rcp_softphone',
    companyPointer: 'custscript_rcp_softphone_company',
    entry: 'src/browser/app/shell/softphone-main.tsx',
    title: 'page.title.softphone',
    failed: 'plain-page.softphone-failed',
  },
  settings: {
    scriptId: 'customscript_rcp_settings',
    deploymentId: 'customdeploy_rcp_settings',
    companyPointer: 'custscript_rcp_settings_company',
    entry: 'src/browser/settings/settings-main.tsx',
    title: 'page.title.settings',
    failed: 'plain-page.settings-failed',
  },
  /**
   * For company admins only, which the script decides: the company may name roles that no
   * deployment knows.
   */
  setup: {
    scriptId: 'customscript_rcp_setup',
    deploymentId: 'customdeploy_rcp_setup',
    companyPointer: 'custscript_rcp_setup_company',
    entry: 'src/browser/setup/setup-main.tsx',
    title: 'set-up.title',
    failed: 'plain-page.setup-failed',
  },
  /** Checks an account that is new to us. Its other deployments execute as roles of their own. */
  probe: {
    scriptId: 'customscript_rcp_probe',
    deploymentId: 'customdeploy_rcp_probe',
    companyPointer: 'custscript_rcp_probe_company',
    entry: 'src/browser/account-check/account-check-main.tsx',
    title: 'account-check.title',
    failed: 'plain-page.probe-failed',
  },
} as const satisfies Readonly<Record<string, PageRow>>;

/** The name of a page, which is its asset's too. */
export type PageName = keyof typeof PAGES;
