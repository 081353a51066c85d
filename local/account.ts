import type { Identity, M2mDetails, M2mMapping, User } from './identity.ts';
import type { OAuthServer } from './platform/oauth-server.ts';

export type { Identity, M2mDetails, M2mMapping, Role, User } from './identity.ts';

/**
 * The seam between the model's rules (store, sdf, platform, modules, runtime) and the pages it
 * serves (http, pages). Everything the HTTP side may ask of the modelled account is here.
 */

/** The record types the model renders as forms, by their platform id. */
export const RECORD_TYPES = [
  'customer',
  'lead',
  'prospect',
  'contact',
  'phonecall',
  'supportcase',
  'opportunity',
  'salesorder',
  'job',
  'vendor',
  'employee',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export type PermissionLevel = 'NONE' | 'VIEW' | 'CREATE' | 'EDIT' | 'FULL';

export type SessionState =
  | { state: 'active'; identity: Identity }
  | {
      state: 'gone';
      reason: 'unknown' | 'idle' | 'absolute' | 'signed-out' | 'role-changed' | 'replaced';
    };

export interface ScriptRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute URL of this request. */
  url: string;
  query: Record<string, string>;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string;
}

/** What one execution of a script used. */
export interface Usage {
  deployment: string;
  units: number;
  milliseconds: number;
  searches: number;
}

export interface ScriptResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
  usage: Usage | null;
}

export type MessageType = 'CONFIRMATION' | 'INFORMATION' | 'WARNING' | 'ERROR';

/** What user events added to a record page. */
export interface RecordPage {
  messages: { type: MessageType; title: string; message: string; duration: number }[];
  /** HTML of INLINEHTML fields, rendered raw as the platform does. */
  inlineHtml: { id: string; html: string }[];
  /** Units each user event used, for the control page and the bench. */
  usage: Usage[];
  /** What a user event threw: the platform shows it instead of the record. */
  failure: string | null;
}

export interface RecordData {
  type: RecordType;
  id: number | null;
  /** Field id to stored text. */
  values: Record<string, string>;
}

export type RecordEvent = 'view' | 'edit' | 'create' | 'copy';

/** A user's own connection row; `never-connected` means no row. */
export type ConnectionState =
  | 'never-connected'
  | 'connected'
  | 'disconnected'
  | 'expired'
  | 'revoked';

/**
 * What the control page can change. Every switch is something that happens to a real account or a
 * real browser.
 */
export interface World {
  connections: Record<number, ConnectionState>;
  /**
   * The language that each user chose under Set Preferences, as N/translation writes it, such as
   * de_DE; en_US when not named.
   */
  languages: Record<number, string>;
  company: Record<string, string>;
  /**
   * Installed bundle that contains our scripts, or null when the project was deployed by the CLI.
   */
  bundle: { id: number; name: string; version: string; managed: boolean } | null;
  /**
   * What the browser of this account lacks, applied by a shim the model puts at the head of pages.
   */
  browser: {
    microphone: 'real' | 'missing' | 'blocked' | 'in-use' | 'blocked-by-policy' | 'unsupported';
    notifications: 'real' | 'default' | 'denied' | 'granted' | 'unsupported';
    webLocks: 'real' | 'unsupported';
  };
  /**
   * Features of Setup > Company > Enable Features that are off, of those that the manifest names.
   */
  featuresOff: string[];
  /** Script deployments, by script id, that an administrator undeployed. */
  deploymentsOff: string[];
  /** When false every script of ours throws at once, to see that a record survives. */
  scriptsHealthy: boolean;
}

export interface LogEntry {
  at: string;
  level: 'DEBUG' | 'AUDIT' | 'ERROR' | 'EMERGENCY';
  script: string;
  title: string;
  details: string;
}

/** A script deployment record's Deployed and Audience. */
export interface DeploymentChange {
  deployed?: boolean;
  /** Script ids of the roles; `all` for All Roles. */
  audience?: 'all' | string[];
}

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
  readonly oauth: OAuthServer;

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
