/**
 * The script ids that the code and src/Objects share. Internal ids differ from account to account
 * and are never written down.
 */

export const COMPANY = {
  type: 'customrecord_rcp_company',
  instance: 'val_rcp_company',
  fields: {
    rcServer: 'custrecord_rcp_rc_server',
    rcClientId: 'custrecord_rcp_rc_client_id',
    rcJwtClientId: 'custrecord_rcp_rc_jwt_client_id',
    rcClientSecret: 'custrecord_rcp_rc_client_secret',
    rcSecret: 'custrecord_rcp_rc_secret',
    rcTest: 'custrecord_rcp_rc_test',
    rcTestedAt: 'custrecord_rcp_rc_tested_at',
    rcReport: 'custrecord_rcp_rc_report',
    nsClientId: 'custrecord_rcp_ns_client_id',
    nsCertificate: 'custrecord_rcp_ns_certificate',
    nsSigner: 'custrecord_rcp_ns_signer',
    nsCertificateEnds: 'custrecord_rcp_ns_certificate_ends',
    nsTest: 'custrecord_rcp_ns_test',
    nsTestedAt: 'custrecord_rcp_ns_tested_at',
    nsReport: 'custrecord_rcp_ns_report',
    minVersion: 'custrecord_rcp_min_version',
    adminRoles: 'custrecord_rcp_admin_roles',
    bundleVersion: 'custrecord_rcp_bundle_version',
    bundleManaged: 'custrecord_rcp_bundle_managed',
  },
  /** What admins list for the softphone: texts that may be long, and that few callers need. */
  lists: {
    infoLinks: 'custrecord_rcp_info_links',
    callFields: 'custrecord_rcp_call_fields',
  },
} as const;

export const CONNECTION = {
  type: 'customrecord_rcp_connection',
  user: 'custrecord_rcp_con_user',
  state: 'custrecord_rcp_con_state',
  changed: 'custrecord_rcp_con_changed',
  application: 'custrecord_rcp_con_application',
  extension: 'custrecord_rcp_con_extension',
} as const;

/** What RingCentral granted a user, sealed. Only the service role may touch it. */
export const GRANT = {
  type: 'customrecord_rcp_grant',
  user: 'custrecord_rcp_grant_user',
  sealed: 'custrecord_rcp_grant_sealed',
} as const;

/**
 * Servers that aren't RingCentral's and that an Administrator confirmed. Only Administrators can
 * write them.
 */
export const SERVER = {
  type: 'customrecord_rcp_server',
  origin: 'custrecord_rcp_server_origin',
} as const;

/** Who changed or tested what of the company's setup. Rows are added, never changed. */
export const AUDIT = {
  type: 'customrecord_rcp_audit',
  fields: {
    at: 'custrecord_rcp_audit_at',
    userId: 'custrecord_rcp_audit_user_id',
    user: 'custrecord_rcp_audit_user',
    role: 'custrecord_rcp_audit_role',
    action: 'custrecord_rcp_audit_action',
    subject: 'custrecord_rcp_audit_subject',
    outcome: 'custrecord_rcp_audit_outcome',
    detail: 'custrecord_rcp_audit_detail',
  },
} as const;

/** Phone Call records of ours that somebody deleted, so that the call sync doesn't bring them back. */
export const DELETED_CALL = {
  type: 'customrecord_rcp_deleted_call',
  externalId: 'custrecord_rcp_deleted_call_external',
  at: 'custrecord_rcp_deleted_call_at',
} as const;

/** What an admin decided about the call sync, and what its job remembers: one row. */
export const CALL_SYNC = {
  type: 'customrecord_rcp_call_sync',
  instance: 'val_rcp_call_sync',
  settings: 'custrecord_rcp_sync_settings',
  state: 'custrecord_rcp_sync_state',
} as const;

/** Calls that were read of RingCentral's log, many in a row, with what became of each. */
export const CALL_PAGE = {
  type: 'customrecord_rcp_call_page',
  source: 'custrecord_rcp_page_source',
  from: 'custrecord_rcp_page_from',
  to: 'custrecord_rcp_page_to',
  open: 'custrecord_rcp_page_open',
  calls: 'custrecord_rcp_page_calls',
} as const;

/** What admins decided about single calls: rows that the page adds and the job carries out. */
export const CALL_DECISION = {
  type: 'customrecord_rcp_call_decision',
  page: 'custrecord_rcp_decision_page',
  call: 'custrecord_rcp_decision_call',
  act: 'custrecord_rcp_decision_act',
  at: 'custrecord_rcp_decision_at',
  applied: 'custrecord_rcp_decision_applied',
} as const;

/**
 * RingCentral's extensions and who organizes their calls: a few rows with hundreds of extensions
 * each, since 5,000 rows would take a script's units three times over to write.
 */
export const EXTENSION_SHELF = {
  type: 'customrecord_rcp_extensions',
  shelf: 'custrecord_rcp_extensions_shelf',
  roster: 'custrecord_rcp_extensions_roster',
  found: 'custrecord_rcp_extensions_found',
  mapping: 'custrecord_rcp_extensions_mapping',
} as const;

/** The RESTlet that other systems call. */
export const HEALTH = {
  scriptId: 'customscript_rcp_health',
  deploymentId: 'customdeploy_rcp_health',
} as const;

/** The RESTlet that the call sync writes Phone Call records with, as the integration's own role. */
export const CALL_WRITING = {
  scriptId: 'customscript_rcp_call_writing',
  deploymentId: 'customdeploy_rcp_call_writing',
} as const;

/**
 * The call sync's job: one deployment by the clock, and two on demand. A deployment can't be started
 * while it runs, so a run that has more to do starts the other one.
 */
export const CALL_SYNC_JOB = {
  scriptId: 'customscript_rcp_call_sync',
  onDemand: ['customdeploy_rcp_call_sync_now', 'customdeploy_rcp_call_sync_next'],
} as const;

/** The other deployments of the account check: they execute as a role of their own. */
export const ACCOUNT_CHECK_AS_MEMBER = {
  scriptId: 'customscript_rcp_probe',
  deploymentId: 'customdeploy_rcp_probe_member',
} as const;
export const ACCOUNT_CHECK_AS_SERVICE = {
  scriptId: 'customscript_rcp_probe',
  deploymentId: 'customdeploy_rcp_probe_service',
} as const;

export const MEMBER_ROLE = 'customrole_rcp_member';
export const ADMIN_ROLE = 'customrole_rcp_company_admin';

/**
 * Internal id of the Administrator role, the one number that is the same in every account (NetSuite
 * help, sample of article_11111634165).
 */
export const ADMINISTRATOR = 3;

/** Script ids of the roles this project ships, for what is kept per role. */
export const SHIPPED_ROLES = [
  MEMBER_ROLE,
  ADMIN_ROLE,
  'customrole_rcp_service',
  'customrole_rcp_health',
] as const;

/** The File Cabinet folder of the browser files. */
export const ASSETS = `${__SCRIPT_ROOT__}/assets`;

/** Installed bundles, as public scripts address it; the help center names the menu path only. */
export const BUNDLE_LIST = '/app/bundler/bundlelist.nl?type=I';
