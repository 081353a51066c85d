import type { Known } from './known.ts';

/** Where a banner can show. */
export const SURFACES = ['softphone', 'settings', 'record'] as const;
export type Surface = (typeof SURFACES)[number];

/** Decided on the server on every request; see `netsuite/caller.ts`. */
export type AppRole = 'member' | 'company-admin';

/**
 * The user's own RingCentral sign-in. Never connected and disconnected on purpose ask for the same
 * thing. `elsewhere`: it was made with another server or client ID than the company's current one,
 * and is good again when that one comes back. It is concluded each time and never stored.
 */
export const CONNECTION_STATES = [
  'never-connected',
  'disconnected',
  'connected',
  'expired',
  'revoked',
  'elsewhere',
] as const;
export type ConnectionState = (typeof CONNECTION_STATES)[number];

/**
 * A company credential. Saved but never tested is neither configured well nor known to be broken.
 */
export type M2mState = 'not-configured' | 'not-tested' | 'test-failed' | 'verified';

export type SessionState = 'active' | 'lapsed';

/** `Notification.permission`, or that the browser has no such thing. */
export type NotificationState = 'granted' | 'default' | 'denied' | 'unsupported';

/** `prompt` means that the browser will ask at the first use: nothing is wrong yet. */
export type MicrophoneState =
  | 'ready'
  | 'prompt'
  | 'blocked'
  | 'blocked-by-policy'
  | 'missing'
  | 'in-use'
  | 'unsupported';

/**
 * The election between softphone tabs of one browser profile.
 * `everyone` means a browser without Web Locks, where every tab acts.
 * `contended` is what a record page sees: a tab holds the lock and another one waits.
 */
export type TabState = 'active' | 'inactive' | 'everyone' | 'contended';
/**
 * Returns whether a tab is the one that calls: it was elected, or the browser knows no election.
 * @param tab undefined for a page that takes part in no election
 */
export const isActingTab = (tab: Known<TabState> | undefined): boolean =>
  tab === 'active' || tab === 'everyone';

export interface BundleFacts {
  installed: string | null;
  required: string | null;
  managed: boolean | null;
  /**
   * Whether a bundle holds the running script: false for a project that the SuiteCloud CLI
   * deployed.
   */
  bundled: boolean | null;
}

/** Everything a banner may depend on, for one user at one moment. */
export interface Facts {
  role: Known<AppRole>;
  /** May open the list of installed bundles and update there. */
  canUpdateBundle: Known<boolean>;
  /** The role can see customers or contacts, so a lapsed session costs this user something. */
  usesCrm: Known<boolean>;
  connection: Known<ConnectionState>;
  m2m: { netsuite: Known<M2mState>; ringcentral: Known<M2mState> };
  bundle: BundleFacts;
  session: Known<SessionState>;
  notifications: Known<NotificationState>;
  microphone: Known<MicrophoneState>;
  tab: Known<TabState>;
  /** Calls that wait in this browser to be saved in NetSuite. */
  waitingCalls: number;
  /**
   * The session is over and nobody used the page for so long that its phone is off until the user
   * signs in again.
   */
  away: boolean;
}

/** Nothing known: the start of every surface, and what bad input falls back to. */
export const UNKNOWN_FACTS: Facts = {
  role: 'unknown',
  canUpdateBundle: 'unknown',
  usesCrm: 'unknown',
  connection: 'unknown',
  m2m: { netsuite: 'unknown', ringcentral: 'unknown' },
  bundle: { installed: null, required: null, managed: null, bundled: null },
  session: 'unknown',
  notifications: 'unknown',
  microphone: 'unknown',
  tab: 'unknown',
  waitingCalls: 0,
  away: false,
};
