import type { LogEntry } from '../account/diagnostics.ts';
import type { Database } from '../store/database.ts';
import type { Clock } from './clock.ts';

const LEVELS = ['DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY'] as const;
const LONGEST_TITLE = 99;
const LONGEST_DETAILS = 3_999;
const KEPT = 500;

/** The script log. What is below a deployment's log level is dropped (typings, log). */
export class LogStore {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  write(
    level: LogEntry['level'],
    threshold: string,
    script: string,
    title: unknown,
    details: unknown,
  ): void {
    if (LEVELS.indexOf(level) < LEVELS.findIndex((candidate) => candidate === threshold)) return;
    const text = typeof details === 'string' ? details : JSON.stringify(details ?? '');
    this.#database.run(
      'INSERT INTO log (at, level, script, title, details) VALUES (?, ?, ?, ?, ?)',
      [
        new Date(this.#clock.now()).toISOString(),
        level,
        script,
        String(title).slice(0, LONGEST_TITLE),
        text.slice(0, LONGEST_DETAILS),
      ],
    );
    this.#database.run('DELETE FROM log WHERE id <= (SELECT MAX(id) FROM log) - ?', [KEPT]);
  }

  /** The newest first. */
  list(): LogEntry[] {
    return this.#database.all(
      'SELECT at, level, script, title, details FROM log ORDER BY id DESC',
    ) as unknown as LogEntry[];
  }
}
