/** What the script on a record page says itself, and what the user event says beside the banners. */
export const RECORD = {
  // The links under a record's banner.
  'record.link.dismiss': 'Not now',
  'record.link.softphone': 'Open the softphone',
  // {1} is how many more banners there are.
  'record.link.more.one': '1 more in the softphone',
  'record.link.more.other': '{1} more in the softphone',
} as const;
