/** The softphone page's own frame; what the telephone in it says is in telephone.ts. */
export const SOFTPHONE = {
  'softphone.settings': 'Settings',
  'softphone.loading': 'Getting the telephone ready…',
  'softphone.not-loaded': 'The telephone could not be loaded. Check the network, then reload.',
  'softphone.reload': 'Reload',
} as const;
