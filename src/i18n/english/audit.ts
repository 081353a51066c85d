/** The audit trail on the setup page. */
export const AUDIT = {
  'audit.title': 'Audit trail',
  'audit.lead':
    'Every change and test of the company setup, newest first. Servers and client IDs are ' +
    'shown before and after each change. Secrets are never recorded.',
  'audit.loading': 'Loading…',
  'audit.empty': 'Nothing yet. The first change or test appears here.',
  'audit.older': 'Show older entries',
  'audit.end': 'No more entries.',
  'audit.again': 'Try again',
  'audit.not-allowed':
    'Your role can’t see the audit trail. To see it, a role needs the Create level for the ' +
    'RingCentral Audit record type.',
  'audit.unreachable': 'The audit trail couldn’t be loaded.',
  'audit.session-ended':
    'Your NetSuite session has expired. Sign in again in another tab, then try again.',
  // {1} a card of the settings page.
  'audit.action.save-company': 'Changed {1}',
  'audit.action.save-call-sync': 'Changed {1}',
  'audit.action.save-info-links': 'Changed the Info Links',
  'audit.action.test-connection': 'Tested {1}',
  'audit.action.scheduled-test': 'Daily test of {1}',
  'audit.action.end-connection': 'Ended the RingCentral connection of {1}',
  // {1} a version.
  'audit.action.installation': 'Installed version {1}',
  // {1} a version, {2} the one before it.
  'audit.action.update': 'Updated to version {1} from {2}',
  // {1} what was done, {2} names of fields.
  'audit.fields': '{1}: {2}',
  // {1} the name of a field, {2} its value before, {3} its value now.
  'audit.change': '{1}: {2} → {3}',
  // {1} is a server.
  'audit.confirmed': 'Confirmed: {1}',
  // {1} labels of links.
  'audit.link-order': 'Order of the Info Links: {1}',
  'audit.no-value': '(empty)',
  // {1} a person, {2} a role.
  'audit.by': '{1}, {2}',
  'audit.system': 'NetSuite (automatic)',
  'audit.no-time': 'Unknown time',
  'audit.outcome.saved': 'Saved',
  'audit.outcome.not-saved': 'Not saved',
  'audit.outcome.passed': 'Passed',
  'audit.outcome.failed': 'Failed',
  'audit.outcome.unknown': 'Unknown',
  'audit.outcome.ended': 'Ended',
  'audit.outcome.complete': 'Setup complete',
  'audit.outcome.incomplete': 'Setup incomplete',
  'audit.card.ringcentral-company': 'RingCentral (Company)',
  'audit.card.netsuite-company': 'NetSuite (Company)',
  'audit.card.company': 'RingCentral for NetSuite Pro',
  'audit.role.administrator': 'Administrator',
  'audit.role.company-admin': 'RingCentral Company Admin',
  'audit.role.member': 'RingCentral Member',
  'audit.role.service': 'RingCentral Service',
  'audit.field.rc-server': 'RingCentral server',
  'audit.field.rc-client-id': 'Client ID',
  'audit.field.rc-jwt-client-id': 'Client ID of the company app',
  'audit.field.rc-client-secret': 'API secret with the client secret',
  'audit.field.rc-secret': 'API secret with the JWT',
  'audit.field.ns-client-id': 'Client ID',
  'audit.field.ns-certificate': 'Certificate ID',
  'audit.field.ns-signer': 'Signing certificate',
  'audit.field.ns-certificate-ends': 'Certificate expires on',
  'audit.field.min-version': 'Required version',
  'audit.field.admin-roles': 'Roles that count as company admin',
  'audit.card.call-sync': 'Call sync',
  'audit.field.messages': 'Log text messages',
} as const;
