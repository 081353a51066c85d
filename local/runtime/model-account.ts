import type {
  Account, AccountOptions, Identity, LogEntry, PermissionLevel, RecordData, RecordEvent, RecordPage, RecordType, Role, ScriptRequest,
  ScriptResponse, SessionState, User, World,
} from '../account.ts';
import { CacheStore } from '../platform/cache-store.ts';
import { Clock } from '../platform/clock.ts';
import { FileCabinet } from '../platform/file-cabinet.ts';
import type { ScriptType } from '../platform/governance.ts';
import { LogStore } from '../platform/log-store.ts';
import { RECORD_PERMISSIONS, Roles, atLeast } from '../platform/roles.ts';
import { Sessions } from '../platform/sessions.ts';
import { readProject } from '../sdf/project.ts';
import { CustomRecords } from '../store/custom-records.ts';
import { Database } from '../store/database.ts';
import { Records } from '../store/records.ts';
import { SAMPLE_USERS, fillWithSamples } from '../store/sample-data.ts';
import { findDeployment, mayRun } from './deployment.ts';
import { Execution, type ExecutionContext, type Services } from './execution.ts';
import { restletError, runRestlet } from './restlet.ts';
import { errorPage, reservedName, runSuitelet } from './suitelet.ts';
import { runBeforeLoad } from './user-event.ts';
import { WorldStore } from './world-store.ts';

const ACCOUNT_ID = 'MODEL_1';
const NOTICE = { 'content-type': 'text/html; charset=utf-8' };
/** RESTlet calls at once in a developer account (NetSuite help, bridgehead_1502455060). */
const CONCURRENCY = 5;

const notice = (title: string, message: string): ScriptResponse => ({ status: 200, headers: NOTICE, body: errorPage(title, message), usage: null });

/** One modelled account: its data, its rules, its deployed scripts. */
export class ModelAccount implements Account {
  readonly id = ACCOUNT_ID;
  readonly #options: AccountOptions;
  readonly #clock = new Clock();
  readonly #database: Database;
  readonly #world: WorldStore;
  #services: Services;
  #running = 0;

