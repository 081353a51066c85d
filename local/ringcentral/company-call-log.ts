import { randomToken } from './random.ts';

/** A record of the company's call log, in RingCentral's own form (CallLogRecord, view Detailed). */
export interface CompanyRecord {
  id: string;
  telephonySessionId: string;
  /** On whose behalf the record is; a call that was lost before it reached one has none. */
  extension?: { id: number };
  startTime: string;
  lastModifiedTime: string;
  [field: string]: unknown;
}

/** The answer's syncInfo (CallLogExtractSyncInfo). */
export interface SyncInfo {
  syncType: 'FSync' | 'ISync';
  syncToken: string;
  syncTime: string;
  newerRecordsExist: boolean;
}

/** What an incremental read brings at most; documented for call-log-sync, assumed here. */
export const MOST_CHANGES = 250;

/**
 * The call log of the whole company, ordered by modification: a record that changes comes again
 * (developer guide, voice/call-log/sync; API definitions, CallLogExtractSync).
 */
export class CompanyCallLog {
  readonly #now: () => number;
  /** Every change, oldest first; of a record that changed the last one counts. */
  readonly #changes: CompanyRecord[] = [];
  /** The version of each record that counts. */
  readonly #current = new Map<string, CompanyRecord>();
  /** What each token has seen: changes before this one. */
  readonly #tokens = new Map<string, { position: number; from: number; issued: number }>();
  /** How long a token is good for, in milliseconds; how long RingCentral's are isn't known. */
  tokenLife = Infinity;
  #last = 0;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  get size(): number {
    return this.#current.size;
  }

  /** Every record as it is now, the calls that began last first. */
  records(): CompanyRecord[] {
    return [...this.#current.values()].sort(
      (one, other) => Date.parse(other.startTime) - Date.parse(one.startTime),
    );
  }

  /** Adds records, or newer versions of records with the same id. */
  put(records: readonly Omit<CompanyRecord, 'lastModifiedTime'>[]): void {
    for (const record of records) {
      // Two changes never have the same time, so a page's end is certain.
      this.#last = Math.max(this.#last + 1, this.#now());
      const change = {
        ...record,
        lastModifiedTime: new Date(this.#last).toISOString(),
      } as CompanyRecord;
      this.#changes.push(change);
      this.#current.set(change.id, change);
    }
  }

  clear(): void {
    this.#changes.length = 0;
    this.#current.clear();
    this.#tokens.clear();
  }

  /** Every token counts no more. */
  forgetTokens(): void {
    this.#tokens.clear();
  }

  /** The first read of a window: calls that began in it. */
  full(dateFrom: number, recordCount: number): { records: CompanyRecord[]; syncInfo: SyncInfo } {
    return this.#read('FSync', 0, dateFrom, recordCount);
  }

  /** What changed since; null for a token that counts no more. */
  since(token: string): { records: CompanyRecord[]; syncInfo: SyncInfo } | null {
    const known = this.#tokens.get(token);
    if (known === undefined || this.#now() - known.issued > this.tokenLife) return null;
    return this.#read('ISync', known.position, known.from, MOST_CHANGES);
  }

  #read(
    syncType: SyncInfo['syncType'],
    position: number,
    from: number,
    most: number,
  ): { records: CompanyRecord[]; syncInfo: SyncInfo } {
    const records = new Map<string, CompanyRecord>();
    let next = position;
    while (next < this.#changes.length && records.size < most) {
      const change = this.#changes[next];
      next++;
      if (change === undefined || Date.parse(change.startTime) < from) continue;
      // The log no longer holds a version that has been replaced since.
      records.delete(change.id);
      records.set(change.id, change);
    }
    const token = randomToken();
    this.#tokens.set(token, { position: next, from, issued: this.#now() });
    const more = next < this.#changes.length;
    const last = this.#changes[next - 1];
    const syncTime =
      more && last !== undefined ? last.lastModifiedTime : new Date(this.#now()).toISOString();
    return {
      records: [...records.values()],
      syncInfo: { syncType, syncToken: token, syncTime, newerRecordsExist: more },
    };
  }
}
