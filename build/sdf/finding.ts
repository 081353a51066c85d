/** One fault of an SDF project. */
export interface Finding {
  /** Stable, one for each rule; `RCP_` begins those that are this project's own and not the platform's. */
  code: string;
  /** From the project folder. */
  file: string;
  /** 1 is the first; 0 when the fault is that there is no such place. */
  line: number;
  /** The element, as names from the root. */
  path: string;
  message: string;
}
