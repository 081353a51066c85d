/** What is written into a Phone Call record, in the language of the user who had the call. */
export const PHONE_CALL = {
  // The subject; {1} is a name or a number. The caller chose the name, so in every language the
  // subject begins with a word of ours: a spreadsheet takes a cell that begins with = or @ as a
  // formula.
  'phone-call.subject.inbound': 'Call from {1}',
  'phone-call.subject.outbound': 'Call to {1}',
  // The caller withheld the number, and RingCentral sent no name.
  // A day of text messages; {1} is a name or a number.
  'phone-call.subject.messages': 'Messages with {1}',
  'phone-call.subject.unknown': 'Call from an unknown number',
  // {1} minutes, {2} seconds.
  'phone-call.duration': '{1} min {2} s',
  'phone-call.recorded': 'recorded by RingCentral',
  // {1} is the name of a field, {2} what was answered.
  'phone-call.kept-answer': '{1}: {2} (NetSuite no longer has this field or value)',
  // {1} is the names of fields.
  'phone-call.unanswered': 'Saved without an answer: {1}',
  'phone-call.unlinked': 'Not linked to {1}: NetSuite didn’t accept that record.',
  'phone-call.messages-full': 'This record is full. The day’s later messages aren’t in it.',
} as const;
