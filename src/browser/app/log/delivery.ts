import type { CallsAnswer } from '../../../contracts/calls.ts';
import type { FinishedCall } from '../../../contracts/calls-request.ts';
import type { Asked } from '../../ui/suitelet-client.ts';
import { Pace } from '../limits/pace.ts';
import { closesAt } from './closing.ts';
import { type Entry, finishedCall } from './entry.ts';
import type { Journal } from './journal.ts';

const FIRST_MS = 5_000;
const LONGEST_MS = 5 * 60_000;
/**
 * After so many tries, an hour or so, a person has to look: something in the account refuses this
 * one call.
 */
const MOST_TRIES = 16;
/**
 * Calls that nobody took are saved at most so often, in a minute: 300 of them within a second, from
 * one broken or hostile server, would otherwise be 300 records and requests at once. The others
 * follow; none is dropped.
 */
const MOST_UNANSWERED = 30;
const MINUTE_MS = 60_000;

const isUnanswered = ({ direction, answeredAt }: Entry): boolean =>
  direction === 'inbound' && answeredAt === null;

export interface DeliveryParts {
  journal: Journal;
  log: (call: FinishedCall) => Promise<Asked<CallsAnswer>>;
  now: () => number;
  /** Whether a NetSuite session is there to ask at all. */
  mayAsk: () => boolean;
  onChange: () => void;
}

/**
 * Brings every finished call to NetSuite, one after the other: until the answer says that it is
 * there, it stays in the browser. A second try of the same call meets its own external id.
 */
export class Delivery {
  readonly #parts: DeliveryParts;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #current: string | null = null;
  readonly #unanswered = new Pace(MOST_UNANSWERED, MINUTE_MS);

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  /** The external ID of the call that is being saved right now, or null. */
  get current(): string | null {
    return this.#current;
  }

  /**
   * Delivers what is due. @param all also what has to wait by its own timer, because somebody
   * pressed the button
   */
  run(all = false): Promise<void> {
    if (all && this.#running !== null) {
      // The round under way may leave out what the button is for.
      this.#next ??= this.#running.then(() => {
        this.#next = null;
        return this.run(true);
      });
      return this.#next;
    }
    this.#running ??= this.#deliver(all).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /**
   * Ends the time for notes. A call is logged automatically after the user's after-call time. If the
   * user wrote something since its end, or a required answer is missing, that happens after half an
   * hour, so that no call is lost. A call that the user decided not to log is skipped.
   *
   * @param afterCallMs the user's after-call time
   * @param lacks whether required answers of a call are missing
   */
  closeNotes(afterCallMs: number, lacks: (entry: Entry) => boolean): void {
    const { journal, now } = this.#parts;
    for (const entry of journal.entries()) {
      if (entry.stage !== 'notes') continue;
      const { externalId, droppedAt } = entry;
      if (typeof droppedAt === 'number') {
        if (now() - droppedAt >= afterCallMs)
          journal.change(externalId, { stage: 'skipped', skip: 'dont-log' });
        continue;
      }
      const isLacking = lacks(entry);
      if (now() >= closesAt(entry, afterCallMs, isLacking))
        journal.change(externalId, { stage: 'due', ...(isLacking ? { unanswered: true } : {}) });
    }
  }

  async #deliver(all: boolean): Promise<void> {
    const { journal, now, mayAsk } = this.#parts;
    // So far ahead only a clock could set it that has been set back since.
    const isTime = (notBefore: number) => notBefore <= now() || notBefore > now() + LONGEST_MS;
    // The oldest first: that is the order in which they happened.
    const due = journal
      .waiting()
      .filter(({ stage, notBefore }) => all || (stage === 'due' && isTime(notBefore)))
      .reverse();
    for (const entry of due) {
      if (!mayAsk()) return;
      if (!all && isUnanswered(entry) && !this.#unanswered.take(now())) continue;
      if (!(await this.#one(entry))) return;
    }
  }

  /** @returns whether to go on with the next one */
  async #one(entry: Entry): Promise<boolean> {
    const { journal, log, now } = this.#parts;
    this.#current = entry.externalId;
    this.#parts.onChange();
    const asked = await log(finishedCall(entry)).finally(() => {
      this.#current = null;
      this.#parts.onChange();
    });
    if (asked.outcome === 'session-ended') return false;
    if (asked.outcome === 'answered' && 'logged' in asked.answer) {
      journal.change(entry.externalId, {
        stage: 'logged',
        url: asked.answer.logged.url,
        unlinked: asked.answer.logged.unlinked,
        kept: asked.answer.logged.kept,
        task: asked.answer.logged.task,
        trouble: null,
      });
      return true;
    }
    if (asked.outcome === 'answered' && 'skipped' in asked.answer) {
      journal.change(entry.externalId, { stage: 'skipped', skip: asked.answer.skipped });
      return true;
    }
    const code =
      asked.outcome === 'answered' && 'error' in asked.answer ? asked.answer.error.code : null;
    // The user has to look, and what they wrote stays. The call is delivered again after the next
    // change.
    if (code === 'RCP_ANSWERS_MISSING' || code === 'RCP_NOTE_FULL') {
      journal.change(entry.externalId, {
        stage: 'notes',
        touchedAt: now(),
        trouble: code === 'RCP_NOTE_FULL' ? 'note' : 'answers',
      });
      return true;
    }
    if (
      code === 'RCP_NOT_ALLOWED' ||
      code === 'RCP_BODY_INVALID' ||
      (code === 'RCP_UNEXPECTED' && entry.tries + 1 >= MOST_TRIES)
    ) {
      journal.change(entry.externalId, { stage: 'refused', tries: entry.tries + 1 });
      return true;
    }
    const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** entry.tries);
    journal.change(entry.externalId, {
      stage: 'due',
      tries: entry.tries + 1,
      notBefore: now() + wait,
    });
    return asked.outcome === 'answered';
  }
}
