import { CALLER_NAMES, type Caller } from './callers.ts';

export type Cells = Readonly<Record<Caller, string>>;

const cells = (
  ...outcomes: readonly [string, string, string, string, string, string, string, string]
): Cells =>
  Object.fromEntries(
    CALLER_NAMES.map((caller, index) => [caller, outcomes[index] ?? '']),
  ) as Record<Caller, string>;

/**
 * A Suitelet: without a NetSuite session there is only the way to sign in, and a bearer token is
 * none.
 */
const suitelet = (
  administrator: string,
  admin: string,
  member: string,
  noAccess: string,
  service: string,
  health = service,
): Cells => cells(administrator, admin, member, noAccess, service, health, 'sign in', 'sign in');
const suiteletForAll = (outcome: string): Cells =>
  suitelet(outcome, outcome, outcome, outcome, outcome);

/** A RESTlet: a session or a token, or 401. */
const restletForAll = (outcome: string): Cells =>
  cells(outcome, outcome, outcome, outcome, outcome, outcome, '401 INVALID_LOGIN_ATTEMPT', outcome);

/** NetSuite's own, for a role outside of the deployment's audience. */
const NO_PRIVILEGE = 'Permission Violation';
const FOR_ADMINS = 'Only a company admin can check the account';
const SET_UP_FOR_ADMINS = 'Only company admins can see the set-up';
const NO_ACCESS = 'Your role has no access to RingCentral for NetSuite Pro';

/**
 * Who gets what from each endpoint, written down by hand: one row for each way to ask, one cell for
 * each caller. What there is to ask comes from the deployed objects and the schemas of requests
 * (requests.ts), so that a new script, action or role without its row or column fails the test.
 *
 * Columns: administrator, company admin, member, no access, service, and health where it differs
 * from service; nobody and bearer where they differ from all the rest.
 */
