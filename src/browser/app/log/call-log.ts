import type { RelatedType } from '../../../contracts/call-terms.ts';
import type { Entity } from '../../../contracts/calls.ts';
import type { CallState } from '../calls/call.ts';
import type { Delivery, DeliveryParts } from './delivery.ts';
import type { Entry } from './entry.ts';
import type { Journal } from './journal.ts';

export interface CallLogParts {
  journal: Journal;
  /** Milliseconds since 1970. */
  now: () => number;
  session: { get(): unknown };
  /** Whether the page still belongs to the user whose calls these are. */
  isOwn: () => boolean;
  onChange: () => void;
}

/** The calls of this browser with their notes, until NetSuite has them. */
export class CallLog {
  readonly journal: Journal;
  readonly #parts: CallLogParts;
  #delivery: Delivery | null = null;
  readonly #lastKey = new Map<string, number>();
  #untilSeen = 0;

  constructor(parts: CallLogParts) {
    this.#parts = parts;
    this.journal = parts.journal;
  }

  /**
   * Begins to bring finished calls to NetSuite; until then they wait in the journal.
   * @param make makes the delivery, whose code comes once the telephone can dial
   */
  deliverBy(make: (parts: Omit<DeliveryParts, 'log'>) => Delivery): void {
    const { journal, now, isOwn, onChange } = this.#parts;
    this.#delivery = make({
      journal,
      now,
      mayAsk: () => journal.isReady && !this.#isSignedOut && isOwn(),
      onChange,
    });
  }

  get #isSignedOut(): boolean {
    return this.#parts.session.get() === 'lapsed';
  }

  /** Takes the news of a call. */
  take(call: CallState): void {
    this.journal.record(call);
  }

  entryOf(callId: string): Entry | undefined {
    return this.journal.entryOf(callId);
  }

  /** Saves what was typed, at once. */
  note(externalId: string, note: string): void {
    this.#lastKey.set(externalId, this.#parts.now());
    this.journal.change(externalId, { note });
  }

  /** Says whose call it was, of several who have the number; null for none of them. */
  choose(externalId: string, entity: Entity | null): void {
    const before = this.journal.entries().find((entry) => entry.externalId === externalId)?.entity;
    const isSame = before?.type === entity?.type && before?.id === entity?.id;
    this.journal.change(externalId, {
      // What one record's call was about is nothing of another's.
      ...(isSame ? {} : { related: null }),
      entity:
        entity === null
          ? null
          : { type: entity.type, id: entity.id, name: entity.name, url: entity.url },
    });
  }

  /** Says what a call was about; null for nothing that NetSuite has. */
  relate(externalId: string, item: { type: RelatedType; id: number; name: string } | null): void {
    this.journal.change(externalId, { related: item });
  }

  /** Ends the notes of a call and logs it. */
  async finish(externalId: string): Promise<void> {
    this.journal.change(externalId, { stage: 'due' });
    await this.#delivery?.run();
  }

  /** What a finished call that NetSuite doesn't have yet waits for. */
  savingOf({ externalId }: Entry): 'saving' | 'signed-out' | 'waiting' {
    if (this.#delivery?.current === externalId) return 'saving';
    return this.#isSignedOut ? 'signed-out' : 'waiting';
  }

  /** Saves a call without the record that it is linked to. */
  async saveWithoutRecord(externalId: string): Promise<void> {
    this.journal.change(externalId, { entity: null, stage: 'due', notBefore: 0, tries: 0 });
    await this.#delivery?.run(true);
  }

  /** Tries to log everything that waits, now. */
  async deliver(): Promise<void> {
    await this.#delivery?.run(true);
  }

  /**
   * Marks the calls under way as seen, and, in the tab that calls, closes notes that nobody types any
   * more and logs what is due. Called once a second.
   * @param sinceMs since the last time, in milliseconds
   * @param acts whether this tab is the one that calls
   */
  tick(sinceMs: number, acts: boolean): void {
    this.#untilSeen -= sinceMs;
    if (this.#untilSeen <= 0) this.#untilSeen = this.journal.seen();
    if (!acts || !this.#parts.isOwn()) return;
    this.#delivery?.closeNotes((externalId) => this.#lastKey.get(externalId) ?? 0);
    void this.#delivery?.run();
  }
}
