/** How a call ended, in the softphone and in its Phone Call record. */
export const CALL_RESULT = {
  'call-result.answered': 'Answered',
  'call-result.missed': 'Missed',
  'call-result.declined': 'Declined',
  'call-result.voicemail': 'Sent to voicemail',
  'call-result.cancelled': 'Canceled before it was answered',
  'call-result.busy': 'Busy',
  'call-result.unreachable': 'Number not reachable',
  'call-result.failed': 'Failed',
  'call-result.lost': 'Connection lost',
  'call-result.no-answer': 'No answer',
  'call-result.blocked': 'Blocked',
  'call-result.elsewhere': 'Answered on another phone',
} as const;
