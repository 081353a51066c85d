import type { Call } from './sip/calls.ts';
import type { Registration } from './sip/registrations.ts';
import type { SipState } from './sip/sip-server.ts';

export type { CompanyAppState, CompanyCredentials } from './company-app.ts';
export type { Fault } from './faults.ts';
export type { Limits } from './groups.ts';
export type { TextingPolicy } from './messages/texting-policy.ts';
export type { Published } from './people/presence-states.ts';
export type { RequestReport } from './requests.ts';
export type { Call } from './sip/calls.ts';
export type { Registration } from './sip/registrations.ts';
export type { SipState } from './sip/sip-server.ts';

/** What the control API reports about the SIP server. */
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

/** A call from outside. */
export interface RingOrder {
  extension: string;
  /** E.164; a blocked number when not given. */
  from?: string;
  name?: string;
  /** How long the caller lets it ring, 30 when not given, and talks, 600 when not given. */
  ringSeconds?: number;
  talkSeconds?: number;
}

/** A session of the WebSocket gateway. */
export interface GatewaySession {
  extension: string;
  /** A session without a connection can still be recovered. */
  isConnected: boolean;
  /** Notifications that wait for the client to come back. */
  missed: number;
  eventFilters: string[];
}

/** A voicemail that a test leaves; without words there is nothing to transcribe. */
export interface VoicemailOrder {
  extension: string;
  /** Number of the caller; empty for a blocked one. */
  from: string;
  name?: string;
  /** Length of the audio, 4 when not given. */
  seconds?: number;
  words?: string;
  /** How the transcription ends, `Completed` when not given. */
  transcription?: 'NotAvailable' | 'Completed' | 'Failed';
  /** How long it takes, 2,000 when not given. */
  transcriptionMs?: number;
}

/** A text that somebody outside sends to an extension. STOP and START count as they do there. */
export interface TextMessageOrder {
  extension: string;
  /** E.164. */
  from: string;
  name?: string;
  text: string;
  /** Whether a picture comes with it. */
  picture?: boolean;
}
