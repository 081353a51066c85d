import type { DeploymentChange } from './administration.ts';
import type { LogEntry } from './diagnostics.ts';
import type { Identity, User } from './identity.ts';
import type { M2mDetails, M2mMapping, TokenServer } from './m2m.ts';
import type { Interfere, MapReduceRun } from './map-reduce.ts';
import type { PermissionLevel } from './permission.ts';
import type { RecordData, RecordEvent, RecordPage, RecordType } from './records.ts';
import type { ScriptRequest, ScriptResponse, Usage } from './scripts.ts';
import type { SessionState } from './sessions.ts';
import type { World } from './world.ts';

export interface Account {
  readonly id: string;
  users(): User[];

  signIn(userId: number, roleScriptId?: string): { sessionId: string } | { error: string };
  /** Touches the idle timer only when `activity` is true. */
  session(sessionId: string | undefined, activity: boolean): SessionState;
  /** Ends the old session, opens one with the new role, as the platform does. */
  switchRole(sessionId: string, roleScriptId: string): { sessionId: string } | { error: string };
  signOut(sessionId: string): void;
  /** Ends every session of the user at once, or lets the idle time-out pass for it. */
  lapse(userId: number): void;

  /** Menu links of the deployed Suitelets that this role may open. */
  menu(identity: Identity): { label: string; category: string; url: string }[];
  permission(identity: Identity, recordType: RecordType): PermissionLevel;
  listRecords(recordType: RecordType): { id: number; title: string }[];
  loadRecord(recordType: RecordType, id: number): RecordData | null;
  saveRecord(identity: Identity, record: RecordData): { id: number } | { error: string };
  openRecord(identity: Identity, event: RecordEvent, record: RecordData, url: string): RecordPage;

  runSuitelet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse>;
  runRestlet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse>;
  /**
   * How long a RESTlet call holds its place among those that may run at once, in milliseconds; 0 as
   * long as the script runs.
   */
  setRestletPace(milliseconds: number): void;
  /**
   * What an administrator can change on a script deployment record: the mark Deployed, which is the
   * world's `deploymentsOff`, and the audience until the files are loaded anew. @returns false when
   * there is no such deployment
   */
  changeDeployment(scriptId: string, deploymentId: string, change: DeploymentChange): boolean;
  /**
   * Relative address of a deployed Suitelet or RESTlet, as N/url gives it; null when there is none.
   */
  scriptUrl(scriptId: string, deploymentId: string): string | null;
  /** A File Cabinet file by the id and hash of its media URL. */
  media(id: string, hash: string): { body: Buffer; contentType: string } | null;

  /** Maps an integration's certificate, as an administrator does on the M2M set-up page. */
  registerM2m(
    clientId: string,
    certificateId: string,
    publicKeyPem: string,
    details?: M2mDetails,
  ): void;
  /** Null when there is no such mapping. */
  m2mMapping(clientId: string, certificateId: string): M2mMapping | null;
  /** Deletes every mapping, as the refresh of a sandbox does. */
  wipeM2m(): void;
  /** Gives out tokens for client credentials, and knows them again. */
  readonly oauth: TokenServer;

  /**
   * Runs the installation scripts as NetSuite does when the project is installed or updated.
   * @param from the version there was, or null for a first installation
   * @returns the words of a script that stopped it, or null
   */
  install(from: string | null): string | null;

  readonly world: World;
  change(patch: Partial<World>): void;
  now(): number;
  /** Moves the account's clock, in milliseconds from the real one. */
  setClockOffset(milliseconds: number): void;
  /** Ids of the API secrets. Nobody ever sees a value again. */
  secretIds(): string[];
  /** An Administrator confirms a server that isn't RingCentral's. @param origin in lower case */
  confirmServer(origin: string): void;
  /**
   * Writes fields of a custom record's row past our forms, as any script of somebody with Edit can.
   */
  editRow(type: string, id: number, values: Record<string, string>): void;
  /**
   * Makes, changes or, with null, deletes an API secret.
   * @param scripts ids of the scripts that may use it; none named: every script
   * @param domains hosts it may be sent to; none named: every host
   */
  setSecret(id: string, value: string | null, scripts?: string[], domains?: string[]): void;
  /** Ids of the uploaded certificates that scripts sign with. */
  certificateIds(): string[];
  /**
   * Uploads, changes or, with null, deletes a certificate. @param scripts ids of the scripts that
   * may use it; none named: every script
   */
  setCertificate(id: string, privateKeyPem: string | null, scripts?: string[]): void;
  /**
   * Runs the scheduled scripts now. @param due only those whose time came after this, in
   * milliseconds since 1970
   */
  runScheduled(due?: number): Usage[];
  /** Runs map/reduce scripts that are due, and those that scripts started. */
  runMapReduce(due?: number, most?: number): MapReduceRun[];
  /** What happens to stages of map/reduce scripts besides what they do. */
  interfere(interfere: Interfere): void;
  /** Deletes every row of a custom record type. */
  emptyTable(type: string): void;
  /** Deletes a record as a person does, with its user events. */
  deleteRecord(identity: Identity, record: RecordData): void;
  logs(): LogEntry[];
  /**
   * All that is kept, table by table, and what is cached at the moment: for tests that compare, or
   * look for what must not be there.
   */
  inspect(): {
    tables: Record<string, Record<string, string | number | null>[]>;
    cache: Record<string, string>;
  };
  /** Loads the deployed files anew, after a build. */
  reload(): void;
  close(): void;
}

export interface AccountOptions {
  /** Folder of the staged SDF project. */
  project: string;
  /** SQLite file; `:memory:` for tests. */
  database: string;
  /** Version of the deployed project, which installation scripts are told; 1.0.0 when not given. */
  version?: string;
  /** Begin anew: drop what the file holds. */
  fresh: boolean;
  /** Origin that `url.resolveDomain` and media URLs are made from, e.g. `http://127.0.0.1:4180`. */
  origin: () => string;
  /**
   * What N/cache holds at the start, by place and key as `inspect` tells it: a deployment leaves it
   * where it is.
   */
  cache?: Readonly<Record<string, string>>;
  /**
   * How often a loaded script runs before it is loaded anew: once on the platform. More is for
   * tests with very many requests; their seconds are not limited.
   */
  runsPerLoad?: number;
  /** PEM of a certificate authority that requests to the outside trust besides the usual ones. */
  certificateAuthority?: () => string | undefined;
  /** How long connecting to the outside may take, in milliseconds; 5 s when not given. */
  connectMilliseconds?: number;
  /** How long a request to the outside may take in all, in milliseconds; 45 s when not given. */
  requestMilliseconds?: number;
}
