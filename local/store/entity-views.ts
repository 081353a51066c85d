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
    columns: COMPANY,
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
};

/** The sample users are employees with access; nothing else is known of them. */
const users = (columns: readonly string[]) =>
  ' UNION ALL SELECT id, ' +
  `${columns.map((column) => (column === 'entityid' ? 'name' : 'NULL')).join(', ')}, 'F', 'T' ` +
  'FROM users';

/** Makes a view for each table. An empty text is NULL, as in the platform's database. */
export function createEntityViews(database: Database, bodyFields: readonly BodyField[]): void {
  database.exec('CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, name TEXT NOT NULL)');
  for (const { id, name } of SAMPLE_USERS)
    database.run('INSERT OR REPLACE INTO users (id, name) VALUES (?, ?)', [id, name]);
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
          : `NULLIF(json_extract(data, '$.${column}'), '') AS ${column}`,
      )
      .join(', ');
    const stage = table === 'customer' ? ', UPPER(type) AS searchstage' : '';
    database.exec(`DROP VIEW IF EXISTS ${table}`);
    const access = table === 'employee' ? ", 'F' AS isinactive, 'F' AS giveaccess" : '';
    database.exec(
      `CREATE VIEW ${table} AS SELECT number AS id${stage}, ${fields}${access} FROM records ` +
        `WHERE type IN (${list})${table === 'employee' ? users([...columns, ...own]) : ''}`,
    );
  }
}
