import type { CustomRecordType } from '../sdf/project.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import type { Database, Row, Value } from './database.ts';
import { type Field, missingLabels, storedValue } from './field-value.ts';

const safe = (name: string): string => {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a script id: ${name}`);
  return name;
};

/** Counts the writes of a row. No script can name it: it isn't a script id. */
const VERSION = '__version';

const NAME: Field = { id: 'name', type: 'TEXT', label: 'Name', mandatory: true, selects: '' };
const STANDARD: readonly Field[] = [
  {
    id: 'externalid',
    type: 'TEXT',
    label: 'External ID',
    mandatory: false,
    selects: '',
    longest: 255,
  },
  { id: 'isinactive', type: 'CHECKBOX', label: 'Inactive', mandatory: false, selects: '' },
];

/** Every field of a custom record type that scripts can set. */
export function fieldsOfType({ fields, includeName }: CustomRecordType): Field[] {
  return [
    ...(includeName ? [NAME] : []),
    ...STANDARD,
    ...fields.map(({ scriptId, ...field }) => ({ id: scriptId, ...field })),
  ];
}

/**
 * The rows of custom record types, one table for each, as the objects define them. Their script ids
 * are in capitals, as SuiteQL has them.
 */
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
    const row = this.#database.get(`SELECT id FROM ${safe(type)} WHERE scriptid = ?`, [
      instance.toUpperCase(),
    ]);
    return row === null ? null : Number(row['id']);
  }

  row(type: string, id: number): Row | null {
    return this.#database.get(`SELECT * FROM ${safe(type)} WHERE id = ?`, [id]);
  }

  /** How often a row had been written when it was read. */
  writesIn(row: Row): number {
    return Number(row[VERSION]);
  }

  /** How often a row has been written; null when it is gone. */
  writesOf(type: string, id: number): number | null {
    const row = this.row(type, id);
    return row === null ? null : this.writesIn(row);
  }

  rows(type: string): Row[] {
    return this.#database.all(`SELECT * FROM ${safe(type)} ORDER BY id`);
  }

  /**
   * Writes fields of one row. @throws SuiteScriptError for a field or a value that the type has no
   * room for
   */
  update(type: string, id: number, values: Record<string, unknown>): void {
    const checked = this.#check(type, values, id);
    const assignments = [
      ...Object.keys(checked).map((name) => `${safe(name)} = ?`),
      `${VERSION} = ${VERSION} + 1`,
    ];
    this.#database.run(`UPDATE ${safe(type)} SET ${assignments.join(', ')} WHERE id = ?`, [
      ...Object.values(checked),
      id,
    ]);
  }

  insert(type: string, values: Record<string, unknown>): number {
    const checked = { isinactive: 'F', ...this.#check(type, values, null) };
    const names = Object.keys(checked).map(safe);
    return this.#database.run(
      `INSERT INTO ${safe(type)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      Object.values(checked),
    );
  }

  delete(type: string, id: number): void {
    this.#database.run(`DELETE FROM ${safe(type)} WHERE id = ?`, [id]);
  }

  #check(
    scriptId: string,
    values: Record<string, unknown>,
    id: number | null,
  ): Record<string, Value> {
    const type = this.type(scriptId);
    const fields = type === undefined ? [] : fieldsOfType(type);
    const checked: Record<string, Value> = {};
    for (const [name, value] of Object.entries(values)) {
      const field = fields.find((candidate) => candidate.id === name);
      if (field === undefined)
        throw new SuiteScriptError('INVALID_KEY_OR_REF', `${scriptId} has no field ${name}.`);
      checked[name] = storedValue(field, value);
    }
    const { externalid = null } = checked;
    const taken =
      externalid !== null &&
      this.rows(scriptId).some((row) => row['externalid'] === externalid && row['id'] !== id);
    if (taken)
      throw new SuiteScriptError('DUP_EXTID', 'A record with this external ID already exists.');
    // A new row lacks what nobody gave it; of one that is there, only what is written can be lost.
    const missing = missingLabels(
      fields.filter((field) => id === null || field.id in checked),
      checked,
    );
    if (missing.length > 0)
      throw new SuiteScriptError('USER_ERROR', `Please enter value(s) for: ${missing.join(', ')}`);
    return checked;
  }

  #prepare(type: CustomRecordType): void {
    const table = safe(type.scriptId);
    const columns = [
      'id INTEGER PRIMARY KEY AUTOINCREMENT',
      'scriptid TEXT UNIQUE',
      'name TEXT',
      'isinactive TEXT',
      `${VERSION} INTEGER NOT NULL DEFAULT 1`,
      'externalid TEXT',
      ...type.fields.map(
        (field) => `${safe(field.scriptId)} ${field.type === 'INTEGER' ? 'INTEGER' : 'TEXT'}`,
      ),
    ];
    this.#database.exec(`CREATE TABLE IF NOT EXISTS ${table} (${columns.join(', ')})`);
    // A table of an older deployment lacks the fields that came later.
    const has = new Set(
      this.#database.all(`PRAGMA table_info(${table})`).map((row) => String(row['name'])),
    );
    for (const column of columns)
      if (!has.has(column.split(' ')[0] ?? ''))
        this.#database.exec(`ALTER TABLE ${table} ADD COLUMN ${column}`);
    // Files of an older model have them in small letters.
    this.#database.exec(
      `UPDATE ${table} SET scriptid = UPPER(scriptid) WHERE scriptid <> UPPER(scriptid)`,
    );
    for (const { scriptId, name } of type.instances) {
      this.#database.run(
        `INSERT INTO ${table} (scriptid, name, isinactive) VALUES (?, ?, 'F') ON CONFLICT (scriptid) DO NOTHING`,
        [scriptId.toUpperCase(), name],
      );
    }
  }
}
