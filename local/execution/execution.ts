import type { Identity, Role } from '../account/identity.ts';
import type { PermissionLevel } from '../account/permission.ts';
import type { World } from '../account/world.ts';
import type { CacheStore } from '../platform/cache-store.ts';
import type { Certificates } from '../platform/certificates.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileCabinet } from '../platform/file-cabinet.ts';
import type { LogStore } from '../platform/log-store.ts';
import type { Outside, OutsideAnswer, OutsideRequest } from '../platform/outside.ts';
import type { Roles } from '../platform/roles.ts';
import type { Secrets } from '../platform/secrets.ts';
import type { Sessions } from '../platform/sessions.ts';
import type { TaskQueue } from '../platform/task-queue.ts';
import type { Deployment, Script, SdfProject } from '../sdf/project.ts';
import type { CustomRecords } from '../store/custom-records.ts';
import type { Database } from '../store/database.ts';
import type { Records } from '../store/records.ts';
import { SuiteScriptError } from '../suitescript/error.ts';
import { LIMITS } from '../suitescript/governance.ts';

/** Everything of the account that a running script can reach. */
export interface Services {
  accountId: string;
  origin: () => string;
  project: SdfProject;
  database: Database;
  customRecords: CustomRecords;
  records: Records;
  cache: CacheStore;
  clock: Clock;
  log: LogStore;
  roles: Roles;
  files: FileCabinet;
  sessions: Sessions;
  isEmployee: (id: number) => boolean;
  secrets: Secrets;
  tasks: TaskQueue;
  outside: Outside;
  certificates: Certificates;
  /** Answers a request to a domain of the account itself; null for any other. */
  own: (request: OutsideRequest) => OutsideAnswer | null;
  world: () => World;
  /** What others do between two calls of a script; null for nothing. */
  others: ((where: string) => void) | null;
}

export type ExecutionContext =
  | 'USERINTERFACE'
  | 'SUITELET'
  | 'RESTLET'
  | 'SCHEDULED'
  | 'MAPREDUCE'
  | 'USEREVENT'
  | 'BUNDLEINSTALLATION'
  | 'SDFINSTALLATION';

/** One run of one script deployment: who runs it, what it may do, and what it has used. */
export class Execution {
  readonly services: Services;
  readonly identity: Identity;
  readonly script: Script;
  readonly deployment: Deployment;
  readonly context: ExecutionContext;
  /**
   * The role that permissions are checked against: the user's, or the deployment's Execute As Role.
   */
  readonly role: Role;
  used = 0;
  searches = 0;
  /** Set when the platform stopped the script: from then on nothing it does counts. */
  stopped: SuiteScriptError | null = null;
  /** Units of one stage of a map/reduce script; null for all other scripts. */
  stageUnits: number | null = null;
  /** Makes a Date of the script's own realm from what the server's clock shows; the loader sets it. */
  serverDate: (...parts: [number, number, number, number, number, number]) => unknown = () => {
    throw new Error('the script is not loaded yet');
  };
  /** What the loader keeps of the script for another run, see `again`. */
  loaded: unknown = null;
  /** Runs more than once. Its time is not watched: that takes a thread for each run. */
  kept = false;

  constructor(
    services: Services,
    identity: Identity,
    script: Script,
    deployment: Deployment,
    context: ExecutionContext,
  ) {
    this.services = services;
    this.identity = identity;
    this.script = script;
    this.deployment = deployment;
    this.context = context;
    this.role =
      (deployment.runAsRole === null ? null : services.roles.find(deployment.runAsRole)) ??
      identity.role;
  }

  /**
   * The same for one more run, with nothing used. The platform loads a script again each time; see
   * AccountOptions, `runsPerLoad`.
   */
  again(): this {
    this.used = 0;
    this.searches = 0;
    this.stopped = null;
    return this;
  }

  get limit(): number {
    return this.stageUnits ?? LIMITS[this.script.type].units;
  }

  /**
   * Pays for a call. @throws the error that stops a script over its limit, now and at every later
   * call
   */
  pay(units: number): void {
    this.check();
    this.used += units;
    if (this.used > this.limit) {
      this.stopped = new SuiteScriptError(
        'SSS_USAGE_LIMIT_EXCEEDED',
        `Script Execution Usage Limit Exceeded (${String(this.limit)} units)`,
      );
      throw this.stopped;
    }
  }

  check(): void {
    if (this.stopped !== null) throw this.stopped;
  }

  /** The level held of a custom record type, or of a permission of the platform. */
  level(name: string): PermissionLevel {
    return name.startsWith('customrecord')
      ? this.services.roles.customRecordLevel(this.role, name)
      : this.services.roles.level(this.role, name);
  }
}