  constructor(options: AccountOptions) {
    this.#options = options;
    this.#database = new Database(options.database, options.fresh);
    this.#clock.offset = this.#database.state('clock', 0);
    this.#services = this.#load();
    this.#world = new WorldStore(this.#database, this.#services.customRecords);
    if (!this.#database.state<boolean>('filled', false)) {
      fillWithSamples(this.#database);
      this.#world.begin();
      this.#database.setState('filled', true);
    }
  }

  #load(): Services {
    const project = readProject(this.#options.project);
    const roles = new Roles(project);
    return {
      accountId: ACCOUNT_ID,
      origin: this.#options.origin,
      project,
      database: this.#database,
      customRecords: new CustomRecords(this.#database, project.recordTypes),
      records: new Records(this.#database),
      cache: new CacheStore(this.#clock),
      clock: this.#clock,
      log: new LogStore(this.#database, this.#clock),
      roles,
      files: new FileCabinet(this.#options.project),
      sessions: new Sessions(this.#database, this.#clock),
      world: () => this.world,
    };
  }

  users(): User[] {
    return SAMPLE_USERS.map(({ id, name, roles }) => ({
      id,
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
      roles: roles.map((role) => this.#services.roles.find(role)).filter((role): role is Role => role !== null),
    }));
  }

  signIn(userId: number, roleScriptId?: string): { sessionId: string } | { error: string } {
    const user = this.users().find(({ id }) => id === userId);
    const role = roleScriptId === undefined ? user?.roles[0] : user?.roles.find(({ scriptId }) => scriptId === roleScriptId);
    if (role === undefined) return { error: 'There is no such user with that role.' };
    return { sessionId: this.#services.sessions.open(userId, role.scriptId) };
  }

  session(sessionId: string | undefined, activity: boolean): SessionState {
    const found = this.#services.sessions.find(sessionId, activity);
    if ('ended' in found) return { state: 'gone', reason: found.ended };
    const user = this.users().find(({ id }) => id === found.userId);
    const role = this.#services.roles.find(found.role);
    if (user === undefined || role === null) return { state: 'gone', reason: 'unknown' };
    return { state: 'active', identity: { user, role, sessionId: found.id } };
  }

  switchRole(sessionId: string, roleScriptId: string): { sessionId: string } | { error: string } {
    const session = this.session(sessionId, true);
    if (session.state === 'gone') return { error: 'The session has ended.' };
    const { user } = session.identity;
    if (!user.roles.some(({ scriptId }) => scriptId === roleScriptId)) return { error: 'You do not have that role.' };
    return { sessionId: this.#services.sessions.open(user.id, roleScriptId, 'role-changed') };
  }

  signOut(sessionId: string): void {
    const session = this.session(sessionId, false);
    if (session.state === 'active') this.#services.sessions.end(session.identity.user.id, 'signed-out');
  }

  lapse(userId: number): void {
    this.#services.sessions.end(userId, 'idle');
  }

  menu(identity: Identity): { label: string; category: string; url: string }[] {
    return this.#services.project.scripts.filter(({ type }) => type === 'suitelet').flatMap((script) =>
      script.deployments.filter((deployment) => deployment.deployed && mayRun(deployment, identity)).flatMap((deployment) =>
        deployment.links.map(({ label, category }) => ({
          label,
          category,
          url: `/app/site/hosting/scriptlet.nl?script=${String(script.number)}&deploy=${String(deployment.number)}`,
        }))));
  }

  permission(identity: Identity, recordType: RecordType): PermissionLevel {
    return this.#services.roles.level(identity.role, RECORD_PERMISSIONS[recordType]);
  }

  listRecords(recordType: RecordType): { id: number; title: string }[] {
    return this.#services.records.list(recordType).map(({ id, values }) => ({
      id,
      title: values['companyname'] ?? values['title'] ?? values['entityid'] ?? values['tranid'] ?? String(id),
    }));
  }

  loadRecord(recordType: RecordType, id: number): RecordData | null {
    return this.#services.records.load(recordType, id);
  }

  saveRecord(identity: Identity, record: RecordData): { id: number } | { error: string } {
    const needed = record.id === null ? 'CREATE' : 'EDIT';
    if (!atLeast(this.permission(identity, record.type), needed)) return { error: 'You do not have the permission to save this record.' };
    return { id: this.#services.records.save(record) };
  }

  openRecord(identity: Identity, event: RecordEvent, record: RecordData): RecordPage {
    const page: RecordPage = { messages: [], inlineHtml: [], usage: [], failure: null };
    const inProgress = { page, fields: [] };
    for (const script of this.#services.project.scripts.filter(({ type }) => type === 'usereventscript')) {
      for (const deployment of script.deployments) {
        const { deployed, recordType, executionContexts, eventType } = deployment;
        const applies = deployed && mayRun(deployment, identity) && recordType === record.type.toUpperCase() &&
          (executionContexts.length === 0 || executionContexts.includes('USERINTERFACE')) &&
          (eventType === '' || eventType.toLowerCase() === event);
        if (applies) runBeforeLoad(this.#execution(identity, script, deployment, 'USERINTERFACE'), event, record, inProgress);
      }
    }
    const fields: { id: string; type: string; defaultValue: string }[] = inProgress.fields;
    page.inlineHtml = fields.filter(({ type }) => type === 'INLINEHTML').map(({ id, defaultValue }) => ({ id, html: defaultValue }));
    return page;
  }

  #execution(identity: Identity, script: Services['project']['scripts'][number], deployment: Execution['deployment'], context: ExecutionContext): Execution {
    return new Execution(this.#services, identity, script, deployment, context);
  }

  #find(type: ScriptType, script: string, deployment: string) {
    return findDeployment(this.#services.project, type, script, deployment);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the seam is asynchronous for a model that would not be
  async runSuitelet(identity: Identity, script: string, deployment: string, request: ScriptRequest): Promise<ScriptResponse> {
    const found = this.#find('suitelet', script, deployment);
    if (found === null) return notice('Notice', 'This page is not available: the script or its deployment does not exist.');
    if (!mayRun(found.deployment, identity)) return notice('Permission Violation', 'You do not have privileges to view this page.');
    if (reservedName(request.query) !== undefined) return notice('Notice', 'There are no records of this type.');
    return runSuitelet(this.#execution(identity, found.script, found.deployment, 'SUITELET'), request);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- as above
  async runRestlet(identity: Identity, script: string, deployment: string, request: ScriptRequest): Promise<ScriptResponse> {
    const found = this.#find('restlet', script, deployment);
    if (found === null) return restletError(request, 400, 'SSS_INVALID_SCRIPTLET_ID', 'That Suitelet is invalid, disabled, or no longer exists.');
    const external = identity.sessionId === undefined;
    if (!mayRun(found.deployment, identity) || (external && this.#services.roles.level(identity.role, 'ADMI_LOGIN_OAUTH2') !== 'FULL')) {
      return restletError(request, 403, 'INSUFFICIENT_PERMISSION', 'You do not have privileges to run this script.');
    }
    if (this.#running >= CONCURRENCY) {
      return restletError(request, 400, 'SSS_REQUEST_LIMIT_EXCEEDED', 'Concurrent request limit exceeded. Request blocked.');
    }
    this.#running++;
    try {
      return runRestlet(this.#execution(identity, found.script, found.deployment, 'RESTLET'), request);
    } finally {
      this.#running--;
    }
  }

  media(id: string, hash: string): { body: Buffer; contentType: string } | null {
    const found = this.#services.files.find(Number(id));
    return found?.hash === hash ? found : null;
  }

  registerM2m(clientId: string, certificateId: string, publicKeyPem: string): void {
    this.#database.run('INSERT OR REPLACE INTO m2m (client_id, certificate_id, pem) VALUES (?, ?, ?)', [clientId, certificateId, publicKeyPem]);
  }

  m2mMapping(clientId: string, certificateId: string): { publicKeyPem: string; identity: Identity } | null {
    const row = this.#database.get('SELECT pem FROM m2m WHERE client_id = ? AND certificate_id = ?', [clientId, certificateId]);
    const user = this.users().find(({ name }) => name === 'Integration User');
    const role = user?.roles[0];
    if (row === null || user === undefined || role === undefined) return null;
    return { publicKeyPem: String(row['pem']), identity: { user, role } };
  }

  get world(): World {
    return this.#world.read();
  }

  change(patch: Partial<World>): void {
    this.#world.change(patch);
    // The product's own writes remove what they make stale; a change from outside stands for such a write.
    this.#services.cache.clear();
  }

  now(): number {
    return this.#clock.now();
  }

  setClockOffset(milliseconds: number): void {
    this.#clock.offset = milliseconds;
    this.#database.setState('clock', milliseconds);
  }

  logs(): LogEntry[] {
    return this.#services.log.list();
  }

  reload(): void {
    this.#services = this.#load();
  }

  close(): void {
    this.#database.close();
  }
}

