import type { GrantAnswer } from '../../contracts/grant.ts';
import type { GrantRequest } from '../../contracts/grant-request.ts';
import type {
  ConnectedPerson,
  SetupAnswer,
  SetupRequest,
  WaitingPeople,
} from '../../contracts/setup.ts';
import type { Asked, WithoutToken } from '../ui/suitelet-client.ts';
import { type Failure, failureOf } from './failure.ts';

/** How the last try to end a connection came out. */
export interface Ending {
  person: ConnectedPerson;
  state: 'under-way' | 'ended' | Failure;
}

interface Parts {
  setup: (request: WithoutToken<SetupRequest>) => Promise<Asked<SetupAnswer>>;
  signIn: (request: WithoutToken<GrantRequest>) => Promise<Asked<GrantAnswer>>;
  onChange: () => void;
  /** A connection was ended, and the audit trail has a row of it. */
  onEnded: () => void;
}

/** Whose RingCentral connection isn't over, and the way to end one. */
export class PeopleStore {
  readonly #parts: Parts;
  #rows: readonly ConnectedPerson[] | null = null;
  #more = false;
  #hasNames = true;
  #loading = false;
  #failure: Failure | null = null;
  #ending: Ending | null = null;
  #text = '';
  #waiting: 'loading' | Failure | WaitingPeople = 'loading';

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Null before the first answer. */
  get rows(): readonly ConnectedPerson[] | null {
    return this.#rows;
  }

  /** Whether the text fits more people than there are rows. */
  get more(): boolean {
    return this.#more;
  }

  /** Whether the role can see names, and so look for them. */
  get hasNames(): boolean {
    return this.#hasNames;
  }

  /** Who could connect and hasn't; null when the role can't see that. */
  get waiting(): 'loading' | Failure | WaitingPeople {
    return this.#waiting;
  }

  get loading(): boolean {
    return this.#loading;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get ending(): Ending | null {
    return this.#ending;
  }

  /**
   * Looks for people. While an answer is on its way, the last text that was asked for is looked for
   * after it.
   */
  async find(text: string): Promise<void> {
    this.#text = text;
    if (this.#loading) return;
    this.#change(() => {
      this.#loading = true;
    });
    for (let asked: string | null = null; asked !== this.#text; ) {
      asked = this.#text;
      await this.#read(asked);
    }
    this.#change(() => {
      this.#loading = false;
    });
  }

  /** Reads who could connect and hasn't. */
  async readWaiting(): Promise<void> {
    const asked = await this.#parts.setup({ action: 'waiting' });
    this.#change(() => {
      this.#waiting =
        asked.outcome === 'answered' && 'waiting' in asked.answer
          ? asked.answer.waiting
          : failureOf(asked);
    });
  }

  /**
   * Ends a person's connection: the order comes from the setup page's script, and the sign-in's
   * script carries it out.
   */
  async end(person: ConnectedPerson): Promise<void> {
    if (this.#ending?.state === 'under-way') return;
    this.#change(() => {
      this.#ending = { person, state: 'under-way' };
    });
    const state = await this.#carryOut(person.user);
    this.#change(() => {
      this.#ending = { person, state };
      if (state === 'ended')
        this.#rows = this.#rows?.filter(({ user }) => user !== person.user) ?? null;
    });
    if (state === 'ended') this.#parts.onEnded();
  }

  async #carryOut(user: number): Promise<'ended' | Failure> {
    const ordered = await this.#parts.setup({ action: 'end-order', user });
    if (ordered.outcome !== 'answered' || !('order' in ordered.answer)) return failureOf(ordered);
    const ended = await this.#parts.signIn({ action: 'end', order: ordered.answer.order });
    return ended.outcome === 'answered' && 'done' in ended.answer ? 'ended' : failureOf(ended);
  }

  async #read(text: string): Promise<void> {
    const asked = await this.#parts.setup({ action: 'people', text });
    if (asked.outcome === 'answered' && 'people' in asked.answer) {
      const { rows, more, hasNames } = asked.answer.people;
      [this.#rows, this.#more, this.#hasNames, this.#failure] = [rows, more, hasNames, null];
    } else {
      this.#failure = failureOf(asked);
    }
  }

  #change(change: () => void): void {
    change();
    this.#parts.onChange();
  }
}
