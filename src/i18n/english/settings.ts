/**
 * The words of Settings > Integrations. A card's parts stand under its name, what a test came to
 * under `outcome`.
 */
export const SETTINGS = {
  'settings.title': 'Settings',
  'settings.link.softphone': 'Softphone',
  'settings.you': 'You',
  'settings.company': 'Company',
  'settings.nav.label': 'Sections of this page',
  'settings.nav.connection': 'Your connections',
  'settings.nav.connections': 'Company connections',
  'settings.nav.call-sync': 'Call sync',
  'settings.nav.version': 'Version',

  'settings.ringcentral-you.title': 'RingCentral (You)',
  'settings.ringcentral-you.connected': 'Your RingCentral account is connected.',
  'settings.ringcentral-you.never-connected': 'You haven’t connected your RingCentral account yet.',
  'settings.ringcentral-you.disconnected': 'You disconnected your RingCentral account.',
  'settings.ringcentral-you.expired': 'Your RingCentral sign-in has expired.',
  'settings.ringcentral-you.revoked': 'RingCentral ended your connection.',
  'settings.ringcentral-you.elsewhere':
    'Your company changed its RingCentral server or client ID after you signed in. Sign in again.',
  'settings.ringcentral-you.unknown':
    'Your RingCentral connection couldn’t be checked. Reload this page to try again.',
  'settings.ringcentral-you.not-ready':
    'Your company hasn’t set up its RingCentral app yet. A company admin can do that below, ' +
    'under RingCentral (Company).',
  'settings.ringcentral-you.connect': 'Connect',
  'settings.ringcentral-you.reconnect': 'Reconnect',
  'settings.ringcentral-you.switch-account': 'Switch account',
  'settings.ringcentral-you.disconnect': 'Disconnect',
  'settings.ringcentral-you.disconnecting': 'Disconnecting…',
  'settings.ringcentral-you.disconnect-title': 'Disconnect RingCentral',
  'settings.ringcentral-you.disconnect-question':
    'Disconnect RingCentral? Active calls end, and you can’t place or receive calls here until ' +
    'you connect again.',
  'settings.ringcentral-you.disconnect-now': 'Disconnect now',
  'settings.ringcentral-you.stay-connected': 'Stay connected',
  'settings.ringcentral-you.not-disconnected': 'Not disconnected. Wait a moment, then try again.',

  'settings.netsuite-you.title': 'NetSuite (You)',
  'settings.netsuite-you.active':
    'You’re signed in. If you came here to reconnect, you can close this tab. The softphone ' +
    'detects your new session when you return to it.',
  'settings.netsuite-you.lapsed':
    'Sign in again in a new tab, then return to this one. This page detects your new session ' +
    'and keeps what you typed.',
  'settings.netsuite-you.member':
    'With this role, you’re a member. Company admins can change the settings under Company.',
  'settings.netsuite-you.company-admin':
    'With this role, you’re a company admin and can change the settings under Company.',
  'settings.netsuite-you.no-crm':
    'Your role can’t see customers or contacts, so callers are shown by phone number.',
  'settings.netsuite-you.sign-in': 'Sign in',
  'settings.new-tab': '(opens in a new tab)',

  'settings.notifications.title': 'Notifications',
  'settings.notifications.text':
    'Notifications alert you to calls and messages when another tab or app is in front. The ' +
    'permission applies to all NetSuite pages in this browser. To turn notifications off, use ' +
    'your browser’s settings for this site.',
  'settings.notifications.enable': 'Enable notifications',
  'settings.notifications.how': 'How to allow notifications',
  'settings.microphone.text': 'Speak and watch the bar move. Nothing is recorded or sent.',
  'settings.saved-here':
    'Changes are saved in this browser right away. Open softphone tabs use them, too.',
  'settings.sound.ring-on': 'Ring on',
  'settings.sound.same-as-speaker': 'Same as speaker',
  'settings.sound.play-ringtone': 'Play ringtone',
  'settings.sound.play-test': 'Play test sound',
  'settings.sound.silent': 'Calls ring without a sound.',
  'settings.sound.blocked':
    'The browser didn’t play the sound. Check whether this site is allowed to play sound, then ' +
    'try again.',
  'settings.calls.title': 'Calls',
  'settings.calls.caller-id': 'Caller ID',
  'settings.calls.caller-id-help': 'People see this number when you call them.',
  'settings.calls.caller-id-unknown':
    'Your numbers appear here once the softphone has connected in this browser.',
  'settings.calls.after': 'Time for notes after a call',
  'settings.calls.after-help':
    'After this time, the call is saved with its notes. Typing stops the countdown.',
  'settings.calls.seconds.one': '{1} second',
  'settings.calls.seconds.other': '{1} seconds',
  'settings.calls.minutes.one': '{1} minute',
  'settings.calls.minutes.other': '{1} minutes',
  'settings.phone-links.title': 'Phone links',
  'settings.phone-links.text':
    'Phone links on websites can open the softphone. The number is filled in, and nothing is ' +
    'called until you select Call. Links in other programs follow your computer’s settings.',
  'settings.phone-links.none':
    'You haven’t registered the softphone for phone links from this page.',
  'settings.phone-links.asked':
    'You registered the softphone for phone links. Only your browser knows whether you allowed ' +
    'it, so try a link.',
  'settings.phone-links.opened': 'A phone link has opened the softphone in this browser.',
  'settings.phone-links.chip.none': 'Not registered here',
  'settings.phone-links.chip.asked': 'Not tried yet',
  'settings.phone-links.chip.opened': 'Worked',
  'settings.phone-links.register': 'Register',
  'settings.phone-links.register-again': 'Register again',
  'settings.phone-links.undo': 'Undo',
  'settings.phone-links.try': 'Try a made-up number',
  'settings.phone-links.removed':
    'You asked this browser to stop opening phone links with the softphone.',
  'settings.phone-links.refused':
    'The browser refused. It may not allow sites to open links. The steps below show where to ' +
    'allow it.',
  'settings.phone-links.by-hand': 'If your browser doesn’t ask, or to undo this yourself',
  'settings.phone-links.by-hand.chrome':
    'Select the icon with two diamonds at the end of the address bar. Or search your browser’s ' +
    'settings for “protocol handlers”: allow sites to ask, and remove this site from the ' +
    'blocked or allowed sites.',
  'settings.phone-links.by-hand.firefox':
    'Open Settings > General > Applications. Under “tel”, choose what opens phone links.',
  'settings.phone-links.unsupported':
    'This browser can’t open phone links with a website. Use Chrome, Edge, or Firefox on a ' +
    'computer.',
  'settings.browser.title': 'This browser',
  'settings.browser.text':
    'The softphone stores recent calls, unsaved call notes, names for phone numbers, drafts and ' +
    'templates of messages, and your preferences in this browser.',
  'settings.browser.remove': 'Remove my data from this browser',
  'settings.browser.question':
    'Remove your recent calls, notes, drafts, templates, and preferences from this browser? ' +
    'Your Phone Call records in NetSuite and your RingCentral connection aren’t affected. A call ' +
    'under way continues without the notes you’ve typed so far.',
  'settings.browser.unsaved.one':
    'One call isn’t saved in NetSuite yet. The call and its note would be lost.',
  'settings.browser.unsaved.other':
    '{1} calls aren’t saved in NetSuite yet. The calls and their notes would be lost.',
  'settings.browser.edits.one':
    'Changes to one saved call aren’t in NetSuite yet. They would be lost.',
  'settings.browser.edits.other':
    'Changes to {1} saved calls aren’t in NetSuite yet. They would be lost.',
  'settings.browser.open-softphone': 'Open the softphone',
  'settings.browser.remove-now': 'Remove data',
  'settings.browser.keep': 'Keep data',
  'settings.browser.removed':
    'Data removed. The softphone stores new data when you use it here again.',
  'settings.browser.failed':
    'Not removed. The browser didn’t allow it. Remove this site’s data in your browser’s settings.',

  'settings.ringcentral-company.title': 'RingCentral (Company)',
  'settings.ringcentral-company.use':
    'The company’s own connection to RingCentral. It’s tested every day, and the health check ' +
    'reports the result. Call sync uses this connection to sign in.',
  'settings.netsuite-company.title': 'NetSuite (Company)',
  'settings.netsuite-company.use':
    'The company’s own connection to NetSuite. It’s tested every day, and the health check ' +
    'reports the result. Call sync uses this connection to sign in.',
  'settings.credential.unreadable':
    'The values couldn’t be read. Reload this page to try again. The script log has the details.',
  'settings.credential.member': 'Only company admins can set up or change this connection.',
  'settings.credential.recorded':
    'This result was entered manually in an earlier version. Fill in the missing values and ' +
    'test the connection. After that, the connection is tested every day.',
  'settings.credential.how': 'How to set up this connection',

  'settings.product.title': 'RingCentral for NetSuite Pro',
  'settings.product.form': 'Company',
  'settings.product.running': 'Running version',
  'settings.product.installed': 'Installed bundle',
  'settings.product.none': 'None (deployed with the SuiteCloud CLI or not detected yet)',
  // {1} is the version.
  'settings.product.managed': '{1}, managed by its publisher',
  'settings.product.required': 'Required version',
  'settings.product.not-known': 'Unknown',

  'settings.form.save': 'Save',
  'settings.form.saving': 'Saving…',
  'settings.form.saved': 'Saved',
  'settings.form.discard': 'Discard changes',
  'settings.form.invalid': 'Not saved. Check the marked fields.',
  'settings.failure.session-ended.save':
    'Your NetSuite session has expired. Sign in again in another tab, then save here. What you ' +
    'typed is kept.',
  'settings.failure.unreachable.save':
    'NetSuite couldn’t be reached. Wait a moment, then save again. What you typed is kept.',
  'settings.failure.session-ended.test':
    'Your NetSuite session has expired. Sign in again in another tab, then test again.',
  'settings.failure.unreachable.test':
    'NetSuite couldn’t be reached. Wait a moment, then test again.',
  'settings.failure.stopped':
    'You stopped waiting. NetSuite continues the test and keeps the result. Reload this page ' +
    'in a minute to see it.',

  // Why the server did not do what the page asked for.
  'settings.refused.body-invalid':
    'Nothing was saved. NetSuite couldn’t read the request. Reload this page, then try again.',
  'settings.refused.form-expired':
    'Nothing was saved because your NetSuite session changed. Copy what you typed, reload this ' +
    'page, and try again.',
  'settings.refused.not-allowed': 'Nothing was changed. Your role can’t do this.',
  'settings.refused.values-invalid': 'Not saved. Check the marked fields.',
  'settings.refused.not-configured': 'Not tested. Fill in and save all values first.',
  'settings.refused.not-saved':
    'Not saved. Your role may lack a permission. The script log has the details.',
  'settings.refused.confirm-server':
    'Not saved. This server isn’t RingCentral’s. Confirm the server to save it.',
  'settings.refused.server-unconfirmed':
    'Not tested. No administrator has confirmed this server, so nothing was sent.',
  'settings.refused.test-running':
    'This connection is already being tested in another tab or by another admin. Wait for that ' +
    'test to finish, then reload this page.',
  // {1} is a number of seconds.
  'settings.refused.test-too-soon':
    'Not tested. There were too many tests in a short time. Try again in {1} seconds.',
  'settings.refused.changed-meanwhile':
    'A value changed during the test, so the result was discarded. Test again.',
  'settings.refused.action-unknown':
    'This page is older than the installed version. Reload this page.',

  // What is wrong with a value.
  'settings.problem.too-long': 'Use at most 300 characters.',
  'settings.problem.no-spaces': 'Use letters, digits, and symbols without spaces.',
  'settings.problem.client-id': 'Use letters, digits, periods, hyphens, and underscores.',
  'settings.problem.server':
    'Enter an https address without a path, such as https://platform.ringcentral.com.',
  'settings.problem.server-administrator':
    'Only a NetSuite administrator can enter a server that isn’t RingCentral’s.',
  'settings.problem.server-confirm':
    'This server isn’t RingCentral’s. Confirm the server to save it.',
  'settings.problem.secret':
    'Enter the ID of one of this product’s API secrets, which starts with custsecret_rcp_. ' +
    'Never paste the secret itself.',
  'settings.problem.seal':
    'This secret seals sign-ins and is never sent anywhere. Enter the ID of another secret.',
  'settings.problem.certificate':
    'Enter the ID of the certificate, which starts with custcertificate.',
  'settings.problem.date': 'Enter a date such as 2027-01-31.',
  'settings.problem.version': 'Enter a version such as 1.2.0.',
  'settings.problem.roles': 'Enter role IDs such as customrole_support_lead, separated by commas.',
  'settings.problem.administrator-only':
    'Only a NetSuite administrator can choose which roles count as company admin.',
  'settings.problem.shipped-role':
    'The RingCentral Service and RingCentral Health roles can’t be company admins. Enter other ' +
    'roles.',
  'settings.confirm-server.title': 'Use a server that isn’t RingCentral’s?',
  // {1} is a host.
  'settings.confirm-server.body':
    '{1} isn’t one of RingCentral’s servers. If you confirm it, people sign in at {1}. Their ' +
    'RingCentral access, the company’s client secret, and the company’s JWT are sent to {1}.',
  // {1} is a host.
  'settings.confirm-server.confirm': 'Confirm {1}',
  'settings.confirm-server.cancel': 'Cancel',
  // {1} is a host.
  'settings.server-unconfirmed.body':
    '{1} isn’t one of RingCentral’s servers, and no NetSuite administrator has confirmed it. ' +
    'Nothing is sent to {1}, so no one can sign in and the connection can’t be tested.',
  'settings.server-unconfirmed.confirm': 'Confirm server',
  'settings.server-unconfirmed.ask':
    'Ask a NetSuite administrator to confirm the server on this page, or enter RingCentral’s ' +
    'server.',

  'settings.field.rc-server.label': 'RingCentral server',
  'settings.field.rc-server.help': 'The address of the RingCentral API, without a path.',
  'settings.field.rc-client-id.label': 'Client ID of the app people sign in with',
  'settings.field.rc-client-id.help':
    'From the first app in RingCentral’s developer console, under Credentials.',
  'settings.field.rc-jwt-client-id.label': 'Client ID of the company app',
  'settings.field.rc-jwt-client-id.help': 'From the second app, which uses the JWT auth flow.',
  'settings.field.rc-client-secret.label': 'API secret with the company app’s client secret',
  'settings.field.rc-client-secret.help':
    'The ID of the secret under Setup > Company > Preferences > API Secrets. No page or script ' +
    'can read the secret’s value.',
  'settings.field.rc-secret.label': 'API secret with the JWT',
  'settings.field.rc-secret.help':
    'The ID of the secret that holds the JWT credential. No page or script can read the ' +
    'secret’s value.',
  'settings.field.ns-client-id.label': 'Client ID',
  'settings.field.ns-client-id.help':
    'From the integration record, under Setup > Integration > Manage Integrations. The client ' +
    'ID is shown only once, when the record is saved.',
  'settings.field.ns-certificate.label': 'Certificate ID',
  'settings.field.ns-certificate.help':
    'From Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, in the row that maps the integration to the RingCentral Call Sync role.',
  'settings.field.ns-signer.label': 'Signing certificate',
  'settings.field.ns-signer.help':
    'The ID of the certificate with the private key, under Setup > Company > Preferences > ' +
    'Certificates.',
  'settings.field.ns-certificate-ends.label': 'Certificate expires on',
  'settings.field.ns-certificate-ends.help':
    'A warning appears here 30 days before this date. Scripts can’t read a certificate’s ' +
    'expiration date from NetSuite.',
  'settings.field.min-version.label': 'Minimum bundle version',
  'settings.field.min-version.help':
    'Users are asked to update when an older version is installed. Leave this field empty if ' +
    'you don’t require a version.',
  'settings.field.admin-roles.label': 'Roles that count as company admin',
  'settings.field.admin-roles.help':
    'In addition to Administrator and RingCentral Company Admin. Enter role IDs, separated by ' +
    'commas. Each role also needs Edit access to the RingCentral Company Setup record. Only a ' +
    'NetSuite administrator can change this.',

  'settings.certificate.read': 'Or read the date from the certificate file',
  'settings.certificate.stays': 'The file stays in this browser. Only the date is saved.',
  // {1} is a date.
  'settings.certificate.found': 'The certificate expires on {1}. Save to keep this date.',
  'settings.certificate.none':
    'This file doesn’t contain a certificate. Choose the .pem, .cer, or .crt file that you ' +
    'uploaded.',
  'settings.certificate.too-large': 'This file is too large to be a certificate.',
  // {1} is how many days are left, {2} the date.
  'settings.certificate.ends.one': 'The certificate expires in {1} day, on {2}.',
  'settings.certificate.ends.other': 'The certificate expires in {1} days, on {2}.',
  // {1} is the date.
  'settings.certificate.ends-today': 'The certificate expires within a day, on {1}.',
  'settings.certificate.ended': 'The certificate expired on {1}.',
  'settings.certificate.renew':
    'Create a new certificate, upload it in both places, and enter its IDs and expiration date ' +
    'here.',

  'settings.test.connection': 'Test connection',
  'settings.test.both': 'Test both connections',
  'settings.test.stop-waiting': 'Stop waiting',
  'settings.test.save-first': 'Save your changes first. The test uses the saved values.',
  'settings.test.under-way.ringcentral':
    'Testing… Requesting a token from RingCentral, then reading the account. This takes a few ' +
    'seconds, or three minutes at most.',
  'settings.test.under-way.netsuite':
    'Testing… Requesting a token from NetSuite, then calling the health check with it. This ' +
    'takes a few seconds, or three minutes at most.',
  // {1} is which of the two tests runs, {2} what it does.
  'settings.test.of-two': '{1} of 2. {2}',
  // {1} is the card, {2} what came of its test.
  'settings.test.came-to': '{1}: {2}',

  // {1} is a time.
  'settings.report.last': 'Last test: {1}',
  'settings.report.last-scheduled': 'Last test: {1} (daily test)',
  'settings.report.since': 'Failing since {1}.',
  'settings.report.passed-before': 'Last successful test: {1}',
  'settings.report.ringcentral.answered': 'RingCentral account',
  'settings.report.ringcentral.carried': 'Token permissions',
  'settings.report.netsuite.answered': 'Version reported by the health check',
  'settings.report.netsuite.carried': 'Role permissions',
  'settings.report.missing': 'Missing permissions',
  // As NetSuite's page of a role calls them.
  'settings.permission.list-call': 'Phone Calls',
  'settings.permission.list-contact': 'Contacts',
  'settings.permission.list-custjob': 'Customers',
  'settings.permission.list-job': 'Projects',
  'settings.permission.admi-login-oauth2': 'Log in using OAuth 2.0 Access Tokens',

  'settings.outcome.passed.title': 'The test passed',
  'settings.outcome.rc-secret-unusable.title':
    'NetSuite doesn’t allow this script to use one of the API secrets',
  'settings.outcome.rc-secret-unusable.body':
    'Under Setup > Company > Preferences > API Secrets, check that both secrets exist with the ' +
    'IDs entered here, that customscript_rcp_settings, customscript_rcp_retest, ' +
    'customscript_rcp_call_sync, and customscript_rcp_sync_page are allowed to use them, and ' +
    'that the secrets can be sent to the RingCentral server.',
  'settings.outcome.rc-client-refused.title':
    'RingCentral doesn’t recognize this client ID with this client secret',
  'settings.outcome.rc-client-refused.body':
    'Compare the company app’s client ID with the one in the developer console. Then enter the ' +
    'app’s client secret in its API secret again.',
  'settings.outcome.rc-app-disabled.title': 'The company app is disabled in RingCentral',
  'settings.outcome.rc-app-disabled.body':
    'Enable the app in the developer console, or enter another app here.',
  'settings.outcome.rc-grant-not-allowed.title':
    'The company app isn’t allowed to use the JWT grant',
  'settings.outcome.rc-grant-not-allowed.body':
    'In the developer console, set the app’s authentication to JWT auth flow. The app that ' +
    'people sign in with is a different app.',
  'settings.outcome.rc-jwt-revoked.title': 'The JWT was revoked',
  'settings.outcome.rc-jwt-revoked.body':
    'RingCentral no longer accepts this JWT. Create a new JWT credential for the company app ' +
    'and store it in the API secret.',
  'settings.outcome.rc-jwt-expired.title': 'The JWT has expired',
  'settings.outcome.rc-jwt-expired.body':
    'Create a new JWT credential with a later expiration date or none, and store it in the API ' +
    'secret.',
  'settings.outcome.rc-jwt-other-app.title': 'The JWT belongs to another app',
  'settings.outcome.rc-jwt-other-app.body':
    'Authorize the company app in the JWT credential, or create a JWT credential for the ' +
    'company app.',
  'settings.outcome.rc-jwt-refused.title': 'RingCentral can’t read the JWT',
  'settings.outcome.rc-jwt-refused.body':
    'The API secret may contain something else or only part of the JWT. Copy the whole JWT ' +
    'into the API secret again.',
  'settings.outcome.rc-scope-missing.title': 'The token is missing a permission',
  'settings.outcome.rc-scope-missing.body':
    'Add the missing permissions to the company app in the developer console. The JWT’s user ' +
    'also needs the matching permissions in the RingCentral account.',
  'settings.outcome.rc-refused.title': 'RingCentral refused the request for an unknown reason',
  'settings.outcome.rc-refused.body':
    'Check that the RingCentral server is correct and the app is active, then test again.',
  'settings.outcome.rc-unreachable.title': 'RingCentral couldn’t be reached',
  'settings.outcome.rc-unreachable.body':
    'This test was inconclusive. If the RingCentral server’s address is new, check it. ' +
    'Otherwise, test again in a minute.',
  'settings.outcome.rc-timeout.title': 'RingCentral didn’t respond in time',
  'settings.outcome.rc-timeout.body': 'This test was inconclusive. Test again in a minute.',
  'settings.outcome.rc-busy.title': 'RingCentral’s request limit was reached',
  'settings.outcome.rc-busy.body':
    'There were too many sign-ins in a short time, so this test was inconclusive. Test again ' +
    'in a minute.',
  'settings.outcome.rc-server-error.title': 'RingCentral returned a server error',
  'settings.outcome.rc-server-error.body': 'This test was inconclusive. Test again later.',
  'settings.outcome.rc-not-json.title': 'A web page responded instead of RingCentral’s API',
  'settings.outcome.rc-not-json.body':
    'This test was inconclusive. A system between NetSuite and RingCentral may be down, or the ' +
    'RingCentral server may have another address.',
  'settings.outcome.rc-unexpected.title': 'The test couldn’t be run',
  'settings.outcome.rc-unexpected.body':
    'This test was inconclusive. The script log has the details.',
  'settings.outcome.ns-certificate-unusable.title': 'The signing certificate can’t be used',
  'settings.outcome.ns-certificate-unusable.body':
    'Under Setup > Company > Preferences > Certificates, check that the certificate exists ' +
    'with the ID entered here and that customscript_rcp_settings, customscript_rcp_retest, and ' +
    'customscript_rcp_call_sync are allowed to use it. Your role needs Certificate Access.',
  'settings.outcome.ns-key-unsuitable.title':
    'NetSuite doesn’t support this certificate’s key type',
  'settings.outcome.ns-key-unsuitable.body':
    'Create a certificate with an EC key (P-256, P-384, or P-521), upload it in both places, ' +
    'and enter the new IDs.',
  'settings.outcome.ns-key-mismatch.title': 'The mapped certificate isn’t the signing certificate',
  'settings.outcome.ns-key-mismatch.body':
    'Upload the same certificate in both places: with its private key under Setup > Company > ' +
    'Preferences > Certificates, and without the private key in the mapping.',
  'settings.outcome.ns-mapping-unknown.title': 'NetSuite can’t find this mapping',
  'settings.outcome.ns-mapping-unknown.body':
    'Compare the client ID and the certificate ID with OAuth 2.0 Client Credentials (M2M) ' +
    'Setup. A sandbox refresh clears all mappings. After a refresh, create the mapping again.',
  'settings.outcome.ns-mapping-revoked.title': 'The mapped certificate was revoked',
  'settings.outcome.ns-mapping-revoked.body':
    'A revoked certificate can’t be used again. Map another certificate under OAuth 2.0 Client ' +
    'Credentials (M2M) Setup and enter its ID.',
  'settings.outcome.ns-certificate-expired.title': 'The certificate has expired',
  'settings.outcome.ns-certificate-expired.body':
    'Create a new certificate that’s valid for at most two years, upload it in both places, ' +
    'and enter its IDs and expiration date.',
  'settings.outcome.ns-audience-wrong.title':
    'The signed request was meant for another token endpoint',
  'settings.outcome.ns-audience-wrong.body':
    'Report this to the product’s maintainers. Include the account’s SuiteTalk domain from ' +
    'Company URLs.',
  'settings.outcome.ns-clock-off.title':
    'The clocks of NetSuite and the token endpoint don’t match',
  'settings.outcome.ns-clock-off.body':
    'The token endpoint considered the signed request too old or too new. Test again. If the ' +
    'problem persists, report it to NetSuite.',
  'settings.outcome.ns-assertion-refused.title':
    'NetSuite refused the signed request without giving a reason',
  'settings.outcome.ns-assertion-refused.body':
    'Compare the client ID and the certificate ID with OAuth 2.0 Client Credentials (M2M) ' +
    'Setup. Check that the mapping exists, isn’t revoked or expired, and has the signing ' +
    'certificate. The login audit trail may show the cause. A sandbox refresh clears all ' +
    'mappings.',
  'settings.outcome.ns-scope-refused.title': 'The integration record lacks the RESTlets scope',
  'settings.outcome.ns-scope-refused.body':
    'Select RESTlets on the integration record, under OAuth 2.0.',
  'settings.outcome.ns-token-refused.title': 'The RESTlet didn’t accept the token',
  'settings.outcome.ns-token-refused.body':
    'Check that the mapped user is active and has the mapped role, then test again.',
  'settings.outcome.ns-role-refused.title': 'The mapped role can’t call the RESTlet',
  'settings.outcome.ns-role-refused.body':
    'Give the role the Log in using OAuth 2.0 Access Tokens permission and add it to the ' +
    'audience of RingCentral Health, or map the included RingCentral Call Sync role, which has ' +
    'both.',
  'settings.outcome.ns-permission-missing.title': 'The mapped role lacks a permission',
  'settings.outcome.ns-permission-missing.body':
    'Add the missing permissions to the role, or map the included RingCentral Call Sync role.',
  'settings.outcome.ns-restlet-missing.title': 'The health RESTlet wasn’t found',
  'settings.outcome.ns-restlet-missing.body':
    'Check that the RingCentral Health script is deployed and released.',
  'settings.outcome.ns-refused.title': 'NetSuite refused the request for an unknown reason',
  'settings.outcome.ns-refused.body':
    'Check the login audit trail and the script log for the reason.',
  'settings.outcome.ns-unreachable.title': 'The token endpoint couldn’t be reached',
  'settings.outcome.ns-unreachable.body': 'This test was inconclusive. Test again in a minute.',
  'settings.outcome.ns-timeout.title': 'NetSuite didn’t respond in time',
  'settings.outcome.ns-timeout.body': 'This test was inconclusive. Test again in a minute.',
  'settings.outcome.ns-busy.title': 'NetSuite’s request limit was reached',
  'settings.outcome.ns-busy.body':
    'There were too many requests at the same time, so this test was inconclusive. Test again ' +
    'in a minute.',
  'settings.outcome.ns-server-error.title': 'NetSuite returned a server error',
  'settings.outcome.ns-server-error.body': 'This test was inconclusive. Test again later.',
  'settings.outcome.ns-not-json.title': 'A web page responded instead of NetSuite’s API',
  'settings.outcome.ns-not-json.body':
    'This test was inconclusive. NetSuite may be down for maintenance.',
  'settings.outcome.ns-unexpected.title': 'The test couldn’t be run',
  'settings.outcome.ns-unexpected.body':
    'This test was inconclusive. The script log has the details.',
} as const;
