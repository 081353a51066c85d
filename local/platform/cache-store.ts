import { invalidType, SuiteScriptError } from '../suitescript/error.ts';
import type { Clock } from './clock.ts';

const SHORTEST_TTL = 300;
const LONGEST_KEY = 4 * 1024;
/** The help says 500 KB (section_4642573343); a running account takes 512. */
const LONGEST_VALUE = 512 * 1024;
const LONGEST_NAME = 1024;

export type Scope = 'PRIVATE' | 'PROTECTED' | 'PUBLIC';

/**
 * Whose entries these are. The help center lets PROTECTED reach every unbundled script; the model
 * keeps to that.
 */
export function partition(scope: Scope, name: string, script: string): string {
  if (Buffer.byteLength(name) > LONGEST_NAME)
    throw invalidType('Input value name cannot exceed 1 KB.');
  return scope === 'PRIVATE' ? `${scope} ${script} ${name}` : `${scope} ${name}`;
}

/** Without one, or with 0, an entry has no end. */
function lifeOf(ttl: number | undefined): number | null {
  if (ttl === undefined || ttl === 0) return null;
  if (typeof ttl !== 'number' || Number.isNaN(ttl))
    throw invalidType(`You have entered an invalid type argument: ${String(ttl)}`);
  if (ttl < SHORTEST_TTL)
    throw invalidType(`Input value ttl must be greater than or equal to ${String(SHORTEST_TTL)}.`);
  return ttl * 1000;
}

/**
 * All of N/cache. In memory only: an entry may vanish at any time (NetSuite help,
 * section_4642573343). Limits and errors: recorded behavior, N/cache.
 */
export class CacheStore {
  readonly #entries = new Map<string, { value: string; until: number }>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get(place: string, key: string): string | null {
    const entry = this.#entries.get(this.#at(place, key));
    return entry !== undefined && entry.until > this.#clock.now() ? entry.value : null;
  }

  /**
   * @param ttl seconds, at least 300; without one the entry has no end
   * @throws for what a cache cannot hold
   */
  put(place: string, key: string, value: unknown, ttl: number | undefined): string {
    const life = lifeOf(ttl);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (Buffer.byteLength(text) > LONGEST_VALUE)
      throw invalidType('Input value value cannot exceed 512 KB.');
    this.#entries.set(this.#at(place, key), {
      value: text,
      until: life === null ? Infinity : this.#clock.now() + life,
    });
    return text;
  }

  /** @throws for a time that `put` would not take: a loader's is checked before the loader runs */
  check(place: string, key: string, ttl: number | undefined): void {
    this.#at(place, key);
    lifeOf(ttl);
  }

  remove(place: string, key: string): void {
    this.#entries.delete(this.#at(place, key));
  }

  /** What is there now, by place and key. */
  entries(): Record<string, string> {
    const now = this.#clock.now();
    return Object.fromEntries(
      [...this.#entries]
        .filter(([, { until }]) => until > now)
        .map(([at, { value }]) => [at, value]),
    );
  }

  /** Entries from before, for the shortest time. */
  fill(entries: Readonly<Record<string, string>>): void {
    for (const [at, value] of Object.entries(entries))
      this.#entries.set(at, { value, until: this.#clock.now() + SHORTEST_TTL * 1000 });
  }

  clear(): void {
    this.#entries.clear();
  }

  #at(place: string, key: string): string {
    const name = typeof key === 'number' ? String(key) : key;
    if (typeof name !== 'string' || name === '')
      throw new SuiteScriptError('SSS_MISSING_REQD_ARGUMENT', 'Missing a required argument: key');
    if (Buffer.byteLength(name) > LONGEST_KEY)
      throw invalidType('Input value key cannot exceed 4 KB.');
    return `${place}\n${name}`;
  }
}
