/** Settings > Call Fields. */
export const CALL_FIELDS = {
  'call-fields.title': 'Call Fields',
  'call-fields.lead':
    'The softphone asks for these fields during and after a call and saves the ' +
    'answers in the Phone Call record.',
  'call-fields.none': 'No Call Fields are set up.',
  // {1} is names of fields.
  'call-fields.members': 'Your company’s Call Fields: {1}',
  'call-fields.empty': 'No fields yet. Add one below.',
  'call-fields.list': 'Call Fields, in order',
  'call-fields.required': 'Required',
  // {1} is the name of a field, for screen readers.
  'call-fields.required-name': 'Required: {1}',
  'call-fields.up': 'Move up',
  'call-fields.up-name': 'Move up: {1}',
  'call-fields.down': 'Move down',
  'call-fields.down-name': 'Move down: {1}',
  'call-fields.remove': 'Remove',
  'call-fields.remove-name': 'Remove: {1}',
  'call-fields.add': 'Add a field',
  'call-fields.add-now': 'Add field',
  'call-fields.choose': 'Choose a field…',
  'call-fields.all-added': 'Every field that can be used is already in the list.',
  // {1} is a number.
  'call-fields.full': 'The list can have at most {1} fields. Remove one to add another.',
  'call-fields.add-help':
    'You can add these types of Phone Call fields: list, multiple select, checkbox, date, ' +
    'text, and number. To create a field in NetSuite, go to Customization > ' +
    'Lists, Records, & Fields > CRM Fields > New, and apply it to Phone Call.',
  'call-fields.kind.list': 'List',
  'call-fields.kind.multi-select': 'Multiple select',
  'call-fields.kind.checkbox': 'Checkbox',
  'call-fields.kind.date': 'Date',
  'call-fields.kind.text': 'Text',
  'call-fields.kind.number': 'Number',
  'call-fields.removed':
    'This field was removed from NetSuite, or your role can’t see it. The softphone leaves it out.',
  'call-fields.no-values':
    'NetSuite lists no values for this field: the list is empty or has more than ' +
    '1,000. The softphone leaves it out.',
  'call-fields.not-available':
    'Your role can’t see the fields of a Phone Call record. To change Call Fields, a ' +
    'role needs Phone Calls at the Create level.',
  'call-fields.unreadable':
    'The saved Call Fields can’t be read, so the softphone doesn’t ask for any. ' +
    'Choose fields and save to replace them.',
  'call-fields.not-loaded': 'Call Fields couldn’t be loaded. Reload this page to try again.',
  'call-fields.save': 'Save Call Fields',
  'call-fields.saving': 'Saving…',
  'call-fields.undo': 'Undo',
  'call-fields.saved': 'Saved. The softphone asks for these fields starting with the next call.',
  'call-fields.unsaved': 'Not saved yet.',
  // {1} is the name of a field.
  'call-fields.said.added': '{1} was added at the end.',
  'call-fields.said.removed': '{1} was removed.',
  // {1} is the name of a field, {2} its place, {3} how many there are.
  'call-fields.said.moved': '{1} is now number {2} of {3}.',
  'call-fields.said.undone': 'Undone.',
  'call-fields.conflict': 'Not saved. Another admin changed Call Fields while you were editing.',
  // {1} is names of fields.
  'call-fields.theirs': 'Their list: {1}',
  'call-fields.theirs-none': 'Their list is empty.',
  'call-fields.use-theirs': 'Use their list',
  'call-fields.keep-mine': 'Save my list',
} as const;
