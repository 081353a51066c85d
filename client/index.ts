/**
 * Health client of RingCentral for NetSuite Pro, for Node. See docs/health.md.
 * @packageDocumentation
 */

export type {
  Banner,
  BannerAction,
  BannerId,
  Dismissal,
  SettingsCard,
  Severity,
} from '../src/banners/banner.ts';
export type { Dismissals } from '../src/banners/dismissals.ts';
export {
  type Health,
  type HealthError,
  type HealthErrorCode,
  type PermissionWire,
  parseHealth,
} from '../src/contracts/health.ts';
export { type M2mWire, m2mState } from '../src/contracts/m2m.ts';
export type {
  AppRole,
  ConnectionState,
  Facts,
  M2mState,
  MicrophoneState,
  NotificationState,
  SessionState,
  Surface,
  TabState,
} from '../src/facts/facts.ts';
export type { Known } from '../src/facts/known.ts';
export type { PermissionLevel } from '../src/facts/permission.ts';
export { type AccountAddresses, accountAddresses } from './account-address.ts';
export { type BannerOptions, bannersFor, factsFromHealth, type OwnFacts } from './banners.ts';
export { EXIT_CODES } from './exit-code.ts';
export type { Failure, FailureCode, FailureName, RetryAfter } from './failure.ts';
export { checkHealth, type HealthOptions } from './health-client.ts';
export { type HealthMonitor, healthMonitor } from './health-monitor.ts';
export { LANGUAGES } from './language.ts';
export { type M2mOptions, m2mToken, type TokenSource } from './m2m-token.ts';
export type { HealthOutcome, OutcomeName } from './outcome.ts';
export { type Answer, readAnswer } from './read-answer.ts';
export { TokenError, type TokenFailureCode } from './token-error.ts';
