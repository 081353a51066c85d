/** What a call shows once it's over, besides its result. */
export const PAST_CALL = {
  'after-call.task.create': 'Create a follow-up task',
  // {1} is a name or a number.
  'after-call.task.usual-title': 'Follow up with {1}',
  'after-call.task.title': 'Task',
  'after-call.task.due': 'Due date',
  'after-call.task.not-allowed': 'Your role can’t create tasks in NetSuite.',
  'after-call.task.created': 'Open task',
  'after-call.task.refused': 'No task was created: your role can’t create tasks.',
  'after-call.task.failed':
    'No task was created: NetSuite refused it. The script log has the reason.',
  // {1} is names of fields.
  'after-call.kept': 'In the note, because NetSuite no longer has the field or value: {1}',
  'after-call.edit': 'Edit',
  // {1} is a name or a number, for screen readers.
  'after-call.edit.name': 'Edit: {1}',
  'contacts.create': 'Create contact',
} as const;
