/** What the script on a record page says itself. */
export const RECORD = {
  // The links under a record's banner.
  'record.link.dismiss': 'Not now',
  'record.link.softphone': 'Open the softphone',
  // {1} is how many more banners there are.
  'record.link.more.one': '1 more in the softphone',
  'record.link.more.other': '{1} more in the softphone',

  // A call that was clicked here; {1} is a number.
  'record.call.calling': 'Calling {1}…',
  'record.call.placed': 'Calling {1} in the softphone.',
  'record.call.no-answer': 'The softphone did not answer. Open it, then click the number again.',
  // A call that rings in the softphone; {1} is a name or a number.
  'record.call.incoming': 'Incoming call: {1}',
  'record.call.open-record': 'Open record',
  'record.call.softphone': 'Softphone',
} as const;
