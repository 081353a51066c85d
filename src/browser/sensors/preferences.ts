import type { Who } from '../../contracts/channels.ts';
import { tellAll } from './tell.ts';

/**
 * What a user set up in this browser: devices belong to the computer, and so do these. No secret
 * among them.
 */
export interface Preferences {
  ringtone: 'classic' | 'soft' | 'bright' | 'none';
  /** 0 to 1. */
  volume: number;
  /** Device ids, or an empty text for the system's default. */
  input: string;
  output: string;
  /**
   * What those devices were called when they were chosen: a device that isn't connected has no
   * name.
   */
  inputName: string;
  outputName: string;
  /** The number that outgoing calls show, or an empty text for the account's own choice. */
  from: string;
  /** How long a note stays open after its call before it is saved by itself, in seconds. */
  afterCallSeconds: number;
  /** Incoming calls neither ring nor show in this browser. */
  quiet: boolean;
  /** When the user last looked at History, in milliseconds since 1970: older calls aren't new. */
  historySeenAt: number;
}

/** The shortest and the longest time for notes after a call, in seconds. */
export const AFTER_CALL_SECONDS = { min: 15, max: 300 } as const;

export const RINGTONES = [
  'classic',
  'soft',
  'bright',
  'none',
] as const satisfies readonly Preferences['ringtone'][];

const DEFAULTS: Preferences = {
  ringtone: 'classic',
  volume: 0.7,
  input: '',
  output: '',
  inputName: '',
  outputName: '',
  from: '',
  afterCallSeconds: 60,
  quiet: false,
  historySeenAt: 0,
};

/** Returns a number within bounds, or the usual one for anything else. */
function within(value: unknown, { min, max }: { min: number; max: number }, usual: number): number {
  return typeof value === 'number' && value >= min && value <= max ? value : usual;
}

function read(key: string): Preferences {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return DEFAULTS;
    const given = value as Partial<Record<keyof Preferences, unknown>>;
    const text = (name: 'input' | 'output' | 'inputName' | 'outputName' | 'from') =>
      typeof given[name] === 'string' ? given[name] : DEFAULTS[name];
    return {
      ringtone: RINGTONES.find((ringtone) => ringtone === given.ringtone) ?? DEFAULTS.ringtone,
      volume: within(given.volume, { min: 0, max: 1 }, DEFAULTS.volume),
      input: text('input'),
      output: text('output'),
      inputName: text('inputName'),
      outputName: text('outputName'),
      from: text('from'),
      afterCallSeconds: within(
        given.afterCallSeconds,
        AFTER_CALL_SECONDS,
        DEFAULTS.afterCallSeconds,
      ),
      quiet: given.quiet === true,
      historySeenAt: typeof given.historySeenAt === 'number' ? given.historySeenAt : 0,
    };
  } catch {
    return DEFAULTS;
  }
}

export interface PreferencesStore {
  get(): Preferences;
  /**
   * Keeps a change, for this tab at once and for the next page load when the browser has storage.
   */
  change(change: Partial<Preferences>): void;
  subscribe(listener: () => void): () => void;
}

/** This user's preferences in this browser profile; a change in another tab arrives here too. */
export function preferencesStore({ account, user }: Who): PreferencesStore {
  const key = `rcp-preferences:${account}:${String(user)}`;
  const listeners = new Set<() => void>();
  let preferences = read(key);
  const tell = () => {
    tellAll(listeners);
  };
  window.addEventListener('storage', (event) => {
    // Without a key, everything that this site stored was removed.
    if (event.key !== key && event.key !== null) return;
    preferences = read(key);
    tell();
  });
  return {
    get: () => preferences,
    change(change) {
      preferences = { ...preferences, ...change };
      try {
        localStorage.setItem(key, JSON.stringify(preferences));
      } catch {
        // Kept for this page.
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
