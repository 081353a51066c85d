/** What people write about a call during it and after it, besides the note. */
export const AFTER_CALL = {
  'after-call.required': '(required)',
  'after-call.missing': 'Answer needed.',
  'after-call.choose': 'Choose…',
  'after-call.yes': 'Yes',
  'after-call.loading': 'Loading Call Fields…',
  'after-call.not-loaded': 'Couldn’t load Call Fields.',
  'after-call.try-again': 'Try again',
  // {1} is the name of a field, {2} an answer.
  'after-call.gone': '{1} is no longer a Call Field. Your answer will be saved in the note: {2}',
  // {1} is the name of a field.
  'after-call.omitted.removed': '{1} isn’t shown: the field was removed from NetSuite.',
  'after-call.omitted.no-values': '{1} isn’t shown: NetSuite lists no values for it.',
  // {1} is a time such as 0:45.
  'after-call.countdown': 'Saves automatically in {1}. Typing stops the countdown.',
  'after-call.held':
    'Saves when you select Save, or automatically 30 minutes after your last change.',
  'after-call.needs-answer':
    'Answer the required fields, then save. Otherwise the call is saved automatically after ' +
    '30 minutes, with a note of what’s missing.',
  'after-call.not-saved': 'Not saved. Answer the marked fields.',
  'after-call.note-full':
    'Not saved. The note has no room for an answer whose field was removed. Shorten ' +
    'the note, then save.',
  'after-call.drop': 'Don’t log',
  'after-call.dropped':
    'This call won’t be logged from here. If your company logs calls from ' +
    'RingCentral, it may still appear, without your note.',
  'after-call.undo': 'Undo',
  'after-call.edit.title': 'Edit call: {1}',
  'after-call.edit.loading': 'Loading the call from NetSuite…',
  'after-call.edit.save': 'Save changes',
  'after-call.edit.saved': 'Changes saved in NetSuite.',
  'after-call.edit.discarded': 'Changes discarded.',
  // {1} is a time.
  'after-call.edit.kept':
    'You have unsaved changes to this call from {1}. Select Edit to bring them back.',
  // {1} is a time.
  'after-call.edit.restored':
    'Your changes from {1} are back. NetSuite doesn’t have them yet: save them, or cancel to ' +
    'discard them.',
  'after-call.edit.help':
    'Stored in this browser as you type, and in NetSuite when you save the changes.',
  'after-call.edit.not-kept':
    'Not stored in this browser: its storage is full or blocked. Save your changes before ' +
    'you close this page.',
  // {1} is names of parts of the call.
  'after-call.edit.changed':
    'Somebody changed this in NetSuite while you were editing, so it wasn’t overwritten: ' +
    '{1}. Your other changes are saved, and your version is still above.',
  // {1} is the name of a part, {2} what NetSuite has.
  'after-call.edit.theirs': '{1} in NetSuite now: {2}',
  'after-call.edit.empty': '(empty)',
  'after-call.edit.part.note': 'Notes',
  'after-call.edit.part.related': 'Related record',
  'after-call.edit.overwrite': 'Save my version',
  'after-call.edit.take': 'Use NetSuite’s version',
  'after-call.not-opened.gone':
    'You can’t edit this call: its Phone Call record was deleted in NetSuite.',
  'after-call.not-opened.not-today':
    'You can edit a call here only on the day of the call. Open its log to edit the ' +
    'Phone Call record in NetSuite.',
  'after-call.not-opened.not-allowed':
    'Your role can’t open this Phone Call record. Ask your NetSuite admin.',
  'after-call.not-opened.offline':
    'The call couldn’t be loaded because NetSuite didn’t answer. Check your connection, ' +
    'then try again.',
  'after-call.not-opened.signed-out':
    'The call couldn’t be loaded because your NetSuite session has expired. Sign in, ' +
    'then try again.',
  'after-call.not-opened.failed': 'The call couldn’t be loaded. The script log has the reason.',
  'after-call.not-saved.gone':
    'Not saved. This call’s Phone Call record was deleted in NetSuite. Your text stays ' +
    'here until you close it: copy what you need.',
  'after-call.not-saved.not-allowed':
    'Not saved. Your role can’t edit Phone Call records. Ask your NetSuite admin.',
  'after-call.not-saved.offline':
    'Not saved. NetSuite didn’t answer. Your changes are still here: check your ' +
    'connection, then save again.',
  'after-call.not-saved.signed-out':
    'Not saved. Your NetSuite session has expired. Your changes are still here: sign in, ' +
    'then save again.',
  'after-call.not-saved.note-full':
    'Not saved. The note is too long for the record. Shorten it, then save again.',
  'after-call.not-saved.failed':
    'Not saved. NetSuite refused the changes. The script log has the reason.',
  // The outcomes that the product ships.
  'after-call.outcome.label': 'Outcome',
  'after-call.outcome.resolved': 'Resolved',
  'after-call.outcome.follow-up': 'Follow-up needed',
  'after-call.outcome.quote': 'Quote requested',
  'after-call.outcome.not-interested': 'Not interested',
  'after-call.outcome.left-message': 'Left a message',
  'after-call.outcome.wrong-number': 'Wrong number',
} as const;
