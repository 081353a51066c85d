/**
 * What our pages share: banners and how to fix things, chips, the microphone test, the sign-in
 * button, the header.
 */
export const PAGE = {
  'page.title.settings': 'RingCentral Settings',
  'page.title.softphone': 'RingCentral Softphone',
  'page.no-script': 'This page needs JavaScript. Turn it on for this site, then reload.',
  // Behind a link's words, for screen readers.
  'page.new-tab': '(opens in a new tab)',

  // Words of several pages. The last two also name the permissions that the steps speak of.
  'page.cancel': 'Cancel',
  'page.reload': 'Reload',
  'page.microphone': 'Microphone',
  'page.notifications': 'Notifications',

  'page.broken.title': 'This page didn’t load completely',
  'page.broken.body':
    'Reload the page. If that doesn’t help, ask your administrator to check the script log.',

  // The page belongs to somebody who is no longer the one signed in.
  'page.other-user.title': 'Another user signed in to NetSuite in this browser',
  'page.other-account.title': 'This browser switched to another NetSuite account',
  'page.other-user.body':
    'This page belongs to the user who was signed in before, so it no longer saves anything ' +
    'or places or answers calls. Reload the page to use it as the current user.',
  'page.other-user.kept':
    'Calls and notes that aren’t in NetSuite yet stay in this browser until their owner ' +
    'signs in and opens the softphone again.',
  // While a call of the page's user is under way.
  'page.other-user.call':
    'Your call continues. You can’t start new calls, and this page locks when the call ends.',

  // The region around the banners, for screen readers.
  'page.banners.region': 'Status',
  // Before a banner's title, for screen readers.
  'page.banners.severity.error': 'Error:',
  'page.banners.severity.warning': 'Warning:',
  'page.banners.severity.info': 'Information:',
  // {1} is how many more banners there are.
  'page.banners.more.one': '1 more',
  'page.banners.more.other': '{1} more',
  'page.banners.fewer': 'Show fewer',
  // Spoken: {1} is how many more there are, {2} the first banner's title.
  'page.banners.told.one': '{2}. 1 more.',
  'page.banners.told.other': '{2}. {1} more.',
  'page.update.still-here': 'Already updated?',
  'page.update.support':
    'Reload this page. If this message is still here after the update, contact support. The ' +
    'version may not be published to this NetSuite environment.',
  'page.banners.put-away.seven-days': 'Hidden for 7 days.',
  'page.banners.put-away.visit': 'Hidden until you close this tab.',
  'page.banners.undo': 'Undo',

  'page.notifications.no-answer':
    'No response yet. Look for the permission prompt near the address bar, or try again.',
  'page.waiting-for-browser': 'Waiting for the browser…',

  // {1} is how many calls the other tab has.
  'page.tab.calls.one': 'Using this tab ends the call in the other tab.',
  'page.tab.calls.other': 'Using this tab ends {1} calls in the other tab.',
  'page.tab.take-over.one': 'End call and use this tab',
  'page.tab.take-over.other': 'End calls and use this tab',
  // A tab that shows itself on request: its title for some seconds, and the system's notification.
  'page.tab.here': '● Here is your softphone',
  'page.tab.notification': 'Your active softphone',
  'page.tab.notification-body': 'Click to bring its tab to the front.',

  'page.sign-in.waiting': 'Waiting for the sign-in window…',
  'page.sign-in.blocked':
    'The browser blocked the sign-in window. Allow pop-ups for this site, then try again.',
  'page.sign-in.cancelled': 'You didn’t sign in. Nothing changed.',
  'page.sign-in.session-ended':
    'Your NetSuite session has expired. Sign in to NetSuite, then try again.',
  'page.sign-in.unreachable': 'Couldn’t reach NetSuite. Try again in a moment.',
  'page.sign-in.not-set-up':
    'RingCentral isn’t set up for your company yet. Ask your company admin.',
  'page.sign-in.not-ours': 'That sign-in took too long or was started elsewhere. Try again.',
  'page.sign-in.failed':
    'Couldn’t finish signing in. Try again. If that doesn’t help, ask your administrator.',

  'page.microphone.test': 'Test microphone',
  'page.microphone.stop': 'Stop',
  'page.microphone.level': 'Microphone level',
  'page.microphone.no-level': 'The microphone works, but this browser can’t show its level.',
  'page.microphone.no-answer':
    'The browser’s prompt wasn’t answered. Test again, then choose Allow.',
  'page.microphone.not-opened':
    'The browser couldn’t open the microphone. Test again, or reload this page.',

  // How to open a site's permissions, as each browser draws the sign for them.
  'page.steps.site.chrome':
    'Select the site information icon (two sliders) to the left of the address.',
  'page.steps.site.edge':
    'Select the lock to the left of the address, then Permissions for this site.',
  'page.steps.site.firefox': 'Select the crossed-out icon to the left of the address.',
  'page.steps.site.safari': 'In the menu bar, choose Safari, then Settings for This Website.',
  'page.steps.site.other':
    'Open your browser’s settings for this site, usually from an icon next to the address.',
  // {1} is the permission, as the browser calls it: microphone or notifications.
  'page.steps.allow.chrome': 'Turn on {1}.',
  'page.steps.allow.edge': 'Set {1} to Allow.',
  'page.steps.allow.firefox': 'Remove the block next to {1}.',
  'page.steps.allow.safari': 'Set {1} to Allow.',
  'page.steps.allow.other': 'Allow {1} for this site.',
  'page.steps.reload': 'Reload this page.',
  'page.steps.policy.frame': 'If this page is shown inside another page, open it in its own tab.',
  'page.steps.policy.computer':
    'In your computer’s privacy settings, check that this browser is allowed to use the ' +
    'microphone.',
  'page.steps.policy.administrator':
    'If it is, ask your administrator: a company or browser policy blocks the microphone for ' +
    'NetSuite.',
  'page.steps.policy.desk-phone': 'Calls on your desk phone or mobile phone still work.',
  'page.steps.missing.plug-in': 'Plug in a headset or microphone, or connect it by Bluetooth.',
  'page.steps.missing.sound-settings':
    'Check that your computer’s sound settings list it as an input.',
  'page.steps.missing.clears': 'This message closes when a microphone is detected.',
  'page.steps.in-use.close':
    'Close the other program that’s using the microphone, or end its call.',
  'page.steps.in-use.test': 'Then select Test microphone on this page.',
  'page.steps.in-use.plug-in': 'If the microphone is still in use, unplug it and plug it in again.',
  'page.steps.unsupported.https': 'Check that the address starts with https.',
  'page.steps.unsupported.browser':
    'Open NetSuite in a current version of Chrome, Edge, or Firefox.',

  // Chips: a state in a word or two.
  'page.chip.unknown': 'Unknown',
  'page.chip.connection.connected': 'Connected',
  'page.chip.connection.never-connected': 'Not connected',
  'page.chip.connection.disconnected': 'Disconnected',
  'page.chip.connection.reconnect': 'Reconnect needed',
  'page.chip.session.active': 'Signed in',
  'page.chip.session.lapsed': 'Session expired',
  'page.chip.m2m.verified': 'Verified',
  'page.chip.m2m.not-tested': 'Saved, not tested',
  'page.chip.m2m.test-failed': 'Test failed',
  'page.chip.m2m.not-configured': 'Not set up',
  'page.chip.microphone.ready': 'Ready',
  'page.chip.microphone.prompt': 'Asks on first use',
  'page.chip.microphone.blocked-by-policy': 'Blocked by policy',
  'page.chip.microphone.missing': 'None found',
  'page.chip.microphone.in-use': 'In use elsewhere',
  'page.chip.blocked': 'Blocked in this browser',
  'page.chip.unsupported': 'Not supported here',
  'page.chip.notifications.granted': 'On',
  'page.chip.notifications.default': 'Off',
  'page.chip.tab.active': 'Active in this tab',
  'page.chip.tab.inactive': 'Active in another tab',
  'page.chip.tab.everyone': 'Active in every tab',
  // {1} is the installed version, {2} the one that is needed.
  'page.chip.bundle.current': 'Version {1}',
  'page.chip.bundle.outdated': 'Version {1}, {2} required',
} as const;
