import { reason } from './log-failure.ts';

/**
 * Returns whether NetSuite refused a save because somebody has written the record since it was loaded,
 * so that loading and saving it again can work. Public scripts meet both names of this refusal, and
 * retry for either.
 * @param thrown whatever was caught
 */
export const isCollision = (thrown: unknown): boolean =>
  /RCRD_HAS_BEEN_CHANGED|CUSTOM_RECORD_COLLISION/.test(reason(thrown));
