import { DefaultSipClient } from 'ringcentral-web-phone/sip-client';
import './inbound-message.ts';
import './steady-events.ts';
import type { SipInfo } from '../../../contracts/grant.ts';
import { inTime, reasonOf } from './in-time.ts';

const OPEN_MS = 8_000;
/** The library closes a socket whose REGISTER got no answer after 5 s; by then we have moved on. */
const REGISTER_MS = 4_500;
const LEAVE_MS = 1_500;

export type OpenOutcome =
  | { outcome: 'registered' }
  | { outcome: 'unreachable' }
  | { outcome: 'refused'; status: number };

/**
 * One socket with one registration, from open to close; a lost one is never used again. So a timer
 * that the library left running can only ever close its own, dead socket, and no two are open at
 * once.
 */
export class Connection extends DefaultSipClient {
  readonly #onLost: () => void;
  #state: 'opening' | 'registered' | 'over' = 'opening';

  /**
   * @param onLost called once, when a connection that was registered is lost; not after `leave`
   */
  constructor(
    options: { sipInfo: SipInfo; instanceId: string; backup: boolean },
    onLost: () => void,
  ) {
    super(options);
    this.toggleBackupOutboundProxy(options.backup);
    this.#onLost = onLost;
  }

  get isOpen(): boolean {
    return this.#state === 'registered' && this.wsc.readyState === WebSocket.OPEN;
  }

  /**
   * Opens the socket and registers. Settles in at most 12.5 s, and leaves nothing open when it
   * fails.
   */
  async open(): Promise<OpenOutcome> {
    // An address that no browser takes throws at once.
    const connected = await inTime(
      Promise.resolve().then(() => this.connect()),
      OPEN_MS,
    );
    if (!connected.ok || this.#state === 'over') return this.#fail({ outcome: 'unreachable' });
    this.wsc.addEventListener('close', () => {
      this.#lose();
    });
    const registered = await inTime(super.register(60), REGISTER_MS);
    if (registered.ok) {
      this.#state = 'registered';
      return { outcome: 'registered' };
    }
    const status = Number(/SIP\/2\.0 (\d{3})/.exec(reasonOf(registered.reason))?.[1] ?? 0);
    return this.#fail(status === 0 ? { outcome: 'unreachable' } : { outcome: 'refused', status });
  }

  /**
   * The library's own timer calls this before a registration ends, and has nobody to tell when that
   * fails.
   */
  override async register(expires: number): Promise<void> {
    const registered = await inTime(super.register(expires), REGISTER_MS);
    if (!registered.ok && expires > 0) this.#lose();
  }

  /** Unregisters when that is possible at all, and closes. Settles in at most 1.5 s. */
  async leave(): Promise<void> {
    const wasOpen = this.isOpen;
    this.#state = 'over';
    if (wasOpen) await inTime(super.register(0), LEAVE_MS);
    this.#close();
  }

  #fail(outcome: OpenOutcome): OpenOutcome {
    this.#state = 'over';
    this.#close();
    return outcome;
  }

  #lose(): void {
    if (this.#state === 'over') return;
    const tell = this.#state === 'registered';
    this.#state = 'over';
    this.#close();
    if (tell) this.#onLost();
  }

  /** Closes the socket and stops the library's timer, which only `start` or `dispose` would. */
  #close(): void {
    clearTimeout(
      (this as unknown as { timeoutHandle?: ReturnType<typeof setTimeout> }).timeoutHandle,
    );
    this.removeAllListeners();
    (this.wsc as WebSocket | undefined)?.close();
  }
}