export const MATRIX: Readonly<Record<string, Cells>> = {
  // Reads and writes with the caller's own role, so that NetSuite itself decides what is found and
  // written. No page of ours gives a token to a role without access: the same in all that follows.
  'customscript_rcp_calls GET': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_calls GET custom_who=MODEL_1:99999': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_calls GET custom_who=OTHER:1': suiteletForAll('RCP_OTHER_ACCOUNT'),
  'customscript_rcp_calls POST of nothing': suiteletForAll('RCP_BODY_INVALID'),
  'customscript_rcp_calls POST match': suitelet(
    'match',
    'match',
    'match',
    'RCP_FORM_EXPIRED',
    'match',
  ),
  'customscript_rcp_calls POST match without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_calls POST match for somebody else': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_calls POST search': suitelet(
    'search',
    'search',
    'search',
    'RCP_FORM_EXPIRED',
    'search',
  ),
  'customscript_rcp_calls POST search without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_calls POST search for somebody else': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_calls POST log': suitelet(
    'logged',
    'logged',
    'logged',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_ALLOWED',
    'logged',
  ),
  'customscript_rcp_calls POST log without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_calls POST log for somebody else': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_calls PUT': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_calls DELETE': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),

  // Reads only, for whoever may call RESTlets; a role that may not read the company's row gets
  // nulls in its place.
  'customscript_rcp_health GET': restletForAll('health'),
  'customscript_rcp_health GET customrequires=1.0.0': restletForAll('health'),
  'customscript_rcp_health GET customrequires=not-a-version': restletForAll('RCP_VERSION_INVALID'),
  'customscript_rcp_health GET unknown=1': restletForAll('RCP_PARAMETER_UNKNOWN'),
  'customscript_rcp_health POST': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_health PUT': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_health DELETE': restletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_health PATCH': restletForAll('405 METHOD_NOT_ALLOWED'),

  // NetSuite lets company admins in and nobody else; the script decides once more. Executing as the
  // service role it can't, and hands out no token.
  'customscript_rcp_probe customdeploy_rcp_probe GET': suitelet(
    'page',
    'page',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe GET custom_who=MODEL_1:99999': suitelet(
    'RCP_OTHER_USER',
    'RCP_OTHER_USER',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe GET custom_who=OTHER:1': suitelet(
    'RCP_OTHER_ACCOUNT',
    'RCP_OTHER_ACCOUNT',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe POST of nothing': suitelet(
    'RCP_BODY_INVALID',
    'RCP_BODY_INVALID',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe POST answer': suitelet(
    'finding',
    'finding',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe POST answer without a token': suitelet(
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe POST answer for somebody else': suitelet(
    'RCP_OTHER_USER',
    'RCP_OTHER_USER',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe PUT': suitelet(
    'RCP_METHOD_NOT_ALLOWED',
    'RCP_METHOD_NOT_ALLOWED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe DELETE': suitelet(
    'RCP_METHOD_NOT_ALLOWED',
    'RCP_METHOD_NOT_ALLOWED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_service GET': suitelet(
    FOR_ADMINS,
    FOR_ADMINS,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  // A script that executes as another role may not be told who is signed in: it compares the
  // account alone.
  'customscript_rcp_probe customdeploy_rcp_probe_service GET custom_who=MODEL_1:99999': suitelet(
    FOR_ADMINS,
    FOR_ADMINS,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_service GET custom_who=OTHER:1': suitelet(
    'RCP_OTHER_ACCOUNT',
    'RCP_OTHER_ACCOUNT',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_service POST of nothing': suitelet(
    'RCP_BODY_INVALID',
    'RCP_BODY_INVALID',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_service POST answer': suitelet(
    'finding',
    'finding',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_service POST answer without a token': suitelet(
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_service POST answer for somebody else': suitelet(
    'finding',
    'finding',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_service PUT': suitelet(
    'RCP_METHOD_NOT_ALLOWED',
    'RCP_METHOD_NOT_ALLOWED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_service DELETE': suitelet(
    'RCP_METHOD_NOT_ALLOWED',
    'RCP_METHOD_NOT_ALLOWED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member GET': suitelet(
    FOR_ADMINS,
    FOR_ADMINS,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member GET custom_who=MODEL_1:99999': suitelet(
    FOR_ADMINS,
    FOR_ADMINS,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member GET custom_who=OTHER:1': suitelet(
    'RCP_OTHER_ACCOUNT',
    'RCP_OTHER_ACCOUNT',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member POST of nothing': suitelet(
    'RCP_BODY_INVALID',
    'RCP_BODY_INVALID',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member POST answer': suitelet(
    'finding',
    'finding',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member POST answer without a token': suitelet(
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member POST answer for somebody else': suitelet(
    'finding',
    'finding',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member PUT': suitelet(
    'RCP_METHOD_NOT_ALLOWED',
    'RCP_METHOD_NOT_ALLOWED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_probe customdeploy_rcp_probe_member DELETE': suitelet(
    'RCP_METHOD_NOT_ALLOWED',
    'RCP_METHOD_NOT_ALLOWED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),

  // The company's values are for company admins. The service role is nobody's to sign in with: it
  // may not read the page's files.
  'customscript_rcp_settings GET': suitelet(
    'page',
    'page',
    'page',
    NO_ACCESS,
    'Settings couldn’t be opened',
  ),
  'customscript_rcp_settings GET custom_who=MODEL_1:99999': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_settings GET custom_who=OTHER:1': suiteletForAll('RCP_OTHER_ACCOUNT'),
  'customscript_rcp_settings POST of nothing': suiteletForAll('RCP_BODY_INVALID'),
  'customscript_rcp_settings POST save-company': suitelet(
    'view',
    'view',
    'RCP_NOT_ALLOWED',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_ALLOWED',
  ),
  'customscript_rcp_settings POST save-company without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_settings POST save-company for somebody else': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_settings POST test-connection': suitelet(
    'RCP_NOT_CONFIGURED',
    'RCP_NOT_CONFIGURED',
    'RCP_NOT_ALLOWED',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_ALLOWED',
  ),
  'customscript_rcp_settings POST test-connection without a token':
    suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_settings POST test-connection for somebody else':
    suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_settings PUT': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_settings DELETE': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),

  // For company admins, which the script decides. The deployment with the menu links is for the
  // shipped roles alone, which NetSuite decides.
  'customscript_rcp_setup customdeploy_rcp_setup GET': suitelet(
    'page',
    'page',
    SET_UP_FOR_ADMINS,
    SET_UP_FOR_ADMINS,
    SET_UP_FOR_ADMINS,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup GET custom_who=MODEL_1:99999':
    suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_setup customdeploy_rcp_setup GET custom_who=OTHER:1':
    suiteletForAll('RCP_OTHER_ACCOUNT'),
  'customscript_rcp_setup customdeploy_rcp_setup POST of nothing':
    suiteletForAll('RCP_BODY_INVALID'),
  'customscript_rcp_setup customdeploy_rcp_setup POST check': suitelet(
    'checklist',
    'checklist',
    'RCP_NOT_ALLOWED',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_ALLOWED',
  ),
  'customscript_rcp_setup customdeploy_rcp_setup POST check without a token':
    suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_setup customdeploy_rcp_setup POST check for somebody else':
    suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_setup customdeploy_rcp_setup POST audit': suitelet(
    'audit',
    'audit',
    'RCP_NOT_ALLOWED',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_ALLOWED',
  ),
  'customscript_rcp_setup customdeploy_rcp_setup POST audit without a token':
    suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_setup customdeploy_rcp_setup POST audit for somebody else':
    suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_setup customdeploy_rcp_setup POST people': suitelet(
    'people',
    'people',
    'RCP_NOT_ALLOWED',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_ALLOWED',
  ),
  'customscript_rcp_setup customdeploy_rcp_setup POST people without a token':
    suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_setup customdeploy_rcp_setup POST people for somebody else':
    suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_setup customdeploy_rcp_setup POST end-order': suitelet(
    'order',
    'order',
    'RCP_NOT_ALLOWED',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_ALLOWED',
  ),
  'customscript_rcp_setup customdeploy_rcp_setup POST end-order without a token':
    suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_setup customdeploy_rcp_setup POST end-order for somebody else':
    suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_setup customdeploy_rcp_setup PUT': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_setup customdeploy_rcp_setup DELETE': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_setup customdeploy_rcp_setup_menu GET': suitelet(
    'page',
    'page',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu GET custom_who=MODEL_1:99999': suitelet(
    'RCP_OTHER_USER',
    'RCP_OTHER_USER',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu GET custom_who=OTHER:1': suitelet(
    'RCP_OTHER_ACCOUNT',
    'RCP_OTHER_ACCOUNT',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST of nothing': suitelet(
    'RCP_BODY_INVALID',
    'RCP_BODY_INVALID',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST check': suitelet(
    'checklist',
    'checklist',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST check without a token': suitelet(
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST check for somebody else': suitelet(
    'RCP_OTHER_USER',
    'RCP_OTHER_USER',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST audit': suitelet(
    'audit',
    'audit',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST audit without a token': suitelet(
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST audit for somebody else': suitelet(
    'RCP_OTHER_USER',
    'RCP_OTHER_USER',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST people': suitelet(
    'people',
    'people',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST people without a token': suitelet(
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST people for somebody else': suitelet(
    'RCP_OTHER_USER',
    'RCP_OTHER_USER',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST end-order': suitelet(
    'order',
    'order',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST end-order without a token': suitelet(
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu POST end-order for somebody else': suitelet(
    'RCP_OTHER_USER',
    'RCP_OTHER_USER',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu PUT': suitelet(
    'RCP_METHOD_NOT_ALLOWED',
    'RCP_METHOD_NOT_ALLOWED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),
  'customscript_rcp_setup customdeploy_rcp_setup_menu DELETE': suitelet(
    'RCP_METHOD_NOT_ALLOWED',
    'RCP_METHOD_NOT_ALLOWED',
    NO_PRIVILEGE,
    NO_PRIVILEGE,
    NO_PRIVILEGE,
  ),

  // Executes as the service role, so that the caller's role makes no difference: each reaches the
  // own grant and no other.
  'customscript_rcp_sign_in GET': suiteletForAll('This sign-in was not begun here'),
  'customscript_rcp_sign_in GET custom_who=MODEL_1:99999': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_sign_in GET custom_who=OTHER:1': suiteletForAll('RCP_OTHER_ACCOUNT'),
  'customscript_rcp_sign_in POST of nothing': suiteletForAll('RCP_BODY_INVALID'),
  'customscript_rcp_sign_in POST begin': suitelet(
    'begin',
    'begin',
    'begin',
    'RCP_FORM_EXPIRED',
    'begin',
  ),
  'customscript_rcp_sign_in POST begin without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_sign_in POST begin for somebody else': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_sign_in POST access': suitelet(
    'RCP_NOT_CONNECTED',
    'RCP_NOT_CONNECTED',
    'RCP_NOT_CONNECTED',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_CONNECTED',
  ),
  'customscript_rcp_sign_in POST access without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_sign_in POST access for somebody else': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_sign_in POST keep-sip': suitelet(
    'RCP_NOT_CONNECTED',
    'RCP_NOT_CONNECTED',
    'RCP_NOT_CONNECTED',
    'RCP_FORM_EXPIRED',
    'RCP_NOT_CONNECTED',
  ),
  'customscript_rcp_sign_in POST keep-sip without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_sign_in POST keep-sip for somebody else': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_sign_in POST disconnect': suitelet(
    'done',
    'done',
    'done',
    'RCP_FORM_EXPIRED',
    'done',
  ),
  'customscript_rcp_sign_in POST disconnect without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_sign_in POST disconnect for somebody else': suiteletForAll('RCP_OTHER_USER'),
  // A text that no company admin's page sealed isn't an order.
  'customscript_rcp_sign_in POST end': suitelet(
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
    'RCP_FORM_EXPIRED',
  ),
  'customscript_rcp_sign_in POST end without a token': suiteletForAll('RCP_FORM_EXPIRED'),
  'customscript_rcp_sign_in POST end for somebody else': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_sign_in PUT': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_sign_in DELETE': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),

  'customscript_rcp_softphone GET': suitelet(
    'page',
    'page',
    'page',
    NO_ACCESS,
    'The softphone couldn’t be opened',
  ),
  'customscript_rcp_softphone GET custom_who=MODEL_1:99999': suiteletForAll('RCP_OTHER_USER'),
  'customscript_rcp_softphone GET custom_who=OTHER:1': suiteletForAll('RCP_OTHER_ACCOUNT'),
  'customscript_rcp_softphone GET custom_action=status': suitelet(
    'facts',
    'facts',
    'facts',
    'facts without access',
    'facts',
  ),
  'customscript_rcp_softphone GET custom_action=other': suiteletForAll('RCP_ACTION_UNKNOWN'),
  'customscript_rcp_softphone POST of nothing': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_softphone PUT': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
  'customscript_rcp_softphone DELETE': suiteletForAll('RCP_METHOD_NOT_ALLOWED'),
};
