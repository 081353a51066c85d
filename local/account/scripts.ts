import type { Identity } from './identity.ts';
import type { Interfere, MapReduceRun } from './map-reduce.ts';

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

/** A link of the menu to a Suitelet. */
export interface MenuLink {
  label: string;
  category: string;
  url: string;
}

/** The deployed scripts, as a browser, an integration, and the scheduler reach them. */
export interface AccountScripts {
  /** Menu links of the deployed Suitelets that this role may open. */
  menu(identity: Identity): MenuLink[];
  runSuitelet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse>;
  /** Resolves after the pace that an administrator set, see `Administration.setRestletPace`. */
  runRestlet(
    identity: Identity,
    script: string,
    deployment: string,
    request: ScriptRequest,
  ): Promise<ScriptResponse>;
  /**
   * Runs the scheduled scripts now, except undeployed ones.
   * @param due only those whose time came after this, in milliseconds since 1970; all of them when
   * not given
   */
  runScheduled(due?: number): Usage[];
  /**
   * Runs the map/reduce scripts that are due by the clock, then those that scripts asked for, and
   * what these ask for in turn.
   * @param due as for runScheduled
   * @param most runs at most: a script that always starts itself again would never end
   */
  runMapReduce(due?: number, most?: number): MapReduceRun[];
  /** Decides what happens to the stages of map/reduce scripts besides what they do. */
  interfere(interfere: Interfere): void;
  /**
   * Says what others do between two calls of a script: the platform goes on serving them. Called
   * before each request of N/https with its address, after each SuiteQL query with its
   * `customScriptId`, and after each load of a custom record with `load` and its type, when the
   * script has rows that may no longer be true. Null for nobody.
   */
  meanwhile(others: ((where: string) => void) | null): void;
  /**
   * Relative address of a deployed Suitelet or RESTlet, as N/url gives it; null when it isn't deployed.
   */
  url(scriptId: string, deploymentId: string): string | null;
  /** A File Cabinet file by the ID and hash of its media URL. */
  media(id: string, hash: string): { body: Buffer; contentType: string } | null;
}
