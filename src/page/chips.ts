import type { ConnectionState, Facts, M2mState, MicrophoneState, NotificationState, SessionState, TabState } from '../status/facts.ts';
import type { Known } from '../status/known.ts';
import { isOutdated } from '../status/version.ts';
import type { ChipState } from './chip.tsx';

type Chips<State extends string> = Record<Known<State>, ChipState>;

const UNKNOWN: ChipState = { icon: 'off', label: 'Not known' };

/** The words of each state, the same on both pages. */
export const CONNECTION_CHIPS: Chips<ConnectionState> = {
  connected: { icon: 'good', label: 'Connected' },
  'never-connected': { icon: 'off', label: 'Not connected' },
  disconnected: { icon: 'off', label: 'Disconnected' },
  expired: { icon: 'warning', label: 'Reconnect needed' },
  revoked: { icon: 'warning', label: 'Reconnect needed' },
  unknown: UNKNOWN,
};

export const SESSION_CHIPS: Chips<SessionState> = {
  active: { icon: 'good', label: 'Signed in' },
  // The page came from the server a moment ago; only an answer that says otherwise changes that.
  unknown: { icon: 'good', label: 'Signed in' },
  lapsed: { icon: 'error', label: 'Session ended' },
};

export const M2M_CHIPS: Chips<M2mState> = {
  verified: { icon: 'good', label: 'Verified' },
  'not-tested': { icon: 'warning', label: 'Saved, not tested' },
  'test-failed': { icon: 'error', label: 'Test failed' },
  'not-configured': { icon: 'off', label: 'Not set up' },
  unknown: UNKNOWN,
};

export const MICROPHONE_CHIPS: Chips<MicrophoneState> = {
  ready: { icon: 'good', label: 'Ready' },
  prompt: { icon: 'info', label: 'Asks when first used' },
  blocked: { icon: 'warning', label: 'Blocked in this browser' },
  'blocked-by-policy': { icon: 'warning', label: 'Blocked by a rule' },
  missing: { icon: 'warning', label: 'None found' },
  'in-use': { icon: 'warning', label: 'In use elsewhere' },
  unsupported: { icon: 'warning', label: 'Not supported here' },
  unknown: UNKNOWN,
};

export const NOTIFICATION_CHIPS: Chips<NotificationState> = {
  granted: { icon: 'good', label: 'On' },
  default: { icon: 'info', label: 'Not turned on' },
  denied: { icon: 'warning', label: 'Blocked in this browser' },
  unsupported: { icon: 'off', label: 'Not supported here' },
  unknown: UNKNOWN,
};

export const TAB_CHIPS: Chips<TabState> = {
  active: { icon: 'good', label: 'Active in this tab' },
  inactive: { icon: 'warning', label: 'Active in another tab' },
  everyone: { icon: 'info', label: 'Active in every tab' },
  contended: UNKNOWN,
  unknown: UNKNOWN,
};

export function bundleChip({ bundle }: Facts): ChipState {
  if (bundle.installed === null) return UNKNOWN;
  const version = `Version ${bundle.installed}`;
  return isOutdated(bundle.installed, bundle.required) === true
    ? { icon: 'warning', label: `${version}, ${bundle.required ?? ''} needed` }
    : { icon: 'good', label: version };
}
