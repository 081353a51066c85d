import type { CallResult } from '../../status/call-terms.ts';

export type CallPhase = 'dialling' | 'ringing' | 'answering' | 'talking' | 'ending' | 'over';

/** A switch that takes a moment, and may not take at all. */
export type Switch = 'off' | 'changing' | 'on';

/** What is known of the sound, from the connection's own counters. */
export type Sound = 'unknown' | 'flowing' | 'nothing-arrives' | 'no-microphone';

/** What a verb came to, when it did not work; each has its own words. */
export type CallProblem =
  | 'microphone'
  | 'not-answered-in-time'
  | 'hold-failed'
  | 'transfer-failed'
  | 'recording-failed'
  | 'answer-failed'
  | 'reconnecting';

export type TransferState = 'none' | 'transferring' | 'consulting' | 'transferred';

/** One call as it stands. Times are in milliseconds since 1970, by this browser's clock. */
export interface CallState {
  /** The SIP call id: known from the first moment, unique, the same on every look. */
  id: string;
  /** RingCentral's own ids of the session, once it has told them. */
  session: string | null;
  direction: 'inbound' | 'outbound';
  number: string;
  /** As RingCentral tells it, or an empty text. */
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

export const isLive = ({ phase }: CallState): boolean => phase !== 'over';
export const isTalking = ({ phase }: CallState): boolean => phase === 'talking';
/** Somebody waits for this user to answer. */
export const isIncoming = ({ phase, direction }: CallState): boolean => phase === 'ringing' && direction === 'inbound';

/** How a call that was never answered ended, by what RingCentral said. */
export function resultOfStatus(status: number): CallResult {
  switch (status) {
    case 486:
    case 600:
      return 'busy';
    case 603:
      return 'declined';
    case 404:
    case 410:
    case 484:
    case 604:
      return 'unreachable';
    case 408:
    case 480:
      return 'missed';
    case 487:
      return 'cancelled';
    default:
      return 'failed';
  }
}
