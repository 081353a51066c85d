import type { Clock } from './clock.ts';
import { GROUPS, type Group } from './groups.ts';

/** One request as it came in. */
export interface RequestEntry {
  /** ISO time of the stand-in's clock. */
  at: string;
  method: string;
  /** Without the query. */
  path: string;
  /** null: a preflight, a page, or an address that does not exist. */
  group: Group | null;
  /** null while it is not answered. */
  status: number | null;
  /** Extension number of the caller. */
  user: string | null;
}

export interface RequestReport {
  requests: RequestEntry[];
  counts: Record<Group, number>;
}

/** Every request since the start, or since it was cleared. */
export class Requests {
  readonly #clock: Clock;
  #entries: RequestEntry[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(method: string, path: string, group: Group | null): RequestEntry {
    const entry: RequestEntry = {
      at: new Date(this.#clock.now()).toISOString(),
      method,
      path,
      group,
      status: null,
      user: null,
    };
    this.#entries.push(entry);
    return entry;
  }

  report(): RequestReport {
    const counts = Object.fromEntries(
      GROUPS.map((group) => [group, this.#entries.filter((entry) => entry.group === group).length]),
    );
    return { requests: this.#entries, counts: counts as Record<Group, number> };
  }

  clear(): void {
    this.#entries = [];
  }
}
