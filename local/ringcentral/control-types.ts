import type { CompanyAppState, CompanyCredentials } from './company-app.ts';
import type { Fault } from './faults.ts';
import type { Limits } from './groups.ts';
import type { RequestReport } from './requests.ts';
import type { Call } from './sip/calls.ts';
import type { Registration } from './sip/registrations.ts';
import type { SipState } from './sip/sip-server.ts';

export type { CompanyAppState, CompanyCredentials, JwtState } from './company-app.ts';
export type { Fault } from './faults.ts';
export type { Group, Limits } from './groups.ts';
export type { RequestEntry, RequestReport } from './requests.ts';
export type { Call, CallState } from './sip/calls.ts';
export type { Registration } from './sip/registrations.ts';
export type { SipState } from './sip/sip-server.ts';

/** What the control API tells about the SIP server. */
export interface SipReport {
  state: SipState;
  /** Process id of the server, for a test that looks whether it is gone. */
  pid: number | null;
  /** Open WebSockets. */
  connections: number;
  silent: boolean;
  registrations: Registration[];
  calls: readonly Call[];
  /** The server's last words. */
  log: readonly string[];
}

/** How many live tokens an extension holds. */
export type TokenCounts = Readonly<Record<string, Readonly<Record<'access' | 'refresh', number>>>>;

/** What the control API takes and gives, by call. */
export interface ControlCalls {
  faults: Fault;
  requests: RequestReport;
  limits: Partial<Limits>;
  company: { credentials: CompanyCredentials; state: CompanyAppState };
}
