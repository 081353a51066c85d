import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import { EXTENSIONS, type Extension, findExtension } from '../extensions.ts';
import { randomHex } from '../random.ts';
import { type Call, Calls } from './calls.ts';
import { type Kamailio, startKamailio } from './kamailio.ts';
import { type OutsideCall, OutsideCallers } from './outside-callers.ts';
import { type Registration, readRegistrations } from './registrations.ts';
import { SipEndpoint } from './sip-endpoint.ts';
import { readEvent } from './sip-event.ts';
import { TransferHelper } from './transfer-helper.ts';
import { WebSocketGate } from './websocket-gate.ts';

/** `off`: nobody wanted one. `missing`: it is not installed, or does not start. */
export type SipState = 'running' | 'stopped' | 'missing' | 'off';

export interface SipOptions {
  clock: Clock;
  folder: string;
  /** Longest life of a registration, in seconds. */
  maxExpiresSeconds: number;
  /** How long a phone rings before the caller hears 480. */
  ringSeconds: number;
  onLog(line: string): void;
}

export interface Credentials {
  authorizationId: string;
  password: string;
  domain: string;
}

const DOMAIN = 'sip.ringcentral.test';
const REPLY_MS = 5_000;
const LOG_LINES = 100;
/** Kamailio's own sockets must be free again. */
const RESTART_MS = 50;

/** The SIP server with what belongs to it: credentials, connections, transfers, calls. */
export class SipServer {
  readonly gate: WebSocketGate;
  readonly log: string[] = [];
  readonly #options: SipOptions;
  readonly #calls: Calls;
  /** authorizationId: password and whose it is. They outlive the server process. */
  readonly #credentials = new Map<string, { password: string; username: string }>();
  /** Our port of a connection: the extension that registered over it last. */
  readonly #ports = new Map<number, string>();
  #endpoint: SipEndpoint | null = null;
  #helper: TransferHelper | null = null;
  #outside: OutsideCallers | null = null;
  #kamailio: Kamailio | null = null;
  #state: SipState = 'off';

  constructor(options: SipOptions) {
    this.#options = options;
    this.#calls = new Calls(options.clock);
    // Null until the credentials are loaded, so that nobody is refused for having come too early.
    this.gate = new WebSocketGate(() =>
      this.#state === 'running' ? (this.#kamailio?.tcpPort ?? null) : null,
    );
  }

  get state(): SipState {
    return this.#state;
  }

  get pid(): number | null {
    return this.#kamailio?.pid ?? null;
  }

  /** Calls this with every call that begins or changes. */
  onCall(listener: (call: Call) => void): void {
    this.#calls.onChange(listener);
  }

  calls(): readonly Call[] {
    return this.#calls.list();
  }

  /** Starts the server process, or says why it does not run. */
  async start(): Promise<{ failure: string } | null> {
    if (this.#kamailio !== null) return null;
    const { folder, maxExpiresSeconds, ringSeconds } = this.#options;
    this.#endpoint ??= await SipEndpoint.open(() => this.#kamailio?.udpPort ?? null);
    this.#outside ??= new OutsideCallers(this.#endpoint, DOMAIN);
    this.#helper ??= new TransferHelper(this.#endpoint, {
      domain: DOMAIN,
      onLeft: (callId, user) =>
        this.#calls.left(callId, findExtension(user)?.extensionNumber ?? ''),
      onEnded: (call) => this.#calls.learn({ event: 'ended', call, code: 200 }),
    });
    const started = await startKamailio({
      folder,
      maxExpiresSeconds,
      ringMs: ringSeconds * 1000,
      replyMs: REPLY_MS,
      domain: DOMAIN,
      extensions: EXTENSIONS,
      helperPort: this.#endpoint.port,
      onLine: (line) => this.#learn(line),
      onEnd: () => {
        this.#gone();
        this.#options.onLog('the SIP server ended by itself');
      },
    });
    if ('failure' in started) {
      this.#state = 'missing';
      return started;
    }
    this.#kamailio = started;
    for (const [authorizationId, { password, username }] of this.#credentials)
      await this.#load(authorizationId, password, username);
    this.#state = 'running';
    return null;
  }

  /**
   * Stops the server process, as if it had crashed: phones lose their connections and
   * registrations.
   */
  async halt(): Promise<void> {
    const kamailio = this.#kamailio;
    if (kamailio === null) return;
    this.#gone();
    await kamailio.stop();
    await wait(RESTART_MS);
  }

  /** Ends everything. */
  async close(): Promise<void> {
    await this.halt();
    this.gate.drop();
    await this.#endpoint?.close();
    this.#endpoint = null;
    this.#outside = null;
    this.#helper = null;
  }

  /** New credentials of an extension. While the server is stopped they wait for it. */
  async provision({ username }: Extension): Promise<Credentials | { failure: string }> {
    if (this.#state === 'off' || this.#state === 'missing')
      return { failure: 'There is no SIP server' };
    const authorizationId = String(parseInt(randomHex(6), 16)).padStart(12, '8');
    const password = randomHex(8);
    this.#credentials.set(authorizationId, { password, username });
    if (this.#kamailio !== null) await this.#load(authorizationId, password, username);
    return { authorizationId, password, domain: DOMAIN };
  }

  /**
   * Lets somebody outside call an extension. @returns the call's session, or null when no SIP server
   * runs
   */
  ring(to: Extension, call: OutsideCall): string | null {
    return this.#state === 'running' ? (this.#outside?.ring(to, call) ?? null) : null;
  }

  /** Everybody outside who calls or talks hangs up. @returns how many */
  hangUpOutside(): number {
    return this.#outside?.hangUp() ?? 0;
  }

  /** Who is registered now. */
  async registrations(): Promise<Registration[]> {
    const kamailio = this.#kamailio;
    if (kamailio === null) return [];
    const [contacts, clients] = await Promise.all([
      kamailio.rpc('ul.dump', []),
      kamailio.rpc('htable.dump', ['client']),
    ]);
    return 'result' in contacts && 'result' in clients
      ? readRegistrations(contacts.result, clients.result)
      : [];
  }

  /**
   * Breaks connections off. @param extensionNumber those over which it registered last; all when
   * not given
   */
  drop(extensionNumber?: string): number {
    if (extensionNumber === undefined) return this.gate.drop();
    return this.gate.drop(
      new Set(
        [...this.#ports].filter(([, number]) => number === extensionNumber).map(([port]) => port),
      ),
    );
  }

  async #load(authorizationId: string, password: string, username: string): Promise<void> {
    // The owner first: only a known extension can sign in.
    await this.#kamailio?.rpc('htable.sets', ['owner', authorizationId, username]);
    await this.#kamailio?.rpc('htable.sets', ['secret', authorizationId, password]);
  }

  #gone(): void {
    this.#kamailio = null;
    this.#state = 'stopped';
    this.#calls.endAll();
    this.#endpoint?.forget();
    this.#outside?.forget();
    this.#helper?.forget();
    this.gate.drop();
    this.#ports.clear();
  }

  #learn(line: string): void {
    const happened = readEvent(line);
    if (happened === null) {
      this.log.push(line);
      if (this.log.length > LOG_LINES) this.log.shift();
      this.#options.onLog(line);
      return;
    }
    if (happened.event === 'register')
      this.#ports.set(happened.port, findExtension(happened.aor)?.extensionNumber ?? '');
    this.#calls.learn(happened);
  }
}
