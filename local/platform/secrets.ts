import { SuiteScriptError } from './error.ts';
import type { Database } from '../store/database.ts';

interface Secret {
  value: string;
  /** Scripts that may use it; empty: any script (NetSuite help, article_160216486846). */
  scripts: string[];
}

/** API Secrets: scripts use them by id and never see the value (NetSuite help, article_160216486846, section_160337298977). */
export class Secrets {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Makes, changes or, with null, deletes one, as an administrator does. */
  set(id: string, secret: Secret | null): void {
    if (!/^custsecret[a-z0-9_]+$/.test(id)) throw new Error(`${id} is no id of an API secret`);
    const all = { ...this.#all(), [id]: secret };
    this.#database.setState('secrets', Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));
  }

  ids(): string[] {
    return Object.keys(this.#all());
  }

  /** The value, for the platform's own use. @throws for a secret that is not there or not for this script */
  use(id: string, scriptId: string): string {
    const secret = this.#all()[id];
    if (secret === undefined || (secret.scripts.length > 0 && !secret.scripts.includes(scriptId))) {
      throw new SuiteScriptError('INVALID_SECRET', `There is no API secret ${id} that this script may use.`);
    }
    return secret.value;
  }

  #all(): Record<string, Secret> {
    return this.#database.state<Record<string, Secret>>('secrets', {});
  }
}
