import * as v from 'valibot';
import type { Clock } from '../clock.ts';
import { randomToken } from '../random.ts';

const short = v.optional(v.pipe(v.string(), v.maxLength(255)));
const phone = v.optional(v.pipe(v.string(), v.regex(/^\+?[\d*#]{1,32}$/)));
const email = v.optional(v.pipe(v.string(), v.email()));

/** What a personal contact holds, as far as it is kept (API definitions, PersonalContactRequest). */
export const PersonalContact = v.object({
  firstName: short,
  lastName: short,
  middleName: short,
  nickName: short,
  company: short,
  jobTitle: short,
  email,
  email2: email,
  email3: email,
  notes: short,
  homePhone: phone,
  homePhone2: phone,
  businessPhone: phone,
  businessPhone2: phone,
  mobilePhone: phone,
  companyPhone: phone,
  otherPhone: phone,
});
export type PersonalContact = v.InferOutput<typeof PersonalContact>;

/** A contact in somebody's address book. */
export interface StoredContact {
  id: number;
  owner: string;
  availability: 'Alive' | 'Deleted';
  fields: PersonalContact;
}

interface Change {
  contact: StoredContact;
  at: number;
}

const FIRST_ID = 623_045_004;
const STEP = 1_000;
/** An address book can hold so many (guide, address book). */
const MOST = 10_000;

/** The personal address books of all extensions. */
export class AddressBooks {
  readonly #clock: Clock;
  readonly #contacts = new Map<number, Change>();
  /** Whose a token is, and how many changes its client has seen. */
  readonly #tokens = new Map<string, { owner: string; seen: number }>();
  #changes = 0;
  #nextId = FIRST_ID;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now();
  }

  /** The contacts of an extension, in the order of their creation. */
  of(owner: string): StoredContact[] {
    return this.#owned(owner).filter(({ availability }) => availability === 'Alive');
  }

  find(owner: string, id: number): StoredContact | undefined {
    return this.of(owner).find((contact) => contact.id === id);
  }

  /** Adds a contact. @returns null when the book is full */
  add(owner: string, fields: PersonalContact): StoredContact | null {
    if (this.of(owner).length >= MOST) return null;
    const id = this.#nextId;
    this.#nextId += STEP;
    return this.#put({ id, owner, availability: 'Alive', fields });
  }

  change(contact: StoredContact, change: Partial<StoredContact>): StoredContact {
    return this.#put({ ...contact, ...change });
  }

  /** Everything for a full synchronization, or what changed since a token; null for a lost one. */
  changes(owner: string, token: string | null): StoredContact[] | null {
    if (token === null) return this.of(owner);
    const known = this.#tokens.get(token);
    if (known?.owner !== owner) return null;
    return [...this.#contacts.values()]
      .filter(({ contact, at }) => contact.owner === owner && at > known.seen)
      .map(({ contact }) => contact);
  }

  /** A token for everything up to now. */
  token(owner: string): string {
    const token = randomToken();
    this.#tokens.set(token, { owner, seen: this.#changes });
    return token;
  }

  #put(contact: StoredContact): StoredContact {
    this.#changes += 1;
    this.#contacts.set(contact.id, { contact, at: this.#changes });
    return contact;
  }

  #owned(owner: string): StoredContact[] {
    return [...this.#contacts.values()]
      .map(({ contact }) => contact)
      .filter((contact) => contact.owner === owner)
      .sort((one, other) => one.id - other.id);
  }
}
