import { PAGES, type PageName } from '../../src/netsuite/page-table.ts';
import {
  type Cells,
  type Rows,
  restletForAll,
  type SuiteletRules,
  suitelet,
  suiteletForAccess,
  suiteletForAdmins,
  suiteletForAll,
  suiteletForUsers,
  suiteletRows,
} from './matrix-rows.ts';

const FOR_ADMINS = 'Only a company admin can check the account';
const SET_UP_FOR_ADMINS = 'Only company admins can open Setup';
const NO_ACCESS = 'Your role has no access to RingCentral for NetSuite Pro';

/** Each action of the account check; it needs no permission once NetSuite has let somebody in. */
const CHECK: Rows = { answer: suiteletForAll('finding') };
const SETUP: Rows = {
  check: suiteletForAdmins('checklist'),
  audit: suiteletForAdmins('audit'),
  people: suiteletForAdmins('people'),
  waiting: suiteletForAdmins('waiting'),
  'check-app': suiteletForAdmins('app'),
  'end-order': suiteletForAdmins('order'),
};

/** What each of our pages answers, by the deployment. A page without a row is a type error. */
const PAGE_RULES: Readonly<Record<PageName, Readonly<Record<string, SuiteletRules>>>> = {
  softphone: {
    customdeploy_rcp_softphone: {
      get: suitelet('page', 'page', 'page', NO_ACCESS, 'The softphone couldn’t be opened'),
      queries: {
        'custom_action=status': suitelet(
          'facts',
          'facts',
          'facts',
          'facts without access',
          'facts',
        ),
        // The product's own words: they say nothing about anybody.
        'custom_action=texts': suiteletForAll('texts'),
        'custom_action=other': suiteletForAll('RCP_ACTION_UNKNOWN'),
      },
      actions: null,
    },
  },
  // The company's values are for company admins. The service role is nobody's to sign in with: it
  // may not read the page's files.
  settings: {
    customdeploy_rcp_settings: {
      get: suitelet('page', 'page', 'page', NO_ACCESS, 'Settings couldn’t be opened'),
      actions: {
        'save-company': suiteletForAdmins('view'),
        'save-call-fields': suiteletForAdmins('callFields'),
        'test-connection': suiteletForAdmins('RCP_NOT_CONFIGURED'),
        // The administrator asks first, so that the company admin meets the change of somebody else.
        'save-info-links': suitelet(
          'view',
          'infoLinksNow',
          'RCP_NOT_ALLOWED',
          'RCP_FORM_EXPIRED',
          'RCP_NOT_ALLOWED',
        ),
      },
    },
  },
  // For company admins, which the script decides. The deployment with the menu links is for the
  // shipped roles alone, which NetSuite decides.
  setup: {
    customdeploy_rcp_setup: {
      get: suitelet('page', 'page', SET_UP_FOR_ADMINS, SET_UP_FOR_ADMINS, SET_UP_FOR_ADMINS),
      actions: SETUP,
    },
    customdeploy_rcp_setup_menu: {
      get: suiteletForAll('page'),
      actions: SETUP,
      audience: 'admins',
    },
  },
  // For company admins, which the script decides.
  'call-sync': {
    customdeploy_rcp_sync_page: {
      get: suitelet('page', 'page', NO_ACCESS, NO_ACCESS, NO_ACCESS),
      actions: {
        status: suiteletForAdmins('status,settings,unreadable,organizerName'),
        'save-settings': suiteletForAdmins('status,settings,unreadable,organizerName'),
        'run-now': suitelet(
          'started',
          'RCP_CANT_START',
          'RCP_NOT_ALLOWED',
          'RCP_FORM_EXPIRED',
          'RCP_NOT_ALLOWED',
        ),
        'preview-sync': suiteletForAdmins('RCP_NOT_VERIFIED'),
        extensions: suiteletForAdmins('extensions'),
        'load-extensions': suiteletForAdmins('RCP_NOT_VERIFIED'),
        'preview-match': suiteletForAdmins('preview'),
        'save-mapping': suiteletForAdmins('extensions'),
        'find-employee': suiteletForAdmins('employees,more'),
        'find-records': suiteletForAdmins('records,moreRecords,partial'),
        calls: suiteletForAdmins('calls,next'),
        decide: suiteletForAdmins('RCP_CHANGED_MEANWHILE'),
        'never-log': suiteletForAdmins('status,settings,unreadable,organizerName'),
      },
    },
  },
  // NetSuite lets company admins in and nobody else; the script decides once more. Executing as
  // another role it can't, and hands out no token.
  'account-check': {
    customdeploy_rcp_probe: { get: suiteletForAll('page'), actions: CHECK, audience: 'admins' },
    customdeploy_rcp_probe_service: {
      get: suiteletForAll(FOR_ADMINS),
      actions: CHECK,
      namesUser: false,
      audience: 'admins',
    },
    customdeploy_rcp_probe_member: {
      get: suiteletForAll(FOR_ADMINS),
      actions: CHECK,
      namesUser: false,
      audience: 'admins',
    },
  },
};

