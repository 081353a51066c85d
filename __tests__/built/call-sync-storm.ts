import type { Interference, MapReduceRun } from '../../local/account/map-reduce.ts';
import { Dice } from '../call-sync/dice.ts';
import type { SampleCall } from '../call-sync/sample-calls.ts';
import type { CallSyncWorld } from './call-sync-world.ts';
import { Asker } from './calls-support.ts';

/** Extensions 101 and 102 have softphones; the others have telephones on a desk. */
const FIRST = 180000101;
const EXTENSIONS = 40;
/** Its calls aren't to be logged. */
const DONT_LOG = FIRST + EXTENSIONS - 1;

interface Known {
  call: SampleCall & { extension: number; seconds: number };
  logged: boolean;
  deleted: boolean;
  /** What a person wrote over the message. */
  human: string | null;
  /** What the softphone's user noted. */
  note: string | null;
}

const keyOf = (session: string, extension: number) => `rcp-${session}-x${String(extension)}`;

/**
 * A company's calls with everything that can go wrong at once. What the account holds in the end
 * must be what the calls say, whatever happened on the way.
 */
export class Storm {
  readonly #world: CallSyncWorld;
  readonly #dice: Dice;
  readonly #known = new Map<string, Known>();
  readonly #employees: readonly number[];
  readonly #softphones = new Map<number, Asker>();
  readonly #units = new Map<string, number>();
  #number = 0;
  #clock = 0;
  /** Softphones that log a call in the middle of the next run. */
  #atOnce: (() => void)[] = [];

  constructor(world: CallSyncWorld, seed: number, employees: readonly number[]) {
    this.#world = world;
    this.#dice = new Dice(seed);
    this.#employees = employees;
    for (const [extension, name] of [
      [FIRST, 'Member One'],
      [FIRST + 1, 'Member Two'],
    ] as const)
      this.#softphones.set(extension, new Asker(world.account, world.identity(name)));
  }

