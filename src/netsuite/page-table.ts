import type { WordKey } from '../i18n/english.ts';

/**
 * The softphone page. The pages that banners link to are constants of their own, because a script
 * on a record carries no other page.
 */
export const SOFTPHONE = {
  scriptId: 'customscript_rcp_softphone',
  deploymentId: 'customdeploy_rcp_softphone',
} as const;
export const SETTINGS = {
  scriptId: 'customscript_rcp_settings',
  deploymentId: 'customdeploy_rcp_settings',
} as const;
/**
 * For company admins only, which the script decides: the company may name roles that no deployment
 * knows.
 */
export const SETUP = {
  scriptId: 'customscript_rcp_setup',
  deploymentId: 'customdeploy_rcp_setup',
} as const;

/**
 * Our own pages: this file is the one place where a page is named. The IDs, the build, the server,
 * the bench, and the tests read it; CONTRIBUTING.md has the recipe for a new page. It has a table
 * for each kind of reader, because a script carries only the tables that it reads.
 */
export const PAGES = {
  softphone: SOFTPHONE,
  settings: SETTINGS,
  setup: SETUP,
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

/**
 * Scripts that a page loads only when somebody needs them, by the name of their asset. Paths are from
 * the project folder; the softphone's are in build/telephone/scripts.ts. Only the build reads these.
 */
export const PART_ENTRIES = {
  certificate: 'src/browser/setup/certificate/certificate-main.ts',
} as const;
