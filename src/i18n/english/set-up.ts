/** The set-up page: the checklist, and what it says of each line. */
export const SET_UP = {
  'set-up.title': 'RingCentral Set-up',
  'set-up.members.title': 'Only company admins can see the set-up',
  'set-up.members.body':
    'It is for the people who set RingCentral up for the whole company. To connect your own ' +
    'account, open RingCentral Settings.',
  'set-up.members.other-role': 'If you have another role, switch to it and open this page again.',
  'set-up.settings': 'Settings',
  'set-up.checklist': 'Checklist',
  // {1} lines that are done, {2} lines in all.
  'set-up.summary': '{1} of {2} done',
  // {1} the title of a line.
  'set-up.next': 'Next: {1}',
  'set-up.all-done': 'Everything is set up.',
  'set-up.rest-unknown':
    'Nothing is left to do that this page can see. What it could not see is marked.',
  // {1} a time of day.
  'set-up.checked-at': 'Checked at {1}',
  'set-up.check-again': 'Check again',
  'set-up.checking': 'Checking…',
  'set-up.session-ended':
    'Your NetSuite session has ended. Sign in again in another tab, then try once more.',
  'set-up.unreachable': 'NetSuite could not be reached. What you see is from the last check.',
  'set-up.not-allowed':
    'Your role is not a company admin any more. Switch roles, then reload this page.',
  'set-up.state.done': 'Done',
  'set-up.state.to-do': 'To do',
  'set-up.state.warning': 'Attention',
  'set-up.state.unknown': 'Unknown',
  'set-up.not-known': 'not known',
  'set-up.more': 'What it is for',
  'set-up.opens-new-tab': '(opens in a new tab)',
  'set-up.copy': 'Copy',
  'set-up.copied': 'Copied',
  'set-up.not-copied': 'The browser did not let it be copied. Select the address and copy it.',
  'set-up.redirect-uri': 'Redirect URI',
  'set-up.unread': 'This could not be read just now.',
  'set-up.unread.fix':
    'Check again. If it stays like this, the script log of RingCentral Set-up has the reason.',
  'set-up.not-allowed.fix': 'Ask a NetSuite administrator to open this page.',
  'set-up.people.title': 'Connected people',
  'set-up.people.what':
    'People whose RingCentral account is connected in NetSuite. End a connection when ' +
    'somebody leaves the company or loses a device.',
  'set-up.people.find': 'Find by name',
  'set-up.people.loading': 'Loading…',
  'set-up.people.none': 'Nobody found.',
  'set-up.people.more': 'There are more. Enter a name to find others.',
  'set-up.people.more-unnamed':
    'There are more. A role that can see employees can look for them by name.',
  // {1} an internal ID, for a role that can't see employees.
  'set-up.people.unnamed': 'Employee {1}',
  // {1} a date.
  'set-up.people.since': 'Since {1}',
  'set-up.people.end': 'End connection',
  'set-up.people.end-name': 'End connection of {1}',
  'set-up.people.confirm.title': 'End the RingCentral connection of {1}?',
  'set-up.people.confirm.body':
    'NetSuite forgets what RingCentral granted to {1}, and the softphone of {1} goes offline. ' +
    'A person whose role can use the softphone can connect again.',
  'set-up.people.confirm.cancel': 'Cancel',
  'set-up.people.ending': 'Ending the connection of {1}…',
  'set-up.people.ended': 'The connection of {1} has ended.',
  'set-up.people.not-ended':
    'Not ended. The connection of {1} is still there. Check your NetSuite session and your ' +
    'role, then try again.',

  'set-up.features.title': 'NetSuite features',
  'set-up.features.use': 'The scripts, records and sign-ins of the product are built on them.',
  'set-up.features.on': 'All that are needed are on.',
  // {1} names of features.
  'set-up.features.optional':
    'Also off, which is fine: {1}. There are no such records to show banners on.',
  'set-up.features.off': 'Off: {1}.',
  'set-up.features.fix':
    'An administrator turns them on under Setup > Company > Enable Features: Custom Records, ' +
    'Server SuiteScript and OAuth 2.0 on the SuiteCloud tab, Customer Relationship Management ' +
    'on the Company tab.',
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
    'Each page and each banner is a script deployment. One that is not released, or is ' +
    'switched off, is missing for its users.',
  // {1} how many.
  'set-up.deployments.released': 'Released and deployed: all {1}.',
  // {1} script ids.
  'set-up.deployments.off': 'Not released, or switched off: {1}.',
  'set-up.deployments.missing': 'Not in this account: {1}.',
  'set-up.deployments.not-allowed':
    'All pages are there. Whether each deployment is released only a role that may see scripts ' +
    'can tell.',
  'set-up.deployments.fix':
    'Under Customization > Scripting > Script Deployments, set its status to Released and ' +
    'mark Deployed. One that is missing comes back when the project is deployed, or the ' +
    'bundle updated, again.',
  'set-up.deployments.link': 'Open Script Deployments',

  'set-up.bundle.title': 'Version',
  'set-up.bundle.use':
    'The company can require a version. Pages and other systems then say when an update is due.',
  // {1} the installed version, {2} the required one.
  'set-up.bundle.current': 'Installed is {1}; required is {2}.',
  'set-up.bundle.outdated': 'Installed is {1}, but {2} is required.',
  'set-up.bundle.managed':
    'Installed is {1}, but {2} is required. The publisher updates this bundle.',
  'set-up.bundle.not-comparable': 'Installed is {1}, required is {2}. These cannot be compared.',
  'set-up.bundle.fix':
    'Update the bundle under Customization > SuiteBundler > Search & Install Bundles > List. ' +
    'A project that the SuiteCloud CLI deployed is deployed again.',
  'set-up.bundle.managed.fix':
    'Nothing to do here: the update comes from the publisher. If the required version is ' +
    'wrong, change it in the settings.',
  'set-up.bundle.link': 'Open the list of bundles',

  'set-up.roles.title': 'Roles',
  'set-up.roles.use': 'Whoever is to make calls needs a role that may use the product.',
  // {1} and {2} numbers of people.
  'set-up.roles.given':
    'People with the role RingCentral Member: {1}. RingCentral Company Admin: {2}.',
  // {1} number of people.
  'set-up.roles.own-roles':
    'Nobody holds the roles that come with the product. People who use it with roles of your ' +
    'own: {1}.',
  'set-up.roles.none': 'Nobody holds RingCentral Member or RingCentral Company Admin yet.',
  'set-up.roles.not-allowed': 'Who holds which role only an administrator can see.',
  'set-up.roles.fix':
    'Under Setup > Users/Roles > Manage Users, give people the role RingCentral Member, and ' +
    'those who set it up RingCentral Company Admin. Roles of your own do as well, with the ' +
    'permissions of these two.',
  'set-up.roles.link': 'Open Manage Users',

  'set-up.secrets.title': 'API secrets',
  'set-up.secrets.use':
    'They seal what people’s sign-ins grant, and hold the company’s credentials. No page and ' +
    'no script can read their values.',
  // {1} ids of secrets.
  'set-up.secrets.present': 'There, and this page may use them: {1}.',
  'set-up.secrets.missing': 'There is no API secret {1} that this page may use.',
  'set-up.secrets.unusable': '{1} is there, but it is no key: it needs 32 letters and digits.',
  'set-up.secrets.unseen': 'This page may not use {1}, so it cannot tell whether it is there.',
  'set-up.secrets.missing.fix':
    'Under Setup > Company > Preferences > API Secrets, create a secret with the ID {1} and ' +
    '32 random letters and digits as its password. Allow it for the scripts RingCentral ' +
    'Sign-in and RingCentral Set-up.',
  'set-up.secrets.unusable.fix':
    'Under Setup > Company > Preferences > API Secrets, give {1} a new password of 32 random ' +
    'letters and digits. After that, everyone has to connect once more.',
  'set-up.secrets.unseen.fix':
    'Under Setup > Company > Preferences > API Secrets, check whether the secret exists and ' +
    'allow it for the script RingCentral Set-up. You can also leave it: a connection test ' +
    'proves it too.',
  'set-up.secrets.link': 'Open API Secrets',

  'set-up.ringcentral-company.title': 'RingCentral (Company)',
  'set-up.ringcentral-company.use':
    'The company’s own connection to RingCentral. It’s tested every day, and the health check ' +
    'reports the result. Call sync signs in with it.',
  // {1} a date and time.
  'set-up.ringcentral-company.verified': 'It works. Tested: {1}.',
  'set-up.ringcentral-company.not-configured': 'Not all values are filled in yet.',
  'set-up.ringcentral-company.not-tested': 'Filled in, but not tested yet.',
  'set-up.ringcentral-company.test-failed': 'The last test failed. Tested: {1}.',
  'set-up.ringcentral-company.fix': 'The card leads through it, step by step, and tests it.',
  'set-up.ringcentral-company.link': 'Open the card',

  'set-up.netsuite-company.title': 'NetSuite (Company)',
  'set-up.netsuite-company.use':
    'The company’s own connection to NetSuite. It’s tested every day, and the health check ' +
    'reports the result. Call sync signs in with it.',
  'set-up.netsuite-company.verified': 'It works. Tested: {1}.',
  'set-up.netsuite-company.not-configured': 'Not all values are filled in yet.',
  'set-up.netsuite-company.not-tested': 'Filled in, but not tested yet.',
  'set-up.netsuite-company.test-failed': 'The last test failed. Tested: {1}.',
  'set-up.netsuite-company.fix': 'The card leads through it, step by step, and tests it.',
  'set-up.netsuite-company.link': 'Open the card',

  'set-up.certificate.title': 'Certificate',
  'set-up.certificate.use':
    'NetSuite (Company) signs in with it. After it expires, the connection fails.',
  // {1} a date, {2} a number of days.
  'set-up.certificate.good': 'Good until {1}. Days left: {2}.',
  'set-up.certificate.ends-soon': 'Ends on {1}. Days left: {2}.',
  'set-up.certificate.ended': 'It ended on {1}.',
  'set-up.certificate.none': 'NetSuite (Company) has none yet.',
  'set-up.certificate.no-date': 'The card does not say when it ends.',
  'set-up.certificate.fix':
    'Make a new certificate, map it under Setup > Integration > Manage Authentication > OAuth ' +
    '2.0 Client Credentials (M2M) Setup, and enter it in the card.',
  'set-up.certificate.no-date.fix':
    'Enter the date in the card, and you are warned 30 days before.',
  'set-up.certificate.link': 'Open the card',

  'set-up.sign-in.title': 'Sign-in to RingCentral',
  'set-up.sign-in.use':
    'People sign in with their own RingCentral account. RingCentral sends them back to an ' +
    'address that it knows, the redirect URI, and to no other.',
  'set-up.sign-in.used': 'It works: people have signed in.',
  'set-up.sign-in.not-used':
    'Nobody has signed in yet, so it is not proved that RingCentral knows the redirect URI.',
  'set-up.sign-in.no-application':
    'Server and client ID of the application at RingCentral are not filled in yet.',
  'set-up.sign-in.not-used.fix':
    'Register the redirect URI with the application at RingCentral, then connect your own ' +
    'account once.',
  'set-up.sign-in.no-application.fix':
    'At RingCentral, create an application: client-side web app, 3-legged OAuth with PKCE, ' +
    'permissions VoIP Calling and Read Accounts. Register the redirect URI with it, then ' +
    'enter its client ID in the card.',
  'set-up.sign-in.link': 'Open the card',

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
  'set-up.call-sync.needs-credentials.fix':
    'Test RingCentral (Company) and NetSuite (Company) in Settings.',
  'set-up.call-sync.needs-mapping.fix':
    'Open call sync and choose organizers, or a default organizer.',
  'set-up.call-sync.fix':
    'Open call sync. Its status says what stopped the last run and how to fix that.',
  'set-up.call-sync.link': 'Open call sync',
  'set-up.users.title': 'People',
  'set-up.users.use': 'Each person connects their own RingCentral account, once.',
  // Numbers of people; {4} may be "not known".
  'set-up.users.connected':
    'Connected: {1}. Need to reconnect: {2}. Disconnected: {3}. Never connected: {4}.',
  'set-up.users.reconnect':
    'Connected: {1}. Need to reconnect: {2}. Disconnected: {3}. Never connected: {4}.',
  'set-up.users.none': 'Nobody is connected. Disconnected: {3}. Never connected: {4}.',
  'set-up.users.reconnect.fix':
    'Those people see a banner with a Reconnect button on every page of the product. If it is ' +
    'many at once, look at the application at RingCentral first.',
  'set-up.users.none.fix':
    'Ask people to open RingCentral Softphone and press Connect, and begin with yourself.',
  'set-up.users.link': 'Open the softphone',
} as const;

/** The way there, for other pages. */
export const SET_UP_LINK = {
  'set-up-link.label': 'Set-up checklist and audit trail',
} as const;
