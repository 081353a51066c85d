import type { AskedFields } from '../../../contracts/call-fields.ts';
import { Changes } from '../../sensors/changes.ts';
import type { Telephone } from '../desk/telephone.ts';

/** What a call is asked about: loaded at the first call, and again at each later one. */
export class Asked {
  readonly #people: Telephone['people'];
  readonly #changes = new Changes();
  #fields: AskedFields | null = null;
  #loading = false;
  #failed = false;
  readonly #calls = new Set<string>();

  constructor(people: Telephone['people']) {
    this.#people = people;
  }

  readonly subscribe = this.#changes.subscribe;

  /** Null until NetSuite has answered. */
  get fields(): AskedFields | null {
    return this.#fields;
  }

  /** NetSuite didn't answer, and nothing is known from before. */
  get hasFailed(): boolean {
    return this.#failed && this.#fields === null;
  }

  /** Asks once for each call, so that an admin's change counts from the next call on. */
  lookFor(externalId: string): void {
    if (this.#calls.has(externalId)) return;
    this.#calls.add(externalId);
    void this.load();
  }

  /** Never rejects; settles in at most 40 s. */
  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const asked = await this.#people.ask({ action: 'call-fields' });
    this.#loading = false;
    if (asked.outcome === 'answered' && 'asked' in asked.answer) {
      this.#fields = asked.answer.asked;
      this.#failed = false;
    } else {
      this.#failed = true;
    }
    this.#changes.tell();
  }
}
