/** What banners say on our own pages and never on a record, which has no room for steps or tabs. */
export const BANNER_ON_PAGE = {
  // The page's phone is off: nobody used the page while the session was over.
  'banner.netsuite-session-expired.away':
    'Nobody used this page for 15 minutes, so its phone is off. Sign in to NetSuite again and ' +
    'the phone comes back by itself.',
  // {1} is how many calls wait.
  'banner.netsuite-session-expired.waiting.one':
    'Caller names can’t be looked up and calls can’t be saved in NetSuite until you sign in ' +
    'again. One call is waiting to be saved. Calls keep working.',
  'banner.netsuite-session-expired.waiting.other':
    'Caller names can’t be looked up and calls can’t be saved in NetSuite until you sign in ' +
    'again. {1} calls are waiting to be saved. Calls keep working.',
  'banner.media-capability.blocked.body':
    'You can see incoming calls, but nobody would hear you, so outgoing calls are off.',
  'banner.media-capability.blocked-by-policy.body':
    'A company or browser policy blocks the microphone on this page. You can’t place calls ' +
    'here, but incoming calls still appear.',
  'banner.media-capability.missing.body':
    'Plug in a headset or microphone. This message closes when a microphone is detected.',
  'banner.media-capability.in-use.body':
    'Close the other program or its call, then try the microphone again.',
  'banner.media-capability.unsupported.body':
    'To talk, open NetSuite over https in a current version of Chrome, Edge, or Firefox.',
  'banner.multiple-tabs.inactive.title': 'The softphone is active in another tab',
  'banner.multiple-tabs.inactive.body': 'Calls ring there, not here.',
  'banner.action.show-me-how': 'Show me how',
  'banner.action.use-this-tab': 'Use this tab',
} as const;
