import type { RecordData, RecordType } from '../account.ts';
import type { Database } from './database.ts';

/** The nine standard record types. Internal ids begin at 1 in each type, as a person expects to find them. */
export class Records {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  list(type: RecordType): { id: number; values: Record<string, string> }[] {
    return this.#database
      .all('SELECT data FROM records WHERE type = ? ORDER BY id', [type])
      .map((row, index) => ({ id: index + 1, values: JSON.parse(String(row['data'])) as Record<string, string> }));
  }

  load(type: RecordType, id: number): RecordData | null {
    const found = this.list(type).find((record) => record.id === id);
    return found === undefined ? null : { type, id, values: found.values };
  }

  save(record: RecordData): number {
    const data = JSON.stringify(record.values);
    if (record.id === null) {
      this.#database.run('INSERT INTO records (type, data) VALUES (?, ?)', [record.type, data]);
      return this.list(record.type).length;
    }
    this.#database.run(
      'UPDATE records SET data = ? WHERE id = (SELECT id FROM records WHERE type = ? ORDER BY id LIMIT 1 OFFSET ?)',
      [data, record.type, record.id - 1],
    );
    return record.id;
  }
}
