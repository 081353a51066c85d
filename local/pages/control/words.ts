import type { ConnectionState, World } from '../../account/world.ts';
import type { BundleChoice, M2mState } from '../../control/product.ts';

type Words<T extends string> = readonly (readonly [T, string])[];

export const CONNECTION_WORDS: Words<ConnectionState> = [
  ['never-connected', 'Never connected'],
  ['connected', 'Connected'],
  ['disconnected', 'Disconnected by the user'],
  ['expired', 'Token expired'],
  ['revoked', 'Revoked by RingCentral'],
];

/** What a user may choose under Set Preferences; NetSuite has more. */
export const LANGUAGE_WORDS: Words<string> = [
  ['en_US', 'English (U.S.)'],
  ['de_DE', 'German'],
  ['fr_FR', 'French'],
  ['es_ES', 'Spanish'],
  ['ja_JP', 'Japanese'],
  ['it_IT', 'Italian, which the project does not have'],
];

export const M2M_WORDS: Words<M2mState> = [
  ['not-configured', 'Not configured'],
  ['saved', 'Saved, never tested'],
  ['passed', 'Last test passed'],
  ['failed', 'Last test failed'],
];

export const BUNDLE_WORDS: Words<BundleChoice> = [
  ['none', 'None: deployed by the CLI'],
  ['older', 'Older: 0.9.0, not managed'],
  ['older-managed', 'Older: 0.9.0, managed'],
  ['same', 'Same version as deployed'],
];

export const MICROPHONE_WORDS: Words<World['browser']['microphone']> = [
  ['real', 'What this browser really has'],
  ['missing', 'No microphone plugged in'],
  ['blocked', 'Blocked by the user'],
  ['blocked-by-policy', 'Forbidden by a policy header'],
  ['in-use', 'In use by another program'],
  ['unsupported', 'Browser without microphone support'],
];

export const NOTIFICATION_WORDS: Words<World['browser']['notifications']> = [
  ['real', 'What this browser really says'],
  ['default', 'Never asked'],
  ['granted', 'Allowed'],
  ['denied', 'Blocked'],
  ['unsupported', 'Browser without notifications'],
];

export const LOCK_WORDS: Words<World['browser']['webLocks']> = [
  ['real', 'What this browser really has'],
  ['unsupported', 'Browser without Web Locks'],
];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The clock's positions, in milliseconds from the real one: around the seven days of a snooze. */
export const CLOCKS: readonly { offset: number; label: string }[] = [
  { offset: 7 * DAY - 60 * MINUTE, label: '+6 days 23 hours' },
  { offset: 7 * DAY + MINUTE, label: '+7 days 1 minute' },
  { offset: 0, label: 'Back to the real time' },
];
