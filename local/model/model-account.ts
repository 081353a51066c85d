import type { Account, AccountOptions } from '../account/account.ts';
import type { DeploymentChange } from '../account/administration.ts';
import type { LogEntry } from '../account/diagnostics.ts';
import type { Identity, Role, User } from '../account/identity.ts';
import type { M2mDetails, M2mMapping } from '../account/m2m.ts';
import type { Interfere, MapReduceRun } from '../account/map-reduce.ts';
import type { PermissionLevel } from '../account/permission.ts';
import { atLeast } from '../account/permission.ts';
import type { RecordData, RecordEvent, RecordPage, RecordType } from '../account/records.ts';
import type { ScriptRequest, ScriptResponse, Usage } from '../account/scripts.ts';
import type { SessionState } from '../account/sessions.ts';
import type { World } from '../account/world.ts';
import { scriptAddress } from '../execution/deployment.ts';
import type { Services } from '../execution/execution.ts';
import { CacheStore } from '../platform/cache-store.ts';
import { Certificates } from '../platform/certificates.ts';
import { Clock } from '../platform/clock.ts';
import { domainsOf } from '../platform/domains.ts';
import { FileCabinet } from '../platform/file-cabinet.ts';
import { LogStore } from '../platform/log-store.ts';
import { OAuthServer } from '../platform/oauth-server.ts';
import { Outside } from '../platform/outside.ts';
import { ADMINISTRATOR, RECORD_PERMISSIONS, Roles } from '../platform/roles.ts';
import { Secrets } from '../platform/secrets.ts';
import { Sessions } from '../platform/sessions.ts';
import { TaskQueue } from '../platform/task-queue.ts';
import { runInstallation } from '../runtime/installation.ts';
import { ScriptHost } from '../runtime/script-host.ts';
import { readProject } from '../sdf/project.ts';
import { CustomRecords } from '../store/custom-records.ts';
import { Database, type Row } from '../store/database.ts';
import { createEntityViews } from '../store/entity-views.ts';
import { Records } from '../store/records.ts';
import {
  fillWithSamples,
  SAMPLE_M2M,
  SAMPLE_USERS,
  sampleKeyPair,
  sampleSecrets,
} from '../store/sample-data.ts';
import { answerOwnDomain } from './own-domains.ts';
import { WorldStore } from './world-store.ts';

const ACCOUNT_ID = 'MODEL_1';
/** A request to the outside: to connect, and in all (NetSuite help, https.request). */
const CONNECT_MS = 5_000;
const REQUEST_MS = 45_000;

/** One modelled account: its data, its rules, its deployed scripts. */
export class ModelAccount implements Account {
  readonly id = ACCOUNT_ID;
  readonly oauth: OAuthServer;
  readonly #options: AccountOptions;
  readonly #clock = new Clock();
  readonly #database: Database;
  readonly #world: WorldStore;
  readonly #outside: Outside;
  #services: Services;
  #scripts: ScriptHost;

