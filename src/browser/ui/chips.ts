import type {
  ConnectionState,
  Facts,
  M2mState,
  MicrophoneState,
  NotificationState,
  SessionState,
  TabState,
} from '../../facts/facts.ts';
import type { Known } from '../../facts/known.ts';
import { isOutdated } from '../../facts/version.ts';
import type { WordKey } from '../../i18n/english.ts';
import { say } from '../../i18n/say.ts';
import type { ChipState } from './chip.tsx';
import type { IconName } from './icon.tsx';

type Chips<State extends string> = Record<Known<State>, ChipState>;
type Unsaid = readonly [icon: IconName, label: WordKey];

const UNKNOWN: Unsaid = ['off', 'page.chip.unknown'];

/** The chips of a table, each said when it is looked at: the words come later than this module. */
function spoken<State extends string>(table: Record<Known<State>, Unsaid>): Chips<State> {
  const chips = {};
  for (const [state, [icon, label]] of Object.entries<Unsaid>(table)) {
    Object.defineProperty(chips, state, {
      enumerable: true,
      get: (): ChipState => ({ icon, label: say(label) }),
    });
  }
  return chips as Chips<State>;
}

/** The words of each state, the same on all of our pages. */
export const CONNECTION_CHIPS = spoken<ConnectionState>({
  connected: ['good', 'page.chip.connection.connected'],
  'never-connected': ['off', 'page.chip.connection.never-connected'],
  disconnected: ['off', 'page.chip.connection.disconnected'],
  expired: ['warning', 'page.chip.connection.reconnect'],
  revoked: ['warning', 'page.chip.connection.reconnect'],
  elsewhere: ['warning', 'page.chip.connection.reconnect'],
  unknown: UNKNOWN,
});

export const SESSION_CHIPS = spoken<SessionState>({
  active: ['good', 'page.chip.session.active'],
  // The page came from the server a moment ago; only an answer that says otherwise changes that.
  unknown: ['good', 'page.chip.session.active'],
  lapsed: ['error', 'page.chip.session.lapsed'],
});

export const M2M_CHIPS = spoken<M2mState>({
  verified: ['good', 'page.chip.m2m.verified'],
  'not-tested': ['warning', 'page.chip.m2m.not-tested'],
  'test-failed': ['error', 'page.chip.m2m.test-failed'],
  'not-configured': ['off', 'page.chip.m2m.not-configured'],
  unknown: UNKNOWN,
});

export const MICROPHONE_CHIPS = spoken<MicrophoneState>({
  ready: ['good', 'page.chip.microphone.ready'],
  prompt: ['info', 'page.chip.microphone.prompt'],
  blocked: ['warning', 'page.chip.blocked'],
  'blocked-by-policy': ['warning', 'page.chip.microphone.blocked-by-policy'],
  missing: ['warning', 'page.chip.microphone.missing'],
  'in-use': ['warning', 'page.chip.microphone.in-use'],
  unsupported: ['warning', 'page.chip.unsupported'],
  unknown: UNKNOWN,
});

export const NOTIFICATION_CHIPS = spoken<NotificationState>({
  granted: ['good', 'page.chip.notifications.granted'],
  default: ['info', 'page.chip.notifications.default'],
  denied: ['warning', 'page.chip.blocked'],
  unsupported: ['off', 'page.chip.unsupported'],
  unknown: UNKNOWN,
});

export const TAB_CHIPS = spoken<TabState>({
  active: ['good', 'page.chip.tab.active'],
  inactive: ['warning', 'page.chip.tab.inactive'],
  everyone: ['info', 'page.chip.tab.everyone'],
  contended: UNKNOWN,
  unknown: UNKNOWN,
});

/** The installed version, and whether it's older than the required one. */
export function bundleChip({ bundle }: Facts): ChipState {
  if (bundle.installed === null) return { icon: 'off', label: say('page.chip.unknown') };
  return isOutdated(bundle.installed, bundle.required) === true
    ? {
        icon: 'warning',
        label: say('page.chip.bundle.outdated', bundle.installed, bundle.required ?? ''),
      }
    : { icon: 'good', label: say('page.chip.bundle.current', bundle.installed) };
}
