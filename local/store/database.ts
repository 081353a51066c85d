import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import { addOracleFunctions } from './oracle-functions.ts';

export type Value = string | number | null;
export type Row = Record<string, Value>;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, user_id INTEGER NOT NULL, role TEXT NOT NULL, opened INTEGER NOT NULL, touched INTEGER NOT NULL,
    ended TEXT, data TEXT NOT NULL DEFAULT '{}'
  );
  CREATE TABLE IF NOT EXISTS records (id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, number INTEGER, data TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS log (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT, level TEXT, script TEXT, title TEXT, details TEXT);
  CREATE TABLE IF NOT EXISTS m2m (client_id TEXT, certificate_id TEXT, pem TEXT, details TEXT, PRIMARY KEY (client_id, certificate_id));
`;

/**
 * The lock is taken once and not for each statement, which was half of a page's time: nobody else
 * has the file. What a killed process wrote is safe without waiting for the disk; what a machine
 * that loses its power wrote is not, and --fresh creates it again.
 */
const ALONE = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF;';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * One process holds the file at a time. A lock that a killed process left behind is taken away; one
 * of a living process is respected.
 */
function takeLock(file: string): void {
  const owner = `${file}.pid`;
  const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : 0;
  if (pid !== 0 && pid !== process.pid && isAlive(pid)) {
    throw new Error(
      `${file} is in use by process ${String(pid)}. Stop it first, or name another folder in RCP_DATA.`,
    );
  }
  rmSync(`${file}.lock`, { recursive: true, force: true });
  writeFileSync(owner, String(process.pid));
}

type Statement = ReturnType<InstanceType<typeof sqlite.Database>['prepare']>;
/** How many statements are kept. The model has far fewer; scripts may write any number. */
const MOST_STATEMENTS = 500;

/** The account's data, in one SQLite file. */
export class Database {
  readonly #file: string;
  readonly #sqlite: InstanceType<typeof sqlite.Database>;
  /** Statements by their SQL: preparing one takes longer than most of them run. */
  readonly #statements = new Map<string, Statement>();

  /** @param file path, or `:memory:` @param fresh whether to drop what the file holds */
  constructor(file: string, fresh: boolean) {
    this.#file = file;
    if (file !== ':memory:') {
      takeLock(file);
      if (fresh) rmSync(file, { force: true });
    }
    this.#sqlite = new sqlite.Database(file);
    addOracleFunctions(this.#sqlite);
    this.#sqlite.exec(ALONE);
    this.#sqlite.exec(SCHEMA);
    // Files of an older model have mappings without details.
    if (!this.all('PRAGMA table_info(m2m)').some(({ name }) => name === 'details'))
      this.exec('ALTER TABLE m2m ADD COLUMN details TEXT');
  }

  /** Runs SQL of any kind, above all what changes tables, which no kept statement outlives. */
  exec(sql: string): void {
    this.#forget();
    this.#sqlite.exec(sql);
  }

  run(sql: string, params: readonly Value[] = []): number {
    return Number(this.#use(sql, (statement) => statement.run([...params])).lastInsertRowid);
  }

  all(sql: string, params: readonly Value[] = []): Row[] {
    return this.#use(sql, (statement) => statement.all([...params])) as Row[];
  }

  #use<T>(sql: string, use: (statement: Statement) => T): T {
    if (this.#statements.size >= MOST_STATEMENTS) this.#forget();
    const statement = this.#statements.get(sql) ?? this.#sqlite.prepare(sql);
    this.#statements.set(sql, statement);
    try {
      return use(statement);
    } catch (failure) {
      // It would repeat its failure when it is reset.
      this.#statements.delete(sql);
      this.#finalizeFailed(statement);
      throw failure;
    }
  }

  #finalizeFailed(statement: Statement): void {
    try {
      statement.finalize();
    } catch {
      // SQLite finalizes it and reports the failure that the caller gets.
    }
  }

  #forget(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
  }

  get(sql: string, params: readonly Value[] = []): Row | null {
    return this.all(sql, params)[0] ?? null;
  }

  /** Every row of every table. */
  tables(): Record<string, Row[]> {
    const names = this.all(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    ).map((row) => String(row['name']));
    return Object.fromEntries(names.map((name) => [name, this.all(`SELECT * FROM "${name}"`)]));
  }

  /** A value of the model's own, kept as JSON. */
  state<T>(key: string, byDefault: T): T {
    const row = this.get('SELECT value FROM state WHERE key = ?', [key]);
    return row === null ? byDefault : (JSON.parse(String(row['value'])) as T);
  }

  setState(key: string, value: unknown): void {
    this.run(
      'INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [key, JSON.stringify(value)],
    );
  }

  close(): void {
    this.#forget();
    this.#sqlite.close();
    if (this.#file !== ':memory:') rmSync(`${this.#file}.pid`, { force: true });
  }
}
