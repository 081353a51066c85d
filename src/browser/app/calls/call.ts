import type { CallResult } from '../../../contracts/call-terms.ts';

export type CallPhase = 'dialling' | 'ringing' | 'answering' | 'talking' | 'ending' | 'over';

/** A switch that takes a moment, and may not take at all. */
export type Switch = 'off' | 'changing' | 'on';

/** What is known of the sound, from the connection's own counters. */
export type Sound =
  | 'unknown'
  | 'flowing'
  | 'nothing-arrives'
  | 'no-microphone'
  | 'microphone-blocked';

/** What a verb came to, when it did not work; each has its own words. */
export type CallProblem =
  | 'microphone'
  | 'not-answered-in-time'
  | 'hold-failed'
  /**
   * The other side didn't take the hold, and another call talks: this one is silent all the same.
   */
  | 'held-silently'
  /** Somebody answered while another call talked. */
  | 'answered-on-hold'
  /** The chosen microphone was busy. */
  | 'other-microphone'
  | 'transfer-failed'
  | 'recording-failed'
  | 'answer-failed'
  | 'reconnecting';

export type TransferState = 'none' | 'transferring' | 'consulting' | 'transferred';

/** The state of one call. Times are in milliseconds since 1970, by this browser's clock. */
export interface CallState {
  /** The SIP call id: known from the first moment, unique, the same on every look. */
  id: string;
  /** RingCentral's own IDs of the session, once it has sent them. */
  session: string | null;
  direction: 'inbound' | 'outbound';
  number: string;
  /** As RingCentral sends it, or an empty text. */
  name: string;
  queue: string;
  phase: CallPhase;
  startedAt: number;
  answeredAt: number | null;
  endedAt: number | null;
  result: CallResult | null;
  muted: boolean;
  hold: Switch;
  recording: Switch;
  wasRecorded: boolean;
  sound: Sound;
  transfer: TransferState;
  /** The call with the person it may go to, while asking. */
  consults: string | null;
  problem: CallProblem | null;
}

/** Whether the call isn't over. */
export const isLive = ({ phase }: CallState): boolean => phase !== 'over';
/** Whether somebody answered, and the call isn't over. */
export const isTalking = ({ phase }: CallState): boolean => phase === 'talking';
/** Somebody waits for this user to answer. */
export const isIncoming = ({ phase, direction }: CallState): boolean =>
  phase === 'ringing' && direction === 'inbound';

/**
 * How an outgoing call that was never answered ended, by the SIP status that ended it (RFC 3261
 * section 21; 433: RFC 5079; 607: RFC 8197; 608: RFC 8688). A status outside the table is a plain
 * failure.
 */
const OUTBOUND_RESULTS: Readonly<Record<number, CallResult>> = {
  403: 'blocked',
  404: 'unreachable',
  408: 'no-answer',
  410: 'unreachable',
  416: 'unreachable',
  433: 'blocked',
  480: 'no-answer',
  484: 'unreachable',
  485: 'unreachable',
  486: 'busy',
  487: 'cancelled',
  600: 'busy',
  603: 'declined',
  604: 'unreachable',
  607: 'blocked',
  608: 'blocked',
};

/**
 * How an outgoing call that was never answered ended. @param status SIP status, NaN when there was
 * none
 */
export function resultOfStatus(status: number): CallResult {
  return OUTBOUND_RESULTS[status] ?? 'failed';
}

/**
 * How an incoming call that was canceled before this phone answered ended.
 * @param reason the Reason header of the CANCEL (RFC 3326), or an empty text: its cause says what
 * became of the call at the person's other phones
 */
export function resultOfCancel(reason: string): CallResult {
  switch (/(?:^|,)\s*SIP\s*(?:;[^,]*?)?;\s*cause\s*=\s*"?(\d{3})\b/i.exec(reason)?.[1]) {
    case '200':
      return 'elsewhere';
    case '600':
    case '603':
      return 'declined';
    default:
      return 'missed';
  }
}
