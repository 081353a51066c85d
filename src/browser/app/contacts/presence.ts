import * as v from 'valibot';
import { Changes } from '../../sensors/changes.ts';
import type { PresenceState } from '../desk/coming-colleagues.ts';
import { id, text } from '../ringcentral/record-schemas.ts';
import type { Rest } from '../ringcentral/rest.ts';

const PRESENCE = '/restapi/v1.0/account/~/presence';
const PER_PAGE = '1000';
/** The request is in RingCentral's heaviest group, and a state older than this misleads. */
const FRESH_MS = 60_000;
/** Nobody gives the app a missing permission within minutes. */
const REFUSED_MS = 60 * 60_000;

/** What RingCentral says of each extension (API definitions, AccountPresenceInfo). */
const Answer = v.object({
  records: v.array(
    v.object({
      extension: v.object({ id }),
      presenceStatus: text,
      telephonyStatus: text,
      dndStatus: text,
    }),
  ),
});
type Extension = v.InferOutput<typeof Answer>['records'][number];

/** Returns the state of an extension in one word: what keeps it from a call comes first. */
function stateOf({ presenceStatus, telephonyStatus, dndStatus }: Extension): PresenceState | null {
  if (telephonyStatus !== '' && telephonyStatus !== 'NoCall') return 'on-call';
  if (dndStatus === 'DoNotAcceptAnyCalls') return 'do-not-disturb';
  switch (presenceStatus) {
    case 'Available':
      return 'available';
    case 'Busy':
      return 'busy';
    case 'Offline':
      return 'offline';
    default:
      return null;
  }
}

export interface CompanyPresenceParts {
  rest: Pick<Rest, 'get'>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** Which colleagues can take a call, asked once a minute while somebody looks. */
export class CompanyPresence {
  readonly #parts: CompanyPresenceParts;
  readonly #changes = new Changes();
  #states = new Map<string, PresenceState | null>();
  #notBefore = -Infinity;
  #readAt = -Infinity;
  #reading: Promise<void> | null = null;

  constructor(parts: CompanyPresenceParts) {
    this.#parts = parts;
  }

  readonly subscribe = this.#changes.subscribe;

  /** @param id of the extension @returns null while it isn't known, or no longer true */
  of(id: string): PresenceState | null {
    if (this.#parts.now() - this.#readAt > 2 * FRESH_MS) return null;
    return this.#states.get(id) ?? null;
  }

  /** Asks, unless that was less than a minute ago. Never rejects. */
  look(): Promise<void> {
    if (this.#parts.now() < this.#notBefore) return Promise.resolve();
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    const now = this.#parts.now();
    this.#notBefore = now + FRESH_MS;
    const asked = await this.#parts.rest.get(PRESENCE, { perPage: PER_PAGE });
    if (asked.outcome === 'busy') this.#notBefore = now + asked.retryAfter * 1_000;
    if (asked.outcome === 'refused') this.#notBefore = now + REFUSED_MS;
    const read = asked.outcome === 'answered' ? v.safeParse(Answer, asked.body) : null;
    if (read?.success !== true) return;
    this.#states = new Map(read.output.records.map((one) => [one.extension.id, stateOf(one)]));
    this.#readAt = now;
    this.#changes.tell();
  }
}
