import type { BodyField } from '../sdf/project.ts';
import type { Database } from './database.ts';
import { SAMPLE_USERS } from './sample-data.ts';

// Contacts and employees have an office phone, customers and vendors an alternative one (REST
// metadata; public SuiteQL for contact and customer).
const PERSON = [
  'entityid',
  'firstname',
  'middlename',
  'lastname',
  'email',
  'phone',
  'officephone',
  'homephone',
  'mobilephone',
];
const COMPANY = [
  'entityid',
  'isperson',
  'companyname',
  'altname',
  'firstname',
  'middlename',
  'lastname',
  'email',
  'phone',
  'altphone',
  'homephone',
  'mobilephone',
];

/**
 * Tables of SuiteQL over standard records: the types of ours in each, its columns (records
 * catalogue), and the permission that lets a role see it (Oracle's Records Catalog as dumped in
 * iloveitaly/netsuite-permissions: Employee Record for employees, not Employees).
 */
export const ENTITY_TABLES: Readonly<
  Record<string, { types: readonly string[]; columns: readonly string[]; permission: string }>
> = {
  customer: {
    types: ['customer', 'lead', 'prospect'],
    columns: [...COMPANY, 'salesrep'],
    permission: 'LIST_CUSTJOB',
  },
  contact: {
    types: ['contact'],
    columns: [...PERSON, 'company', 'title'],
    permission: 'LIST_CONTACT',
  },
  vendor: { types: ['vendor'], columns: COMPANY, permission: 'LIST_VENDOR' },
  employee: { types: ['employee'], columns: PERSON, permission: 'LIST_EMPLOYEE_RECORD' },
  phonecall: {
    types: ['phonecall'],
    columns: [
      'externalid',
      'title',
      'phone',
      'status',
      'message',
      'assigned',
      'company',
      'contact',
      'startdate',
    ],
    permission: 'LIST_CALL',
  },
  task: {
    types: ['task'],
    columns: ['externalid', 'title', 'status', 'assigned', 'company', 'contact'],
    permission: 'LIST_TASK',
  },
  // Of all transactions the model has opportunities only.
  transaction: {
    types: ['opportunity'],
    columns: ['tranid', 'title', 'entity', 'foreigntotal', 'expectedclosedate', 'status'],
    permission: 'TRAN_OPPRTNTY',
  },
  supportcase: {
    types: ['supportcase'],
    columns: ['casenumber', 'title', 'company', 'status', 'priority'],
    permission: 'LIST_CASE',
  },
};

/** Columns that hold the key of another row, by table: SuiteQL compares them with numbers. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  contact: ['company'],
  phonecall: ['assigned', 'company', 'contact'],
  task: ['assigned', 'company', 'contact'],
  transaction: ['entity'],
  supportcase: ['company', 'status', 'priority'],
};

const EMPLOYEE_NAME = (column: string) =>
  `(SELECT name FROM users WHERE users.id = json_extract(data, '$.${column}'))`;
const wordOf = (column: string, words: Readonly<Record<string, string>>) =>
  `CASE json_extract(data, '$.${column}') ${Object.entries(words)
    .map(([code, word]) => `WHEN '${code}' THEN '${word}'`)
    .join(' ')} END`;

/**
 * What BUILTIN.DF shows of a column that holds a key, by table. Statuses and priorities are
 * **chosen**: accounts have words of their own.
 */
const DISPLAYED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  customer: { salesrep: EMPLOYEE_NAME('salesrep') },
  phonecall: { assigned: EMPLOYEE_NAME('assigned') },
  transaction: {
    status: wordOf('status', {
      A: 'In Progress',
      B: 'Issued Estimate',
      C: 'Closed - Won',
      D: 'Closed - Lost',
    }),
  },
  supportcase: {
    status: "(SELECT name FROM supportcasestatus s WHERE s.id = json_extract(data, '$.status'))",
    priority: wordOf('priority', { 1: 'High', 2: 'Medium', 3: 'Low' }),
  },
};

/** Case statuses with the stage of each; **chosen**, since accounts have statuses of their own. */
const CASE_STATUSES = [
  [1, 'Not Started', 'OPEN'],
  [2, 'In Progress', 'OPEN'],
  [3, 'Escalated', 'ESCALATED'],
  [4, 'Re-Opened', 'OPEN'],
  [5, 'Closed', 'CLOSED'],
] as const;

function createCaseStatuses(database: Database): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS supportcasestatus (id INTEGER PRIMARY KEY, name TEXT, stage TEXT)',
  );
  for (const status of CASE_STATUSES)
    database.run('INSERT OR REPLACE INTO supportcasestatus VALUES (?, ?, ?)', [...status]);
}

/** The sample users are employees with access; nothing else is known of them. */
const users = (columns: readonly string[]) =>
  ' UNION ALL SELECT id, ' +
  `${columns.map((column) => (column === 'entityid' ? 'name' : 'NULL')).join(', ')}, 'F', 'T' ` +
  'FROM users';

function valueOf(table: string, column: string): string {
  const value = `NULLIF(json_extract(data, '$.${column}'), '')`;
  return KEYS[table]?.includes(column) === true ? `CAST(${value} AS INTEGER)` : value;
}

/** The name of what BUILTIN.DF shows of a column, among the columns of its view. */
export const displayColumn = (column: string): string => `df_${column}`;

/** Makes a view for each table. An empty text is NULL, as in the platform's database. */
export function createEntityViews(database: Database, bodyFields: readonly BodyField[]): void {
  database.exec('CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT NOT NULL)');
  for (const { id, name } of SAMPLE_USERS)
    database.run('INSERT OR REPLACE INTO users (id, name) VALUES (?, ?)', [id, name]);
  createCaseStatuses(database);
  for (const [table, { types, columns }] of Object.entries(ENTITY_TABLES)) {
    const list = types.map((type) => `'${type}'`).join(', ');
    const own = bodyFields
      .filter(({ appliesTo }) => appliesTo.some((type) => types.includes(type)))
      .map(({ scriptId }) => scriptId);
    const fields = [...columns, ...own]
      .map((column) =>
        // As the index has it, which an empty text is never in.
        column === 'externalid'
          ? `json_extract(data, '$.externalid') AS externalid`
          : `${valueOf(table, column)} AS ${column}`,
      )
      .join(', ');
    const stage = table === 'customer' ? ', UPPER(type) AS searchstage' : '';
    const recordType = table === 'transaction' ? ', type AS recordtype' : '';
    const displayed = Object.entries(DISPLAYED[table] ?? {})
      .map(([column, shown]) => `, ${shown} AS ${displayColumn(column)}`)
      .join('');
    // SQLite keeps the word transaction for itself.
    database.exec(`DROP VIEW IF EXISTS "${table}"`);
    const access = table === 'employee' ? ", 'F' AS isinactive, 'F' AS giveaccess" : '';
    database.exec(
      `CREATE VIEW "${table}" AS ` +
        `SELECT number AS id${stage}${recordType}${displayed}, ${fields}${access} FROM records ` +
        `WHERE type IN (${list})${table === 'employee' ? users([...columns, ...own]) : ''}`,
    );
  }
}
