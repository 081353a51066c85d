import type { NumberProblem } from '../numbers/number.ts';

/** Why a call was not placed; each has its own words. */
export type DialRefusal =
  | NumberProblem
  | 'extension'
  | 'microphone'
  | 'inactive-tab'
  | 'not-connected'
  | 'offline'
  | 'busy'
  | 'other-user'
  | 'away';
