import type { RecordData, RecordType } from '../account/records.ts';
import type { Database, Row } from './database.ts';

/**
 * Types that count together: their internal ids never clash. In the product all people and
 * companies do.
 */
const TOGETHER: readonly RecordType[][] = [['customer', 'lead', 'prospect', 'vendor']];
const sequenceOf = (type: string): readonly string[] =>
  TOGETHER.find((types) => types.some((one) => one === type)) ?? [type];
const marks = (types: readonly string[]) => types.map(() => '?').join(', ');

const dataOf = (row: Row) => JSON.parse(String(row['data'])) as Record<string, string>;

/** The standard records. */
export class Records {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    this.#number();
    database.exec(
      "CREATE INDEX IF NOT EXISTS records_externalid ON records (type, json_extract(data, '$.externalid'))",
    );
    database.exec('CREATE INDEX IF NOT EXISTS records_number ON records (type, number)');
  }

  list(type: RecordType): { id: number; values: Record<string, string> }[] {
    return this.#database
      .all('SELECT number, data FROM records WHERE type = ? ORDER BY number', [type])
      .map((row) => ({ id: Number(row['number']), values: dataOf(row) }));
  }

  load(type: RecordType, id: number): RecordData | null {
    const row = this.#database.get('SELECT data FROM records WHERE type = ? AND number = ?', [
      type,
      id,
    ]);
    return row === null ? null : { type, id, values: dataOf(row) };
  }

  /**
   * Whether a Phone Call or a task has this external ID. They are unique across the whole group
   * Event (NetSuite help, section_N3436356), of which the model has these two.
   */
  hasExternalId(externalId: string): boolean {
    return (
      this.#database.get(
        "SELECT 1 AS found FROM records WHERE type IN ('phonecall', 'task') AND json_extract(data, '$.externalid') = ?",
        [externalId],
      ) !== null
    );
  }

  /** Writes a record; one without an id gets the next. */
  save({ type, id, values }: RecordData): number {
    const data = JSON.stringify(values);
    if (id !== null && this.load(type, id) !== null) {
      this.#database.run('UPDATE records SET data = ? WHERE type = ? AND number = ?', [
        data,
        type,
        id,
      ]);
      return id;
    }
    const number = id ?? this.#next(type);
    this.#database.run('INSERT INTO records (type, number, data) VALUES (?, ?, ?)', [
      type,
      number,
      data,
    ]);
    return number;
  }

  /**
   * Writes new records at once.
   * @param first id of the first; the others follow it
   */
  add(type: RecordType, first: number, all: readonly Record<string, string>[]): void {
    this.#database.exec('BEGIN');
    all.forEach((values, index) => {
      this.#database.run('INSERT INTO records (type, number, data) VALUES (?, ?, ?)', [
        type,
        first + index,
        JSON.stringify(values),
      ]);
    });
    this.#database.exec('COMMIT');
  }

  delete(type: RecordType, id: number): void {
    this.#next(type);
    this.#database.run('DELETE FROM records WHERE type = ? AND number = ?', [type, id]);
  }

  /** An id is used once, even when its record is gone. */
  #next(type: string): number {
    const types = sequenceOf(type);
    const key = `next ${types.join(' ')}`;
    const last = Number(
      this.#database.get(
        `SELECT MAX(number) AS last FROM records WHERE type IN (${marks(types)})`,
        [...types],
      )?.['last'] ?? 0,
    );
    const next = Math.max(last + 1, this.#database.state(key, 1));
    this.#database.setState(key, next);
    return next;
  }

  /** Data from before records had numbers of their own. */
  #number(): void {
    if (this.#database.all('PRAGMA table_info(records)').some((row) => row['name'] === 'number'))
      return;
    this.#database.exec('ALTER TABLE records ADD COLUMN number INTEGER');
    for (const row of this.#database.all('SELECT id, type FROM records ORDER BY id')) {
      this.#database.run('UPDATE records SET number = ? WHERE id = ?', [
        this.#next(String(row['type'])),
        Number(row['id']),
      ]);
    }
  }
}
