/** Why a call isn't logged, after `Not logged:`; {1} is one of the reasons. */
export const CALL_SKIP = {
  'call-skip.not-logged': 'Not logged: {1}',
  'call-skip.internal': 'an internal call',
  'call-skip.missed': 'missed calls aren’t logged',
  'call-skip.voicemail': 'voicemail calls aren’t logged',
  'call-skip.queue-offer': 'someone else answered this queue call',
  'call-skip.too-short': 'shorter than the company’s minimum',
  'call-skip.never-number': 'this number is never logged',
  'call-skip.emergency': 'an emergency or service number',
  'call-skip.not-placed': 'the call wasn’t connected',
  'call-skip.no-organizer': 'no organizer for this extension',
  'call-skip.dont-log': 'this extension’s calls aren’t logged',
  'call-skip.no-extension': 'the call ended before it reached an extension',
} as const;
