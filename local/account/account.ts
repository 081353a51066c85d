import type { Administration } from './administration.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { M2m } from './m2m.ts';
import type { AccountRecords } from './records.ts';
import type { AccountScripts } from './scripts.ts';
import type { AccountSessions } from './sessions.ts';
import type { AccountWorld } from './world.ts';

/**
 * The modeled account by who needs it: the pages, the control page, the stand-in of RingCentral,
 * and tests each take only the parts that they name.
 */
export interface AccountParts {
  /** Who is signed in, with which role. */
  readonly sessions: AccountSessions;
  /** Standard records and their pages. */
  readonly records: AccountRecords;
  /** The deployed scripts and files. */
  readonly scripts: AccountScripts;
  /** Integrations that sign in by certificate. */
  readonly m2m: M2m;
  /** What happens around the product: its state, the browser, the clock. */
  readonly world: AccountWorld;
  /** What an administrator does in the account. */
  readonly administration: Administration;
  /** What tests and the control page look at afterwards. */
  readonly diagnostics: Diagnostics;
}

/** The whole account, for the code that opens and closes it. */
export interface Account extends AccountParts {
  readonly id: string;
  /** Loads the deployed files again, after a build. */
  reload(): void;
  close(): void;
}

export interface AccountOptions {
  /** Folder of the staged SDF project. */
  project: string;
  /** SQLite file; `:memory:` for tests. */
  database: string;
  /** Version of the deployed project, which installation scripts receive; 1.0.0 when not given. */
  version?: string;
  /** Start over: drop what the file holds. */
  fresh: boolean;
  /** Origin that `url.resolveDomain` and media URLs are made from, e.g. `http://127.0.0.1:4180`. */
  origin: () => string;
  /**
   * What N/cache holds at the start, by place and key as `inspect` shows it: a deployment leaves it
   * where it is.
   */
  cache?: Readonly<Record<string, string>>;
  /**
   * How often a loaded script runs before it is loaded again: once on the platform. More is for
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
