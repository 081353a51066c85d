/** What record pages and our own pages both say. */
export const COMMON = {
  'common.call': 'Call',
  'common.close': 'Close',
  // {1} is a name or a number.
  'common.incoming': 'Incoming call: {1}',
  'common.not-now': 'Not now',
  'common.open-softphone': 'Open the softphone',
} as const;
