import { Changes } from '../../sensors/changes.ts';

/** Whether a colleague can take a call, in RingCentral's words. */
export type PresenceState = 'available' | 'busy' | 'on-call' | 'do-not-disturb' | 'offline';

/** A colleague of RingCentral's directory, with what to call. */
export interface ListedColleague {
  id: string;
  name: string;
  /** An extension, or a number where there is none. */
  phone: string;
  /** Null while it isn't known. */
  presence: PresenceState | null;
}

/** The company's directory, whose code comes with the room Contacts. */
export interface Colleagues {
  /** Reads the directory and everybody's presence, unless that was a moment ago. Never rejects. */
  look(): Promise<void>;
  /** Colleagues whose name or extension matches. */
  find(text: string): ListedColleague[];
  subscribe(listener: () => void): () => void;
}

/** The colleagues, before and after their code has loaded. Before that, a search finds no one. */
export class ComingColleagues {
  readonly #changes = new Changes();
  #colleagues: Colleagues | null = null;
  #isWanted = false;
  #need: () => void = () => undefined;

  readonly subscribe = this.#changes.subscribe;

  /** @param need brings the code */
  onNeeded(need: () => void): void {
    this.#need = need;
  }

  arrive(colleagues: Colleagues): void {
    this.#colleagues = colleagues;
    colleagues.subscribe(this.#changes.tell);
    if (this.#isWanted) void colleagues.look();
  }

  /** Somebody is about to choose a colleague. */
  look(): void {
    this.#isWanted = true;
    if (this.#colleagues === null) this.#need();
    else void this.#colleagues.look();
  }

  find(text: string): ListedColleague[] {
    return this.#colleagues?.find(text) ?? [];
  }
}
