import { SuiteScriptError } from '../platform/error.ts';
import type { CustomRecordType } from '../sdf/project.ts';
import type { Database, Row, Value } from './database.ts';

/** A TEXT field holds this many characters (NetSuite help, free-form text). */
const LONGEST_TEXT = 300;
/** And a CLOBTEXT field this many (NetSuite help, long text). */
const LONGEST_LONG_TEXT = 1_000_000;

const safe = (name: string): string => {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a script id: ${name}`);
  return name;
};

/** The rows of custom record types, one table for each, as the objects define them. */
export class CustomRecords {
  readonly #database: Database;
  readonly #types: readonly CustomRecordType[];

  constructor(database: Database, types: readonly CustomRecordType[]) {
    this.#database = database;
    this.#types = types;
    for (const type of types) this.#prepare(type);
  }

  type(scriptId: string): CustomRecordType | undefined {
    return this.#types.find((type) => type.scriptId === scriptId);
  }

  idOf(type: string, instance: string): number | null {
    const row = this.#database.get(`SELECT id FROM ${safe(type)} WHERE scriptid = ?`, [instance]);
    return row === null ? null : Number(row['id']);
  }

  row(type: string, id: number): Row | null {
    return this.#database.get(`SELECT * FROM ${safe(type)} WHERE id = ?`, [id]);
  }

  rows(type: string): Row[] {
    return this.#database.all(`SELECT * FROM ${safe(type)} ORDER BY id`);
  }

  /** Writes fields of one row. @throws SuiteScriptError for a field or a value that the type has no room for */
  update(type: string, id: number, values: Record<string, unknown>): void {
    const checked = this.#check(type, values);
    const assignments = Object.keys(checked).map((name) => `${safe(name)} = ?`);
    if (assignments.length === 0) return;
    this.#database.run(`UPDATE ${safe(type)} SET ${assignments.join(', ')} WHERE id = ?`, [...Object.values(checked), id]);
  }

  insert(type: string, values: Record<string, unknown>): number {
    const checked = this.#check(type, values);
    const names = Object.keys(checked);
    return this.#database.run(
      `INSERT INTO ${safe(type)} (${['isinactive', ...names.map(safe)].join(', ')}) VALUES (${['?', ...names.map(() => '?')].join(', ')})`,
      ['F', ...Object.values(checked)],
    );
  }

  delete(type: string, id: number): void {
    this.#database.run(`DELETE FROM ${safe(type)} WHERE id = ?`, [id]);
  }

  #check(scriptId: string, values: Record<string, unknown>): Record<string, Value> {
    const type = this.type(scriptId);
    const checked: Record<string, Value> = {};
    for (const [name, value] of Object.entries(values)) {
      const field = type?.fields.find((candidate) => candidate.scriptId === name);
      if (field === undefined) throw new SuiteScriptError('INVALID_KEY_OR_REF', `${scriptId} has no field ${name}.`);
      checked[name] = convert(field.type, name, value);
    }
    return checked;
  }

  #prepare(type: CustomRecordType): void {
    const table = safe(type.scriptId);
    this.#database.exec(`CREATE TABLE IF NOT EXISTS ${table} (id INTEGER PRIMARY KEY AUTOINCREMENT, scriptid TEXT UNIQUE, name TEXT, isinactive TEXT)`);
    const columns = new Set(this.#database.all(`PRAGMA table_info(${table})`).map((row) => row['name']));
    for (const field of type.fields) {
      if (!columns.has(field.scriptId)) this.#database.exec(`ALTER TABLE ${table} ADD COLUMN ${safe(field.scriptId)} TEXT`);
    }
    for (const { scriptId, name } of type.instances) {
      this.#database.run(`INSERT INTO ${table} (scriptid, name, isinactive) VALUES (?, ?, 'F') ON CONFLICT (scriptid) DO NOTHING`, [scriptId, name]);
    }
  }
}

function convert(fieldType: string, name: string, value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (fieldType) {
    case 'CHECKBOX':
      if (typeof value === 'boolean') return value ? 'T' : 'F';
      if (value === 'T' || value === 'F') return value;
      throw new SuiteScriptError('INVALID_FLD_VALUE', `${name} takes true or false.`);
    case 'SELECT':
      if (typeof value === 'string' || typeof value === 'number') return String(value);
      throw new SuiteScriptError('INVALID_FLD_VALUE', `${name} takes an internal id.`);
    case 'CLOBTEXT':
      if (typeof value !== 'string' || value.length > LONGEST_LONG_TEXT) {
        throw new SuiteScriptError('INVALID_FLD_VALUE', `${name} takes a text of at most ${String(LONGEST_LONG_TEXT)} characters.`);
      }
      return value;
    case 'TEXT':
      if (typeof value !== 'string' || value.length > LONGEST_TEXT) {
        throw new SuiteScriptError('INVALID_FLD_VALUE', `${name} takes a text of at most ${String(LONGEST_TEXT)} characters.`);
      }
      return value;
    default:
      throw new SuiteScriptError('UNMODELLED', `the model of NetSuite does not know fields of type ${fieldType}`);
  }
}
