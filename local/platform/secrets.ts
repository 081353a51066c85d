import type { Database } from '../store/database.ts';
import { SuiteScriptError } from '../suitescript/error.ts';

interface Secret {
  value: string;
  /** Scripts that may use it; empty: any script (NetSuite help, section_160337298977). */
  scripts: string[];
  /**
   * Hosts it may be sent to; none named: any (same page). A secret of an older model has no such
   * list.
   */
  domains?: string[];
}

/** The longest secret (NetSuite help, article_160216486846). */
const LONGEST = 1_000_000;

/**
 * API Secrets: scripts use them by id and never see the value (NetSuite help, article_160216486846,
 * section_160337298977).
 */
export class Secrets {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Makes, changes or, with null, deletes one, as an administrator does. */
  set(id: string, secret: Secret | null): void {
    if (!/^custsecret[a-z0-9_]+$/.test(id)) throw new Error(`${id} is no id of an API secret`);
    if (secret !== null && (secret.value === '' || secret.value.length > LONGEST))
      throw new Error(`a secret has 1 to ${String(LONGEST)} characters`);
    const others = Object.entries(this.#all()).filter(([known]) => known !== id);
    this.#database.setState(
      'secrets',
      Object.fromEntries(secret === null ? others : [...others, [id, secret]]),
    );
  }

  ids(): string[] {
    return Object.keys(this.#all()).sort();
  }

  /**
   * The value, for the platform's own use. @throws for a secret that is not there or not for this
   * script; its name is not documented
   */
  use(id: string, scriptId: string): string {
    const secret = this.#all()[id];
    if (secret === undefined || (secret.scripts.length > 0 && !secret.scripts.includes(scriptId))) {
      throw new SuiteScriptError(
        'INVALID_SECRET',
        `There is no API secret ${id} that this script may use.`,
      );
    }
    return secret.value;
  }

  /** @throws for a secret that may not be sent to this host; the error's name is not documented */
  mayGo(id: string, host: string): void {
    const { domains = [] } = this.#all()[id] ?? {};
    const name = host.replace(/:\d+$/, '');
    if (domains.length > 0 && !domains.some((domain) => domain === host || domain === name)) {
      throw new SuiteScriptError(
        'INVALID_SECRET',
        `The API secret ${id} may not be sent to ${host}.`,
      );
    }
  }

  #all(): Record<string, Secret> {
    return this.#database.state<Record<string, Secret>>('secrets', {});
  }
}
