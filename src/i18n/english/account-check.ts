/**
 * The page that checks an account. Its questions and answers are English in every language: they
 * are read in a bug report.
 */
export const ACCOUNT_CHECK = {
  'account-check.title': 'Account check',
  'account-check.settings': 'Settings',
  'account-check.what':
    'RingCentral for NetSuite Pro makes some assumptions about NetSuite that only a real ' +
    'account can confirm. This page checks them without changing any data. It briefly opens a ' +
    'customer record in a small window and shows a message there.',
  'account-check.run': 'Check this account',
  'account-check.again': 'Check again',
  'account-check.record': 'Checking a record page…',
  // How many were asked, of how many.
  'account-check.progress': 'Checked {1} of {2}…',
  // Three numbers.
  'account-check.summary': '{1} as expected, {2} different, {3} inconclusive',
  'account-check.safe':
    'The report contains no secrets, no names, and no IDs of people or accounts. You can ' +
    'attach it to a bug report.',
  'account-check.markdown': 'Download report',
  'account-check.json': 'Download as JSON',
  'account-check.as-assumed': 'As expected',
  'account-check.otherwise': 'Different',
  'account-check.could-not-tell': 'Inconclusive',
  // What was seen in the account.
  'account-check.seen': 'Found: {1}',
  // What this product assumes.
  'account-check.assumed': 'Expected: {1}',
} as const;
