import {
  type ConnectionMessage,
  connectionChannel,
  type Who,
} from '../../../contracts/channels.ts';
import { type GrantAnswer, parseGrantAnswer, type SipInfo } from '../../../contracts/grant.ts';
import type { GrantRequest } from '../../../contracts/grant-request.ts';
import type { ConnectionState } from '../../../facts/facts.ts';
import { askInTurn } from '../../sensors/in-turn.ts';
import type { SuiteletClient } from '../../ui/suitelet-client.ts';
import type { TakeEarlyAccess } from '../../ui/telephone-host.ts';

/**
 * An access token in this page's memory. `until` is the server's clock and names the token;
 * `goodUntil` is this page's.
 */
export interface AccessToken {
  token: string;
  until: number;
  goodUntil: number;
  /**
   * How to register, as our server kept it; null when it keeps none, undefined when it was not
   * asked.
   */
  sip: SipInfo | null | undefined;
}

export type AccessOutcome =
  | { outcome: 'token'; access: AccessToken }
  /** Only a new sign-in helps. */
  | { outcome: 'signed-out'; connection: ConnectionState | null }
  | { outcome: 'busy'; retryAfter: number }
  | { outcome: 'unreachable' };

type GrantedAccess = Extract<GrantAnswer, { access: unknown }>['access'];

export type GrantClient = SuiteletClient<GrantRequest, GrantAnswer>;

/** This close to its end a token is not used for a new request. */
const SPARE_MS = 60_000;
const BUSY_SECONDS = 5;

/**
 * This page's access token: asked for once however many want it, kept in memory, and never written
 * anywhere. The refresh token stays in NetSuite.
 */
export class Access {
  readonly #client: GrantClient;
  readonly #who: Who;
  readonly #onSignedOut: (connection: ConnectionState | null) => void;
  readonly #server: string | null;
  readonly #takeEarly: TakeEarlyAccess;
  #held: AccessToken | null = null;
  #asking: Promise<AccessOutcome> | null = null;
  /** Incremented by forget(), so that an answer already on its way is discarded. */
  #forgotten = 0;

  /**
   * @param onSignedOut called when NetSuite says that the connection is over
   * @param server what this page sends tokens to: one of another server's is refused; null where
   * nothing is sent
   * @param takeEarly what the page asked for before the telephone was there
   */
  constructor(
    client: GrantClient,
    who: Who,
    onSignedOut: (connection: ConnectionState | null) => void,
    server: string | null = null,
    takeEarly: TakeEarlyAccess = () => null,
  ) {
    this.#client = client;
    this.#who = who;
    this.#onSignedOut = onSignedOut;
    this.#server = server;
    this.#takeEarly = takeEarly;
  }

  /**
   * The token together with the kept SIP provision, which holds a password: asked for by a tab that
   * has to register, and once. From then on it is in this page's memory.
   */
  async withSip(): Promise<AccessOutcome> {
    if (this.#asking !== null) await this.#asking;
    return this.get(null, this.#held?.sip === undefined);
  }

  /**
   * @param refused a token that RingCentral just refused, so that a new one is asked for
   * @param sip whether the kept SIP provision is asked for too
   */
  get(refused: AccessToken | null = null, sip = false): Promise<AccessOutcome> {
    const held = this.#held;
    if (
      held !== null &&
      !sip &&
      held.until !== refused?.until &&
      held.goodUntil - SPARE_MS > Date.now()
    )
      return Promise.resolve({ outcome: 'token', access: held });
    if (this.#asking !== null) return this.#asking;
    const asking = this.#earlyOrInTurn(refused, sip).finally(() => {
      if (this.#asking === asking) this.#asking = null;
    });
    this.#asking = asking;
    return asking;
  }

  /**
   * Checks whether the grant is still valid, once the token is about to expire. Called when
   * somebody is at the page: a timer of ours could keep a NetSuite session alive that the customer
   * wants to end.
   */
  freshen(): void {
    if (this.#held !== null && this.#held.goodUntil - SPARE_MS <= Date.now()) void this.get();
  }

  /** Forgets the token: the user disconnected, or is another one now. */
  forget(): void {
    this.#forgotten++;
    this.#held = null;
    this.#asking = null;
  }

  /**
   * Keeps a SIP provision for the next page load, or drops the kept one. Losing it costs one
   * request to RingCentral.
   */
  async keepSip(sip: SipInfo | null): Promise<void> {
    if (this.#held !== null) this.#held = { ...this.#held, sip };
    await this.#client.ask({ action: 'keep-sip', sip });
  }

  async #earlyOrInTurn(refused: AccessToken | null, sip: boolean): Promise<AccessOutcome> {
    const forgotten = this.#forgotten;
    const early = refused === null ? this.#takeEarly() : null;
    if (early !== null) {
      const answer = parseGrantAnswer(await early.answer);
      if (forgotten !== this.#forgotten) return { outcome: 'unreachable' };
      // No answer of ours, or one that a new page token changes: asked for as if nobody had.
      if (answer !== null && !('error' in answer && answer.error.code === 'RCP_FORM_EXPIRED'))
        return this.#take(answer, true, early.at);
    }
    return askInTurn(this.#who, () => this.#ask(refused, sip, forgotten));
  }

  async #ask(
    refused: AccessToken | null,
    withSip: boolean,
    forgotten: number,
  ): Promise<AccessOutcome> {
    const asked = await this.#client.ask({
      action: 'access',
      refusedUntil: refused?.until ?? null,
      ...(withSip ? { sip: true } : {}),
    });
    if (asked.outcome !== 'answered' || forgotten !== this.#forgotten)
      return { outcome: 'unreachable' };
    return this.#take(asked.answer, withSip, Date.now());
  }

  /** @param at when what it says was so, or before, in milliseconds since 1970 */
  #take(answer: GrantAnswer, withSip: boolean, at: number): AccessOutcome {
    if ('access' in answer) return this.#hold(answer.access, withSip, at);
    if (!('error' in answer)) return { outcome: 'unreachable' };
    switch (answer.error.code) {
      case 'RCP_NOT_CONNECTED':
        this.#held = null;
        this.#tellOthers();
        this.#onSignedOut(answer.error.connection);
        return { outcome: 'signed-out', connection: answer.error.connection };
      case 'RCP_BUSY':
        return { outcome: 'busy', retryAfter: answer.error.retryAfter ?? BUSY_SECONDS };
      default:
        return { outcome: 'unreachable' };
    }
  }

  #hold(
    { token, until, lasts, sip, server }: GrantedAccess,
    withSip: boolean,
    at: number,
  ): AccessOutcome {
    // The company changed its server while this page was open: the token is for the new one, and
    // this page talks to the old one.
    if (server !== undefined && this.#server !== null && server !== this.#server) {
      this.#held = null;
      this.#onSignedOut('elsewhere');
      return { outcome: 'signed-out', connection: 'elsewhere' };
    }
    this.#held = {
      token,
      until,
      goodUntil: at + lasts,
      sip: withSip ? sip : this.#held?.sip,
    };
    return { outcome: 'token', access: this.#held };
  }

  #tellOthers(): void {
    if (!('BroadcastChannel' in window)) return;
    const channel = new BroadcastChannel(connectionChannel(this.#who));
    channel.postMessage({ kind: 'connection-changed' } satisfies ConnectionMessage);
    channel.close();
  }
}
