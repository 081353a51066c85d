/** What banners say on our own pages and never on a record, which has no room for steps or tabs. */
export const BANNER_ON_PAGE = {
  // The page's phone is off: nobody used the page while the session was over.
  'banner.netsuite-session-expired.away':
    'The phone is off because this page wasn’t used for 15 minutes. Sign in to NetSuite ' +
    'again to turn it back on.',
  // {1} is how many calls wait.
  'banner.netsuite-session-expired.waiting.one':
    'Until you sign in again, NetSuite can’t look up callers or save your calls. 1 call is ' +
    'waiting to be saved. Calls keep working.',
  'banner.netsuite-session-expired.waiting.other':
    'Until you sign in again, NetSuite can’t look up callers or save your calls. {1} calls ' +
    'are waiting to be saved. Calls keep working.',
  'banner.media-capability.blocked.body':
    'You can see incoming calls, but you can’t call out until you allow the microphone.',
  'banner.media-capability.blocked-by-policy.body':
    'A company or browser policy blocks the microphone on this page. You can’t place calls ' +
    'here, but incoming calls still appear.',
  'banner.media-capability.missing.body':
    'Plug in a headset or microphone. This message closes when a microphone is detected.',
  'banner.media-capability.in-use.body': 'Close the other program or end its call, then try again.',
  'banner.media-capability.unsupported.body':
    'To make calls, open NetSuite over https in a current version of Chrome, Edge, or Firefox.',

  'banner.multiple-tabs.inactive.title': 'The softphone is active in another tab',
  'banner.multiple-tabs.inactive.body': 'Calls ring there, not here.',
  'banner.action.show-me-how': 'Show me how',
  'banner.action.use-this-tab': 'Use this tab',
} as const;
