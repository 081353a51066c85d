import type { AppRole, Facts, MicrophoneState, Surface } from '../facts/facts.ts';

/** The eight banners, in order of urgency. */
export const BANNER_IDS = [
  'netsuite-session-expired',
  'reconnect-ringcentral',
  'connect-ringcentral',
  'media-capability',
  'multiple-tabs',
  'update-bundle',
  'integrations-setup',
  'enable-notifications',
] as const;
export type BannerId = (typeof BANNER_IDS)[number];

/**
 * `error`: something stopped working. `warning`: something will, or one tab does nothing. `info`:
 * an invitation.
 */
export type Severity = 'error' | 'warning' | 'info';

/** Which of its wordings a banner needs. */
export interface BannerCases {
  'netsuite-session-expired': 'lapsed';
  'reconnect-ringcentral': 'expired' | 'revoked' | 'elsewhere';
  'connect-ringcentral': 'first' | 'again';
  'media-capability': Exclude<MicrophoneState, 'ready' | 'prompt'>;
  'multiple-tabs': 'inactive' | 'contended';
  'update-bundle': 'managed' | 'deployed' | 'can-update' | 'ask-admin';
  'integrations-setup':
    | 'both-missing'
    | 'ringcentral-missing'
    | 'netsuite-missing'
    | 'ringcentral-failed'
    | 'netsuite-failed'
    | 'both-failed'
    | 'ringcentral-untested'
    | 'netsuite-untested'
    | 'both-untested';
  'enable-notifications': 'default' | 'denied';
}

/** Sections of the settings page that a link may open. */
export const SETTINGS_CARDS = [
  'ringcentral-you',
  'netsuite-you',
  'ringcentral-company',
  'netsuite-company',
  'company',
  'notifications',
  'microphone',
] as const;
export type SettingsCard = (typeof SETTINGS_CARDS)[number];

/** The banner's primary action. */
export type BannerAction =
  | { kind: 'open-settings'; card: SettingsCard; label: string }
  | { kind: 'open-softphone'; label: string }
  | { kind: 'open-bundles'; label: string }
  | { kind: 'use-this-tab'; label: string }
  | { kind: 'show-active-tab'; label: string }
  | { kind: 'ask-notifications'; label: string }
  | { kind: 'show-instructions'; label: string };

/** How long a closed banner stays closed; `visit` is the life of the browser tab. */
export type Dismissal = 'never' | 'visit' | 'seven-days';

/** As a bar at the top, at the card the banner is about, or not at all. */
export type Placement = 'bar' | 'card' | 'none';

export interface BannerRule<Id extends BannerId = BannerId> {
  id: Id;
  severity: Severity;
  placement: Record<Surface, Placement>;
  dismissal: Record<AppRole, Dismissal>;
  /** Whether this user, on this surface, is concerned at all. Only known facts count. */
  audience: (facts: Facts, surface: Surface) => boolean;
  /** The wording that applies, or null when there is nothing to say. Only known facts count. */
  when: (facts: Facts, surface: Surface) => BannerCases[Id] | null;
}

/** A banner that shows now, ready to be drawn by any surface. All texts are plain text. */
export interface Banner {
  id: BannerId;
  severity: Severity;
  case: BannerCases[BannerId];
  placement: Exclude<Placement, 'none'>;
  title: string;
  body: string;
  action: BannerAction | null;
  dismissal: Dismissal;
}
