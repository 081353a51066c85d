/** What the script on a record page says itself. */
export const RECORD = {
  // Under a record's banner; {1} is how many more banners there are.
  'record.link.more.one': '1 more in the softphone',
  'record.link.more.other': '{1} more in the softphone',

  // A call that was clicked here; {1} is a number.
  'record.call.calling': 'Calling {1}…',
  'record.call.placed': 'Calling {1} in the softphone.',
  'record.call.no-answer': 'The softphone didn’t respond. Open it, then select the number again.',
  'record.call.blocked':
    'The browser blocked the softphone window. Open the softphone to place the call.',
  'record.call.asking': 'Confirm the call to {1} in the softphone.',
  'record.call.declined': 'Not called. The call to {1} wasn’t confirmed in the softphone.',
  'record.call.refused': 'Couldn’t call {1}. {2}',
  'record.call.ask': 'Call {1}? The link shows different text.',
  // Calls that ring or go on in the softphone, where their bar couldn't be loaded.
  'record.call.there': 'There’s a call in the softphone.',
  'record.call.softphone': 'Softphone',
} as const;
