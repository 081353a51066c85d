import type { Who } from '../../contracts/channels.ts';
import { onRemoved } from './removal.ts';
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
  /** Where it rings: a device ID, an empty text for the system's default, or `SAME_AS_SPEAKER`. */
  ringOutput: string;
  ringOutputName: string;
  /** The number that outgoing calls show, or an empty text for the account's own choice. */
  from: string;
  /** How long a note stays open after its call before it is saved by itself, in seconds. */
  afterCallSeconds: number;
  /** Incoming calls neither ring nor show in this browser. */
  quiet: boolean;
  /**
   * How far this browser has come with phone links: the user registered the softphone for them, and
   * one opened it. Browsers tell no page what they do with such links.
   */
  phoneLinks: (typeof PHONE_LINK_STEPS)[number];
  /** When the user last looked at History, in milliseconds since 1970: older calls aren't new. */
  historySeenAt: number;
}

/** In place of the ID of a device that rings: the speaker that calls use. */
export const SAME_AS_SPEAKER = 'speaker';

/** The shortest and the longest time for notes after a call, in seconds. */
export const AFTER_CALL_SECONDS = { min: 15, max: 300 } as const;

const PHONE_LINK_STEPS = ['none', 'asked', 'opened'] as const;

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
  ringOutput: SAME_AS_SPEAKER,
  ringOutputName: '',
  from: '',
  afterCallSeconds: 60,
  quiet: false,
  phoneLinks: 'none',
  historySeenAt: 0,
};

/** Returns a number within bounds, or the usual one for anything else. */
function within(value: unknown, { min, max }: { min: number; max: number }, usual: number): number {
  return typeof value === 'number' && value >= min && value <= max ? value : usual;
}

type TextPreference =
  | 'input'
  | 'output'
  | 'ringOutput'
  | 'inputName'
  | 'outputName'
  | 'ringOutputName'
  | 'from';

function read(key: string): Preferences {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return DEFAULTS;
    const given = value as Partial<Record<keyof Preferences, unknown>>;
    const text = (name: TextPreference) =>
      typeof given[name] === 'string' ? given[name] : DEFAULTS[name];
    return {
      ringtone: RINGTONES.find((ringtone) => ringtone === given.ringtone) ?? DEFAULTS.ringtone,
      volume: within(given.volume, { min: 0, max: 1 }, DEFAULTS.volume),
      input: text('input'),
      output: text('output'),
      inputName: text('inputName'),
      outputName: text('outputName'),
      ringOutput: text('ringOutput'),
      ringOutputName: text('ringOutputName'),
      from: text('from'),
      afterCallSeconds: within(
        given.afterCallSeconds,
        AFTER_CALL_SECONDS,
        DEFAULTS.afterCallSeconds,
      ),
      quiet: given.quiet === true,
      phoneLinks: PHONE_LINK_STEPS.find((step) => step === given.phoneLinks) ?? DEFAULTS.phoneLinks,
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
  /** Calls back only for what another page of this browser changed. */
  onElsewhere(listener: () => void): void;
}

/** This user's preferences in this browser profile; a change in another tab arrives here too. */
export function preferencesStore(who: Who): PreferencesStore {
  const { account, user } = who;
  const key = `rcp-preferences:${account}:${String(user)}`;
  const listeners = new Set<() => void>();
  const elsewhere = new Set<() => void>();
  let preferences = read(key);
  /** Whether the browser has stored what this page knows. */
  let isStored = true;
  const tell = () => {
    tellAll(listeners);
  };
  const readAgain = () => {
    preferences = read(key);
    tellAll(elsewhere);
    tell();
  };
  window.addEventListener('storage', (event) => {
    // Without a key, everything that this site stored was removed.
    if (event.key === key || event.key === null) readAgain();
  });
  // Also what the browser hadn't stored, of which no other event speaks.
  onRemoved(who, readAgain);
  return {
    get: () => preferences,
    change(change) {
      try {
        // Another page may have changed something that this one hasn't heard of.
        if (isStored && localStorage.getItem(key) !== null) preferences = read(key);
        preferences = { ...preferences, ...change };
        localStorage.setItem(key, JSON.stringify(preferences));
        isStored = true;
      } catch {
        // Kept for this page.
        preferences = { ...preferences, ...change };
        isStored = false;
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onElsewhere(listener) {
      elsewhere.add(listener);
    },
  };
}
