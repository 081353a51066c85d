import type { Answer } from '../../../contracts/call-answers.ts';
import type { RelatedType } from '../../../contracts/call-terms.ts';
import type { Entity } from '../../../contracts/calls.ts';
import type { FollowUp } from '../../../contracts/calls-request.ts';
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
  /** How long a call waits after its end before it is logged automatically, in milliseconds. */
  afterCallMs: () => number;
  onChange: () => void;
}

/** The calls of this browser with their notes, until NetSuite has them. */
export class CallLog {
  readonly journal: Journal;
  readonly #parts: CallLogParts;
  #delivery: Delivery | null = null;
  #lacks: (entry: Entry) => boolean = () => false;
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

  /**
   * Starts to ask for Call Fields.
   * @param lacks whether required answers of a call are missing
   */
  askBy(lacks: (entry: Entry) => boolean): void {
    this.#lacks = lacks;
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

  /** Keeps what the person said, at once, and stops the countdown. */
  #say(externalId: string, change: Partial<Entry>): void {
    this.journal.change(externalId, { ...change, touchedAt: this.#parts.now() });
  }

  /** Saves what was typed, at once. */
  note(externalId: string, note: string): void {
    this.#say(externalId, { note });
  }

  /** Saves the answers to Call Fields, at once. */
  answer(externalId: string, answers: Answer[]): void {
    this.#say(externalId, { answers });
  }

  /** Says which task is to follow the call; null for none. */
  follow(externalId: string, followUp: FollowUp | null): void {
    this.#say(externalId, { followUp });
  }

  /** Says whose call it was, of several who have the number; null for none of them. */
  choose(externalId: string, entity: Entity | null): void {
    const before = this.journal.entry(externalId)?.entity;
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
    this.#say(externalId, { related: item });
  }

  /** Ends the notes of a call and logs it. */
  async finish(externalId: string): Promise<void> {
    this.journal.change(externalId, { stage: 'due', trouble: null });
    await this.#delivery?.run();
  }

  /** Leaves a call out of NetSuite, or takes that back while it can be. */
  drop(externalId: string, isDropped: boolean): void {
    const { now } = this.#parts;
    this.journal.change(
      externalId,
      isDropped ? { droppedAt: now() } : { droppedAt: null, touchedAt: now() },
    );
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
   * Marks the calls under way as seen, and, in the tab that calls, closes notes that nobody is
   * still typing and logs what is due. Called once a second.
   * @param sinceMs since the last time, in milliseconds
   * @param acts whether this tab is the one that calls
   */
  tick(sinceMs: number, acts: boolean): void {
    this.#untilSeen -= sinceMs;
    if (this.#untilSeen <= 0) this.#untilSeen = this.journal.seen();
    if (!acts || !this.#parts.isOwn()) return;
    this.#delivery?.closeNotes(this.#parts.afterCallMs(), this.#lacks);
    void this.#delivery?.run();
  }
}
