/** What a role reads that nobody set up for the product. */
export const NO_ACCESS = {
  'no-access.title': 'Your role has no access to RingCentral for NetSuite Pro',
  'no-access.ask':
    'Ask your NetSuite administrator for the role RingCentral Member, or to give your own ' +
    'role the permissions it has.',
  'no-access.switch': 'If you have another role, switch to it and open this page again.',
} as const;
