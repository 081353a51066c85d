import type { PreferencesStore } from '../../sensors/preferences.ts';
import type { Ringer } from '../../sound/ringer.ts';
import type { FactsStore } from '../../ui/facts-store.ts';
import type { CallLog } from '../log/call-log.ts';
import type { Removal } from '../log/removal.ts';
import type { News } from '../news/news.ts';
import type { ComingPeople } from '../people/coming-people.ts';
import type { Rest } from '../ringcentral/rest.ts';
import type { Attention } from './attention.ts';
import type { CallDesk } from './call-desk.ts';
import type { Callers } from './callers.ts';
import type { ComingColleagues } from './coming-colleagues.ts';
import type { DeviceChoice } from './device-choice.ts';
import type { DialRequests } from './dial-requests.ts';
import type { LastFailure } from './last-failure.ts';
import type { PhoneLink } from './phone-link.ts';
import type { Presence } from './presence.ts';
import type { Readiness } from './readiness.ts';

/** The rooms of the phone, for what draws them and for what speaks with other tabs. */
export interface Telephone {
  /** What the page knows: facts, session, tabs. */
  readonly store: FactsStore;
  /** The door to calls. */
  readonly desk: CallDesk;
  /** Whether this tab can be called. */
  readonly presence: Presence;
  /** Calls and notes, until NetSuite has them. */
  readonly log: CallLog;
  /** What forgets what it keeps when the user removes it. */
  readonly removal: Removal;
  readonly callers: Callers;
  readonly people: ComingPeople;
  readonly colleagues: ComingColleagues;
  /** RingCentral's REST interface, in the name of the user. */
  readonly ringCentral: Rest;
  /** What RingCentral says without being asked. */
  readonly news: News;
  /** How much waits for somebody to look at it. */
  readonly attention: Attention;
  /** What other pages want called. */
  readonly requests: DialRequests;
  /** The phone link that opened this page, until its number is in the number field. */
  readonly phoneLink: PhoneLink;
  /** The call that just failed. */
  readonly failure: LastFailure;
  readonly devices: DeviceChoice;
  readonly preferences: PreferencesStore;
  readonly ringer: Ringer;
  /** What the line can do right now; only `registered` means that a call can be made or taken. */
  readiness(): Readiness;
  /** @returns a function that ends it */
  subscribe(listener: () => void): () => void;
}

/** What of the phone a part of the page needs. */
export type Uses<Room extends keyof Telephone> = Pick<Telephone, Room | 'subscribe'>;
