import type { Usage } from './scripts.ts';

/** Stages of a map/reduce script that the model runs; ours have no map stage. */
export type MapReduceStage = 'getInputData' | 'reduce' | 'summarize';

/** What happens to an invocation besides what the script does; tests decide. */
export type Interference =
  /** The server stops in the middle of it: the invocation is repeated with isRestarted. */
  | 'restart'
  /** It has run, and the server stops before that is noted: the same. */
  | 'repeat'
  /** It is stopped by its limit of units. */
  | 'limit'
  | null;
export type Interfere = (stage: MapReduceStage, key: string) => Interference;

/** One run, and what each of its invocations used. */
export interface MapReduceRun {
  usage: (Usage & { stage: MapReduceStage })[];
  /** The same of each RESTlet call that came from them. */
  restlets: Usage[];
}
