import { say } from '../../../i18n/say.ts';
import type { CallState } from '../calls/call.ts';
import { type LinkedNumber, readLinkedNumber } from '../numbers/linked-number.ts';
import { type NumberProblem, type PhoneNumber, readNumber } from '../numbers/number.ts';
import type { Owner, People } from '../people/people.ts';

/** Numbers whose reading is kept: as many as the longest list has. */
const MOST_READ = 5_000;

export interface CallersParts {
  people: Pick<People, 'ownerOf'>;
  /** Two-letter code of the country that numbers without a country code belong to. */
  country: () => string;
  onChange: () => void;
}

/** Who is on the other side of the calls of this page, and what to call them. */
export class Callers {
  readonly #parts: CallersParts;
  readonly #owners = new Map<string, Owner>();
  /** By country and text: a list draws each of its numbers several times. */
  readonly #read = new Map<string, PhoneNumber | NumberProblem>();

  constructor(parts: CallersParts) {
    this.#parts = parts;
  }

  /** Looks up whose number it is. Never rejects. */
  async find(number: string): Promise<Owner> {
    const read = this.read(number);
    const owner: Owner =
      typeof read === 'string' ? { owner: 'internal' } : await this.#parts.people.ownerOf(read);
    this.#owners.set(number, owner);
    this.#parts.onChange();
    return owner;
  }

  /** Reads a number in any way of writing it. @returns why not */
  read(text: string): PhoneNumber | NumberProblem {
    const country = this.#parts.country();
    const key = `${country} ${text}`;
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const read = readNumber(text, country);
    if (this.#read.size >= MOST_READ) this.#read.clear();
    this.#read.set(key, read);
    return read;
  }

  /** Reads the number of a phone link, for the number field. */
  readLink(link: string): LinkedNumber {
    return readLinkedNumber(link, this.#parts.country());
  }

  /** Whose number it is, as far as it is known. */
  owner(number: string): Owner {
    return this.#owners.get(number) ?? { owner: 'asking' };
  }

  /** What to call the other side: a record's name, RingCentral's, or the number. */
  titleOf({ number, name }: Pick<CallState, 'number' | 'name'>): string {
    const owner = this.owner(number);
    return owner.owner === 'one' ? owner.entity.name : name || this.shown(number);
  }

  /** A number as it is shown, or the word for a number that the caller withheld. */
  shown(number: string): string {
    if (number === '') return say('telephone.number.unknown');
    const read = this.read(number);
    return typeof read === 'string' ? number : read.shown;
  }
}
