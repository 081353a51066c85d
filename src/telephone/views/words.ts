import type { CallResult } from '../../status/call-terms.ts';
import type { CallProblem, CallState } from '../calls/call.ts';
import type { Owner } from '../people/people.ts';
import type { WaitCause } from '../phone/registration.ts';
import type { DialRefusal } from '../telephone.ts';

export const DIAL_REFUSALS: Record<DialRefusal, string> = {
  empty: 'Enter a number or a name.',
  'too-short': 'This number is too short.',
  'too-long': 'This number is too long.',
  'not-a-number': 'This is no phone number. For a number of another country, begin with + and its code.',
  microphone: 'Without a microphone nobody would hear you, so the call was not made. The message at the top says how to mend it.',
  'inactive-tab': 'Another tab is the active softphone. Call from there, or choose “Use this tab” above.',
  'not-connected': 'Connect RingCentral first.',
  offline: 'There is no connection to RingCentral at the moment. It is being brought back.',
  busy: 'A call is being placed already. Cancel it first.',
};

export const PROBLEMS: Record<CallProblem, string> = {
  microphone: 'The browser gave no microphone. The call still rings: mend it and answer again.',
  'not-answered-in-time': 'Nobody answered.',
  'hold-failed': 'Hold did not work. Try again.',
  'transfer-failed': 'The transfer did not work. The caller is still here.',
  'recording-failed': 'Recording did not change. Your account may not allow it.',
  'answer-failed': 'The call could not be answered. Try again.',
  reconnecting: 'The connection was lost and is being brought back. Stay on the line.',
};

export const RESULTS: Record<CallResult, string> = {
  answered: 'Answered',
  missed: 'Missed',
  declined: 'Declined',
  voicemail: 'Sent to voicemail',
  cancelled: 'Cancelled',
  busy: 'Busy',
  unreachable: 'Not reachable',
  failed: 'Failed',
  lost: 'Connection lost',
};

export const WAITS: Record<WaitCause, string> = {
  offline: 'Offline',
  busy: 'RingCentral asks to wait',
  'too-many-phones': 'RingCentral counts too many phones for your extension; close the softphone elsewhere',
  'not-allowed': 'Your RingCentral plan or permissions do not include calls in a browser; ask your RingCentral administrator',
  refused: 'RingCentral did not accept this phone',
};

/** What a call is doing. */
export function phaseWords({ phase, direction, hold, transfer }: CallState): string {
  switch (phase) {
    case 'dialling':
      return 'Calling…';
    case 'ringing':
      return direction === 'inbound' ? 'Incoming call' : 'Ringing…';
    case 'answering':
      return 'Answering…';
    case 'talking':
      if (transfer === 'transferring') return 'Transferring…';
      return hold === 'on' ? 'On hold' : hold === 'changing' ? 'One moment…' : 'Talking';
    case 'ending':
      return 'Ending…';
    case 'over':
      return 'Ended';
  }
}

/** Who has the number, when that is not one name. */
export function ownerWords(owner: Owner): string {
  switch (owner.owner) {
    case 'asking':
      return 'Looking in NetSuite…';
    case 'nobody':
      return owner.partial ? 'No match in the records you may see' : 'No match in NetSuite';
    case 'several':
      return `${String(owner.entities.length)} records have this number:`;
    case 'unknown':
      return owner.why === 'session-ended' ? 'Name not known: your NetSuite session has ended' : 'Name not known: NetSuite could not be asked';
    case 'one':
    case 'internal':
      return '';
  }
}

/** Minutes and seconds, or hours before them. @param milliseconds how long */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? [String(hours), ...parts].join(':') : parts.join(':');
}
