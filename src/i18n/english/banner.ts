/**
 * The words of the eight banners: `banner.<banner>.<case>.title` and `.body`. The title carries the
 * message, the body says how to fix it or what still works, and an action's label says what the
 * click does.
 */
export const BANNER = {
  'banner.netsuite-session-expired.lapsed.title': 'Your NetSuite session has expired',
  'banner.netsuite-session-expired.lapsed.body':
    'Until you sign in again, NetSuite can’t look up callers or save your calls. Calls keep ' +
    'working.',

  'banner.reconnect-ringcentral.expired.title': 'Your RingCentral sign-in has expired',
  'banner.reconnect-ringcentral.expired.body':
    'Sign in again to make and take calls. RingCentral requires this from time to time. It ' +
    'takes only a moment.',
  'banner.reconnect-ringcentral.revoked.title': 'RingCentral ended your connection',
  'banner.reconnect-ringcentral.revoked.body': 'Sign in again to make and take calls.',
  'banner.reconnect-ringcentral.elsewhere.title': 'Your company’s RingCentral app changed',
  'banner.reconnect-ringcentral.elsewhere.body':
    'Calls are off because you signed in with a different server or client ID. Reload this ' +
    'page. If this message is still here, sign in again.',

  'banner.connect-ringcentral.first.title': 'Connect RingCentral to make and take calls here',
  'banner.connect-ringcentral.first.body': 'Sign in once with your own RingCentral account.',
  'banner.connect-ringcentral.again.title': 'RingCentral is disconnected',
  'banner.connect-ringcentral.again.body':
    'You disconnected your account. To make and take calls here, connect it again.',

  'banner.media-capability.blocked.title': 'This browser blocks the microphone',
  'banner.media-capability.blocked-by-policy.title': 'The microphone isn’t allowed on this page',
  'banner.media-capability.missing.title': 'No microphone found',
  'banner.media-capability.in-use.title': 'Another program is using the microphone',
  'banner.media-capability.unsupported.title': 'This browser can’t use a microphone here',
  // A record page has no room for the steps.
  'banner.media-capability.on-record':
    'You can’t place calls from this page. The softphone shows how to fix the microphone.',
  'banner.multiple-tabs.contended.title': 'The softphone is open in more than one tab',
  'banner.multiple-tabs.contended.body': 'Calls ring in only one of them.',

  // In the bodies {1} is the installed version, {2} the one that is needed.
  'banner.update-bundle.title': 'RingCentral for NetSuite Pro needs an update',
  'banner.update-bundle.managed.body':
    'Version {1} is installed; version {2} is required. The publisher updates this managed ' +
    'bundle. Calls keep working.',
  'banner.update-bundle.can-update.body':
    'Version {1} is installed; version {2} is required. Install the update, then reload this ' +
    'page.',
  'banner.update-bundle.ask-admin.body':
    'Version {1} is installed; version {2} is required. Ask an administrator, or anyone ' +
    'whose role has the SuiteBundler permission, to install it. Then reload this page.',
  'banner.update-bundle.deployed.body':
    'Version {1} is deployed; version {2} is required. Ask the person who deploys this ' +
    'project to get the new version and run: npm run deploy. Then reload this page.',

  'banner.integrations-setup.both-missing.title': 'Finish company setup',
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
  'banner.integrations-setup.failed.body':
    'Check the values, then test the connection again. Calls aren’t affected.',
  'banner.integrations-setup.netsuite-failed.title': 'The last test of NetSuite (Company) failed',
  'banner.integrations-setup.both-failed.title':
    'The last tests of both company connections failed',
  'banner.integrations-setup.both-failed.body':
    'Check RingCentral (Company) and NetSuite (Company), then test both connections again. ' +
    'Calls aren’t affected.',
  'banner.integrations-setup.ringcentral-untested.title': 'Test RingCentral (Company)',
  'banner.integrations-setup.untested.body':
    'The values are saved but haven’t been tested. Test the connection to finish setup.',
  'banner.integrations-setup.netsuite-untested.title': 'Test NetSuite (Company)',
  'banner.integrations-setup.both-untested.title': 'Test both company connections',
  'banner.integrations-setup.both-untested.body':
    'The values of RingCentral (Company) and NetSuite (Company) are saved but haven’t been ' +
    'tested. Test the connections to finish setup.',

  'banner.enable-notifications.default.title': 'Turn on notifications so you don’t miss calls',
  'banner.enable-notifications.default.body': 'Get alerted when you’re in another tab or app.',
  'banner.enable-notifications.denied.title': 'This browser blocks notifications',
  'banner.enable-notifications.denied.body':
    'You may miss calls when you’re in another tab or app.',

  'banner.action.connect': 'Connect',
  'banner.action.enable-notifications': 'Enable notifications',
  'banner.action.open-settings': 'Open Settings',
  'banner.action.reconnect': 'Reconnect',
  'banner.action.show-active-tab': 'Show the active tab',
  'banner.action.show-version': 'Show versions',
  'banner.action.update-bundle': 'Update bundle',
} as const;
