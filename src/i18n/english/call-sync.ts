/** The state of the call sync, on its page and on its card in Settings. */
export const CALL_SYNC_STATE = {
  'call-sync.title': 'RingCentral Call Sync',
  'call-sync.lead':
    'The company’s calls become Phone Call records, no matter which phone was used.',
  'call-sync.chip.off': 'Off',
  'call-sync.chip.needs-credentials': 'Needs company credentials',
  'call-sync.chip.needs-mapping': 'Needs mapping',
  'call-sync.chip.paused': 'Paused',
  'call-sync.chip.running': 'Running',
  'call-sync.chip.behind': 'Behind',
  'call-sync.chip.failing': 'Failing',
  'call-sync.card.open': 'Open Call Sync',
} as const;

/** The call sync's page. */
export const CALL_SYNC = {
  'call-sync.settings': 'Settings',
  'call-sync.status.title': 'Status',
  'call-sync.status.last-run': 'Last run',
  'call-sync.status.next-run': 'Next run',
  'call-sync.status.never': 'Never',
  'call-sync.status.none': 'None',
  'call-sync.status.behind': 'Behind RingCentral',
  'call-sync.status.minutes': '{1} min',
  'call-sync.status.waiting': 'Waiting',
  'call-sync.status.today': 'Today',
  'call-sync.status.week': 'Last 7 days',
  'call-sync.status.logged': 'Logged',
  'call-sync.status.updated': 'Updated',
  'call-sync.status.skipped': 'Skipped',
  'call-sync.status.failed': 'Failed',
  'call-sync.status.lacking':
    'Calls are logged without a link to some records, because the integration’s role lacks {1}.',
  'call-sync.status.failing-since': 'Failing since {1}',
  'call-sync.failure.settings':
    'The saved settings can’t be read. Nothing is read or logged until a company admin replaces ' +
    'them.',
  'call-sync.failure.ringcentral-setup':
    'RingCentral (Company) isn’t complete, has changed since its last test, or names a ' +
    'server that no administrator confirmed. Nothing was sent. Test RingCentral (Company) in ' +
    'Settings.',
  'call-sync.failure.ringcentral-secrets':
    'NetSuite didn’t let {1} use the company’s API secrets. Under Setup > Company > Preferences ' +
    '> API Secrets, check that both secrets exist, and allow them for this script.',
  'call-sync.failure.ringcentral-sign-in':
    'RingCentral doesn’t accept the company’s sign-in. Test RingCentral (Company) in Settings.',
  'call-sync.failure.ringcentral-scope':
    'The RingCentral app lacks a scope: {1}. Add it in RingCentral’s developer console.',
  'call-sync.failure.ringcentral-permission':
    'The RingCentral user of the JWT credential lacks a permission: {1}.',
  'call-sync.failure.ringcentral-busy': 'RingCentral is limiting requests. The next run continues.',
  'call-sync.failure.ringcentral-down': 'RingCentral isn’t responding. The next run tries again.',
  'call-sync.failure.ringcentral-answer':
    'RingCentral’s response was incomplete, or another system answered in its place, such as a ' +
    'proxy or a maintenance page. The response wasn’t used. The next run tries again.',
  'call-sync.failure.netsuite-sign-in':
    'NetSuite doesn’t accept the company’s sign-in. Test NetSuite (Company) in Settings.',
  'call-sync.failure.netsuite-permission':
    'NetSuite doesn’t let the integration’s role run the script that writes calls. Map the ' +
    'certificate to the role RingCentral Call Sync, or give its role Log in using OAuth 2.0 ' +
    'Access Tokens (Full).',
  'call-sync.failure.netsuite-permission.named':
    'The integration’s role may not write calls. It lacks {1}. Map the certificate to the role ' +
    'RingCentral Call Sync, or add these permissions to its role.',
  'call-sync.failure.netsuite-busy':
    'NetSuite received too many requests at the same time. The next run tries again.',
  'call-sync.failure.netsuite-down':
    'NetSuite’s REST service isn’t responding. The next run tries again.',
  'call-sync.failure.netsuite-answer':
    'The script that writes calls didn’t return a usable response. The next run tries again. ' +
    'The script log has the details.',
  'call-sync.failure.records':
    'The call sync’s own records couldn’t be read or written. The script log has the details.',
  'call-sync.failure.unexpected':
    'A run was stopped. The next run continues where it stopped. The script log has the details.',
  'call-sync.unreadable.title': 'The saved settings can’t be read',
  'call-sync.unreadable.body':
    'The RingCentral Call Sync record was changed outside this page. Until its settings are ' +
    'replaced, no calls are read or logged. The settings shown here are the defaults.',
  'call-sync.unreadable.replace': 'Replace settings',
  'call-sync.unreadable.ask': 'Replace the saved settings?',
  'call-sync.unreadable.ask-body':
    'What the record holds now is lost: rules, numbers that are never logged, and the default ' +
    'organizer. The settings on this page take its place. Organizers of extensions and the call ' +
    'list stay.',
  'call-sync.unreadable.cancel': 'Cancel',
  'call-sync.permission.calls': 'Phone Calls (Edit)',
  'call-sync.permission.deleted-calls': 'RingCentral Deleted Call (View)',
  'call-sync.permission.customers': 'Customers (View)',
  'call-sync.permission.contacts': 'Contacts (View)',
  'call-sync.permission.vendors': 'Vendors (View)',
  'call-sync.act.turn-on': 'Turn on',
  'call-sync.act.turn-off': 'Turn off',
  'call-sync.act.pause': 'Pause',
  'call-sync.act.resume': 'Resume',
  'call-sync.act.sync-now': 'Sync now',
  'call-sync.act.started': 'A run has started. The status updates when the run finishes.',
  'call-sync.act.running': 'A run is already in progress.',
  'call-sync.act.saved': 'Saved.',
  'call-sync.act.save': 'Save',
  'call-sync.act.refresh': 'Refresh',
  'call-sync.error.not-verified':
    'Test RingCentral (Company) and NetSuite (Company) in Settings first. Both tests must pass.',
  'call-sync.error.run-in-progress': 'A run is in progress. Try again when it ends.',
  'call-sync.error.cant-start': 'Your role can’t start scripts. Wait for the next scheduled run.',
  'call-sync.error.changed-meanwhile':
    'The call changed after this page loaded it. Refresh the list.',
  'call-sync.error.mapping-changed':
    'Not saved. Another admin just changed one of these extensions. Save again to replace that ' +
    'choice, or discard yours to see it.',
  'call-sync.error.not-allowed': 'Only a company admin can do this.',
  'call-sync.error.list-full':
    'The list of numbers that are never logged is full. Remove some in the logging rules first.',
  'call-sync.error.settings-unreadable':
    'Not saved. The saved settings can’t be read. Replace them under Status first.',
  'call-sync.error.other':
    'Nothing was changed. NetSuite couldn’t complete the request. Try again.',
  'call-sync.error.unreachable': 'NetSuite didn’t respond. Try again.',
  'call-sync.error.session-ended':
    'Your NetSuite session has expired. Sign in again in another tab, then try again here.',
  'call-sync.rules.title': 'Logging rules',
  'call-sync.rules.help':
    'The softphone’s call log follows the same rules. Calls with notes are always logged.',
  'call-sync.rules.since': 'Log calls since',
  'call-sync.rules.since-help': 'Today, or up to {1} days back.',
  'call-sync.rules.internal': 'Log calls between extensions',
  'call-sync.rules.missed': 'Log missed calls',
  'call-sync.rules.voicemail': 'Log calls that went to voicemail',
  'call-sync.rules.queue-offers': 'Log queue calls that someone else answered',
  'call-sync.rules.messages': 'Let people log text messages, one record per conversation and day',
  'call-sync.rules.shortest': 'Don’t log answered calls shorter than (seconds)',
  'call-sync.rules.never': 'Numbers to never log, one per line',
  'call-sync.rules.never-help': 'Use + and the country code, or an extension.',
  'call-sync.rules.never-wrong': 'Not a valid number: {1}. Use + and digits, or an extension.',
  'call-sync.rules.slots': 'Simultaneous requests to NetSuite',
  'call-sync.rules.slots-help':
    'Two requests are faster for companies with very many calls. Each request uses one of the ' +
    'account’s concurrent integration requests.',
  'call-sync.mapping.title': 'Organizer mapping',
  'call-sync.mapping.help':
    'Choose which NetSuite employee is the organizer of each extension’s calls.',
  'call-sync.mapping.default': 'Default organizer for unmapped extensions',
  'call-sync.mapping.default-help':
    'Without a default organizer, calls of unmapped extensions are listed but not logged.',
  'call-sync.mapping.none':
    'RingCentral’s extensions haven’t been loaded yet. The first run loads them, too.',
  'call-sync.mapping.load': 'Load extensions',
  'call-sync.mapping.find': 'Find an extension',
  'call-sync.mapping.show': 'Show',
  'call-sync.mapping.show.all': 'All',
  'call-sync.mapping.show.unmapped': 'Unmapped',
  'call-sync.mapping.show.new': 'New',
  'call-sync.mapping.count': '{1} of {2} extensions',
  'call-sync.mapping.more': 'Show {1} more',
  'call-sync.mapping.extension': 'Extension',
  'call-sync.mapping.organizer': 'Organizer',
  'call-sync.mapping.match': 'Match',
  'call-sync.mapping.actions': 'Actions',
  'call-sync.mapping.new': 'New',
  'call-sync.mapping.unnamed': 'Employee {1}',
  'call-sync.mapping.match.auto-email': 'Auto (email)',
  'call-sync.mapping.match.auto-user-email': 'Auto (user email)',
  'call-sync.mapping.match.auto-phone': 'Auto (phone)',
  'call-sync.mapping.match.manual': 'Manual',
  'call-sync.mapping.match.unmapped': 'Unmapped',
  'call-sync.mapping.match.dont-log': 'Don’t log',
  'call-sync.mapping.several': '{1} employees match',
  'call-sync.mapping.preview': 'Preview auto-match',
  'call-sync.mapping.auto': 'Auto-match and save',
  'call-sync.mapping.previewed':
    'Auto-match found {1} organizers for {2} extensions. Nothing is saved yet.',
  'call-sync.mapping.unsaved': 'Unsaved changes: {1}',
  'call-sync.mapping.discard': 'Discard changes',
  'call-sync.mapping.seen': 'Mark new as seen ({1})',
  'call-sync.mapping.choose': 'Choose organizer',
  'call-sync.mapping.choose-for': 'Organizer for {1}',
  'call-sync.mapping.type': 'Type a name',
  'call-sync.mapping.no-employee': 'No active employee matches this name.',
  'call-sync.mapping.found': '{1} found',
  'call-sync.mapping.found-more': '{1} shown. Type more of the name to narrow the list.',
  'call-sync.mapping.clear': 'Remove organizer',
  'call-sync.mapping.dont-log': 'Don’t log',
  'call-sync.mapping.loading': 'Loading extensions',
  'call-sync.preview.title': 'Preview of the first sync',
  'call-sync.preview.help':
    'Reads the first calls from RingCentral and shows what the saved rules and organizers would ' +
    'do with them. Nothing is saved, and no record is created.',
  'call-sync.preview.read': 'Preview first sync',
  'call-sync.preview.loading': 'Reading calls from RingCentral',
  // {1} a number of calls, {2} a date and time.
  'call-sync.preview.count': 'Calls since {2}: {1}.',
  'call-sync.preview.none': 'RingCentral has no calls since {1}.',
  'call-sync.preview.more': 'RingCentral has more calls. The preview stops here; runs don’t.',
  'call-sync.preview.partial':
    'Some records couldn’t be searched or aren’t visible to your role, so a run may find other ' +
    'records, or calls whose record was deleted.',
  'call-sync.preview.new': 'Would be logged',
  'call-sync.preview.known': 'Already in NetSuite',
  'call-sync.preview.skipped': 'Not logged',
  'call-sync.preview.in-progress': 'Still in progress',
  // {1} a person.
  'call-sync.preview.organizer': 'Organizer: {1}',
  // {1} a kind of record, {2} its name.
  'call-sync.preview.record': '{1}: {2}',
  'call-sync.preview.no-record': 'No record has this number',
  // {1} a number of seconds.
  'call-sync.preview.busy': 'RingCentral is limiting requests. Try again in {1} seconds.',
  'call-sync.preview.busy-some': 'RingCentral is limiting requests. Try again in a minute.',
  'call-sync.preview.down': 'RingCentral isn’t responding. Try again.',
  'call-sync.preview.answer':
    'RingCentral’s response was incomplete, or another system answered in its place, such as a ' +
    'proxy or a maintenance page. The response wasn’t used. Try again.',
  'call-sync.calls.title': 'Calls in the last 30 days',
  'call-sync.calls.show.logged': 'Logged',
  'call-sync.calls.show.waiting': 'Waiting',
  'call-sync.calls.show.skipped': 'Skipped',
  'call-sync.calls.show.failed': 'Failed',
  'call-sync.calls.none': 'No calls yet.',
  'call-sync.calls.none-shown': 'No loaded calls match this filter.',
  'call-sync.calls.older': 'Show older calls',
  'call-sync.calls.loading': 'Loading calls',
  'call-sync.calls.from': 'Call from {1}',
  'call-sync.calls.to': 'Call to {1}',
  'call-sync.calls.unknown': 'unknown number',
  'call-sync.calls.extension': 'Extension {1}',
  'call-sync.calls.in-progress': 'In progress',
  'call-sync.calls.state.logged': 'Logged',
  'call-sync.calls.state.waiting': 'Waiting for the next run',
  'call-sync.calls.state.deleted': 'The record was deleted manually and won’t be created again',
  'call-sync.calls.state.failed.organizer-refused': 'NetSuite doesn’t accept this organizer',
  'call-sync.calls.state.failed.record-refused': 'NetSuite didn’t accept the record',
  'call-sync.calls.state.failed.not-answered': 'The script that writes calls stopped at this call',
  'call-sync.calls.several': '{1} records have this number',
  'call-sync.calls.unlinked': 'Not linked to a record',
  'call-sync.calls.open': 'Open record',
  'call-sync.calls.act.organizer': 'Choose organizer',
  'call-sync.calls.act.record': 'Choose record',
  'call-sync.calls.act.linked': 'The next run links it to {1}.',
  'call-sync.calls.act.contact': 'Create contact',
  'call-sync.calls.act.contact-done':
    'NetSuite’s form opens in a new tab, with {1} as the phone number. If the number is missing ' +
    'there, enter it. Save the contact, then select Choose record to link this call to it.',
  'call-sync.calls.act.anyway': 'Log anyway',
  'call-sync.calls.act.retry': 'Try again',
  'call-sync.calls.act.never': 'Never log this number',
  'call-sync.calls.act.done': 'The next run logs this call.',
  'call-sync.calls.act.never-done':
    '{1} will never be logged from now on. To undo this, edit the logging rules.',
  'call-sync.records.with': 'Records with {1}',
  'call-sync.records.loading': 'Looking for records',
  'call-sync.records.none': 'No record has this number.',
  'call-sync.records.more': '{1} more have it. Open the Phone Call record to choose one of those.',
  'call-sync.records.partial': 'Some records couldn’t be searched or aren’t visible to your role.',
  'call-sync.records.type.customer': 'Customer',
  'call-sync.records.type.lead': 'Lead',
  'call-sync.records.type.prospect': 'Prospect',
  'call-sync.records.type.contact': 'Contact',
  'call-sync.records.type.vendor': 'Vendor',
  'call-sync.calls.export': 'Export as CSV',
  'call-sync.calls.exporting': 'Loading calls for the export: {1}',
  'call-sync.calls.csv': 'Start,Direction,Number,Name,Extension,Seconds,Result,State,Reason,Record',
} as const;
