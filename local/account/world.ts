/** A user's own connection row; `never-connected` means no row. */
export type ConnectionState =
  | 'never-connected'
  | 'connected'
  | 'disconnected'
  | 'expired'
  | 'revoked';

/**
 * What the control page can change. Every switch is something that happens to a real account or a
 * real browser.
 */
export interface World {
  connections: Record<number, ConnectionState>;
  /**
   * The language that each user chose under Set Preferences, as N/translation writes it, such as
   * de_DE; en_US when not named.
   */
  languages: Record<number, string>;
  /** The time zone that each user chose under Set Preferences; Pacific when not named. */
  timeZones: Record<number, string>;
  /** How each user writes dates and times, by Set Preferences; M/D/YYYY and h:mm a when not named. */
  formats: Record<number, { date: string; time: string }>;
  company: Record<string, string>;
  /**
   * Installed bundle that contains our scripts, or null when the project was deployed by the CLI.
   */
  bundle: { id: number; name: string; version: string; managed: boolean } | null;
  /**
   * What the browser of this account lacks, applied by a shim the model puts at the head of pages.
   */
  browser: {
    microphone: 'real' | 'missing' | 'blocked' | 'in-use' | 'blocked-by-policy' | 'unsupported';
    notifications: 'real' | 'default' | 'denied' | 'granted' | 'unsupported';
    webLocks: 'real' | 'unsupported';
  };
  /**
   * Features of Setup > Company > Enable Features that are off, of those that the manifest names.
   */
  featuresOff: string[];
  /** Script deployments, by script id, that an administrator undeployed. */
  deploymentsOff: string[];
  /** Custom fields, by script id, that somebody deleted from the account. */
  fieldsRemoved: string[];
  /** When false every script of ours throws at once, to see that a record survives. */
  scriptsHealthy: boolean;
}

/** The switches of the world, and the account's clock. */
export interface AccountWorld {
  readonly state: World;
  change(patch: Partial<World>): void;
  /** The account's time, in milliseconds since 1970. */
  now(): number;
  /** Moves the account's clock, in milliseconds from the real one. */
  setClockOffset(milliseconds: number): void;
}
