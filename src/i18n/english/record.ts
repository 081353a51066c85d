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
  'record.call.no-answer': 'The softphone didn’t answer. Open it, then select the number again.',
  'record.call.blocked':
    'The browser blocked the softphone’s window. Open the softphone here, and it places the call.',
  'record.call.asking': 'Confirm the call to {1} in the softphone.',
  'record.call.declined': 'Not called: the call to {1} wasn’t confirmed in the softphone.',
  'record.call.refused': '{1} wasn’t called. {2}',
  'record.call.ask': 'Call {1}? The link shows a different text.',
  'record.call.call': 'Call',
  // A call that rings in the softphone; {1} is a name or a number.
  'record.call.incoming': 'Incoming call: {1}',
  'record.call.open-record': 'Open record',
  'record.call.softphone': 'Softphone',
  'record.toast.close': 'Close',
} as const;
