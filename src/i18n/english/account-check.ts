/**
 * The page that checks an account. Its questions and answers are English in every language: they
 * are read in a bug report.
 */
export const ACCOUNT_CHECK = {
  'account-check.title': 'Check of this account',
  'account-check.settings': 'Settings',
  'account-check.what':
    'RingCentral for NetSuite Pro relies on some things about NetSuite that only an account ' +
    'can confirm. This page asks them. It reads and changes nothing. It opens one customer in ' +
    'a small window for a moment, and shows a message there.',
  'account-check.run': 'Check this account',
  'account-check.again': 'Check again',
  'account-check.record': 'Looking at a record…',
  // How many were asked, of how many.
  'account-check.progress': '{1} of {2} questions asked…',
  // Three numbers.
  'account-check.summary': '{1} as assumed, {2} otherwise, {3} could not be told',
  'account-check.safe':
    'The report holds no secret, no name and no id of a person or an account. Attach it to a bug.',
  'account-check.markdown': 'Download the report',
  'account-check.json': 'Download as JSON',
  'account-check.as-assumed': 'As assumed',
  'account-check.otherwise': 'Otherwise',
  'account-check.could-not-tell': 'Could not tell',
  // What was seen in the account.
  'account-check.seen': 'Seen: {1}',
  // What this product assumes.
  'account-check.assumed': 'Assumed: {1}',
} as const;