  constructor(options: AccountOptions) {
    this.#options = options;
    this.#database = new Database(options.database, options.fresh);
    this.#outside = new Outside({
      certificate: () => options.certificateAuthority?.(),
      connectMilliseconds: options.connectMilliseconds ?? CONNECT_MS,
      requestMilliseconds: options.requestMilliseconds ?? REQUEST_MS,
    });
    this.#clock.offset = this.#database.state('clock', 0);
    this.oauth = new OAuthServer({
      accountId: ACCOUNT_ID,
      now: () => this.now(),
      mapping: (client, certificate) => this.m2mMapping(client, certificate),
    });
    this.#services = this.#load();
    this.#services.cache.fill(options.cache ?? {});
    this.#scripts = new ScriptHost(this.#services, options.runsPerLoad);
    this.#world = new WorldStore(this.#database, this.#services.customRecords);
    if (!this.#database.state<boolean>('filled', false)) {
      fillWithSamples(this.#database);
      for (const [id, value] of Object.entries(sampleSecrets()))
        this.#services.secrets.set(id, { value, scripts: [] });
      const { publicKeyPem, privateKeyPem } = sampleKeyPair();
      this.setCertificate(SAMPLE_M2M.signer, privateKeyPem);
      this.registerM2m(SAMPLE_M2M.clientId, SAMPLE_M2M.certificateId, publicKeyPem);
      this.#world.begin();
      this.#database.setState('filled', true);
    }
  }

  #load(): Services {
    const project = readProject(this.#options.project);
    const roles = new Roles(project);
    createEntityViews(this.#database, project.bodyFields);
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
      isEmployee: (id) =>
        SAMPLE_USERS.some((user) => user.id === id) ||
        new Records(this.#database).load('employee', id) !== null,
      secrets: new Secrets(this.#database),
      tasks: new TaskQueue(),
      outside: this.#outside,
      certificates: new Certificates(this.#database),
      own: (request) =>
        answerOwnDomain(
          { domains: domainsOf(ACCOUNT_ID), oauth: this.oauth, scripts: this.#scripts },
          request,
        ),
      world: () => this.world,
    };
  }

  users(): User[] {
    return SAMPLE_USERS.map(({ id, name, roles }) => ({
      id,
      name,
      email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
      roles: roles
        .map((role) => this.#services.roles.find(role))
        .filter((role): role is Role => role !== null),
    }));
  }

  signIn(userId: number, roleScriptId?: string): { sessionId: string } | { error: string } {
    const user = this.users().find(({ id }) => id === userId);
    const role =
      roleScriptId === undefined
        ? user?.roles[0]
        : user?.roles.find(({ scriptId }) => scriptId === roleScriptId);
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
    if (!user.roles.some(({ scriptId }) => scriptId === roleScriptId))
      return { error: 'You do not have that role.' };
    return { sessionId: this.#services.sessions.open(user.id, roleScriptId, 'role-changed') };
  }

  signOut(sessionId: string): void {
    const session = this.session(sessionId, false);
    if (session.state === 'active')
      this.#services.sessions.end(session.identity.user.id, 'signed-out');
  }

  lapse(userId: number): void {
    this.#services.sessions.end(userId, 'idle');
  }

  menu(identity: Identity): { label: string; category: string; url: string }[] {
    return this.#scripts.menu(identity);
  }

  permission(identity: Identity, recordType: RecordType): PermissionLevel {
    return this.#services.roles.level(identity.role, RECORD_PERMISSIONS[recordType]);
  }

  listRecords(recordType: RecordType): { id: number; title: string }[] {
    return this.#services.records.list(recordType).map(({ id, values }) => ({
      id,
      title:
        values['companyname'] ??
        values['title'] ??
        values['entityid'] ??
        values['tranid'] ??
        String(id),
    }));
  }

  loadRecord(recordType: RecordType, id: number): RecordData | null {
    return this.#services.records.load(recordType, id);
  }

  saveRecord(identity: Identity, record: RecordData): { id: number } | { error: string } {
    const needed = record.id === null ? 'CREATE' : 'EDIT';
    if (!atLeast(this.permission(identity, record.type), needed))
      return { error: 'You do not have the permission to save this record.' };
    return { id: this.#services.records.save(record) };
  }

  openRecord(identity: Identity, event: RecordEvent, record: RecordData): RecordPage {
    return this.#scripts.openRecord(identity, event, record);
  }

  runSuitelet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse> {
    return this.#scripts.runSuitelet(identity, script, deployment, request);
  }

  runRestlet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse> {
    return this.#scripts.runRestlet(identity, script, deployment, request);
  }

  setRestletPace(milliseconds: number): void {
    this.#scripts.restletPace = milliseconds;
  }

  changeDeployment(
    scriptId: string,
    deploymentId: string,
    { deployed, audience }: DeploymentChange,
  ): boolean {
    const script = this.#services.project.scripts.find(
      (candidate) => candidate.scriptId === scriptId,
    );
    const deployment = script?.deployments.find((candidate) => candidate.scriptId === deploymentId);
    if (deployment === undefined) return false;
    if (deployed !== undefined) {
      const off = this.world.deploymentsOff.filter((id) => id !== deploymentId);
      this.change({ deploymentsOff: deployed ? off : [...off, deploymentId] });
    }
    if (audience !== undefined)
      Object.assign(deployment, {
        allRoles: audience === 'all',
        roles: audience === 'all' ? [] : audience,
      });
    return true;
  }

  scriptUrl(scriptId: string, deploymentId: string): string | null {
    return scriptAddress(this.#services.project, ACCOUNT_ID, scriptId, deploymentId);
  }

  media(id: string, hash: string): { body: Buffer; contentType: string } | null {
    const found = this.#services.files.find(Number(id));
    return found?.hash === hash ? found : null;
  }

  registerM2m(
    clientId: string,
    certificateId: string,
    publicKeyPem: string,
    details: M2mDetails = {},
  ): void {
    const columns = [clientId, certificateId, publicKeyPem, JSON.stringify(details)];
    this.#database.run(
      'INSERT OR REPLACE INTO m2m (client_id, certificate_id, pem, details) VALUES (?, ?, ?, ?)',
      columns,
    );
  }

  m2mMapping(clientId: string, certificateId: string): M2mMapping | null {
    const row = this.#database.get(
      'SELECT pem, details FROM m2m WHERE client_id = ? AND certificate_id = ?',
      [clientId, certificateId],
    );
    const user = this.users().find(({ name }) => name === 'Integration User');
    if (row === null || user === undefined) return null;
    const {
      role: wanted,
      validUntil = null,
      scopes = ['restlets', 'rest_webservices'],
      revoked = false,
    } = JSON.parse(String(row['details'] ?? '{}')) as M2mDetails;
    const role = wanted === undefined ? user.roles[0] : this.#services.roles.find(wanted);
    return role === undefined || role === null
      ? null
      : { publicKeyPem: String(row['pem']), identity: { user, role }, revoked, validUntil, scopes };
  }

  wipeM2m(): void {
    this.#database.run('DELETE FROM m2m');
  }

  install(from: string | null): string | null {
    const opened = this.users().find(({ roles }) =>
      roles.some(({ id }) => id === ADMINISTRATOR.id),
    );
    if (opened === undefined) throw new Error('no sample user is an administrator');
    return runInstallation(
      this.#services,
      { user: opened, role: ADMINISTRATOR },
      from,
      this.#options.version ?? '1.0.0',
    );
  }

  get world(): World {
    return this.#world.read();
  }

  change(patch: Partial<World>): void {
    this.#world.change(patch);
    // The product's own writes remove what they make stale; a change from outside stands for such a
    // write.
    this.#services.cache.clear();
  }

  confirmServer(origin: string): void {
    this.#world.confirmServer(origin);
  }

  editRow(type: string, id: number, values: Record<string, string>): void {
    this.#services.customRecords.update(type, id, values);
  }

  emptyTable(type: string): void {
    for (const row of this.#services.customRecords.rows(type))
      this.#services.customRecords.delete(type, Number(row['id']));
  }

  now(): number {
    return this.#clock.now();
  }

  setClockOffset(milliseconds: number): void {
    this.#clock.offset = milliseconds;
    this.#database.setState('clock', milliseconds);
  }

  secretIds(): string[] {
    return this.#services.secrets.ids();
  }

  setSecret(
    id: string,
    value: string | null,
    scripts: string[] = [],
    domains: string[] = [],
  ): void {
    this.#services.secrets.set(id, value === null ? null : { value, scripts, domains });
  }

  certificateIds(): string[] {
    return this.#services.certificates.ids();
  }

  setCertificate(id: string, privateKeyPem: string | null, scripts: string[] = []): void {
    this.#services.certificates.set(id, privateKeyPem === null ? null : { privateKeyPem, scripts });
  }

  runMapReduce(due?: number, most?: number): MapReduceRun[] {
    return this.#scripts.runMapReduce(due, most);
  }

  interfere(interfere: Interfere): void {
    this.#scripts.interfere = interfere;
  }

  deleteRecord(identity: Identity, record: RecordData): void {
    this.#scripts.deleteRecord(identity, record);
  }

  runScheduled(due?: number): Usage[] {
    return this.#scripts.runScheduled(due);
  }

  logs(): LogEntry[] {
    return this.#services.log.list();
  }

  inspect(): { tables: Record<string, Row[]>; cache: Record<string, string> } {
    return { tables: this.#database.tables(), cache: this.#services.cache.entries() };
  }

  reload(): void {
    this.#services = this.#load();
    this.#scripts = new ScriptHost(this.#services, this.#options.runsPerLoad);
  }

  close(): void {
    this.#outside.close();
    this.#database.close();
  }
}