  /** Who organizes what at the beginning. */
  begin(): void {
    const mapping = Object.fromEntries(
      Array.from({ length: EXTENSIONS }, (_, index) => [
        String(FIRST + index),
        this.#dice.pick(this.#employees),
      ]),
    );
    this.#world.map({
      ...mapping,
      [String(FIRST)]: this.#world.user('Member One'),
      [String(FIRST + 1)]: this.#world.user('Member Two'),
    });
    this.#world.dontLog(String(DONT_LOG));
  }

  /** So many new calls, changes of old ones, and trouble; then the job runs. */
  async round(calls: number): Promise<void> {
    const fresh = Array.from({ length: calls }, () => this.#newCall());
    const changed = [...this.#known.values()].filter(() => this.#dice.chance(0.01));
    for (const { call } of changed) {
      call.seconds += 1 + this.#dice.below(60);
      if (this.#dice.chance(0.5)) call.recording = String(this.#number);
    }
    for (const known of fresh) await this.#softphone(known);
    await this.#world.calls(...fresh.map(({ call }) => call), ...changed.map(({ call }) => call));
    this.#people();
    await this.#trouble();
    this.#world.account.scripts.interfere((stage) => {
      if (stage === 'reduce') for (const log of this.#atOnce.splice(0)) log();
      return this.#interference();
    });
    this.#note(this.#world.account.scripts.runMapReduce(undefined, 6));
  }

  /** Everything is well again, and the job runs until nothing is left. */
  async settle(): Promise<void> {
    const { account, ringCentral } = this.#world;
    account.scripts.interfere(() => null);
    account.m2m.tokens.faults.clear();
    await ringCentral.control.clearFaults();
    for (let turn = 0; turn < 20; turn++) {
      for (const log of this.#atOnce.splice(0)) log();
      this.#tick(20 * 60_000);
      this.#note(account.scripts.runMapReduce(undefined, 30));
      const { state } = this.#world.row();
      if (state['waiting'] === 0 && state['more'] === false && state['failing'] === null) return;
    }
    throw new Error(`never finished: ${JSON.stringify(this.#world.row().state)}`);
  }

  /** What is wrong in the account now; nothing, it is to be hoped. */
  faults(): { lost: string[]; doubled: string[]; extra: string[]; overwritten: string[] } {
    const records = new Map<string, Record<string, string>[]>();
    for (const values of this.#world.ours()) {
      const key = keyOf(
        values['custevent_rcp_session'] ?? '',
        Number(values['custevent_rcp_extension']),
      );
      records.set(key, [...(records.get(key) ?? []), values]);
    }
    const lost: string[] = [];
    const overwritten: string[] = [];
    for (const [key, { call, logged, deleted, human, note }] of this.#known) {
      const [record] = records.get(key) ?? [];
      if (!logged || deleted) continue;
      if (record === undefined) {
        lost.push(key);
        continue;
      }
      const message = record['message'] ?? '';
      if (human !== null && !message.includes(human)) overwritten.push(`${key} human`);
      if (note !== null && message.split(note).length !== 2) overwritten.push(`${key} note`);
      if (
        Number(record['custevent_rcp_seconds']) !== (call.result === 'Accepted' ? call.seconds : 0)
      )
        overwritten.push(`${key} seconds`);
    }
    return {
      lost,
      overwritten,
      doubled: [...records].filter(([, all]) => all.length > 1).map(([key]) => key),
      extra: [...records.keys()].filter((key) => {
        const known = this.#known.get(key);
        return known === undefined || !known.logged || known.deleted;
      }),
    };
  }

  /** The most units that an invocation of each stage has used. */
  get units(): ReadonlyMap<string, number> {
    return this.#units;
  }

  get size(): number {
    return this.#known.size;
  }

  #note(runs: readonly MapReduceRun[]): void {
    for (const { stage, units } of runs.flatMap(({ usage }) => usage))
      this.#units.set(stage, Math.max(this.#units.get(stage) ?? 0, units));
  }

  #tick(milliseconds: number): void {
    this.#clock += milliseconds;
    this.#world.account.world.setClockOffset(this.#clock);
  }

  #newCall(): Known {
    const extension = FIRST + this.#dice.below(EXTENSIONS);
    const kind = this.#dice.roll();
    const session = `s-${String(++this.#number)}`;
    const call = {
      session,
      extension,
      direction: this.#dice.pick(['Inbound', 'Outbound'] as const),
      result: this.#dice.pick(['Accepted', 'Accepted', 'Accepted', 'Voicemail', 'Busy']),
      number: this.#dice.pick(['+12125550182', '+12125550199', '+13105550100', '']),
      startedAt: Date.now() - this.#dice.below(3_600_000),
      seconds: 1 + this.#dice.below(600),
    };
    let logged = extension !== DONT_LOG;
    if (kind < 0.03) {
      call.direction = 'Outbound';
      call.number = '911';
      logged = false;
    } else if (kind < 0.06) {
      call.direction = 'Outbound';
      call.result = 'Call Failed';
      logged = false;
    }
    const known = { call, logged, deleted: false, human: null, note: null };
    this.#known.set(keyOf(session, extension), known);
    return known;
  }

  /** Two of the extensions have softphones, which log before, after, or at the same moment. */
  async #softphone(known: Known): Promise<void> {
    const asker = this.#softphones.get(known.call.extension);
    if (asker === undefined || !known.logged || this.#dice.chance(0.3)) return;
    known.note = `Note of ${known.call.session}.`;
    const user = this.#world.user(known.call.extension === FIRST ? 'Member One' : 'Member Two');
    const { session, direction, number, seconds, startedAt, result } = known.call;
    const request = {
      action: 'log',
      call: {
        externalId: `rcp-${session}-${String(user)}`,
        direction: direction === 'Inbound' ? 'inbound' : 'outbound',
        number,
        name: '',
        startedAt,
        answeredAt: result === 'Accepted' ? startedAt : null,
        endedAt: (startedAt ?? 0) + seconds * 1000,
        wall: [2026, 7, 1, 9, 30],
        result: result === 'Accepted' ? 'answered' : 'voicemail',
        recorded: false,
        note: known.note,
        entity: null,
      },
    };
    const log = () => asker.ask(request);
    if (this.#dice.chance(0.5)) {
      const { answer } = await log();
      if (!('logged' in answer)) throw new Error(JSON.stringify(answer));
    } else this.#atOnce.push(() => void log());
  }

  /** Somebody edits a record, deletes one, or changes the mapping. */
  #people(): void {
    const admin = this.#world.identity('Account Administrator');
    for (const { id, values } of this.#world.recordsOfOurs()) {
      const known = this.#known.get(
        keyOf(values['custevent_rcp_session'] ?? '', Number(values['custevent_rcp_extension'])),
      );
      if (known === undefined || !this.#dice.chance(0.004)) continue;
      if (this.#dice.chance(0.5)) {
        known.deleted = true;
        this.#world.account.records.delete(admin, { type: 'phonecall', id, values });
      } else {
        known.human = `Written by a person, ${String(id)}.`;
        const message = `${known.human}\n${values['message'] ?? ''}`;
        this.#world.account.records.save(admin, {
          type: 'phonecall',
          id,
          values: { ...values, message },
        });
      }
    }
    if (this.#dice.chance(0.3)) {
      const extension = FIRST + 2 + this.#dice.below(EXTENSIONS - 3);
      this.#world.map({ [String(extension)]: this.#dice.pick(this.#employees) });
    }
  }

  async #trouble(): Promise<void> {
    const { account, ringCentral } = this.#world;
    this.#tick(this.#dice.chance(0.05) ? -3_600_000 : 20 * 60_000);
    if (this.#dice.chance(0.3))
      await ringCentral.control.addFault({
        path: this.#dice.pick(['/restapi/v1.0/account/~/call-log', '/restapi/oauth/token']),
        kind: this.#dice.pick(['rate-limit', 'status', 'html'] as const),
        times: 1 + this.#dice.below(2),
      });
    if (this.#dice.chance(0.1)) await ringCentral.control.callLog({ forgetTokens: true });
    if (this.#dice.chance(0.4))
      account.m2m.tokens.faults.add({
        at: this.#dice.chance(0.8) ? 'restlet' : 'token',
        kind: this.#dice.pick(['status', 'html', 'rate-limit', 'timeout', 'lost-answer'] as const),
        times: 1 + this.#dice.below(3),
      });
  }

  #interference(): Interference {
    return this.#dice.chance(0.04)
      ? this.#dice.pick(['restart', 'repeat', 'limit'] as const)
      : null;
  }
}
