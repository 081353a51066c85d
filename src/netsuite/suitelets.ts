import { PAGES } from './page-table.ts';

/** Our Suitelets, by what url.resolveScript takes. */
export const SUITELETS = {
  ...PAGES,
  /** Executes as the service role. */
  signIn: { scriptId: 'customscript_rcp_sign_in', deploymentId: 'customdeploy_rcp_sign_in' },
  calls: { scriptId: 'customscript_rcp_calls', deploymentId: 'customdeploy_rcp_calls' },
} as const;
