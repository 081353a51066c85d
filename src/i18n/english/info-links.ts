/** Info Links: what they pass on, and the links beside a call. */
export const INFO_LINKS = {
  'info-links.data.number': 'phone number',
  'info-links.data.national-number': 'phone number without country code',
  'info-links.data.email': 'email address',
  'info-links.data.record-id': 'record ID',
  'info-links.data.name': 'name',
  'info-links.data.company': 'company',
  'info-links.beside-call': 'Links',
  // {1} is a label, {2} a list of data.
  'info-links.missing': '{1} (missing: {2})',
  // {1} is a label.
  'info-links.unusable': '{1} (the caller’s data doesn’t fit this link)',
  'info-links.not-loaded': 'The Info Links couldn’t be loaded.',
} as const;

/** The card of the settings page on which a company enters its Info Links. */
export const INFO_LINKS_CARD = {
  'info-links.title': 'Info Links',
  'info-links.lead':
    'Info Links appear beside each call and open another site or app with the caller’s data. ' +
    'Everyone in your company sees them, in this order.',
  'info-links.member': 'Only company admins can change the Info Links.',
  'info-links.unreadable':
    'The stored Info Links can’t be read, so nobody sees any. Saving here replaces them.',
  'info-links.none': 'No links yet.',
  'info-links.add': 'Add link',
  'info-links.full': 'You can have up to {1} links.',
  // {1} is the link's place in the list.
  'info-links.link': 'Link {1}',
  'info-links.label': 'Label',
  'info-links.address': 'Address',
  'info-links.address.help':
    'An https, tel, or mailto address. Placeholders are replaced with the caller’s data:',
  // {1} is what a placeholder stands for, such as phone number.
  'info-links.insert': 'Insert {1}',
  'info-links.edit': 'Edit',
  'info-links.move-up': 'Move up',
  'info-links.move-down': 'Move down',
  'info-links.remove': 'Remove',
  'info-links.undo': 'Undo',
  // {1} is a label.
  'info-links.removed': '“{1}” will be removed when you save.',
  // {1} is a label, {2} its place, {3} how many there are.
  'info-links.moved': '“{1}” is now link {2} of {3}.',
  'info-links.preview': 'Preview with a sample record',
  // {1} is a site, {2} a list of data.
  'info-links.receives': '{1} receives: {2}.',
  // {1} is a site.
  'info-links.receives-nothing': '{1} receives no caller data.',
  'info-links.target.tel': 'The phone app',
  'info-links.target.mailto': 'The email program',
  'info-links.privacy':
    'When someone opens a link, its site receives the caller’s data and may store it. Enter only ' +
    'sites that are allowed to have this data.',
  'info-links.conflict':
    'Another admin changed the Info Links after you opened this page. Nothing was saved.',
  'info-links.theirs': 'Discard mine and show theirs',
  'info-links.mine': 'Replace theirs with mine',
  'info-links.problem.no-label': 'Enter a label.',
  'info-links.problem.long-label': 'Enter at most 30 characters.',
  'info-links.problem.label-characters': 'Enter a single line of text.',
  'info-links.problem.same-label': 'Another link already has this label.',
  'info-links.problem.long-address': 'Enter at most 400 characters.',
  'info-links.problem.scheme': 'Start the address with https://, tel:, or mailto:.',
  'info-links.problem.site':
    'Enter the whole site after https://, then a slash. The site can’t contain placeholders, a ' +
    'user name, or a password.',
  'info-links.problem.tel': 'After tel:, enter only digits and the placeholders for phone numbers.',
  'info-links.problem.mailto':
    'After mailto:, enter addresses or the placeholder for the email address, then optionally ' +
    '? with to, cc, bcc, subject, or body.',
  'info-links.problem.placeholder':
    'Use only the placeholders listed below, with one pair of braces each.',
  'info-links.problem.characters':
    'Replace spaces and special characters with their percent codes, such as %20 for a space.',
} as const;
