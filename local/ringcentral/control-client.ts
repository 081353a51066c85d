/**
 * How a test makes things happen at RingCentral. Start a stand-in (`startRingCentral` in process.ts,
 * or `useStandIn` in the tests of the stand-in), sign in, and steer it through its `control`:
 *
 *     const id = await rc.control.leaveVoicemail({ extension: '101', from: '+16505550123' });
 *     await rc.control.sendText({ extension: '101', from: '+16505550123', text: 'Hello' });
 *     await rc.control.ring({ extension: '101', from: '+16505550123', name: 'Example Caller' });
 *
 * - Calls: `ring`, `hangUpOutside`; records of the company and of each extension by `callLog`, whose
 *   special forms are in call-shapes.ts. The log has a call at once unless `setCallLogDelay` says so.
 * - Messages: `sendText`, `sendPage`, `leaveVoicemail`, `forgetMessageTokens`; `setTexting` decides
 *   what carriers do and how long they take, `{ sentMs: 0, deliveredMs: 0 }` for no wait at all.
 * - The WebSocket gateway: `gateway`, `dropGateway` (recoverable for 180 s), `forgetGateway`.
 * - Refusals: `setScopes` before signing in, `setLacking`, `setLimits`, `addFault`; a fault `within`
 *   `/content` is the media host being down.
 * - Time: `setClock` moves tokens, limits, deliveries, time-outs, and what was deleted. Put it back
 *   to 0 afterwards: what was made meanwhile lies in the future until then.
 */
import { request } from 'node:https';
import type {
  CompanyAppState,
  CompanyCredentials,
  Fault,
  GatewaySession,
  Limits,
  Published,
  RequestReport,
  RingOrder,
  SipReport,
  TextingPolicy,
  TextMessageOrder,
  TokenCounts,
  VoicemailOrder,
} from './control-types.ts';
import type { PersonalContact } from './people/address-book.ts';

const DEADLINE_MS = 15_000;

export type {
  Fault,
  Limits,
  RequestReport,
  SipReport,
  TokenCounts,
} from './control-types.ts';

/**
 * The control API, typed. Every call rejects when the stand-in refuses, or does not answer in 15 s.
 */
export interface ControlClient {
  /** Lets calls of a group or below a path go wrong, `times` times or until `clearFaults`. */
  addFault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Every request since the start or `clearRequests`, and how many per group. */
  requests(): Promise<RequestReport>;
  clearRequests(): Promise<void>;
  /** Other limits than RingCentral's, calls per minute; all counting starts again. */
  setLimits(limits: Partial<Limits>): Promise<Limits>;
  tokens(): Promise<TokenCounts>;
  /** Ends all tokens of an extension. */
  revoke(extension: string): Promise<void>;
  /** Makes tokens of an extension expire now. */
  expire(extension: string, what: 'access' | 'refresh'): Promise<void>;
  addRedirectUri(uri: string): Promise<void>;
  /** What a company admin enters for the company's own application. */
  company(): Promise<CompanyCredentials>;
  /** Changes the company's application; without a change it is as it was at the start. */
  setCompany(patch?: Partial<CompanyAppState>): Promise<void>;
  addClient(clientId: string): Promise<void>;
  /** What tokens issued from now on may do; without a list, everything the product needs. */
  setScopes(scopes?: readonly string[]): Promise<void>;
  /** What the role of an extension lacks: names of user permissions, such as OutboundSMS. */
  setLacking(extension: string, lacking: readonly string[]): Promise<void>;
  /** How long after its end a call comes into the call log. */
  setCallLogDelay(seconds: number): Promise<void>;
  /** Every token of message-sync counts no more. */
  forgetMessageTokens(): Promise<void>;
  /** How texts go; what isn't named is usual again, and nobody has opted out. */
  setTexting(change?: Partial<TextingPolicy>): Promise<void>;
  /**
   * Lets somebody outside call an extension; they have no voice. @returns the call's session. Rejects
   * without a SIP server
   */
  ring(call: RingOrder): Promise<string>;
  /** Everybody outside who calls or talks hangs up. @returns how many */
  hangUpOutside(): Promise<number>;
  /** The sessions of the WebSocket gateway. */
  gateway(): Promise<GatewaySession[]>;
  /** Breaks connections to the gateway off: one extension's or all. @returns how many */
  dropGateway(extension?: string): Promise<number>;
  /** From now on no lost connection to the gateway can be recovered. */
  forgetGateway(): Promise<void>;
  /** What an extension says of itself; what isn't named is usual again. */
  setPresence(extension: string, presence?: Partial<Published>): Promise<void>;
  /** Sends an extension a text from outside, with a picture when wanted. @returns its number */
  sendText(text: TextMessageOrder): Promise<number>;
  /** Sends an extension a page from another one. */
  sendPage(page: { extension: string; from: string; text: string }): Promise<void>;
  /** Adds a contact to an extension's personal address book. */
  addContact(contact: { extension: string } & PersonalContact): Promise<void>;
  /** Leaves a voicemail for an extension. @returns its number */
  leaveVoicemail(voicemail: VoicemailOrder): Promise<number>;
  /** Adds records to the company's call log, newer versions of some, or clears it. */
  callLog(change: {
    records?: readonly object[];
    clear?: boolean;
    forgetTokens?: boolean;
  }): Promise<void>;
  /** Puts other extensions into the account; none given: the samples. */
  setRoster(extensions?: readonly object[]): Promise<void>;
  /** Moves the clock that tokens and limits live by. */
  setClock(offsetMs: number): Promise<void>;
  sip(): Promise<SipReport>;
  /**
   * Ends the SIP server process, or starts it again. Credentials stay, registrations and calls do
   * not.
   */
  setSip(running: boolean): Promise<void>;
  /** Breaks WebSockets off: one extension's or all. @returns how many */
  dropSip(extension?: string): Promise<number>;
  /** A dead network: sockets stay open, nothing arrives. */
  silenceSip(on: boolean): Promise<void>;
}

