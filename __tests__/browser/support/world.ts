/** The company's row when everything is set up and tested. */
export const COMPANY_SET: Record<string, string> = {
  custrecord_rcp_rc_server: 'https://platform.ringcentral.com',
  custrecord_rcp_rc_client_id: 'ringcentral-client',
  custrecord_rcp_rc_jwt_client_id: 'ringcentral-company-client',
  custrecord_rcp_rc_client_secret: 'custsecret_rcp_ringcentral_client',
  custrecord_rcp_rc_secret: 'custsecret_rcp_ringcentral_jwt',
  custrecord_rcp_rc_test: 'passed',
  custrecord_rcp_rc_tested_at: '2026-01-15T10:00:00.000Z',
  custrecord_rcp_rc_report: '',
  custrecord_rcp_ns_client_id: 'netsuite-client',
  custrecord_rcp_ns_certificate: 'netsuite-certificate',
  custrecord_rcp_ns_signer: 'custcertificate_netsuite',
  custrecord_rcp_ns_certificate_ends: '',
  custrecord_rcp_ns_test: 'passed',
  custrecord_rcp_ns_tested_at: '2026-01-15T10:00:00.000Z',
  custrecord_rcp_ns_report: '',
  custrecord_rcp_min_version: '',
  custrecord_rcp_admin_roles: '',
  custrecord_rcp_bundle_version: '',
  custrecord_rcp_bundle_managed: 'F',
  custrecord_rcp_info_links: '',
};

export type ConnectionState =
  | 'never-connected'
  | 'connected'
  | 'disconnected'
  | 'expired'
  | 'revoked';

export interface SampleUser {
  id: number;
  name: string;
  roles: { scriptId: string; name: string }[];
}

export interface LogEntry {
  level: string;
  script: string;
  title: string;
  details: string;
}

/** The control page's interface: what happens to the modeled account from outside. */
export class World {
  readonly #origin: string;
  users: SampleUser[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  async #call(path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.#origin}${path}`, {
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          }),
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)} ${await answer.text()}`);
    return answer.json();
  }

  async open(): Promise<void> {
    const state = (await this.#call('/control/state')) as { users: SampleUser[] };
    this.users = state.users;
  }

  user(name: string): SampleUser {
    const found = this.users.find((user) => user.name === name);
    if (found === undefined)
      throw new Error(`no sample user ${name}: ${this.users.map((user) => user.name).join(', ')}`);
    return found;
  }

  /** Any other call of the control page. */
  async control(path: string, body: object = {}): Promise<void> {
    await this.#call(`/control/${path}`, body);
  }

  async change(patch: object): Promise<void> {
    await this.#call('/control/change', patch);
  }

  /** Everybody connected, everything set up, the browser as it is, and the clock right. */
  async allWell(): Promise<void> {
    await this.change({
      connections: Object.fromEntries(this.users.map(({ id }) => [id, 'connected'])),
      languages: Object.fromEntries(this.users.map(({ id }) => [id, 'en_US'])),
      company: COMPANY_SET,
      bundle: null,
      browser: { microphone: 'real', notifications: 'real', webLocks: 'real' },
      featuresOff: [],
      deploymentsOff: [],
      fieldsRemoved: [],
      scriptsHealthy: true,
    });
    await this.#call('/control/clock', { offset: 0 });
  }

  /** Moves the account's clock, in milliseconds from the real one. */
  async clock(offset: number): Promise<void> {
    await this.#call('/control/clock', { offset });
  }

  connection(userId: number, state: ConnectionState): Promise<void> {
    return this.change({ connections: { [userId]: state } });
  }

  /** @param locale as N/translation writes it, such as de_DE */
  language(userId: number, locale: string): Promise<void> {
    return this.change({ languages: { [userId]: locale } });
  }

  company(values: Record<string, string>): Promise<void> {
    return this.change({ company: { ...COMPANY_SET, ...values } });
  }

  /**
   * Makes or, with null, deletes an API secret. @param scripts ids of the scripts that may use it;
   * none named: every script
   */
  async secret(id: string, value: string | null, scripts: string[] = []): Promise<void> {
    await this.#call('/control/secret', { id, value, scripts });
  }

  async lapse(userId: number): Promise<void> {
    await this.#call('/control/lapse', { userId });
  }

  async logs(): Promise<LogEntry[]> {
    const answer = (await this.#call('/control/logs')) as { logs: LogEntry[] } | LogEntry[];
    return Array.isArray(answer) ? answer : answer.logs;
  }
}
