import type { Account, AccountOptions } from '../account/account.ts';
import type { Diagnostics } from '../account/diagnostics.ts';
import type { Services } from '../execution/execution.ts';
import { CacheStore } from '../platform/cache-store.ts';
import { Certificates } from '../platform/certificates.ts';
import { Clock } from '../platform/clock.ts';
import { domainsOf } from '../platform/domains.ts';
import { FileCabinet } from '../platform/file-cabinet.ts';
import { LogStore } from '../platform/log-store.ts';
import { Outside } from '../platform/outside.ts';
import { Roles } from '../platform/roles.ts';
import { Secrets } from '../platform/secrets.ts';
import { Sessions } from '../platform/sessions.ts';
import { TaskQueue } from '../platform/task-queue.ts';
import { Executions } from '../runtime/executions.ts';
import { ScriptHost } from '../runtime/script-host.ts';
import { readProject } from '../sdf/project.ts';
import { CustomRecords } from '../store/custom-records.ts';
import { Database } from '../store/database.ts';
import { createEntityViews } from '../store/entity-views.ts';
import { Records } from '../store/records.ts';
import {
  fillWithSamples,
  SAMPLE_M2M,
  SAMPLE_USERS,
  sampleKeyPair,
  sampleSecrets,
} from '../store/sample-data.ts';
import { SAMPLE_FIELDS, SAMPLE_LISTS } from '../store/sample-fields.ts';
import { ModelAdministration } from './administration.ts';
import { ModelM2m } from './m2m.ts';
import { answerOwnDomain } from './own-domains.ts';
import { ModelRecords } from './records.ts';
import { ModelSessions } from './sessions.ts';
import { ModelWorld } from './world.ts';

const ACCOUNT_ID = 'MODEL_1';
/** A request to the outside: to connect, and in all (NetSuite help, https.request). */
const CONNECT_MS = 5_000;
const REQUEST_MS = 45_000;

/** One modeled account: its data, its rules, its deployed scripts. Composes the parts. */
export class ModelAccount implements Account {
  readonly id = ACCOUNT_ID;
  readonly sessions: ModelSessions;
  readonly records: ModelRecords;
  readonly scripts: ScriptHost;
  readonly m2m: ModelM2m;
  readonly world: ModelWorld;
  readonly administration: ModelAdministration;
  readonly diagnostics: Diagnostics;
  readonly #options: AccountOptions;
  readonly #clock = new Clock();
  readonly #database: Database;
  readonly #outside: Outside;
  readonly #executions: Executions;
  #services: Services;

  constructor(options: AccountOptions) {
    this.#options = options;
    this.#database = new Database(options.database, options.fresh);
    this.#outside = new Outside({
      certificate: () => options.certificateAuthority?.(),
      connectMilliseconds: options.connectMilliseconds ?? CONNECT_MS,
      requestMilliseconds: options.requestMilliseconds ?? REQUEST_MS,
    });
    this.#clock.offset = this.#database.state('clock', 0);
    // One transaction for all that opening writes: outside of one, each statement makes a journal
    // file and removes it.
    this.#database.exec('BEGIN');
    this.#services = this.#load();
    this.#services.cache.fill(options.cache ?? {});
    // The parts ask for the services at each call, because a reload replaces them.
    const services = () => this.#services;
    this.#executions = new Executions(services, options.runsPerLoad ?? 1);
    this.sessions = new ModelSessions(services);
    this.records = new ModelRecords(this.#executions);
    this.scripts = new ScriptHost(this.#executions);
    this.m2m = new ModelM2m({
      accountId: ACCOUNT_ID,
      database: this.#database,
      clock: this.#clock,
      sessions: this.sessions,
      roles: () => this.#services.roles,
    });
    this.world = new ModelWorld({
      database: this.#database,
      customRecords: this.#services.customRecords,
      clock: this.#clock,
      emptyCache: () => this.#services.cache.clear(),
    });
    this.administration = new ModelAdministration({
      services,
      sessions: this.sessions,
      world: this.world,
      scripts: this.scripts,
      version: options.version ?? '1.0.0',
    });
    this.diagnostics = {
      logs: () => this.#services.log.list(),
      inspect: () => ({ tables: this.#database.tables(), cache: this.#services.cache.entries() }),
    };
    if (!this.#database.state<boolean>('filled', false)) this.#fill();
    this.#database.exec('COMMIT');
  }

  #load(): Services {
    const deployed = readProject(this.#options.project);
    // What people added to the account besides.
    const project = {
      ...deployed,
      bodyFields: [...deployed.bodyFields, ...SAMPLE_FIELDS],
      lists: [...deployed.lists, ...SAMPLE_LISTS],
    };
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
      roles: new Roles(project),
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
          { domains: domainsOf(ACCOUNT_ID), oauth: this.m2m.tokens, scripts: this.scripts },
          request,
        ),
      world: () => this.world.state,
      others: null,
    };
  }

  #fill(): void {
    fillWithSamples(this.#database);
    for (const [id, value] of Object.entries(sampleSecrets()))
      this.administration.setSecret(id, value);
    const { publicKeyPem, privateKeyPem } = sampleKeyPair();
    this.administration.setCertificate(SAMPLE_M2M.signer, privateKeyPem);
    // The role that docs/call-sync.md asks for, when the project has it.
    this.m2m.register(
      SAMPLE_M2M.clientId,
      SAMPLE_M2M.certificateId,
      publicKeyPem,
      this.#services.roles.find(SAMPLE_M2M.role) === null ? {} : { role: SAMPLE_M2M.role },
    );
    this.world.begin();
    this.#database.setState('filled', true);
  }

  reload(): void {
    this.#services = this.#load();
    this.#executions.forget();
    this.scripts.restletPace = 0;
  }

  close(): void {
    this.#outside.close();
    this.#database.close();
  }
}
