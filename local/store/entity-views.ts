import type { Database } from './database.ts';

const PHONES = ['phone', 'altphone', 'homephone', 'mobilephone'];
const PERSON = ['entityid', 'firstname', 'lastname', 'email', ...PHONES];
const COMPANY = ['entityid', 'companyname', 'email', ...PHONES];

/** Tables of SuiteQL over standard records: the types of ours in each, its columns (records catalogue), and what may see it. */
export const ENTITY_TABLES: Readonly<Record<string, { types: readonly string[]; columns: readonly string[]; permission: string }>> = {
  customer: { types: ['customer', 'lead', 'prospect'], columns: COMPANY, permission: 'LIST_CUSTJOB' },
  contact: { types: ['contact'], columns: [...PERSON, 'company', 'title'], permission: 'LIST_CONTACT' },
  vendor: { types: ['vendor'], columns: COMPANY, permission: 'LIST_VENDOR' },
  employee: { types: ['employee'], columns: PERSON, permission: 'LIST_EMPLOYEE' },
  phonecall: { types: ['phonecall'], columns: ['externalid', 'title', 'phone', 'status', 'message', 'assigned', 'company', 'contact', 'startdate'], permission: 'LIST_CALL' },
};

/** Makes a view for each table. An empty text is NULL, as in the platform's database. */
export function createEntityViews(database: Database): void {
  for (const [table, { types, columns }] of Object.entries(ENTITY_TABLES)) {
    const list = types.map((type) => `'${type}'`).join(', ');
    const fields = columns.map((column) => `NULLIF(json_extract(data, '$.${column}'), '') AS ${column}`).join(', ');
    const stage = table === 'customer' ? ', UPPER(type) AS searchstage' : '';
    database.exec(`DROP VIEW IF EXISTS ${table}`);
    database.exec(`CREATE VIEW ${table} AS SELECT number AS id${stage}, ${fields} FROM records WHERE type IN (${list})`);
  }
}
