/**
 * The words of Settings > Integrations. A card's parts stand under its name, what a test came to
 * under `outcome`.
 */
export const SETTINGS = {
  'settings.title': 'Settings: Integrations',
  'settings.link.softphone': 'Softphone',
  'settings.you': 'You',
  'settings.company': 'Company',

  'settings.ringcentral-you.title': 'RingCentral (You)',
  'settings.ringcentral-you.connected': 'Your RingCentral account is connected.',
  'settings.ringcentral-you.never-connected':
    'You have not connected your RingCentral account yet.',
  'settings.ringcentral-you.disconnected': 'You disconnected your RingCentral account.',
  'settings.ringcentral-you.expired': 'Your RingCentral sign-in has expired.',
  'settings.ringcentral-you.revoked': 'RingCentral ended your connection.',
  'settings.ringcentral-you.elsewhere':
    'Your company changed its RingCentral server or client ID after you signed in. Sign in again.',
  'settings.ringcentral-you.unknown':
    'Whether your RingCentral account is connected could not be learned. Reload to try again.',
  'settings.ringcentral-you.not-ready':
    'Your company has not entered its RingCentral application yet. A company admin does that ' +
    'below, at RingCentral (Company).',
  'settings.ringcentral-you.connect': 'Connect',
  'settings.ringcentral-you.reconnect': 'Reconnect',
  'settings.ringcentral-you.switch-account': 'Switch account',
  'settings.ringcentral-you.disconnect': 'Disconnect',
  'settings.ringcentral-you.disconnecting': 'Disconnecting…',
  'settings.ringcentral-you.disconnect-title': 'Disconnect RingCentral',
  'settings.ringcentral-you.disconnect-question':
    'Disconnect RingCentral? Calls under way end, and you cannot call here until you connect ' +
    'again.',
  'settings.ringcentral-you.disconnect-now': 'Disconnect now',
  'settings.ringcentral-you.stay-connected': 'Stay connected',
  'settings.ringcentral-you.not-disconnected':
    'It could not be disconnected. Try again in a moment.',

  'settings.netsuite-you.title': 'NetSuite (You)',
  'settings.netsuite-you.active':
    'You are signed in. If you came here to reconnect, you can close this tab: the softphone ' +
    'notices when you return to it.',
  'settings.netsuite-you.lapsed':
    'Sign in again in a new tab, then return to this one: it notices, and keeps what you typed.',
  'settings.netsuite-you.member':
    'With your role you are a member here: company admins change what is under Company.',
  'settings.netsuite-you.company-admin':
    'With your role you are a company admin here, and can change what is under Company.',
  'settings.netsuite-you.no-crm':
    'Your role cannot see customers or contacts, so callers are shown by number.',
  'settings.netsuite-you.sign-in': 'Sign in',
  'settings.new-tab': '(opens in a new tab)',

  'settings.notifications.title': 'Notifications',
  'settings.notifications.text':
    'They tell you of a call while another tab or program is in front. The permission counts ' +
    'for all NetSuite pages in this browser; to turn them off, use the browser’s settings for ' +
    'this site.',
  'settings.notifications.enable': 'Enable notifications',
  'settings.notifications.how': 'How to allow them',
  'settings.microphone.title': 'Microphone',
  'settings.microphone.text': 'Speak and watch the bar move. Nothing is recorded or sent.',
  'settings.browser.title': 'This browser',
  'settings.browser.text':
    'The softphone keeps recent calls, call notes that aren’t saved yet, names behind ' +
    'numbers, and your preferences in this browser.',
  'settings.browser.remove': 'Remove my data from this browser',
  'settings.browser.question':
    'Remove your recent calls, notes, and preferences from this browser? Phone Call records ' +
    'in NetSuite stay, and so does your RingCentral connection.',
  'settings.browser.unsaved.one':
    'One call isn’t saved in NetSuite yet. The call and its note would be lost.',
  'settings.browser.unsaved.other':
    '{1} calls aren’t saved in NetSuite yet. The calls and their notes would be lost.',
  'settings.browser.open-softphone': 'Open the softphone',
  'settings.browser.remove-now': 'Remove data',
  'settings.browser.keep': 'Keep data',
  'settings.browser.removed': 'Removed. The softphone keeps new data when you use it here again.',
  'settings.browser.failed':
    'Not removed: the browser refused. Remove the data of this site in the browser’s settings.',

  'settings.ringcentral-company.title': 'RingCentral (Company)',
  'settings.ringcentral-company.use':
    'The company’s own connection to RingCentral. It’s tested every day, and the health check ' +
    'reports the result. Call sync signs in with it.',
  'settings.netsuite-company.title': 'NetSuite (Company)',
  'settings.netsuite-company.use':
    'The company’s own connection to NetSuite. It’s tested every day, and the health check ' +
    'reports the result. Call sync signs in with it.',
  'settings.credential.unreadable':
    'The values could not be read. Reload to try again; the script log has the reason.',
  'settings.credential.member': 'A company admin sets this up and can change it.',
  'settings.credential.recorded':
    'An earlier version recorded this result by hand. Enter the values that are missing and ' +
    'test the connection: then it is proved, and proved again every day.',

  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': 'Company',
  'settings.product.running': 'Running version',
  'settings.product.installed': 'Installed bundle',
  'settings.product.none': 'None: deployed by the SuiteCloud CLI, or not seen yet',
  // {1} is the version.
  'settings.product.managed': '{1}, managed by its publisher',
  'settings.product.required': 'Required version',
  'settings.product.not-known': 'Unknown',

  'settings.form.save': 'Save',
  'settings.form.saving': 'Saving…',
  'settings.form.saved': 'Saved',
  'settings.form.discard': 'Discard changes',
  'settings.form.invalid': 'Nothing was saved yet: some values need another look.',
  'settings.failure.session-ended.save':
    'Your NetSuite session has ended. Sign in again in another tab, then save here: what you ' +
    'typed stays.',
  'settings.failure.unreachable.save':
    'NetSuite could not be reached. Wait a moment, then save here: what you typed stays.',
  'settings.failure.session-ended.test':
    'Your NetSuite session has ended. Sign in again in another tab, then test again.',
  'settings.failure.unreachable.test':
    'NetSuite could not be reached. Wait a moment, then test again.',
  'settings.failure.stopped':
    'You stopped waiting. NetSuite goes on with the test and keeps its outcome: reload in a ' +
    'minute to see it.',

  // Why the server did not do what the page asked for.
  'settings.refused.body-invalid': 'The request could not be understood. Nothing was saved.',
  'settings.refused.form-expired':
    'Nothing was saved, because your NetSuite session has changed. Copy what you typed, ' +
    'reload this page, and try again.',
  'settings.refused.not-allowed': 'Your role may not do this. Nothing was changed.',
  'settings.refused.values-invalid': 'Some values need another look.',
  'settings.refused.not-configured': 'Save all values of this card before testing it.',
  'settings.refused.not-saved':
    'NetSuite did not save it. Your role may lack the permission; the script log has the reason.',
  'settings.refused.confirm-server':
    'Not saved. This server isn’t RingCentral’s: confirm it to save it.',
  'settings.refused.server-unconfirmed':
    'Not tested. No administrator has confirmed this server, so nothing was sent.',
  'settings.refused.test-running':
    'This credential is being tested already, from another tab or by another admin. Wait for ' +
    'it to end, then reload.',
  // {1} is a number of seconds.
  'settings.refused.test-too-soon':
    'There were too many tests in a short time. Test again in {1} seconds.',
  'settings.refused.changed-meanwhile':
    'A value was changed while the test ran, so its outcome was dropped. Test again.',
  'settings.refused.action-unknown': 'This page is older than what is installed. Reload it.',

  // What is wrong with a value.
  'settings.problem.too-long': 'Use at most 300 characters.',
  'settings.problem.no-spaces': 'Use letters, digits and signs without spaces.',
  'settings.problem.client-id': 'Use letters, digits, dots, dashes and underscores.',
  'settings.problem.server':
    'Enter an https address without a path, such as https://platform.ringcentral.com.',
  'settings.problem.server-administrator':
    'Only a NetSuite administrator can enter a server that isn’t RingCentral’s.',
  'settings.problem.server-confirm': 'This server isn’t RingCentral’s. Confirm it to save it.',
  'settings.problem.secret':
    'Enter the ID of an API secret of this product, which begins with custsecret_rcp_. Never ' +
    'paste the secret itself.',
  'settings.problem.seal':
    'This secret seals sign-ins and is never sent anywhere. Enter the id of another one.',
  'settings.problem.certificate':
    'Enter the id of the certificate, which begins with custcertificate.',
  'settings.problem.date': 'Enter a date such as 2027-01-31.',
  'settings.problem.version': 'Enter a version such as 1.2.0.',
  'settings.problem.roles': 'Enter role ids such as customrole_support_lead, separated by commas.',
  'settings.problem.administrator-only':
    'Only a NetSuite administrator can say which roles count as company admins.',
  'settings.problem.shipped-role':
    'RingCentral Service and RingCentral Health can’t be company admins. Enter other roles.',
  'settings.confirm-server.title': 'Use a server that isn’t RingCentral’s?',
  // {1} is a host.
  'settings.confirm-server.body':
    '{1} isn’t one of RingCentral’s servers. If you confirm it, people sign in at {1}, and ' +
    'their RingCentral access, the company’s client secret, and its JWT are sent to {1}.',
  // {1} is a host.
  'settings.confirm-server.confirm': 'Confirm {1}',
  'settings.confirm-server.cancel': 'Cancel',
  // {1} is a host.
  'settings.server-unconfirmed.body':
    '{1} isn’t one of RingCentral’s servers, and no NetSuite administrator has confirmed it. ' +
    'Nothing is sent there: nobody can sign in, and the connection can’t be tested.',
  'settings.server-unconfirmed.confirm': 'Confirm server',
  'settings.server-unconfirmed.ask':
    'Ask a NetSuite administrator to confirm it on this page, or enter RingCentral’s server.',

  'settings.field.rc-server.label': 'RingCentral server',
  'settings.field.rc-server.help': 'The address of the RingCentral API without a path.',
  'settings.field.rc-client-id.label': 'Client ID of the app people sign in with',
  'settings.field.rc-client-id.help':
    'From the first app in RingCentral’s developer console, under Credentials.',
  'settings.field.rc-jwt-client-id.label': 'Client ID of the company app',
  'settings.field.rc-jwt-client-id.help': 'From the second app, with the JWT auth flow.',
  'settings.field.rc-client-secret.label': 'API secret with the company app’s client secret',
  'settings.field.rc-client-secret.help':
    'The ID of the secret under Setup > Company > Preferences > API Secrets. The value itself ' +
    'never leaves that place.',
  'settings.field.rc-secret.label': 'API secret with the JWT',
  'settings.field.rc-secret.help':
    'The ID of the secret that holds the JWT credential. The value itself never leaves that ' +
    'place.',
  'settings.field.ns-client-id.label': 'Client ID',
  'settings.field.ns-client-id.help':
    'From the integration record, under Setup > Integration > Manage Integrations. It is ' +
    'shown once, when the record is saved.',
  'settings.field.ns-certificate.label': 'Certificate ID',
  'settings.field.ns-certificate.help':
    'From Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, the row that maps the integration to the role RingCentral Call Sync.',
  'settings.field.ns-signer.label': 'Signing certificate',
  'settings.field.ns-signer.help':
    'The ID of the certificate with its private key, under Setup > Company > Certificates.',
  'settings.field.ns-certificate-ends.label': 'Certificate ends on',
  'settings.field.ns-certificate-ends.help':
    'You are warned here 30 days ahead. NetSuite does not tell a script when a certificate ends.',
  'settings.field.min-version.label': 'Minimum bundle version',
  'settings.field.min-version.help':
    'People are told to update when an older version is installed. Leave it empty to ask for ' +
    'none.',
  'settings.field.admin-roles.label': 'Roles that count as company admin',
  'settings.field.admin-roles.help':
    'Besides Administrator and RingCentral Company Admin. IDs, separated by commas. Each also ' +
    'needs Edit on the record RingCentral Company Set-up. Only a NetSuite administrator can ' +
    'change this.',

  'settings.certificate.read': 'Or read the date from the certificate’s file',
  'settings.certificate.stays': 'The file stays in this browser. Only the date is kept.',
  // {1} is a date.
  'settings.certificate.found': 'It ends on {1}. Save to keep the date.',
  'settings.certificate.none':
    'This file holds no certificate. Choose the .pem, .cer or .crt that you uploaded.',
  'settings.certificate.too-large': 'This file is too large for a certificate.',
  // {1} is how many days are left, {2} the date.
  'settings.certificate.ends.one': 'The certificate ends in {1} day, on {2}.',
  'settings.certificate.ends.other': 'The certificate ends in {1} days, on {2}.',
  // {1} is the date.
  'settings.certificate.ends-today': 'The certificate ends within a day, on {1}.',
  'settings.certificate.ended': 'The certificate ended on {1}.',
  'settings.certificate.renew':
    'Make another one now, upload it in both places, and enter its IDs and its end here.',

  // The steps of the guides. Menu paths: NetSuite help, section_162686838198, article_160216486846,
  // section_161964252762.
  'settings.steps.open': 'How to set it up',
  'settings.steps.done': 'How it was set up',
  // {1} is the redirect URI.
  'settings.steps.ringcentral.people':
    'In RingCentral’s developer console, create an app for people: client-side web app, ' +
    '3-legged OAuth with PKCE, permissions VoIP Calling and Read Accounts. Register this ' +
    'redirect URI with it: {1}',
  'settings.steps.ringcentral.company':
    'Create a second app for the company: server-only (no UI), JWT auth flow, permissions ' +
    'Read Accounts and Read Call Log.',
  'settings.steps.ringcentral.jwt':
    'As the user whose rights the company shall have, create a JWT credential at RingCentral ' +
    'and allow the second app in it.',
  // {1} are the scripts.
  'settings.steps.ringcentral.secrets':
    'In NetSuite, under Setup > Company > Preferences > API Secrets, make one secret with the ' +
    'second app’s client secret and one with the JWT. Restrict them to the RingCentral ' +
    'server’s domain, and allow both for these scripts: {1}',
  // {1} is the secret, {2} the script.
  'settings.steps.ringcentral.seal':
    'There, too, make a secret with 32 random letters and digits as its value, which seals ' +
    'people’s sign-ins: {1} Allow it for {2}',
  'settings.steps.netsuite.feature':
    'Under Setup > Company > Enable Features > SuiteCloud, turn on OAuth 2.0.',
  'settings.steps.netsuite.integration':
    'Under Setup > Integration > Manage Integrations, make a record with Client Credentials ' +
    '(Machine to Machine) Grant and the scope RESTlets. Copy its client ID: it is shown once.',
  // {1} is a command.
  'settings.steps.netsuite.key':
    'Create an EC key (P-256, P-384, or P-521) and a certificate that is valid for at most ' +
    'two years. For example: {1}',
  // {1} are the scripts.
  'settings.steps.netsuite.signer':
    'Under Setup > Company > Certificates, upload the certificate with its private key. Its ' +
    'ID begins with custcertificate. Allow it for these scripts: {1}',
  'settings.steps.netsuite.mapping':
    'Under Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, map the integration to a user with the role RingCentral Call Sync, and upload the ' +
    'certificate without its key. Copy the certificate ID. A sandbox refresh clears this ' +
    'mapping: do this step again then.',
  'settings.steps.enter': 'Enter the IDs below, save, and test the connection.',

  'settings.test.connection': 'Test connection',
  'settings.test.both': 'Test both',
  'settings.test.stop-waiting': 'Stop waiting',
  'settings.test.save-first': 'Save first: a test uses the saved values.',
  'settings.test.under-way.ringcentral':
    'Testing… asking RingCentral for a token, then reading the account. This takes a few ' +
    'seconds, two minutes at most.',
  'settings.test.under-way.netsuite':
    'Testing… asking NetSuite for a token, then calling the health check with it. This takes ' +
    'a few seconds, two minutes at most.',
  // {1} is which of the two tests runs, {2} what it does.
  'settings.test.of-two': '{1} of 2. {2}',
  // {1} is the card, {2} what came of its test.
  'settings.test.came-to': '{1}: {2}',

  // {1} is a time.
  'settings.report.last': 'Last test: {1}',
  'settings.report.last-scheduled': 'Last test: {1}, by the daily re-test',
  'settings.report.since': 'Failing since {1}.',
  'settings.report.passed-before': 'The test before it passed: {1}',
  'settings.report.ringcentral.answered': 'Account that answered',
  'settings.report.ringcentral.carried': 'Permissions of the token',
  'settings.report.netsuite.answered': 'Version that answered',
  'settings.report.netsuite.carried': 'Permissions of the role',
  'settings.report.missing': 'Missing permissions',
  // As NetSuite's page of a role calls them.
  'settings.permission.list-call': 'Phone Calls',
  'settings.permission.list-contact': 'Contacts',
  'settings.permission.list-custjob': 'Customers',
  'settings.permission.list-job': 'Projects',
  'settings.permission.admi-login-oauth2': 'Log in using OAuth 2.0 Access Tokens',

  'settings.outcome.passed.title': 'The test passed',
  'settings.outcome.rc-secret-unusable.title':
    'NetSuite does not let this script use one of the API secrets',
  'settings.outcome.rc-secret-unusable.body':
    'Under Setup > Company > Preferences > API Secrets, check that both secrets exist under ' +
    'the IDs entered here, that customscript_rcp_settings, customscript_rcp_retest, and ' +
    'customscript_rcp_call_sync may use them, and that they may be sent to the RingCentral ' +
    'server.',
  'settings.outcome.rc-client-refused.title':
    'RingCentral does not know this client ID with this client secret',
  'settings.outcome.rc-client-refused.body':
    'Compare the company app’s client ID with the developer console. Then put the app’s ' +
    'client secret into its API secret once more.',
  'settings.outcome.rc-app-disabled.title': 'The company app is disabled at RingCentral',
  'settings.outcome.rc-app-disabled.body':
    'Enable it in the developer console, or enter another app here.',
  'settings.outcome.rc-grant-not-allowed.title': 'The company app may not use the JWT grant',
  'settings.outcome.rc-grant-not-allowed.body':
    'In the developer console, set the app’s authentication to JWT auth flow. The app people ' +
    'sign in with is another one.',
  'settings.outcome.rc-jwt-revoked.title': 'The JWT was revoked',
  'settings.outcome.rc-jwt-revoked.body':
    'RingCentral no longer knows it. Create another JWT credential for the company app and ' +
    'put it into its API secret.',
  'settings.outcome.rc-jwt-expired.title': 'The JWT has expired',
  'settings.outcome.rc-jwt-expired.body':
    'Create another JWT credential, with a later end or none, and put it into its API secret.',
  'settings.outcome.rc-jwt-other-app.title': 'The JWT belongs to another app',
  'settings.outcome.rc-jwt-other-app.body':
    'Allow the company app in the JWT credential, or create one for it.',
  'settings.outcome.rc-jwt-refused.title': 'RingCentral cannot read the JWT',
  'settings.outcome.rc-jwt-refused.body':
    'The API secret may hold something else, or a part of it. Copy the whole JWT into it ' +
    'once more.',
  'settings.outcome.rc-scope-missing.title': 'The token lacks a permission',
  'settings.outcome.rc-scope-missing.body':
    'Add the missing permissions to the company app in the developer console. The user of the ' +
    'JWT needs the matching rights in the RingCentral account, too.',
  'settings.outcome.rc-refused.title':
    'RingCentral refused for a reason this version does not know',
  'settings.outcome.rc-refused.body':
    'Check that the RingCentral server is right and the app is active, then test again.',
  'settings.outcome.rc-unreachable.title': 'RingCentral could not be reached',
  'settings.outcome.rc-unreachable.body':
    'Nothing was learned about the credential. Check the RingCentral server’s address if it ' +
    'is new, or test again in a minute.',
  'settings.outcome.rc-timeout.title': 'RingCentral did not answer in time',
  'settings.outcome.rc-timeout.body':
    'Nothing was learned about the credential. Test again in a minute.',
  'settings.outcome.rc-busy.title': 'RingCentral asked to wait',
  'settings.outcome.rc-busy.body':
    'There were too many sign-ins in a short time. Nothing was learned about the credential. ' +
    'Test again in a minute.',
  'settings.outcome.rc-server-error.title': 'RingCentral has a problem of its own',
  'settings.outcome.rc-server-error.body':
    'Nothing was learned about the credential. Test again later.',
  'settings.outcome.rc-not-json.title': 'A web page answered instead of RingCentral’s API',
  'settings.outcome.rc-not-json.body':
    'Something in between may be down, or the RingCentral server is another address. Nothing ' +
    'was learned about the credential.',
  'settings.outcome.rc-unexpected.title': 'The test could not be carried out',
  'settings.outcome.rc-unexpected.body':
    'The script log has the reason. Nothing was learned about the credential.',
  'settings.outcome.ns-certificate-unusable.title': 'The signing certificate cannot be used',
  'settings.outcome.ns-certificate-unusable.body':
    'Under Setup > Company > Certificates, check that it exists under the ID entered here ' +
    'and that customscript_rcp_settings, customscript_rcp_retest, and ' +
    'customscript_rcp_call_sync may use it. Your role needs Certificate Access.',
  'settings.outcome.ns-key-unsuitable.title':
    'The certificate’s key is of a kind the token endpoint does not take',
  'settings.outcome.ns-key-unsuitable.body':
    'Create one with an EC key (P-256, P-384, or P-521), upload it in both places, and enter ' +
    'the new IDs.',
  'settings.outcome.ns-key-mismatch.title':
    'The mapping has another certificate than the one that signs',
  'settings.outcome.ns-key-mismatch.body':
    'Upload the same certificate in both places: with its private key under Setup > Company > ' +
    'Certificates, without it in the mapping.',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuite knows no such mapping',
  'settings.outcome.ns-mapping-unknown.body':
    'Compare the client ID and the certificate ID with OAuth 2.0 Client Credentials (M2M) ' +
    'Setup. A sandbox refresh clears all mappings: create it again then.',
  'settings.outcome.ns-mapping-revoked.title': 'The mapped certificate was revoked',
  'settings.outcome.ns-mapping-revoked.body':
    'It cannot be used again. Map another one under OAuth 2.0 Client Credentials (M2M) Setup ' +
    'and enter its ID.',
  'settings.outcome.ns-certificate-expired.title': 'The certificate has expired',
  'settings.outcome.ns-certificate-expired.body':
    'Make another one of at most two years, upload it in both places, and enter the new IDs ' +
    'and its end.',
  'settings.outcome.ns-audience-wrong.title':
    'The signed request was meant for another token endpoint',
  'settings.outcome.ns-audience-wrong.body':
    'Report this to the product’s maintainers with the account’s SuiteTalk domain from ' +
    'Company URLs.',
  'settings.outcome.ns-clock-off.title': 'The clocks of the two sides differ',
  'settings.outcome.ns-clock-off.body':
    'The signed request seemed too old or too new to the token endpoint. Test again; if it ' +
    'stays so, report it to NetSuite.',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuite refused the signed request and does not say why',
  'settings.outcome.ns-assertion-refused.body':
    'Compare the client ID and the certificate ID with OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, check that the mapping is there, is not revoked and not over, and that it has the ' +
    'certificate that signs. The login audit trail may name the cause. A sandbox refresh ' +
    'clears all mappings.',
  'settings.outcome.ns-scope-refused.title': 'The integration record lacks the scope RESTlets',
  'settings.outcome.ns-scope-refused.body':
    'Check RESTlets on the integration record, under OAuth 2.0.',
  'settings.outcome.ns-token-refused.title': 'The RESTlet did not accept the token',
  'settings.outcome.ns-token-refused.body':
    'Check that the mapped user is active and has the mapped role, then test again.',
  'settings.outcome.ns-role-refused.title': 'The mapped role may not call the RESTlet',
  'settings.outcome.ns-role-refused.body':
    'Give it Log in using OAuth 2.0 Access Tokens and a place in the audience of RingCentral ' +
    'Health, or map the shipped role RingCentral Call Sync, which has both.',
  'settings.outcome.ns-permission-missing.title': 'The mapped role lacks a permission',
  'settings.outcome.ns-permission-missing.body':
    'Add the missing permissions to it, or map the shipped role RingCentral Call Sync.',
  'settings.outcome.ns-restlet-missing.title': 'The health RESTlet is not there',
  'settings.outcome.ns-restlet-missing.body':
    'Check that the script RingCentral Health is deployed and released.',
  'settings.outcome.ns-refused.title': 'NetSuite refused for a reason this version does not know',
  'settings.outcome.ns-refused.body': 'The login audit trail and the script log may name it.',
  'settings.outcome.ns-unreachable.title': 'The token endpoint could not be reached',
  'settings.outcome.ns-unreachable.body':
    'Nothing was learned about the credential. Test again in a minute.',
  'settings.outcome.ns-timeout.title': 'NetSuite did not answer in time',
  'settings.outcome.ns-timeout.body':
    'Nothing was learned about the credential. Test again in a minute.',
  'settings.outcome.ns-busy.title': 'NetSuite asked to wait',
  'settings.outcome.ns-busy.body':
    'Too many requests at once. Nothing was learned about the credential. Test again in a minute.',
  'settings.outcome.ns-server-error.title': 'NetSuite has a problem of its own',
  'settings.outcome.ns-server-error.body':
    'Nothing was learned about the credential. Test again later.',
  'settings.outcome.ns-not-json.title': 'A web page answered instead of NetSuite’s API',
  'settings.outcome.ns-not-json.body':
    'Maintenance may be under way. Nothing was learned about the credential.',
  'settings.outcome.ns-unexpected.title': 'The test could not be carried out',
  'settings.outcome.ns-unexpected.body':
    'The script log has the reason. Nothing was learned about the credential.',
} as const;