/** Calls the control API of the stand-in at this origin. */
export function controlClient(origin: string, certificatePem: string): ControlClient {
  function call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const sent = request(
        `${origin}/control/${path}`,
        {
          method,
          ca: certificatePem,
          // One connection per call: nothing is left open when a test ends.
          agent: false,
          headers:
            body === undefined
              ? {}
              : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) },
          signal: AbortSignal.timeout(DEADLINE_MS),
        },
        (response) => {
          let answer = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            answer += chunk;
          });
          response.on('error', reject);
          response.on('end', () => {
            if (response.statusCode === 200) resolve(JSON.parse(answer));
            else
              reject(
                new Error(`${method} /control/${path}: ${String(response.statusCode)} ${answer}`),
              );
          });
        },
      );
      sent.on('error', reject);
      sent.end(text);
    });
  }
  const post = async (path: string, body: unknown): Promise<void> => {
    await call('POST', path, body);
  };
  const remove = async (path: string): Promise<void> => {
    await call('DELETE', path);
  };
  const drop = async (path: string, extension?: string): Promise<number> => {
    const body = extension === undefined ? {} : { extension };
    return ((await call('POST', path, body)) as { dropped: number }).dropped;
  };
  return {
    addFault: (fault) => post('faults', fault),
    clearFaults: () => remove('faults'),
    requests: async () => (await call('GET', 'requests')) as RequestReport,
    clearRequests: () => remove('requests'),
    setLimits: async (limits) => (await call('POST', 'limits', limits)) as Limits,
    tokens: async () => (await call('GET', 'tokens')) as TokenCounts,
    revoke: (extension) => post('revoke', { extension }),
    expire: (extension, what) => post('expire', { extension, what }),
    company: async () =>
      ((await call('GET', 'company')) as { credentials: CompanyCredentials }).credentials,
    setCompany: (patch) => post('company', patch ?? { reset: true }),
    addRedirectUri: (uri) => post('redirect-uris', { uri }),
    callLog: (change) => post('call-log', change),
    setRoster: (extensions) => post('roster', extensions === undefined ? {} : { extensions }),
    addClient: (clientId) => post('clients', { clientId }),
    setScopes: (scopes) => post('scopes', scopes === undefined ? {} : { scopes }),
    setLacking: (extension, lacking) => post('permissions', { extension, lacking }),
    setCallLogDelay: (seconds) => post('call-log-delay', { seconds }),
    forgetMessageTokens: () => post('message-tokens/forget', {}),
    setTexting: (change) => post('texting', change ?? {}),
    ring: async (order) => {
      const answer = (await call('POST', 'calls', order)) as { session?: string; failure?: string };
      if (answer.session === undefined) throw new Error(answer.failure);
      return answer.session;
    },
    hangUpOutside: async () => ((await call('POST', 'calls/end', {})) as { ended: number }).ended,
    gateway: async () =>
      ((await call('GET', 'gateway')) as { sessions: GatewaySession[] }).sessions,
    dropGateway: (extension) => drop('gateway/drop', extension),
    forgetGateway: () => post('gateway/forget', {}),
    setPresence: (extension, presence) => post('presence', { extension, ...presence }),
    sendText: async (text) => ((await call('POST', 'texts', text)) as { id: number }).id,
    sendPage: (page) => post('pages', page),
    addContact: (contact) => post('contacts', contact),
    leaveVoicemail: async (voicemail) =>
      ((await call('POST', 'voicemails', voicemail)) as { id: number }).id,
    setClock: (offsetMs) => post('clock', { offsetMs }),
    sip: async () => (await call('GET', 'sip')) as SipReport,
    setSip: async (running) => {
      const { failure } = (await call('POST', 'sip', { running })) as { failure?: string };
      if (failure !== undefined) throw new Error(failure);
    },
    dropSip: (extension) => drop('sip/drop', extension),
    silenceSip: (on) => post('sip/silence', { on }),
  };
}
