import * as v from 'valibot';
import { Changes } from '../../sensors/changes.ts';
import { type LoadProblem, type LoadState, problemOf } from '../ringcentral/load-state.ts';
import { filled, id, text } from '../ringcentral/record-schemas.ts';
import type { Rest } from '../ringcentral/rest.ts';
import { AddressBookPage } from './address-book.ts';

const ENTRIES = '/restapi/v1.0/account/~/directory/entries';
/** In the heavy group of ten requests a minute, so it's read as rarely as the directory. */
const ADDRESS_BOOK = '/restapi/v1.0/account/~/extension/~/address-book/contact';
const PER_PAGE = 1_000;
/** Pages that are read: a company with more colleagues than that searches at RingCentral. */
const MOST_PAGES = 5;
/** Each is a tenth of what the group allows in a minute. */
const MOST_PERSONAL_PAGES = 3;
/** The directory changes with hires; its requests are in a group that calls need too. */
const FRESH_MS = 60 * 60_000;

/** An entry of the company's directory (API definitions, ContactResource). */
const EntryRecord = v.object({
  id,
  firstName: text,
  lastName: text,
  name: text,
  extensionNumber: v.optional(v.nullable(id), ''),
  phoneNumbers: v.optional(v.nullable(v.array(v.object({ phoneNumber: text }))), []),
});

function colleagueOf(record: v.InferOutput<typeof EntryRecord>): Colleague {
  const full = [record.firstName, record.lastName].filter(filled).join(' ');
  return {
    id: record.id,
    source: 'company',
    company: '',
    name: full === '' ? (record.name ?? '') : full,
    extension: record.extensionNumber ?? '',
    numbers: (record.phoneNumbers ?? []).map(({ phoneNumber }) => phoneNumber).filter(filled),
  };
}

const DirectoryPage = v.object({
  records: v.pipe(
    v.array(EntryRecord),
    v.transform((records) => records.map(colleagueOf)),
  ),
  paging: v.optional(v.object({ totalPages: v.optional(v.number(), 1) }), {}),
});

/** Somebody, or something with an extension, in RingCentral's directory or the user's own. */
export interface Colleague {
  id: string;
  /** Whose list it's from: the company's, or the user's own. IDs are unique within one. */
  source: 'company' | 'personal';
  name: string;
  /** Of a personal contact; else an empty text. */
  company: string;
  extension: string;
  numbers: string[];
}

export interface DirectoryParts {
  rest: Pick<Rest, 'get'>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * The company's directory at RingCentral and the user's own contacts there, read once an hour and
 * searched here.
 */
export class Directory {
  readonly #parts: DirectoryParts;
  readonly #changes = new Changes();
  #colleagues: readonly Colleague[] = [];
  #company: readonly Colleague[] = [];
  #personal: readonly Colleague[] = [];
  #state: LoadState = { state: 'loading' };
  #readAt = -Infinity;
  #notBefore = 0;
  #reading: Promise<void> | null = null;

  constructor(parts: DirectoryParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  get state(): LoadState {
    return this.#state;
  }

  get colleagues(): readonly Colleague[] {
    return this.#colleagues;
  }

  /** Reads the directory unless it was read within the hour. Never rejects. */
  look(): Promise<void> {
    const now = this.#parts.now();
    if (now - this.#readAt < FRESH_MS || now < this.#notBefore) return Promise.resolve();
    this.#reading ??= this.#read(now).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read(now: number): Promise<void> {
    this.#become({ state: 'loading' });
    const [company, personal] = await Promise.all([
      this.#list(ENTRIES, DirectoryPage, MOST_PAGES),
      this.#list(ADDRESS_BOOK, AddressBookPage, MOST_PERSONAL_PAGES),
    ]);
    if (Array.isArray(company)) this.#company = company;
    if (Array.isArray(personal)) this.#personal = personal;
    this.#colleagues = [...this.#personal, ...this.#company].filter(
      ({ extension, numbers }) => extension !== '' || numbers.length > 0,
    );
    // Without the permission for personal contacts, only the company's are listed.
    const why = Array.isArray(company)
      ? Array.isArray(personal) || personal === 'not-allowed'
        ? null
        : personal
      : company;
    if (why === null) this.#readAt = now;
    this.#become(why === null ? { state: 'ready' } : { state: 'failed', why });
  }

  /** Reads all pages of a list. @returns why not, when one of them didn't come */
  async #list(
    path: string,
    schema: typeof DirectoryPage | typeof AddressBookPage,
    most: number,
  ): Promise<Colleague[] | LoadProblem> {
    const colleagues: Colleague[] = [];
    for (let page = 1; page <= most; page++) {
      const asked = await this.#parts.rest.get(path, {
        page: String(page),
        perPage: String(PER_PAGE),
      });
      if (asked.outcome === 'busy')
        this.#notBefore = Math.max(this.#notBefore, this.#parts.now() + asked.retryAfter * 1_000);
      if (asked.outcome !== 'answered') return problemOf(asked);
      const read = v.safeParse(schema, asked.body);
      if (!read.success) return 'unreachable';
      colleagues.push(...read.output.records);
      if (page >= read.output.paging.totalPages) break;
    }
    return colleagues;
  }

  #become(state: LoadState): void {
    this.#state = state;
    this.#changes.tell();
  }
}
