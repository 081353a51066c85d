/**
 * Health client of RingCentral for NetSuite Pro, for Node. See docs/health.md.
 * @packageDocumentation
 */
export { accountAddresses, type AccountAddresses } from './account-address.ts';
export { bannersFor, factsFromHealth, type BannerOptions, type OwnFacts } from './banners.ts';
export { EXIT_CODES } from './exit-code.ts';
export type { Failure, FailureCode, FailureName, RetryAfter } from './failure.ts';
export { checkHealth, type HealthOptions } from './health-client.ts';
export { healthMonitor, type HealthMonitor } from './health-monitor.ts';
export { LANGUAGES } from './language.ts';
export { m2mToken, type M2mOptions, type TokenSource } from './m2m-token.ts';
export type { HealthOutcome, OutcomeName } from './outcome.ts';
export { readAnswer, type Answer } from './read-answer.ts';
export { TokenError, type TokenFailureCode } from './token-error.ts';
export type { Banner, BannerAction, BannerId, Dismissal, Severity, SettingsCard } from '../src/banners/banner.ts';
export type { Dismissals } from '../src/banners/dismissals.ts';
export type { AppRole, ConnectionState, Facts, M2mState, MicrophoneState, NotificationState, SessionState, Surface, TabState } from '../src/status/facts.ts';
export { parseHealth, type Health, type HealthError, type HealthErrorCode, type PermissionWire } from '../src/status/health.ts';
export type { Known } from '../src/status/known.ts';
export { m2mState, type M2mWire } from '../src/status/m2m.ts';
export type { PermissionLevel } from '../src/status/permission.ts';
