/** The room History: calls of all phones, and voicemails. */
export const HISTORY = {
  'history.calls': 'Calls',
  'history.voicemail': 'Voicemail',
  'history.view': 'What to show',
  'history.filter': 'Filter',
  // {1} is a count.
  'history.filter.all': 'All ({1})',
  'history.filter.missed': 'Missed ({1})',
  'history.filter.not-logged': 'Not logged ({1})',
  'history.search': 'Search name, number, or note',
  'history.refresh': 'Refresh',
  'history.loading': 'Loading calls from RingCentral…',
  'history.none': 'No calls in the last {1} days.',
  'history.none-found': 'No calls match.',
  'history.older': 'Show older calls',
  // {1} is a number of days.
  'history.range': 'The last {1} days',
  'history.today': 'Today',
  'history.yesterday': 'Yesterday',
  // {1} is a day of the week, {2} a date.
  'history.day': '{1}, {2}',
  'history.inbound': 'Incoming call',
  'history.outbound': 'Outgoing call',
  'history.elsewhere': 'on another phone',
  'history.recorded': 'Recorded',
  'history.under-way': 'In progress',
  'history.call-button': 'Call',
  // {1} is a name or a number.
  'history.call': 'Call {1}',
  'history.log': 'Log',
  'history.log-name': 'Log the call with {1}',
  'history.logged': 'Open log',
  'history.saving': 'Saving…',
  'history.refused': 'Not logged. NetSuite didn’t accept the call.',
  'history.unanswered': 'NetSuite didn’t answer, or your session has expired. Try again.',
  'history.not-logged': 'Not logged',
  'history.unknown': 'Not checked in NetSuite yet',
  // {1} is a name.
  'history.link.asking': 'Linking the call to {1}…',
  // {1} is a name.
  'history.link.linked': 'The call is linked to {1} in NetSuite.',
  // {1} is a name.
  'history.link.later': 'The call will be linked to {1} when it’s saved in NetSuite.',
  'history.link.taken':
    'The contact was created. The Phone Call record belongs to another contact or company ' +
    'already, so it wasn’t changed.',
  'history.link.failed':
    'The contact was created, but the call isn’t linked to it: NetSuite didn’t answer or ' +
    'didn’t accept the change.',
  'history.link-others.one': 'Link the other call with this number',
  // {1} is a count.
  'history.link-others.other': 'Link the other {1} calls with this number',
  // {1} and {2} are counts: as many as one press links, and all.
  'history.link-others.some': 'Link {1} of the other {2} calls with this number',
  'history.link-others.stop': 'Stop linking',
  'history.link-others.progress': 'Linking the other calls: {1} of {2} done',
  'history.link-others.linked': 'Linked in NetSuite: {1}.',
  'history.link-others.later': 'To be linked when they’re saved: {1}.',
  'history.link-others.taken':
    'Not changed, because they belong to another contact or company: {1}.',
  'history.link-others.failed':
    'Not linked, because NetSuite didn’t answer or didn’t accept the change: {1}.',
  'history.failed.signed-out':
    'RingCentral calls can’t be loaded because you’re signed out of RingCentral. Calls from ' +
    'this browser still show.',
  'history.failed.not-allowed':
    'RingCentral refused to show your calls. Ask your admin to check the RingCentral app’s ' +
    'Read Call Log scope and your RingCentral role. Calls from this browser still show.',
  'history.failed.busy':
    'RingCentral is limiting requests. Wait a minute, then refresh. Calls from this browser ' +
    'still show.',
  'history.failed.unreachable':
    'RingCentral didn’t answer. Refresh to try again. Calls from this browser still show.',

  'voicemail.loading': 'Loading voicemails…',
  'voicemail.none': 'No voicemails in the last 90 days.',
  'voicemail.unread': 'Unread',
  // {1} is a name or a number.
  'voicemail.play': 'Play',
  'voicemail.play-name': 'Play the voicemail from {1}',
  'voicemail.sound': 'Voicemail from {1}',
  'voicemail.loading-sound': 'Loading the recording…',
  'voicemail.no-sound': 'The recording couldn’t be loaded. Try again.',
  'voicemail.transcript-coming': 'RingCentral is transcribing this voicemail.',
  'voicemail.mark-read': 'Mark as read',
  'voicemail.mark-unread': 'Mark as unread',
  'voicemail.delete': 'Delete',
  'voicemail.delete-name': 'Delete the voicemail from {1}',
  'voicemail.deleted': 'Voicemail from {1} deleted.',
  'voicemail.undo': 'Undo',
  'voicemail.problem.delete':
    'RingCentral didn’t confirm that the voicemail was deleted. Try again.',
  'voicemail.problem.undo':
    'RingCentral didn’t confirm that the voicemail was restored. Try again.',
  'voicemail.problem.mark': 'RingCentral didn’t confirm that the voicemail was marked. Try again.',
  'voicemail.failed.signed-out':
    'Voicemails can’t be loaded because you’re signed out of RingCentral.',
  'voicemail.failed.not-allowed':
    'RingCentral refused to show your voicemails. Ask your admin to check the RingCentral ' +
    'app’s Read Messages scope and your RingCentral role.',
  'voicemail.failed.busy': 'RingCentral is limiting requests. Wait a minute, then refresh.',
  'voicemail.failed.unreachable': 'RingCentral didn’t answer. Refresh to try again.',
} as const;
