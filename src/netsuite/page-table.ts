import type { WordKey } from '../i18n/english.ts';

/**
 * Our own pages: this file is the one place where a page is named. The IDs, the build, the server,
 * the bench, and the tests read it; CONTRIBUTING.md has the recipe for a new page. It has a table
 * for each kind of reader, because a script carries only the tables that it reads.
 */
export const PAGES = {
  softphone: { scriptId: 'customscript_rcp_softphone', deploymentId: 'customdeploy_rcp_softphone' },
  settings: { scriptId: 'customscript_rcp_settings', deploymentId: 'customdeploy_rcp_settings' },
  // For company admins only, which the script decides: the company may name roles that no
  // deployment knows.
  setup: { scriptId: 'customscript_rcp_setup', deploymentId: 'customdeploy_rcp_setup' },
  // For company admins only, as the setup page.
  'call-sync': {
    scriptId: 'customscript_rcp_sync_page',
    deploymentId: 'customdeploy_rcp_sync_page',
  },
  // Checks an account that is new to us. Its other deployments execute as roles of their own.
  'account-check': { scriptId: 'customscript_rcp_probe', deploymentId: 'customdeploy_rcp_probe' },
} as const;

/** The name of a page, which is its asset's too. */
export type PageName = keyof typeof PAGES;

/** Each page's own company-level script parameter that points to the company's row. */
export const PAGE_POINTERS: Readonly<Record<PageName, string>> = {
  softphone: 'custscript_rcp_softphone_company',
  settings: 'custscript_rcp_settings_company',
  setup: 'custscript_rcp_setup_company',
  'call-sync': 'custscript_rcp_sync_page_company',
  'account-check': 'custscript_rcp_probe_company',
};

/**
 * What the server writes itself: a page's title, and the heading of the plain page that says that
 * this page couldn't be opened.
 */
export const PAGE_TITLES: Readonly<Record<PageName, { title: WordKey; failed: WordKey }>> = {
  softphone: { title: 'page.title.softphone', failed: 'plain-page.softphone-failed' },
  settings: { title: 'page.title.settings', failed: 'plain-page.settings-failed' },
  setup: { title: 'set-up.title', failed: 'plain-page.setup-failed' },
  'call-sync': { title: 'call-sync.title', failed: 'plain-page.call-sync-failed' },
  'account-check': { title: 'account-check.title', failed: 'plain-page.probe-failed' },
};

/** Each page's first browser file, from the project folder. Only the build reads these. */
export const PAGE_ENTRIES: Readonly<Record<PageName, string>> = {
  softphone: 'src/browser/app/shell/softphone-main.tsx',
  settings: 'src/browser/settings/settings-main.tsx',
  setup: 'src/browser/setup/setup-main.tsx',
  'call-sync': 'src/browser/call-sync/call-sync-main.tsx',
  'account-check': 'src/browser/account-check/account-check-main.tsx',
};
