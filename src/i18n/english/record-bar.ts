/** The bar on record pages for the calls of the softphone. */
export const RECORD_BAR = {
  'record-bar.open-record': 'Open record',
  'record-bar.softphone': 'Softphone',
  'record-bar.hide': 'Hide',
  'record-bar.no-answer': 'The softphone didn’t respond.',
  'record-bar.failed': 'Couldn’t do that here. Use the softphone.',
  'record-bar.needs-softphone':
    'The browser allows the microphone only in the softphone’s own tab. Go there to answer.',
  'record-bar.go-to-softphone': 'Go to softphone',
  // The title of the system's notification; {1} is a name or a number.
  'record-bar.answer-there': 'Answer {1} in the softphone',
} as const;
