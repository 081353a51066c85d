/**
 * Pages without a script of their own: how a sign-in came out, and what is shown when nothing else
 * works.
 */
export const PLAIN_PAGE = {
  'plain-page.unexpected': 'The page couldn’t be created. The script log has the reason.',
  'plain-page.softphone-failed': 'The softphone couldn’t be opened',
  'plain-page.settings-failed': 'Settings couldn’t be opened',
  'plain-page.probe-failed': 'The account couldn’t be checked',
  'plain-page.setup-failed': 'Setup couldn’t be opened',
  'plain-page.call-sync-failed': 'Call sync couldn’t be opened',
  'plain-page.probe-refused.title': 'Only a company admin can check the account',
  'plain-page.probe-refused.switch':
    'If you have another role, switch to it and open this page again.',

  'plain-page.sign-in.connected.title': 'RingCentral is connected',
  'plain-page.sign-in.connected.close':
    'This window closes by itself. If it does not, close it and go on where you were.',
  'plain-page.sign-in.cancelled.title': 'You did not sign in',
  'plain-page.sign-in.cancelled.close':
    'Nothing was changed. Close this window; Connect is where you left it.',
  'plain-page.sign-in.not-ours.title': 'This sign-in was not begun here',
  'plain-page.sign-in.not-ours.why':
    'It took too long, was used before, or began in another NetSuite session. Nothing was changed.',
  'plain-page.sign-in.not-ours.close': 'Close this window and press Connect again.',
  'plain-page.sign-in.elsewhere.title':
    'Your company’s RingCentral application changed during the sign-in',
  'plain-page.sign-in.elsewhere.why':
    'An admin entered another server or client ID. Nothing was sent and nothing was changed.',
  'plain-page.sign-in.elsewhere.close': 'Close this window and select Connect again.',
  'plain-page.sign-in.refused.title': 'RingCentral did not accept the sign-in',
  'plain-page.sign-in.refused.close':
    'Nothing was changed. Close this window and press Connect again.',
  'plain-page.sign-in.unavailable.title': 'RingCentral could not be reached',
  'plain-page.sign-in.unavailable.close':
    'Nothing was changed. Close this window and try again in a minute.',
  'plain-page.sign-in.failed.title': 'The sign-in could not be finished',
  'plain-page.sign-in.failed.why':
    'NetSuite could not keep it. Tell your administrator: the script log has the reason.',
  'plain-page.sign-in.failed.close': 'Close this window; Connect is where you left it.',
} as const;
