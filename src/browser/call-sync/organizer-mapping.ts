import type { Unread } from '../../call-sync/first-run.ts';
import type { Match } from '../../call-sync/organizer.ts';
import type { CallSyncAnswer, Employee, ExtensionRow } from '../../call-sync/page-contract.ts';
import type { Asked } from '../ui/suitelet-client.ts';
import { type Ask, type Failure, failureOf } from './call-sync-store.ts';

/** What a person or auto-match wants for an extension, before it is saved. */
export interface Wanted {
  match: Match;
  employee: number | null;
  employeeName: string;
}

/** Who organizes which extension: as saved, and with what isn't saved yet. */
export class OrganizerMapping {
  readonly #ask: Ask;
  readonly #tell: () => void;
  readonly #wanted = new Map<string, Wanted>();
  #rows: readonly ExtensionRow[] | null = null;
  #loading = false;
  #failure: Failure | null = null;
  #unread: Unread | null = null;
  #previewed: { organizers: number; extensions: number } | null = null;
  #saved = false;

  constructor(ask: Ask, tell: () => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  /** Null before the first answer. */
  get rows(): readonly ExtensionRow[] | null {
    return this.#rows;
  }

  get loading(): boolean {
    return this.#loading;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** Why RingCentral's extensions couldn't be loaded, or null. */
  get unread(): Unread | null {
    return this.#unread;
  }

  /** What the last preview found; null when nothing was previewed, or it is saved. */
  get previewed(): { organizers: number; extensions: number } | null {
    return this.#previewed;
  }

  /** Whether the last save has just worked. */
  get saved(): boolean {
    return this.#saved;
  }

  get unsaved(): number {
    return this.#wanted.size;
  }

  /** A row as it would be saved now. */
  shown(row: ExtensionRow): ExtensionRow {
    const wanted = this.#wanted.get(row.id);
    return wanted === undefined ? row : { ...row, ...wanted };
  }

  async load(): Promise<void> {
    await this.#exchange(() => this.#read());
  }

  /** Reads RingCentral's extensions, before the first run does. */
  async loadNow(): Promise<void> {
    await this.#exchange(async () => {
      const asked = await this.#ask({ action: 'load-extensions' });
      if (asked.outcome === 'answered' && 'unread' in asked.answer) {
        this.#unread = asked.answer.unread;
        return null;
      }
      return this.#take(asked);
    });
  }

  /** A person's choice; it is saved with the others. */
  choose(id: string, employee: Employee | null, match: 'manual' | 'unmapped' | 'dont-log'): void {
    this.#wanted.set(id, {
      match,
      employee: employee?.id ?? null,
      employeeName: employee?.name ?? '',
    });
    this.#saved = false;
    this.#tell();
  }

  discard(): void {
    this.#wanted.clear();
    this.#previewed = null;
    this.#failure = null;
    this.#tell();
  }

  /** Shows what auto-match would do. @returns whether there is an answer */
  async preview(): Promise<boolean> {
    await this.#exchange(async () => {
      const asked = await this.#ask({ action: 'preview-match' });
      if (asked.outcome !== 'answered' || !('preview' in asked.answer)) return failureOf(asked);
      const { preview } = asked.answer;
      for (const [id, { match, employee, employeeName }] of Object.entries(preview)) {
        const row = this.#rows?.find((one) => one.id === id);
        const isSame = row?.employee === employee && row.match === match;
        if (!isSame && !this.#isChosen(id)) this.#wanted.set(id, { match, employee, employeeName });
      }
      this.#previewed = {
        organizers: Object.values(preview).filter(({ employee }) => employee !== null).length,
        extensions: Object.keys(preview).length,
      };
      return null;
    });
    return this.#failure === null;
  }

  async autoMatch(): Promise<void> {
    if (await this.preview()) await this.save();
  }

  /** Saves what is chosen, and nothing else. */
  async save(): Promise<void> {
    await this.#exchange(async () => {
      const changes = Object.fromEntries(
        [...this.#wanted].map(([id, { match, employee }]) => [id, { match, employee }]),
      );
      const failure = await this.#send(changes, []);
      if (failure !== null) return failure;
      this.#wanted.clear();
      this.#previewed = null;
      this.#saved = true;
      return null;
    });
  }

  /** How many extensions are marked as new. */
  get fresh(): number {
    return this.#rows?.filter(({ isNew }) => isNew).length ?? 0;
  }

  /** The person has seen the new extensions, and leaves them as they are. */
  async markSeen(): Promise<void> {
    const seen = this.#rows?.filter(({ isNew }) => isNew).map(({ id }) => id) ?? [];
    await this.#exchange(async () => {
      const failure = await this.#send({}, seen);
      if (failure === null) this.#saved = true;
      return failure;
    });
  }

  /** Employees by a part of the name; null without an answer. */
  async find(text: string): Promise<{ employees: readonly Employee[]; more: boolean } | null> {
    const asked = await this.#ask({ action: 'find-employee', text });
    return asked.outcome === 'answered' && 'employees' in asked.answer ? asked.answer : null;
  }

  async #send(
    changes: Record<string, Pick<Wanted, 'match' | 'employee'>>,
    seen: string[],
  ): Promise<Failure | null> {
    const asked = await this.#ask({ action: 'save-mapping', changes, seen });
    const failure = this.#take(asked);
    // The other admin's choices are under the ones that aren't saved: discarding shows them.
    if (failure === 'mapping-changed') await this.#read();
    return failure;
  }

  async #read(): Promise<Failure | null> {
    return this.#take(await this.#ask({ action: 'extensions' }));
  }

  /** Takes the extensions of an answer. @returns why there are none, or null */
  #take(asked: Asked<CallSyncAnswer>): Failure | null {
    if (asked.outcome !== 'answered' || !('extensions' in asked.answer)) return failureOf(asked);
    this.#rows = asked.answer.extensions;
    return null;
  }

  /** A person has decided, and auto-match doesn't. */
  #isChosen(id: string): boolean {
    const wanted = this.#wanted.get(id);
    return wanted?.match === 'manual' || wanted?.match === 'dont-log';
  }

  async #exchange(run: () => Promise<Failure | null>): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    this.#saved = false;
    this.#unread = null;
    this.#tell();
    this.#failure = await run();
    this.#loading = false;
    this.#tell();
  }
}
