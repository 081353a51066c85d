import * as v from 'valibot';
import { Changes } from '../../sensors/changes.ts';
import { type LoadState, problemOf } from '../ringcentral/load-state.ts';
import type { Rest } from '../ringcentral/rest.ts';

const ENTRIES = '/restapi/v1.0/account/~/directory/entries';
const PER_PAGE = 1_000;
/** Pages that are read: a company with more colleagues than that searches at RingCentral. */
const MOST_PAGES = 5;
/** The directory changes with hires; its requests are in a group that calls need too. */
const FRESH_MS = 60 * 60_000;

const text = v.optional(v.nullable(v.string()), '');

/** An entry of the company's directory (API definitions, ContactResource). */
const EntryRecord = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  firstName: text,
  lastName: text,
  name: text,
  extensionNumber: v.optional(
    v.nullable(v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
    '',
  ),
  phoneNumbers: v.optional(v.nullable(v.array(v.object({ phoneNumber: text }))), []),
});
const Page = v.object({
  records: v.array(EntryRecord),
  paging: v.optional(v.object({ totalPages: v.optional(v.number(), 1) }), {}),
});

/** Somebody, or something with an extension, in RingCentral's directory. */
export interface Colleague {
  id: string;
  name: string;
  extension: string;
  numbers: string[];
}

export interface DirectoryParts {
  rest: Pick<Rest, 'get'>;
  /** Milliseconds since 1970. */
  now: () => number;
}

const filled = (value: string | null): value is string => value !== null && value !== '';

function colleagueOf(record: v.InferOutput<typeof EntryRecord>): Colleague {
  const full = [record.firstName, record.lastName].filter(filled).join(' ');
  return {
    id: record.id,
    name: full === '' ? (record.name ?? '') : full,
    extension: record.extensionNumber ?? '',
    numbers: (record.phoneNumbers ?? []).map(({ phoneNumber }) => phoneNumber).filter(filled),
  };
}

/** The company's directory at RingCentral, read once an hour and searched here. */
export class Directory {
  readonly #parts: DirectoryParts;
  readonly #changes = new Changes();
  #colleagues: Colleague[] = [];
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
    const colleagues: Colleague[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const asked = await this.#parts.rest.get(ENTRIES, {
        page: String(page),
        perPage: String(PER_PAGE),
      });
      if (asked.outcome === 'busy') this.#notBefore = now + asked.retryAfter * 1_000;
      if (asked.outcome !== 'answered') {
        this.#become({ state: 'failed', why: problemOf(asked) });
        return;
      }
      const read = v.safeParse(Page, asked.body);
      if (!read.success) {
        this.#become({ state: 'failed', why: 'unreachable' });
        return;
      }
      colleagues.push(...read.output.records.map(colleagueOf));
      if (page >= read.output.paging.totalPages) break;
    }
    this.#colleagues = colleagues.filter(
      ({ extension, numbers }) => extension !== '' || numbers.length > 0,
    );
    this.#readAt = now;
    this.#become({ state: 'ready' });
  }

  #become(state: LoadState): void {
    this.#state = state;
    this.#changes.tell();
  }
}
