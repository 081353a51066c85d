import type { Role } from '../account/identity.ts';
import type { SdfProject } from '../sdf/project.ts';
import type { Database } from './database.ts';
import { SAMPLE_USERS } from './sample-data.ts';

/**
 * Tables of SuiteQL over the account itself, as public scripts query them, with the permission that
 * lets a role see each (Oracle's Records Catalog as dumped in iloveitaly/netsuite-permissions).
 * `employeerolesforsearch` is not in that catalog: the model wants the permission of `role`
 * (**chosen**); one public project says that its script must execute as Administrator to read it.
 */
export const SYSTEM_TABLES: Readonly<Record<string, { permission: string }>> = {
  script: { permission: 'ADMI_CUSTOMSCRIPT' },
  scriptdeployment: { permission: 'ADMI_CUSTOMSCRIPT' },
  role: { permission: 'ADMI_MANAGEROLES' },
  employeerolesforsearch: { permission: 'ADMI_MANAGEROLES' },
  file: { permission: 'LIST_FILECABINET' },
};

/** Temporary tables: what they show isn't data of the account, and asking changes nothing. */
const SCHEMA = `
  DROP TABLE IF EXISTS temp.script; DROP TABLE IF EXISTS temp.scriptdeployment; DROP TABLE IF EXISTS temp.role; DROP TABLE IF EXISTS temp.employeerolesforsearch; DROP TABLE IF EXISTS temp.file;
  CREATE TEMP TABLE script (id INTEGER, scriptid TEXT, scripttype TEXT);
  CREATE TEMP TABLE scriptdeployment (primarykey INTEGER, scriptid TEXT, script INTEGER, status TEXT, isdeployed TEXT);
  CREATE TEMP TABLE role (id INTEGER, scriptid TEXT, name TEXT);
  CREATE TEMP TABLE employeerolesforsearch (entity INTEGER, role INTEGER);
  CREATE TEMP TABLE file (id INTEGER, name TEXT, url TEXT);
`;

/** What the tables are written from. */
interface SystemTableSources {
  database: Database;
  project: SdfProject;
  /** The files of the File Cabinet with their addresses; they come with the project. */
  files: () => readonly { id: number; name: string; url: string }[];
  /** Script IDs of the deployments that an administrator undeployed. */
  deploymentsOff: readonly string[];
  /** The role with this script ID; null when the account has none. */
  roleOf: (scriptId: string) => Role | null;
}

/** What each database's tables were last written from. */
const written = new WeakMap<Database, Pick<SystemTableSources, 'project' | 'deploymentsOff'>>();

/**
 * Writes the tables from what is deployed, unless they already say it. Script ids come in capitals
 * (Salto's NetSuite adapter, which runs such queries in production).
 */
export function writeSystemTables({
  database,
  project,
  files,
  deploymentsOff,
  roleOf,
}: SystemTableSources): void {
  const last = written.get(database);
  if (last?.project === project && last.deploymentsOff.join() === deploymentsOff.join()) return;
  database.exec(SCHEMA);
  for (const { id, name, url } of files())
    database.run('INSERT INTO file VALUES (?, ?, ?)', [id, name, url]);
  let key = 0;
  for (const script of project.scripts) {
    database.run('INSERT INTO script VALUES (?, ?, ?)', [
      script.number,
      script.scriptId.toUpperCase(),
      script.type.toUpperCase(),
    ]);
    for (const { scriptId, status, marked } of script.deployments) {
      key += 1;
      const mark = marked && !deploymentsOff.includes(scriptId) ? 'T' : 'F';
      database.run('INSERT INTO scriptdeployment VALUES (?, ?, ?, ?, ?)', [
        key,
        scriptId.toUpperCase(),
        script.number,
        status,
        mark,
      ]);
    }
  }
  const held = new Set<string>(SAMPLE_USERS.flatMap((user) => [...user.roles]));
  for (const scriptId of held) {
    const role = roleOf(scriptId);
    if (role !== null)
      database.run('INSERT INTO role VALUES (?, ?, ?)', [
        role.id,
        scriptId.toUpperCase(),
        role.name,
      ]);
  }
  for (const user of SAMPLE_USERS) {
    for (const scriptId of user.roles) {
      const role = roleOf(scriptId);
      if (role !== null)
        database.run('INSERT INTO employeerolesforsearch VALUES (?, ?)', [user.id, role.id]);
    }
  }
  written.set(database, { project, deploymentsOff });
}
