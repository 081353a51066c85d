import type { Clock } from './clock.ts';
import type { CompanyApp } from './company-app.ts';
import type { CompanyCallLog } from './company-call-log.ts';
import type { Faults } from './faults.ts';
import type { Grants } from './grants.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Requests } from './requests.ts';
import type { Roster } from './roster.ts';
import type { SipServer } from './sip/sip-server.ts';

/** Everything the stand-in knows, shared by its routes. */
export interface StandIn {
  clock: Clock;
  grants: Grants;
  limits: RateLimits;
  requests: Requests;
  faults: Faults;
  /** Registered applications, and the addresses they may send people back to. */
  clientIds: Set<string>;
  redirectUris: Set<string>;
  /** The company's own application. */
  company: CompanyApp;
  /** The company's call log and its extensions. */
  callLog: CompanyCallLog;
  roster: Roster;
  sip: SipServer;
  /** `https://127.0.0.1:<port>`, known once it listens. */
  origin(): string;
}
