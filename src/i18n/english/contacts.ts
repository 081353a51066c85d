/** The room Contacts, and the form for a new contact. */
export const CONTACTS = {
  'contacts.search': 'Search name or number',
  'contacts.hint': 'Type a name or a number to search NetSuite.',
  'contacts.found': 'People found',
  'contacts.search-failed': 'Couldn’t search NetSuite.',
  // {1} is a number.
  'contacts.extension': 'Extension {1}',
  // {1} is a number.
  'contacts.call': 'Call {1}',
  'contacts.message': 'Message',
  'contacts.personal': 'RingCentral · Personal',
  'contacts.directory.loading': 'Loading the RingCentral directory…',
  'contacts.directory.none': 'No one found in the RingCentral directory.',
  'contacts.directory.signed-out':
    'The RingCentral directory can’t be loaded because you’re signed out of RingCentral.',
  'contacts.directory.not-allowed':
    'RingCentral refused to show its directory. Ask your admin to check the RingCentral ' +
    'app’s Read Accounts scope and your RingCentral role.',
  'contacts.directory.busy': 'RingCentral is limiting requests. Wait a minute, then search again.',
  'contacts.directory.unreachable':
    'The RingCentral directory can’t be loaded. Search again to try again.',
  'contacts.new': 'New contact',
  'contacts.first-name': 'First name',
  'contacts.last-name': 'Last name',
  'contacts.phone': 'Phone',
  'contacts.email': 'Email',
  'contacts.company': 'Company (optional)',
  'contacts.company-help': 'Type at least three characters, then choose a company.',
  'contacts.companies': 'Companies found',
  'contacts.companies-found.one': '1 company found',
  'contacts.companies-found.other': '{1} companies found',
  'contacts.companies-none': 'No company by that name.',
  'contacts.companies-failed': 'Couldn’t search companies.',
  'contacts.saving': 'Creating the contact…',
  'contacts.created': 'Contact created:',
  'contacts.duplicates': 'NetSuite may have this person already:',
  'contacts.anyway': 'Create anyway',
  'contacts.refused.exists':
    'NetSuite has a contact of this name already. Change the name or the company.',
  'contacts.refused.not-allowed': 'Your role can’t create contacts in NetSuite.',
  'contacts.refused.invalid': 'NetSuite didn’t accept this. Check the name and the email address.',
  'contacts.refused.no-company': 'Choose a company from the list, or clear the field.',
  'contacts.refused.session-ended':
    'Not created: your NetSuite session has expired. Log in, then try again.',
  'contacts.refused.unreachable':
    'NetSuite didn’t answer, so the contact may not exist. Try again.',
  'contacts.refused.failed': 'Not created. NetSuite couldn’t save the contact. Try again.',
} as const;
