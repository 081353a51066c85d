import type { Health } from '../src/contracts/health.ts';

/** A version is required, and whether the installed one is old can't be determined. */
export const undecided = ({ bundle }: Health): boolean =>
  bundle.required !== null && bundle.outdated === null;
