import type { AccountWorld, ConnectionState, World } from '../account/world.ts';
import type { Clock } from '../platform/clock.ts';
import type { CustomRecords } from '../store/custom-records.ts';
import type { Database } from '../store/database.ts';
import { LONGEST } from '../store/field-value.ts';
import { SAMPLE_CONNECTIONS, SAMPLE_USERS } from '../store/sample-data.ts';

const COMPANY = 'customrecord_rcp_company';
const CALL_SYNC = 'customrecord_rcp_call_sync';
const CONNECTION = 'customrecord_rcp_connection';
const HEALTHY: Pick<
  World,
  | 'languages'
  | 'timeZones'
  | 'formats'
  | 'bundle'
  | 'browser'
  | 'featuresOff'
  | 'deploymentsOff'
  | 'fieldsRemoved'
  | 'scriptsHealthy'
> = {
  languages: {},
  timeZones: {},
  formats: {},
  bundle: null,
  browser: { microphone: 'real', notifications: 'real', webLocks: 'real' },
  featuresOff: [],
  deploymentsOff: [],
  fieldsRemoved: [],
  scriptsHealthy: true,
};

interface Parts {
  database: Database;
  customRecords: CustomRecords;
  clock: Clock;
  /** Empties N/cache. */
  emptyCache: () => void;
}

/**
 * What the control page shows and changes: rows of the product's own records, what happens around
 * the account, and its clock.
 */
export class ModelWorld implements AccountWorld {
  readonly #database: Database;
  readonly #records: CustomRecords;
  readonly #clock: Clock;
  readonly #emptyCache: () => void;
  #kept: Partial<World> | null = null;

  constructor({ database, customRecords, clock, emptyCache }: Parts) {
    this.#database = database;
    this.#records = customRecords;
    this.#clock = clock;
    this.#emptyCache = emptyCache;
  }

  /** Puts a new account into its first state. */
  begin(): void {
    // A small company whose people call each other, and want to see it.
    const [row] = this.#records.type(CALL_SYNC) === undefined ? [] : this.#records.rows(CALL_SYNC);
    if (row !== undefined)
      this.#records.update(CALL_SYNC, Number(row['id']), {
        custrecord_rcp_sync_settings: JSON.stringify({ rules: { internal: true } }),
      });
    this.#setConnections(
      Object.fromEntries(Object.entries(SAMPLE_CONNECTIONS)) as World['connections'],
    );
  }

  /**
   * As it is now. The rows are read when somebody asks for them: most calls of a module want one
   * value, and there are many.
   */
  get state(): World {
    const connections = () => this.#connections();
    const company = () => this.#company();
    return {
      ...HEALTHY,
      ...this.#own(),
      get connections() {
        return connections();
      },
      get company() {
        return company();
      },
    };
  }

  change({ connections, company, ...rest }: Partial<World>): void {
    this.#kept = { ...this.#own(), ...rest };
    this.#database.setState('world', this.#kept);
    if (connections !== undefined) this.#setConnections(connections);
    const row =
      this.#records.type(COMPANY) === undefined ? undefined : this.#records.rows(COMPANY)[0];
    // A person may put into the record what no form would take; the model keeps only to the field's
    // own limit.
    if (company !== undefined && row !== undefined) {
      const typeOf = (name: string) =>
        this.#records.type(COMPANY)?.fields.find(({ scriptId }) => scriptId === name)?.type ?? '';
      const fitting = (name: string, value: string) =>
        value === '' && typeOf(name) === 'CHECKBOX' ? 'F' : value.slice(0, LONGEST[typeOf(name)]);
      const values = Object.fromEntries(
        Object.entries(company).map(([name, value]) => [name, fitting(name, value)]),
      );
      this.#records.update(COMPANY, Number(row['id']), values);
    }
    // The product's own writes remove what they make stale; a change from outside stands for such a
    // write.
    this.#emptyCache();
  }

  now(): number {
    return this.#clock.now();
  }

  setClockOffset(milliseconds: number): void {
    this.#clock.offset = milliseconds;
    this.#database.setState('clock', milliseconds);
  }

  /** What isn't in records. No other process writes to the database. */
  #own(): Partial<World> {
    return (this.#kept ??= this.#database.state<Partial<World>>('world', HEALTHY));
  }

  #company(): World['company'] {
    const type = this.#records.type(COMPANY);
    const row = type === undefined ? undefined : this.#records.rows(COMPANY)[0];
    return Object.fromEntries(
      (type?.fields ?? []).map(({ scriptId }) => [scriptId, String(row?.[scriptId] ?? '')]),
    );
  }

  #connections(): World['connections'] {
    const rows = this.#records.type(CONNECTION) === undefined ? [] : this.#records.rows(CONNECTION);
    return Object.fromEntries(
      SAMPLE_USERS.map(({ id }) => {
        const row = rows.find((candidate) => Number(candidate['custrecord_rcp_con_user']) === id);
        return [id, (row?.['custrecord_rcp_con_state'] ?? 'never-connected') as ConnectionState];
      }),
    );
  }

  #setConnections(connections: World['connections']): void {
    if (this.#records.type(CONNECTION) === undefined) return;
    for (const [user, state] of Object.entries(connections)) {
      for (const row of this.#records.rows(CONNECTION)) {
        if (String(row['custrecord_rcp_con_user']) === user)
          this.#records.delete(CONNECTION, Number(row['id']));
      }
      if (state !== 'never-connected') {
        this.#records.insert(CONNECTION, {
          custrecord_rcp_con_user: user,
          custrecord_rcp_con_state: state,
          custrecord_rcp_con_changed: '',
        });
      }
    }
  }
}
