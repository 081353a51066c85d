/** The softphone page's own frame; what the telephone in it says is in telephone.ts. */
export const SOFTPHONE = {
  'softphone.settings': 'Settings',
  'softphone.loading': 'Loading the phone…',
  'softphone.not-loaded': 'The phone couldn’t load. Check the network, then reload.',
} as const;
