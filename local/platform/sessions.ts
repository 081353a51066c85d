import { randomBytes } from 'node:crypto';
import type { SessionState } from '../account/sessions.ts';
import type { Database } from '../store/database.ts';
import type { Clock } from './clock.ts';

const MINUTE = 60_000;
/**
 * Idle and absolute limits of a session (NetSuite help, section_1534882691: 180 minutes by default,
 * 12 hours).
 */
const IDLE_MS = 180 * MINUTE;
const ABSOLUTE_MS = 12 * 60 * MINUTE;

type Ended = Extract<SessionState, { state: 'gone' }>['reason'];

export interface StoredSession {
  id: string;
  userId: number;
  role: string;
}

/**
 * Sign-ins. One per user, as without the feature for several (NetSuite help, section_67135625265).
 */
export class Sessions {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  open(userId: number, role: string, whyOthersEnd: Ended = 'replaced'): string {
    this.end(userId, whyOthersEnd);
    const id = randomBytes(24).toString('base64url');
    const now = this.#clock.now();
    this.#database.run(
      'INSERT INTO sessions (id, user_id, role, opened, touched) VALUES (?, ?, ?, ?, ?)',
      [id, userId, role, now, now],
    );
    return id;
  }

  /** The session, or why there is none. @param activity whether this look counts as use */
  find(id: string | undefined, activity: boolean): StoredSession | { ended: Ended } {
    const row =
      id === undefined ? null : this.#database.get('SELECT * FROM sessions WHERE id = ?', [id]);
    if (id === undefined || row === null) return { ended: 'unknown' };
    if (row['ended'] !== null) return { ended: row['ended'] as Ended };
    const now = this.#clock.now();
    const over: Ended | null =
      now - Number(row['touched']) > IDLE_MS
        ? 'idle'
        : now - Number(row['opened']) > ABSOLUTE_MS
          ? 'absolute'
          : null;
    if (over !== null) {
      this.#database.run('UPDATE sessions SET ended = ? WHERE id = ?', [over, id]);
      return { ended: over };
    }
    if (activity) this.#database.run('UPDATE sessions SET touched = ? WHERE id = ?', [now, id]);
    return { id, userId: Number(row['user_id']), role: String(row['role']) };
  }

  /** Ends every session of a user. */
  end(userId: number, reason: Ended): void {
    this.#database.run('UPDATE sessions SET ended = ? WHERE user_id = ? AND ended IS NULL', [
      reason,
      userId,
    ]);
  }

  value(id: string | undefined, name: string): string | null {
    return this.#values(id)[name] ?? null;
  }

  setValue(id: string | undefined, name: string, value: string): void {
    if (id === undefined) return;
    this.#database.run('UPDATE sessions SET data = ? WHERE id = ?', [
      JSON.stringify({ ...this.#values(id), [name]: value }),
      id,
    ]);
  }

  #values(id: string | undefined): Record<string, string> {
    const row =
      id === undefined ? null : this.#database.get('SELECT data FROM sessions WHERE id = ?', [id]);
    return row === null ? {} : (JSON.parse(String(row['data'])) as Record<string, string>);
  }
}
