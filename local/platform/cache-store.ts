import type { Clock } from './clock.ts';
import { SuiteScriptError } from './error.ts';

const SHORTEST_TTL = 300;
const LONGEST_KEY = 4 * 1024;
const LONGEST_VALUE = 500 * 1024;
const LONGEST_NAME = 1024;

export type Scope = 'PRIVATE' | 'PROTECTED' | 'PUBLIC';

/** Whose entries these are. The help centre lets PROTECTED reach every unbundled script; the model keeps to that. */
export function partition(scope: Scope, name: string, script: string): string {
  if (Buffer.byteLength(name) > LONGEST_NAME) throw new SuiteScriptError('SSS_INVALID_CACHE_NAME', 'A cache name holds at most 1 KB.');
  return scope === 'PRIVATE' ? `${scope} ${script} ${name}` : `${scope} ${name}`;
}

/** All of N/cache. In memory only: an entry may vanish at any time (NetSuite help, section_4642573343). */
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

  /** @param ttl seconds, at least 300; without one the entry has no end */
  put(place: string, key: string, value: unknown, ttl: number | undefined): string {
    if (ttl !== undefined && !(ttl >= SHORTEST_TTL)) throw new SuiteScriptError('SSS_INVALID_TTL', `The ttl must be at least ${String(SHORTEST_TTL)} seconds.`);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (Buffer.byteLength(text) > LONGEST_VALUE) throw new SuiteScriptError('SSS_CACHE_VALUE_TOO_LARGE', 'A cached value holds at most 500 KB.');
    this.#entries.set(this.#at(place, key), { value: text, until: ttl === undefined ? Infinity : this.#clock.now() + ttl * 1000 });
    return text;
  }

  remove(place: string, key: string): void {
    this.#entries.delete(this.#at(place, key));
  }

  /** What is there now, by place and key. */
  entries(): Record<string, string> {
    const now = this.#clock.now();
    return Object.fromEntries([...this.#entries].filter(([, { until }]) => until > now).map(([at, { value }]) => [at, value]));
  }

  /** Entries from before, for the shortest time. */
  fill(entries: Readonly<Record<string, string>>): void {
    for (const [at, value] of Object.entries(entries)) this.#entries.set(at, { value, until: this.#clock.now() + SHORTEST_TTL * 1000 });
  }

  clear(): void {
    this.#entries.clear();
  }

  #at(place: string, key: string): string {
    if (typeof key !== 'string' || key === '') throw new SuiteScriptError('SSS_MISSING_REQD_ARGUMENT', 'key is required.');
    if (Buffer.byteLength(key) > LONGEST_KEY) throw new SuiteScriptError('SSS_INVALID_CACHE_KEY', 'A cache key holds at most 4 KB.');
    return `${place}\n${key}`;
  }
}
