/** The setup page: the checklist, and what it says of each line. */
export const SET_UP = {
  'set-up.title': 'RingCentral Setup',
  'set-up.members.title': 'Only company admins can open Setup',
  'set-up.members.body':
    'This page is for people who set up RingCentral for the whole company. To connect your own ' +
    'account, open RingCentral Settings.',
  'set-up.members.other-role': 'If you have another role, switch to it, then open this page again.',
  'set-up.settings': 'Settings',
  // {1} lines that are done, {2} lines in all.
  'set-up.summary': '{1} of {2} done',
  // {1} the title of a line.
  'set-up.next': 'Next: {1}',
  'set-up.all-done': 'Everything is set up.',
  'set-up.rest-unknown': 'Nothing left to do. Items this page couldn’t check are marked.',
  // {1} a time of day.
  'set-up.checked-at': 'Checked at {1}',
  'set-up.check-again': 'Check again',
  'set-up.checking': 'Checking…',
  'set-up.session-ended':
    'Your NetSuite session has expired. Sign in again in another tab, then try again.',
  'set-up.unreachable': 'NetSuite couldn’t be reached. Any results shown are from the last check.',
  'set-up.not-allowed':
    'Your role is no longer a company admin. Switch roles, then reload this page.',
  'set-up.state.done': 'Done',
  'set-up.state.to-do': 'To do',
  'set-up.state.warning': 'Needs attention',
  'set-up.state.unknown': 'Unknown',
  'set-up.not-known': 'unknown',
  'set-up.copy': 'Copy',
  'set-up.copied': 'Copied',
  'set-up.not-copied': 'The browser didn’t allow copying. Select the text and copy it.',
  'set-up.redirect-uri': 'Redirect URI',
  'set-up.group.calls': 'People can call',
  'set-up.group.sync': 'Calls from any device are logged',
  'set-up.group.sight': 'What people see',
  'set-up.group.optional': 'Optional',
  'set-up.task.installation': 'NetSuite features and scripts',
  'set-up.task.people-app': 'RingCentral app for people',
  'set-up.task.people': 'Roles and people',
  'set-up.task.first-sync': 'First sync',
  'set-up.state.administrator': 'Needs an administrator',
  'set-up.back': 'All tasks',
  'set-up.do': 'Do this',
  'set-up.enter': 'Enter and test',
  'set-up.result': 'Result',
  'set-up.step.administrator': 'A NetSuite administrator does this step.',
  // {1} is the ID, {2} are the scripts.
  'set-up.step.seal':
    'Create a key and copy it. Under Setup > Company > Preferences > API Secrets, create a ' +
    'secret with the key as its password and this ID (NetSuite adds the prefix custsecret): ' +
    '{1} Allow the secret for these scripts: {2}',
  'set-up.step.enter-app': 'Enter the app’s client ID and save.',
  'set-up.step.own-account':
    'Check with your own account. This verifies the client ID and the redirect URI.',
  // {1} is the invitation.
  'set-up.step.invite': 'Send this invitation to everyone who will place and receive calls: {1}',
  'set-up.step.call': 'Open the softphone and place a call.',
  // {1} and {2} are IDs, {3} are the scripts.
  'set-up.step.secrets':
    'In NetSuite, under Setup > Company > Preferences > API Secrets, create two secrets ' +
    '(NetSuite adds the prefix custsecret to their IDs). Use this ID for the second app’s ' +
    'client secret: {1} Use this ID for the JWT: {2} Restrict both secrets to the RingCentral ' +
    'server’s domain, and allow them for these scripts: {3}',
  // {1} is the ID, {2} are the scripts.
  'set-up.step.signer':
    'Create a key pair and download the signing file. Under Setup > Company > Preferences > ' +
    'Certificates, upload the file with this ID (NetSuite adds the prefix custcertificate): ' +
    '{1} Allow the certificate for these scripts: {2} Then delete the file from your computer.',
  'set-up.step.save-and-test': 'Enter the IDs, then save and test.',
  'set-up.step.organizers':
    'Open call sync. Under Organizer mapping, select Load extensions. An extension that matches ' +
    'one employee gets that employee. Choose the others, or a default organizer.',
  'set-up.step.preview-sync':
    'Open the preview to see what the first sync would log, for whom, and on which record. The ' +
    'preview saves nothing.',
  'set-up.step.call-fields':
    'Open Call Fields in Settings, choose the fields to ask for, and save. If the outcome is ' +
    'enough, select Keep the outcome only.',
  'set-up.step.info-links':
    'Open Info Links in Settings, enter a label and an address for each link, and save. If ' +
    'people don’t need links, select Don’t use Info Links.',
  'set-up.step.version': 'If the company requires a version, enter it here.',
  'set-up.console.link': 'Open RingCentral’s developer console',
  // {1} what is copied.
  'set-up.copy-name': 'Copy {1}',
  'set-up.create.key': 'Create key',
  'set-up.create.key-name': 'Key',
  'set-up.create.key-help': 'The key exists only on this page. Copy it before you leave.',
  'set-up.create.key-exists':
    'A key is already in use. If you replace it, everyone has to connect again.',
  'set-up.create.pair': 'Create key pair',
  'set-up.create.creating': 'Creating…',
  'set-up.create.failed': 'The key pair couldn’t be created. Reload this page, then try again.',
  'set-up.create.signing': 'Download signing file',
  'set-up.create.certificate': 'Download certificate',
  'set-up.create.pair-help':
    'The key pair exists only on this page and isn’t sent anywhere. The signing file contains ' +
    'the private key and belongs under Certificates. The certificate belongs in the mapping.',
  // {1} is a date.
  'set-up.create.expires': 'The certificate expires on {1}. The date is filled in for you.',
  // {1} is a file.
  'set-up.create.downloaded': 'Downloaded: {1}',
  'set-up.app.check': 'Check client ID',
  'set-up.app.checking': 'Checking with RingCentral…',
  'set-up.app.known': 'RingCentral knows this client ID.',
  'set-up.app.unknown':
    'RingCentral doesn’t recognize this client ID. Compare it with the app in the developer ' +
    'console.',
  'set-up.app.other-kind':
    'RingCentral recognizes this app, but people can’t sign in with it. In the developer ' +
    'console, set its authentication to 3-legged OAuth with PKCE.',
  'set-up.app.unclear':
    'The client ID couldn’t be checked with RingCentral. Check with your own account instead.',
  'set-up.app.own': 'Check with my own account',
  'set-up.app.no-return':
    'RingCentral didn’t send you back. If its window showed an error, compare the client ID ' +
    'and the redirect URI with the app.',
  'set-up.save-and-check': 'Save and check',
  'set-up.save-and-test': 'Save and test',
  // {1} is an address.
  'set-up.invitation':
    'RingCentral is ready in NetSuite. To sign in with your RingCentral account, open this ' +
    'page and select Connect: {1}',
  'set-up.invitation-name': 'Invitation',
  'set-up.waiting.title': 'Not connected yet',
  'set-up.waiting.none': 'Everyone with a RingCentral role is connected.',
  'set-up.waiting.not-allowed': 'Only an administrator can see who has a RingCentral role.',
  'set-up.waiting.more': 'There are more people.',
  // {1} number of people.
  'set-up.roles.in-use':
    'People who have signed in: {1}. Only an administrator can see role assignments.',
  'set-up.sign-in.other-app':
    'People signed in with another server or client ID. No one has signed in with the current ' +
    'app yet.',
  'set-up.sign-in.other-app.fix':
    'Check with your own account. People who signed in before are asked to sign in again.',
  'set-up.extensions.title': 'Organizer mapping',
  'set-up.extensions.use': 'Call sync logs a call for the person its extension belongs to.',
  // Numbers of extensions.
  'set-up.extensions.mapped': 'Extensions with an organizer: {1} of {2}.',
  'set-up.extensions.default': 'The default organizer gets every call.',
  'set-up.extensions.none': 'No extension has an organizer yet.',
  // {1} is the redirect URI.
  'set-up.step.people-app':
    'In RingCentral’s developer console, create an app for people to sign in with: client-side ' +
    'web app, 3-legged OAuth with PKCE, permissions VoIP Calling, Read Accounts, Read Call Log, ' +
    'Read Messages, Edit Messages, SMS, Internal Messages, Call Control, Read Contacts, Read ' +
    'Presence, and WebSocket Subscriptions. Register this redirect URI in the app: {1}',
  'set-up.step.company-app':
    'Create a second app for the company: server-only (no UI), JWT auth flow, permissions Read ' +
    'Accounts and Read Call Log.',
  'set-up.step.jwt':
    'In RingCentral, sign in as the user whose permissions the company should have. Create a ' +
    'JWT credential and authorize the second app to use it.',
  'set-up.step.integration':
    'Under Setup > Integration > Manage Integrations, create an integration record with Client ' +
    'Credentials (Machine to Machine) Grant and the RESTlets scope. Copy the client ID, which ' +
    'is shown only once.',
  'set-up.step.mapping':
    'Under Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) ' +
    'Setup, map the integration to a user with the RingCentral Call Sync role, and upload the ' +
    'certificate without its key. Copy the certificate ID. A sandbox refresh clears this ' +
    'mapping, so repeat this step after each refresh.',
  'set-up.unread': 'This item couldn’t be checked.',
  'set-up.unread.fix':
    'Check again. If the problem persists, the script log of RingCentral Setup has the details.',
  'set-up.not-allowed.fix': 'Ask a NetSuite administrator to open this page.',
  'set-up.people.title': 'Connected people',
  'set-up.people.what':
    'People whose RingCentral account is connected in NetSuite. End a connection when someone ' +
    'leaves the company or loses a device.',
  'set-up.people.find': 'Find by name',
  'set-up.people.loading': 'Loading…',
  'set-up.people.none': 'No one found.',
  'set-up.people.more': 'There are more people. Enter a name to find them.',
  'set-up.people.more-unnamed':
    'There are more people. A role that can see employees can search for them by name.',
  // {1} an internal ID, for a role that can't see employees.
  'set-up.people.unnamed': 'Employee {1}',
  // {1} a date.
  'set-up.people.since': 'Since {1}',
  'set-up.people.end': 'End connection',
  'set-up.people.end-name': 'End connection of {1}',
  'set-up.people.confirm.title': 'End the RingCentral connection of {1}?',
  'set-up.people.confirm.body':
    'NetSuite deletes the RingCentral access granted to {1}, and the softphone of {1} goes ' +
    'offline. A person whose role can use the softphone can connect again.',
  'set-up.people.confirm.cancel': 'Cancel',
  'set-up.people.ending': 'Ending the connection of {1}…',
  'set-up.people.ended': 'The connection of {1} has ended.',
  'set-up.people.not-ended':
    'Not ended. The connection of {1} still exists. Check your NetSuite session and your role, ' +
    'then try again.',

  'set-up.features.title': 'NetSuite features',
  'set-up.features.use': 'The product’s scripts, records, and sign-ins depend on these features.',
  'set-up.features.on': 'All required features are enabled.',
  // {1} names of features.
  'set-up.features.optional':
    'Optional features that are off: {1}. The account has no records of these types, so no ' +
    'banners are missing.',
  'set-up.features.off': 'Required features that are off: {1}.',
  'set-up.features.fix':
    'An administrator can enable features under Setup > Company > Enable Features: Custom ' +
    'Records, Server SuiteScript, and OAuth 2.0 on the SuiteCloud tab, and Customer ' +
    'Relationship Management on the Company tab.',
  'set-up.features.link': 'Open Enable Features',
  'set-up.feature.customrecords': 'Custom Records',
  'set-up.feature.serversidescripting': 'Server SuiteScript',
  'set-up.feature.crm': 'Customer Relationship Management',
  'set-up.feature.oauth2': 'OAuth 2.0',
  'set-up.feature.support': 'Customer Support and Service',
  'set-up.feature.opportunities': 'Opportunities',
  'set-up.feature.salesorders': 'Sales Orders',
  'set-up.feature.jobs': 'Projects',

  'set-up.deployments.title': 'Script deployments',
  'set-up.deployments.use':
    'Each page and each banner is a script deployment. If a deployment isn’t released or is ' +
    'turned off, its users don’t see that page or banner.',
  // {1} how many.
  'set-up.deployments.released': 'All {1} deployments are released and deployed.',
  // {1} script ids.
  'set-up.deployments.off': 'Not released or turned off: {1}.',
  'set-up.deployments.missing': 'Not found in this account: {1}.',
  'set-up.deployments.not-allowed':
    'All pages were found. Your role can’t see whether each deployment is released.',
  'set-up.deployments.fix':
    'Under Customization > Scripting > Script Deployments, set the deployment’s status to ' +
    'Released and select Deployed. To restore a missing deployment, deploy the project or ' +
    'update the bundle again.',
  'set-up.deployments.link': 'Open Script Deployments',

  'set-up.bundle.title': 'Version',
  'set-up.bundle.use':
    'The company can require a version. Pages and other systems then show when an update is due.',
  // {1} the installed version, {2} the required one.
  'set-up.bundle.current': 'Installed version: {1}. Required version: {2}.',
  'set-up.bundle.outdated': 'Version {1} is installed, but version {2} is required.',
  'set-up.bundle.managed':
    'Version {1} is installed, but version {2} is required. The publisher updates this bundle.',
  'set-up.bundle.not-comparable':
    'Installed version: {1}. Required version: {2}. These versions can’t be compared.',
  'set-up.bundle.fix':
    'Update the bundle under Customization > SuiteBundler > Search & Install Bundles > List. ' +
    'If the project was deployed with the SuiteCloud CLI, deploy it again.',
  'set-up.bundle.managed.fix':
    'The publisher provides the update. If the required version is wrong, change it.',
  'set-up.bundle.link': 'Open installed bundles',

  'set-up.roles.title': 'Roles',
  'set-up.roles.use': 'To place and receive calls, people need a role that can use the product.',
  // {1} and {2} numbers of people.
  'set-up.roles.given':
    'People with the RingCentral Member role: {1}. People with the RingCentral Company Admin ' +
    'role: {2}.',
  // {1} number of people.
  'set-up.roles.own-roles':
    'No one has the roles that come with the product. People who use the product with your own ' +
    'roles: {1}.',
  'set-up.roles.none': 'No one has the RingCentral Member or RingCentral Company Admin role yet.',
  'set-up.roles.not-allowed': 'Only an administrator can see role assignments.',
  'set-up.roles.fix':
    'Under Setup > Users/Roles > Manage Users, give the RingCentral Member role to people who ' +
    'place and receive calls, and the RingCentral Company Admin role to people who set up ' +
    'RingCentral. You can also use your own roles with the same permissions.',
  'set-up.roles.link': 'Open Manage Users',

  'set-up.secrets.title': 'Sign-in key',
  'set-up.secrets.use':
    'This API secret seals people’s sign-ins. No page or script can read its value.',
  // {1} ids of secrets.
  'set-up.secrets.present': 'Found and accessible: {1}.',
  'set-up.secrets.missing': 'API secret {1} doesn’t exist, or this page isn’t allowed to use it.',
  'set-up.secrets.unusable': '{1} exists but isn’t a valid key. It needs 32 letters and digits.',
  'set-up.secrets.unseen':
    'Not checked because this page isn’t allowed to use {1}. People have signed in, so the key ' +
    'works.',
  'set-up.secrets.unusable.fix':
    'Under Setup > Company > Preferences > API Secrets, give {1} a new password of 32 random ' +
    'letters and digits. Everyone then has to connect again.',
  'set-up.secrets.unseen.fix':
    'Under Setup > Company > Preferences > API Secrets, allow {1} for the RingCentral Setup ' +
    'script, too.',
  'set-up.secrets.link': 'Open API Secrets',

  'set-up.ringcentral-company.title': 'RingCentral (Company)',
  'set-up.ringcentral-company.use':
    'The company’s own connection to RingCentral. It’s tested every day, and the health check ' +
    'reports the result. Call sync uses this connection to sign in.',
  // {1} a date and time.
  'set-up.ringcentral-company.verified': 'The connection works. Tested: {1}.',
  'set-up.ringcentral-company.not-configured': 'Some values are missing.',
  'set-up.ringcentral-company.not-tested': 'The values are saved but haven’t been tested.',
  'set-up.ringcentral-company.test-failed': 'The last test failed. Tested: {1}.',

  'set-up.netsuite-company.title': 'NetSuite (Company)',
  'set-up.netsuite-company.use':
    'The company’s own connection to NetSuite. It’s tested every day, and the health check ' +
    'reports the result. Call sync uses this connection to sign in.',
  'set-up.netsuite-company.verified': 'The connection works. Tested: {1}.',
  'set-up.netsuite-company.not-configured': 'Some values are missing.',
  'set-up.netsuite-company.not-tested': 'The values are saved but haven’t been tested.',
  'set-up.netsuite-company.test-failed': 'The last test failed. Tested: {1}.',

  'set-up.certificate.title': 'Certificate',
  'set-up.certificate.use':
    'NetSuite (Company) signs in with this certificate. When the certificate expires, the ' +
    'connection fails.',
  // {1} a date, {2} a number of days.
  'set-up.certificate.good': 'Valid until {1}. Days left: {2}.',
  'set-up.certificate.ends-soon': 'Expires on {1}. Days left: {2}.',
  'set-up.certificate.ended': 'The certificate expired on {1}.',
  'set-up.certificate.none': 'NetSuite (Company) doesn’t have a certificate yet.',
  'set-up.certificate.no-date': 'The certificate’s expiration date isn’t entered.',
  'set-up.certificate.no-date.fix':
    'Enter the expiration date to get a warning 30 days before the certificate expires.',

  'set-up.sign-in.title': 'RingCentral sign-in',
  'set-up.sign-in.use':
    'People sign in with their own RingCentral account. RingCentral then sends them only to a ' +
    'redirect URI that’s registered in its app.',
  'set-up.sign-in.used': 'Sign-in works. People have signed in.',
  'set-up.sign-in.not-used': 'No one has signed in yet, so the redirect URI hasn’t been verified.',
  'set-up.sign-in.no-application':
    'The RingCentral server and the app’s client ID aren’t filled in yet.',

  'set-up.call-sync.title': 'Call sync',
  'set-up.call-sync.use':
    'Every call of the company becomes a Phone Call record, whichever phone made it.',
  // {1} a number of calls.
  'set-up.call-sync.running': 'Running. Calls waiting: {1}.',
  'set-up.call-sync.off': 'Off. Only the softphone logs its own calls.',
  'set-up.call-sync.paused': 'Paused. No calls are read or logged.',
  'set-up.call-sync.behind': '{1} minutes behind RingCentral.',
  // {1} a time.
  'set-up.call-sync.failing': 'Failing since {1}.',
  'set-up.call-sync.needs-credentials':
    'On, but the company credentials aren’t verified. Nothing is read.',
  'set-up.call-sync.needs-mapping':
    'On, but no extension has an organizer. Calls are listed and not logged.',
  'set-up.call-sync.off.fix':
    'Open call sync, choose the logging rules, and select Turn on. RingCentral (Company) and ' +
    'NetSuite (Company) must be verified first.',
  'set-up.call-sync.paused.fix': 'Open call sync and select Resume.',
  'set-up.call-sync.needs-credentials.fix': 'Test RingCentral (Company) and NetSuite (Company).',
  'set-up.call-sync.needs-mapping.fix':
    'Open call sync and choose organizers, or a default organizer.',
  'set-up.call-sync.fix':
    'Open call sync. Its status says what stopped the last run and how to fix that.',
  'set-up.call-sync.link': 'Open call sync',

  'set-up.preview.link': 'Preview the first sync',
  'set-up.users.title': 'People',
  'set-up.users.use': 'Each person connects their own RingCentral account once.',
  // Numbers of people; {4} may be "not known".
  'set-up.users.connected':
    'Connected: {1}. Need to reconnect: {2}. Disconnected: {3}. Never connected: {4}.',
  'set-up.users.reconnect':
    'Connected: {1}. Need to reconnect: {2}. Disconnected: {3}. Never connected: {4}.',
  'set-up.users.none': 'No one is connected. Disconnected: {3}. Never connected: {4}.',
  'set-up.users.reconnect.fix':
    'These people see a banner with a Reconnect button on every page of the product. If many ' +
    'people need to reconnect at once, check the RingCentral app first.',
  'set-up.users.link': 'Open the softphone',

  'set-up.call-fields.title': 'Call Fields',
  'set-up.call-fields.use':
    'The softphone asks for these fields during and after a call and saves the answers in the ' +
    'Phone Call record.',
  // {1} a number of fields.
  'set-up.call-fields.chosen': 'Fields that the softphone asks for: {1}.',
  'set-up.call-fields.chosen-none': 'An admin chose not to ask for any fields.',
  'set-up.call-fields.usual': 'No one has chosen yet. The softphone asks for the call’s outcome.',
  'set-up.call-fields.unreadable':
    'The saved Call Fields can’t be read, so the softphone doesn’t ask for any.',
  'set-up.call-fields.unreadable.fix':
    'Open Call Fields in Settings, choose the fields, and save to replace what is stored.',
  'set-up.call-fields.keep': 'Keep the outcome only',
  'set-up.call-fields.link': 'Open Call Fields',

  'set-up.info-links.title': 'Info Links',
  'set-up.info-links.use':
    'Info Links appear beside each call and open another site or app with the caller’s data.',
  // {1} a number of links.
  'set-up.info-links.entered': 'Links beside each call: {1}.',
  'set-up.info-links.chosen-none': 'An admin chose not to use Info Links.',
  'set-up.info-links.none': 'No one has entered links or decided to have none.',
  'set-up.info-links.unreadable': 'The stored Info Links can’t be read, so nobody sees any.',
  'set-up.info-links.unreadable.fix':
    'Open Info Links in Settings, enter the links, and save to replace what is stored.',
  'set-up.info-links.keep': 'Don’t use Info Links',
  'set-up.info-links.link': 'Open Info Links',
} as const;

/** The way there, for other pages. */
export const SET_UP_LINK = {
  'set-up-link.label': 'Open Setup',
} as const;