const pageRows = (Object.keys(PAGES) as PageName[]).flatMap((page) => {
  const deployments = Object.entries(PAGE_RULES[page]);
  const { scriptId } = PAGES[page];
  return deployments.map(([deployment, rules]) =>
    suiteletRows(deployments.length === 1 ? scriptId : `${scriptId} ${deployment}`, rules),
  );
});

/**
 * Who gets what from each endpoint, written down by hand: one row for each way to ask, one cell for
 * each caller. What there is to ask comes from the deployed objects and the schemas of requests
 * (requests.ts), so that a new script, action or role without its row or column fails the test.
 *
 * Columns: administrator, company admin, member, no access, service, and health where it differs
 * from service; nobody and bearer where they differ from all the rest.
 */
export const MATRIX: Readonly<Record<string, Cells>> = {
  ...(Object.assign({}, ...pageRows) as Rows),

  // Reads and writes with the caller's own role, so that NetSuite itself decides what is found and
  // written.
  ...suiteletRows('customscript_rcp_calls', {
    get: suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
    actions: {
      match: suiteletForAccess('match'),
      search: suiteletForAccess('search'),
      context: suiteletForAccess('context'),
      'info-links': suiteletForAccess('infoLinks'),
      log: suiteletForUsers('logged'),
      'call-fields': suiteletForUsers('asked'),
      // None of the callers has had this call.
      'open-call': suiteletForUsers('RCP_CALL_GONE'),
      'change-call': suiteletForUsers('RCP_CALL_GONE'),
      logged: suiteletForUsers('records'),
      'logs-messages': suiteletForAccess('logsMessages'),
      'log-messages': suiteletForAccess('RCP_MESSAGES_OFF'),
      'find-company': suiteletForUsers('companies'),
      // The callers ask one after the other, and NetSuite takes a contact's name once.
      'create-contact': suitelet(
        'created',
        'RCP_CONTACT_EXISTS',
        'RCP_CONTACT_EXISTS',
        'RCP_FORM_EXPIRED',
        'RCP_NOT_ALLOWED',
        'RCP_NOT_ALLOWED',
      ),
    },
  }),

  // Executes as the service role, so that the caller's role makes no difference: each reaches the
  // own grant and no other.
  ...suiteletRows('customscript_rcp_sign_in', {
    get: suiteletForAll('This sign-in request isn’t valid'),
    actions: {
      begin: suiteletForAccess('begin'),
      access: suiteletForAccess('RCP_NOT_CONNECTED'),
      'keep-sip': suiteletForAccess('RCP_NOT_CONNECTED'),
      disconnect: suiteletForAccess('done'),
      // A text that no company admin's page sealed isn't an order.
      end: suiteletForAll('RCP_FORM_EXPIRED'),
    },
  }),

  // Reads only, for anyone who may call RESTlets; a role that may not read the company's row gets
  // nulls in its place.
  'customscript_rcp_health GET': restletForAll('health'),
  'customscript_rcp_health GET customrequires=1.0.0': restletForAll('health'),
  'customscript_rcp_health GET customrequires=not-a-version': restletForAll('RCP_VERSION_INVALID'),
  'customscript_rcp_health GET unknown=1': restletForAll('RCP_PARAMETER_UNKNOWN'),
  'customscript_rcp_health POST': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_health PUT': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_health DELETE': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_health PATCH': restletForAll('405 METHOD_NOT_ALLOWED'),

  // Writes calls for the company: only a role that may see our list of deleted calls gets that far.
  'customscript_rcp_call_writing GET': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_call_writing GET unknown=1': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_call_writing POST': restletForAll('RCP_BODY_INVALID'),
  'customscript_rcp_call_writing POST of calls': {
    ...restletForAll('RCP_NOT_ALLOWED'),
    administrator: 'written,lacking',
  },
  'customscript_rcp_call_writing PUT': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_call_writing DELETE': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_call_writing PATCH': restletForAll('405 METHOD_NOT_ALLOWED'),
};
