import type { Agenda } from './agenda.ts';
import type { Clock } from './clock.ts';
import type { CompanyApp } from './company-app.ts';
import type { CompanyCallLog } from './company-call-log.ts';
import type { TelephoneRecords } from './company-records.ts';
import type { Faults } from './faults.ts';
import type { Grants } from './grants.ts';
import type { MessageStore } from './messages/message-store.ts';
import type { SyncTokens } from './messages/sync-routes.ts';
import type { Texting } from './messages/texting.ts';
import type { Voicemails } from './messages/voicemails.ts';
import type { AddressBooks } from './people/address-book.ts';
import type { PresenceStates } from './people/presence-states.ts';
import type { Permissions } from './permissions.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Requests } from './requests.ts';
import type { Roster } from './roster.ts';
import type { SipServer } from './sip/sip-server.ts';

/** Everything the stand-in knows, shared by its routes. */
export interface StandIn {
  clock: Clock;
  /** What happens later by that clock. */
  agenda: Agenda;
  grants: Grants;
  limits: RateLimits;
  requests: Requests;
  faults: Faults;
  /** What people's roles lack. */
  permissions: Permissions;
  /** Registered applications, and the addresses they may send people back to. */
  clientIds: Set<string>;
  redirectUris: Set<string>;
  /** The company's own application. */
  company: CompanyApp;
  /** The company's call log and its extensions. */
  callLog: CompanyCallLog;
  telephoneRecords: TelephoneRecords;
  roster: Roster;
  messages: MessageStore;
  /** What clients that synchronize their messages have seen. */
  messageTokens: SyncTokens;
  voicemails: Voicemails;
  texting: Texting;
  /** What people say of themselves. */
  presence: PresenceStates;
  addressBooks: AddressBooks;
  sip: SipServer;
  /** `https://127.0.0.1:<port>`, known once it listens. */
  origin(): string;
}
