import { callLogRecord, type SampleCall } from '../call-sync/sample-calls.ts';
import { CLIENT, KID, testsPassed } from './company-row.ts';
import { CompanyWorld, pem } from './company-world.ts';

const SCRIPTS = ['customscript_rcp_call_sync'];
const READERS = [...SCRIPTS, 'customscript_rcp_sync_page'];
/** A stored JSON text; an empty object for an empty field. */
const textOf = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : '{}';
const ROW = 'customrecord_rcp_call_sync';

/** The built call sync in the model, beside RingCentral's stand-in with its company call log. */
export class CallSyncWorld extends CompanyWorld {
  /** Everything set up, an integration with the call sync's own role, and the call sync on. */
  async ready(settings: object = {}): Promise<void> {
    await this.allWell();
    const { account, ringCentral } = this;
    account.administration.setSecret(
      'custsecret_rcp_client',
      ringCentral.company.clientSecret,
      READERS,
      ['127.0.0.1'],
    );
    account.administration.setSecret('custsecret_rcp_jwt', ringCentral.company.jwt, READERS, [
      '127.0.0.1',
    ]);
    account.administration.setCertificate(
      'custcertificate_test',
      pem(this.key.privateKey),
      SCRIPTS,
    );
    account.m2m.wipe();
    account.m2m.register(CLIENT, KID, pem(this.key.publicKey), {
      role: 'customrole_rcp_call_sync',
    });
    const admin = this.identity('Account Administrator');
    for (const { id, values } of this.recordsOfOurs())
      account.records.delete(admin, { type: 'phonecall', id, values });
    for (const name of ['call_page', 'call_decision', 'deleted_call', 'extensions'] as const)
      account.administration.emptyTable(`customrecord_rcp_${name}`);
    account.administration.editRow(ROW, this.row().id, { custrecord_rcp_sync_state: '' });
    await ringCentral.control.callLog({ clear: true });
    await ringCentral.control.setLimits({ Heavy: 1000, Medium: 1000, Light: 1000 });
    this.set({ on: true, since: 0, rules: { internal: true }, ...settings });
  }

  /** The tests of both connections passed. */
  verify(): void {
    const { world } = this.account;
    world.change({ company: { ...world.state.company, ...testsPassed() } });
  }

  /** Settings as the page would store them. */
  set(settings: object): void {
    this.account.administration.editRow(ROW, this.row().id, {
      custrecord_rcp_sync_settings: JSON.stringify(settings),
    });
  }

  /** Calls of this extension aren't logged. */
  dontLog(extension: string): void {
    this.#mapping({ [extension]: { match: 'dont-log', employee: null } });
  }

  /** Which employee organizes which extension. */
  map(organizers: Readonly<Record<string, number>>): void {
    this.#mapping(
      Object.fromEntries(
        Object.entries(organizers).map(([extension, employee]) => [
          extension,
          { match: 'manual', employee },
        ]),
      ),
    );
  }

  #mapping(mapping: object): void {
    const [shelf] = this.table('customrecord_rcp_extensions');
    if (shelf === undefined) throw new Error('no extensions yet: run once');
    this.account.administration.editRow('customrecord_rcp_extensions', Number(shelf['id']), {
      custrecord_rcp_extensions_mapping: JSON.stringify({
        ...(JSON.parse(textOf(shelf['custrecord_rcp_extensions_mapping'])) as object),
        ...mapping,
      }),
    });
  }

  table(name: string): Record<string, unknown>[] {
    return this.account.diagnostics.inspect().tables[name] ?? [];
  }

  row(): { id: number; state: Record<string, unknown> } {
    const [row] = this.table(ROW);
    return {
      id: Number(row?.['id']),
      state: JSON.parse(textOf(row?.['custrecord_rcp_sync_state'])) as Record<string, unknown>,
    };
  }

  calls(...calls: readonly SampleCall[]): Promise<void> {
    return this.ringCentral.control.callLog({ records: calls.map(callLogRecord) });
  }

  user(name: string): number {
    return this.account.sessions.users().find((user) => user.name === name)?.id ?? 0;
  }

  /** Phone Call records that the call sync or a softphone of ours made. */
  recordsOfOurs(): { id: number; values: Record<string, string> }[] {
    return this.phoneCalls().filter(({ values }) => values['externalid']?.startsWith('rcp-'));
  }

  ours(): Record<string, string>[] {
    return this.recordsOfOurs().map(({ values }) => values);
  }

  /** Every Phone Call record. */
  phoneCalls(): { id: number; values: Record<string, string> }[] {
    return this.account.records
      .list('phonecall')
      .map(({ id }) => this.account.records.load('phonecall', id))
      .flatMap((record) => (record?.id == null ? [] : [{ id: record.id, values: record.values }]));
  }

  /** What the call list says of each call, by session and extension. */
  listed(): Record<string, { state: string; reason?: string }> {
    const all = this.table('customrecord_rcp_call_page').flatMap(
      (row) =>
        JSON.parse(String(row['custrecord_rcp_page_calls'])) as {
          session: string;
          extension: string;
          outcome: { state: string; reason?: string };
        }[],
    );
    return Object.fromEntries(
      all.map(({ session, extension, outcome }) => [`${session} ${extension}`, outcome]),
    );
  }
}
