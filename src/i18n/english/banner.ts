/**
 * The words of the eight banners: `banner.<banner>.<case>.title` and `.body`. The title carries the
 * message, the body says how to fix it or what still works, and an action's label says what the
 * click does.
 */
export const BANNER = {
  'banner.netsuite-session-expired.lapsed.title': 'Your NetSuite session has expired',
  'banner.netsuite-session-expired.lapsed.body':
    'Caller names can’t be looked up and calls can’t be saved in NetSuite until you sign in ' +
    'again. Calls keep working.',

  'banner.reconnect-ringcentral.expired.title': 'Your RingCentral sign-in has expired',
  'banner.reconnect-ringcentral.expired.body':
    'You can’t make or take calls until you sign in again. RingCentral asks for this from ' +
    'time to time, and it takes a moment.',
  'banner.reconnect-ringcentral.revoked.title': 'RingCentral has ended your connection',
  'banner.reconnect-ringcentral.revoked.body':
    'You can’t make or take calls until you sign in again.',
  'banner.reconnect-ringcentral.elsewhere.title':
    'Your company’s RingCentral application has changed',
  'banner.reconnect-ringcentral.elsewhere.body':
    'Calls are off, because you signed in with another server or client ID. Reload this page. ' +
    'If this message stays, sign in again.',

  'banner.connect-ringcentral.first.title': 'Connect RingCentral to make and take calls here',
  'banner.connect-ringcentral.first.body':
    'One sign-in with your own RingCentral account, and you are ready.',
  'banner.connect-ringcentral.again.title': 'RingCentral is disconnected',
  'banner.connect-ringcentral.again.body':
    'You disconnected your account. Connect again whenever you want to make and take calls here.',

  'banner.media-capability.blocked.title': 'This browser blocks the microphone',
  'banner.media-capability.blocked-by-policy.title': 'The microphone isn’t allowed on this page',
  'banner.media-capability.missing.title': 'No microphone found',
  'banner.media-capability.in-use.title': 'Another program is using the microphone',
  'banner.media-capability.unsupported.title': 'This browser can’t use a microphone here',
  // On a record there is no room for the steps.
  'banner.media-capability.on-record':
    'You can’t place calls from this page. The softphone shows how to fix the microphone.',

  'banner.multiple-tabs.contended.title': 'The softphone is open in more than one tab',
  'banner.multiple-tabs.contended.body': 'Only one of them rings.',

  // In the bodies {1} is the installed version, {2} the one that is needed.
  'banner.update-bundle.title': 'RingCentral for NetSuite Pro needs an update',
  'banner.update-bundle.managed.body':
    'Version {1} is installed; version {2} is required. The publisher updates this managed ' +
    'bundle. Calls keep working.',
  'banner.update-bundle.can-update.body':
    'Version {1} is installed; version {2} is required. Your role can install the update. ' +
    'Then reload this page.',
  'banner.update-bundle.ask-admin.body':
    'Version {1} is installed; version {2} is required. An administrator, or anyone whose ' +
    'role has the SuiteBundler permission, can install it. Then reload this page.',
  'banner.update-bundle.deployed.body':
    'Version {1} is deployed; version {2} is required. The person who deploys this project to ' +
    'NetSuite gets the new version and runs: npm run deploy. Then reload this page.',

  'banner.integrations-setup.both-missing.title': 'Finish setting up the company',
  'banner.integrations-setup.both-missing.body':
    'RingCentral (Company) and NetSuite (Company) aren’t set up. People can make and take ' +
    'calls without them.',
  'banner.integrations-setup.ringcentral-missing.title': 'Finish setting up RingCentral (Company)',
  'banner.integrations-setup.ringcentral-missing.body':
    'The company’s connection to RingCentral isn’t set up. People can make and take calls without it.',
  'banner.integrations-setup.netsuite-missing.title': 'Finish setting up NetSuite (Company)',
  'banner.integrations-setup.netsuite-missing.body':
    'The company’s connection to NetSuite isn’t set up. People can make and take calls without it.',
  'banner.integrations-setup.ringcentral-failed.title':
    'The last test of RingCentral (Company) failed',
  'banner.integrations-setup.ringcentral-failed.body':
    'Check its values, then test the connection again. Calls aren’t affected.',
  'banner.integrations-setup.netsuite-failed.title': 'The last test of NetSuite (Company) failed',
  'banner.integrations-setup.netsuite-failed.body':
    'Check its values, then test the connection again. Calls aren’t affected.',
  'banner.integrations-setup.both-failed.title':
    'The last tests of both company connections failed',
  'banner.integrations-setup.both-failed.body':
    'Check RingCentral (Company) and NetSuite (Company), then test both connections again. ' +
    'Calls aren’t affected.',
  'banner.integrations-setup.ringcentral-untested.title': 'Test RingCentral (Company)',
  'banner.integrations-setup.ringcentral-untested.body':
    'The values are saved but haven’t been tested. Test the connection to finish setup.',
  'banner.integrations-setup.netsuite-untested.title': 'Test NetSuite (Company)',
  'banner.integrations-setup.netsuite-untested.body':
    'The values are saved but haven’t been tested. Test the connection to finish setup.',
  'banner.integrations-setup.both-untested.title': 'Test both company connections',
  'banner.integrations-setup.both-untested.body':
    'The values of RingCentral (Company) and NetSuite (Company) are saved but haven’t been ' +
    'tested. Test the connections to finish setup.',

  'banner.enable-notifications.default.title': 'Turn on notifications so you don’t miss calls',
  'banner.enable-notifications.default.body':
    'They show calls while another tab or program is in front.',
  'banner.enable-notifications.denied.title': 'This browser blocks notifications',
  'banner.enable-notifications.denied.body':
    'You may miss calls while another tab or program is in front.',

  'banner.action.connect': 'Connect',
  'banner.action.enable-notifications': 'Enable notifications',
  'banner.action.open-settings': 'Open Settings',
  'banner.action.open-softphone': 'Open the softphone',
  'banner.action.reconnect': 'Reconnect',
  'banner.action.show-active-tab': 'Show the active tab',
  'banner.action.show-version': 'Show versions',
  'banner.action.update-bundle': 'Update bundle',
} as const;
