import type { Call } from './sip/calls.ts';
import type { Registration } from './sip/registrations.ts';
import type { SipState } from './sip/sip-server.ts';

export type { CompanyAppState, CompanyCredentials } from './company-app.ts';
export type { Fault } from './faults.ts';
export type { Limits } from './groups.ts';
export type { RequestReport } from './requests.ts';
export type { Call } from './sip/calls.ts';
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
