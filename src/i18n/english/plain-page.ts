/**
 * Pages without a script of their own: how a sign-in came out, and what is shown when nothing else
 * works.
 */
export const PLAIN_PAGE = {
  'plain-page.unexpected': 'The page couldn’t be created. The script log has the details.',
  'plain-page.softphone-failed': 'The softphone couldn’t be opened',
  'plain-page.settings-failed': 'Settings couldn’t be opened',
  'plain-page.probe-failed': 'The account couldn’t be checked',
  'plain-page.setup-failed': 'Setup couldn’t be opened',
  'plain-page.call-sync-failed': 'Call sync couldn’t be opened',
  'plain-page.probe-refused.title': 'Only a company admin can check the account',
  'plain-page.probe-refused.switch':
    'If you have another role, switch to it, then open this page again.',

  'plain-page.sign-in.connected.title': 'RingCentral is connected',
  'plain-page.sign-in.connected.close':
    'This window closes automatically. If it stays open, close it and continue where you left off.',
  'plain-page.sign-in.cancelled.title': 'You didn’t sign in',
  'plain-page.sign-in.cancelled.close':
    'Nothing was changed. Close this window. To try again, select Connect.',
  'plain-page.sign-in.not-ours.title': 'This sign-in request isn’t valid',
  'plain-page.sign-in.not-ours.why':
    'The request took too long, was already used, or started in another NetSuite session. ' +
    'Nothing was changed.',
  'plain-page.sign-in.not-ours.close': 'Close this window and select Connect again.',
  'plain-page.sign-in.elsewhere.title': 'Your company’s RingCentral app changed during the sign-in',
  'plain-page.sign-in.elsewhere.why':
    'An admin entered another server or client ID. Nothing was sent, and nothing was changed.',
  'plain-page.sign-in.elsewhere.close': 'Close this window and select Connect again.',
  'plain-page.sign-in.refused.title': 'RingCentral didn’t accept the sign-in',
  'plain-page.sign-in.refused.close':
    'Nothing was changed. Close this window and select Connect again.',
  'plain-page.sign-in.unavailable.title': 'RingCentral couldn’t be reached',
  'plain-page.sign-in.unavailable.close':
    'Nothing was changed. Close this window and try again in a minute.',
  'plain-page.sign-in.failed.title': 'The sign-in couldn’t be completed',
  'plain-page.sign-in.failed.why':
    'NetSuite couldn’t save the connection. Contact your administrator. The script log has the ' +
    'details.',
  'plain-page.sign-in.failed.close': 'Close this window. To try again, select Connect.',
} as const;
