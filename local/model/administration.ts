import type { Administration, DeploymentChange } from '../account/administration.ts';
import type { AccountSessions } from '../account/sessions.ts';
import type { AccountWorld } from '../account/world.ts';
import type { Services } from '../execution/execution.ts';
import { ADMINISTRATOR } from '../platform/roles.ts';
import { runInstallation } from '../runtime/installation.ts';
import type { ScriptHost } from '../runtime/script-host.ts';

const SERVER = 'customrecord_rcp_server';
const ORIGIN = 'custrecord_rcp_server_origin';
/** ID of the first employee of an import: those before are the sample users'. */
const FIRST_EMPLOYEE = 10_001;

interface Parts {
  services: () => Services;
  sessions: Pick<AccountSessions, 'users'>;
  world: AccountWorld;
  scripts: Pick<ScriptHost, 'restletPace'>;
  /** Version of the deployed project. */
  version: string;
}

/** What an administrator does, past the product's own pages. */
export class ModelAdministration implements Administration {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  install(from: string | null): string | null {
    const { services, sessions, version } = this.#parts;
    const user = sessions
      .users()
      .find(({ roles }) => roles.some(({ id }) => id === ADMINISTRATOR.id));
    if (user === undefined) throw new Error('no sample user is an administrator');
    return runInstallation(services(), { user, role: ADMINISTRATOR }, from, version);
  }

  changeDeployment(
    scriptId: string,
    deploymentId: string,
    { deployed, audience }: DeploymentChange,
  ): boolean {
    const { services, world } = this.#parts;
    const deployment = services()
      .project.scripts.find((candidate) => candidate.scriptId === scriptId)
      ?.deployments.find((candidate) => candidate.scriptId === deploymentId);
    if (deployment === undefined) return false;
    if (deployed !== undefined) {
      const off = world.state.deploymentsOff.filter((id) => id !== deploymentId);
      world.change({ deploymentsOff: deployed ? off : [...off, deploymentId] });
    }
    if (audience !== undefined)
      Object.assign(deployment, {
        allRoles: audience === 'all',
        roles: audience === 'all' ? [] : audience,
      });
    return true;
  }

  setRestletPace(milliseconds: number): void {
    this.#parts.scripts.restletPace = milliseconds;
  }

  /**
   * Confirms a server, as an Administrator does on the settings page before the product sends
   * anything to one that isn't RingCentral's.
   */
  confirmServer(origin: string): void {
    const { customRecords } = this.#parts.services();
    if (customRecords.type(SERVER) === undefined) return;
    if (customRecords.rows(SERVER).some((row) => row[ORIGIN] === origin)) return;
    customRecords.insert(SERVER, { [ORIGIN]: origin });
  }

  editRow(type: string, id: number, values: Record<string, string>): void {
    this.#parts.services().customRecords.update(type, id, values);
  }

  addRows(type: string, rows: readonly Record<string, string | number>[]): void {
    for (const row of rows) this.#parts.services().customRecords.insert(type, row);
  }

  addEmployees(count: number): void {
    const people = Array.from({ length: count }, (_, at) => {
      const number = String(at + 1);
      return {
        entityid: `Person ${number.padStart(5, '0')}`,
        firstname: 'Person',
        lastname: number.padStart(5, '0'),
        email: `person${number}@example.com`,
      };
    });
    this.#parts.services().records.add('employee', FIRST_EMPLOYEE, people);
  }

  emptyTable(type: string): void {
    const { customRecords } = this.#parts.services();
    for (const row of customRecords.rows(type)) customRecords.delete(type, Number(row['id']));
  }

  secretIds(): string[] {
    return this.#parts.services().secrets.ids();
  }

  setSecret(
    id: string,
    value: string | null,
    scripts: string[] = [],
    domains: string[] = [],
  ): void {
    this.#parts.services().secrets.set(id, value === null ? null : { value, scripts, domains });
  }

  certificateIds(): string[] {
    return this.#parts.services().certificates.ids();
  }

  setCertificate(id: string, privateKeyPem: string | null, scripts: string[] = []): void {
    this.#parts
      .services()
      .certificates.set(id, privateKeyPem === null ? null : { privateKeyPem, scripts });
  }
}
