import type { Code } from './tables/rules.ts';

/** One fault of an SDF project. */
export interface Finding {
  /**
   * Stable, one for each rule of tables/rules.ts, which also gives its severity; those of our house
   * rules begin with `RCP_`.
   */
  code: Code;
  /** From the project folder. */
  file: string;
  /** 1 is the first; 0 when the fault is that the place doesn't exist. */
  line: number;
  /** The element, as names from the root; empty when it is the file as a whole. */
  path: string;
  message: string;
}
