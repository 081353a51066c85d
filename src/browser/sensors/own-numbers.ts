import type { Who } from '../../contracts/channels.ts';

/** A number that the user's outgoing calls may show. */
export interface OwnNumber {
  /** E.164. */
  number: string;
  /** As people read it. */
  shown: string;
}

const keyOf = ({ account, user }: Who): string => `rcp-numbers:${account}:${String(user)}`;

/**
 * Stores the user's numbers for Settings, which doesn't ask RingCentral and can't format numbers:
 * both would be a second softphone's work.
 */
export function keepOwnNumbers(who: Who, numbers: readonly OwnNumber[]): void {
  try {
    localStorage.setItem(keyOf(who), JSON.stringify(numbers));
  } catch {
    // Settings offers the default number alone.
  }
}

/** Removes the numbers, which belong to the RingCentral account that was connected. */
export function forgetOwnNumbers(who: Who): void {
  try {
    localStorage.removeItem(keyOf(who));
  } catch {
    // Without storage nothing is kept.
  }
}

function isOwnNumber(value: unknown): value is OwnNumber {
  const { number, shown } = (value ?? {}) as Partial<Record<keyof OwnNumber, unknown>>;
  return typeof number === 'string' && typeof shown === 'string';
}

/** Returns the user's numbers; none before the softphone has connected in this browser. */
export function ownNumbers(who: Who): OwnNumber[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(who)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isOwnNumber) : [];
  } catch {
    return [];
  }
}

/**
 * Calls back when another page has learned or forgotten the user's numbers.
 * @returns a function that ends it
 */
export function onOwnNumbers(who: Who, listener: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    // Without a key, everything that this site stored was removed.
    if (key === keyOf(who) || key === null) listener();
  };
  window.addEventListener('storage', hear);
  return () => {
    window.removeEventListener('storage', hear);
  };
}
