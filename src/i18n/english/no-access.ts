/** What a role reads that nobody set up for the product. */
export const NO_ACCESS = {
  'no-access.title': 'Your role has no access to RingCentral for NetSuite Pro',
  'no-access.ask':
    'Ask your NetSuite administrator for the RingCentral Member role, or to add its ' +
    'permissions to your own role.',
  'no-access.switch': 'If you have another role, switch to it and open this page again.',
} as const;
