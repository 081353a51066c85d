import { findExtension } from '../extensions.ts';
import { randomHex } from '../random.ts';
import type { Leg, SipEndpoint } from './sip-endpoint.ts';
import { header, methodOf, type SipMessage, statusOf, userOf } from './sip-message.ts';

/** The phone misses a BYE that overtakes the 202. */
const GOODBYE_MS = 50;
/**
 * The party that stays keeps sending to who left, until its ICE has not heard from there for about
 * 3 s; a DTLS handshake that begins right away then waits for its repetition after 6.4 s, a later
 * one for that after 3.2 s. (Seen in Chromium, when that party took the call.)
 */
const SETTLE_MS = 700;

export interface TransferHelperOptions {
  domain: string;
  /** Somebody left a call by transferring it. */
  onLeft(callId: string, user: string): void;
  /** A call ended that the SIP server does not know the end of. */
  onEnded(callId: string): void;
}

/**
 * Carries transfers out: the SIP server is a proxy and cannot speak for itself. It invites the
 * target without a session description, offers the target's to the party that stays, and then
 * passes requests between the two. Only a blind transfer: two calls that both live already cannot
 * be joined, because the phone makes no new offer on demand.
 */
export class TransferHelper {
  readonly #options: TransferHelperOptions;
  readonly #endpoint: SipEndpoint;
  readonly #others = new Map<string, Leg>();

  constructor(endpoint: SipEndpoint, options: TransferHelperOptions) {
    this.#endpoint = endpoint;
    this.#options = options;
    endpoint.onRequest = (message) => this.#take(message);
  }

  /** The SIP server is new: no call of before goes on. */
  forget(): void {
    this.#others.clear();
  }

  #take(message: SipMessage): void {
    const other = this.#others.get(header(message, 'call-id'));
    switch (methodOf(message)) {
      case 'REFER':
        void this.#refer(message);
        return;
      case 'ACK':
        return;
      case 'INVITE':
        if (other === undefined) this.#endpoint.reply(message, '481 Call Does Not Exist');
        else void this.#reinvite(message, other);
        return;
      case 'BYE':
        this.#endpoint.reply(message, '200 OK');
        if (other !== undefined) this.#hangUp(header(message, 'call-id'), other);
        return;
      default:
        this.#endpoint.reply(message, '200 OK');
    }
  }

  #hangUp(callId: string, other: Leg): void {
    this.#others.delete(callId);
    this.#others.delete(other.callId);
    void this.#endpoint.ask('BYE', other);
    this.#options.onEnded(other.callId);
  }

  async #reinvite(message: SipMessage, other: Leg): Promise<void> {
    const answer = await this.#endpoint.ask('INVITE', other, message.body);
    if (answer === null || statusOf(answer.reply) >= 300) {
      this.#endpoint.reply(message, '480 Temporarily Unavailable');
      return;
    }
    this.#endpoint.write('ACK', other, answer.cseq);
    this.#endpoint.reply(message, '200 OK', answer.reply.body);
  }

  async #refer(message: SipMessage): Promise<void> {
    const { domain } = this.#options;
    const callId = header(message, 'call-id');
    const [from, to] = [header(message, 'from'), header(message, 'to')];
    const session = header(message, 'x-session');
    this.#endpoint.reply(message, '202 Accepted');
    const anybody = `sip:transfer@${domain}`;
    const leaver: Leg = {
      callId,
      session,
      target: anybody,
      from: to,
      to: from,
      destination: header(message, 'x-self'),
    };
    const stays: Leg = {
      callId,
      session,
      target: anybody,
      from,
      to,
      destination: header(message, 'x-peer'),
    };
    this.#options.onLeft(callId, userOf(from));
    this.#endpoint.later(GOODBYE_MS, () => void this.#endpoint.ask('BYE', leaver));
    const settled = new Promise<void>((resolve) => this.#endpoint.later(SETTLE_MS, resolve));

    const target = `sip:${userOf(header(message, 'refer-to'))}@${domain}`;
    const who = findExtension(userOf(to));
    const shown =
      who === undefined
        ? to.replace(/;tag=.*/, '')
        : `"${who.name}" <sip:${who.phoneNumber}@${domain}>`;
    const next: Leg = {
      callId: `x${randomHex(8)}`,
      session,
      target,
      from: `${shown};tag=${randomHex(6)}`,
      to: `<${target}>`,
    };
    const offer = await this.#endpoint.ask('INVITE', next);
    if (offer === null || statusOf(offer.reply) >= 300) {
      void this.#endpoint.ask('BYE', stays);
      this.#options.onEnded(callId);
      return;
    }
    next.to = header(offer.reply, 'to');
    this.#others.set(callId, next);
    this.#others.set(next.callId, stays);
    await settled;
    const answer = await this.#endpoint.ask('INVITE', stays, offer.reply.body);
    if (answer === null || statusOf(answer.reply) >= 300) {
      this.#hangUp(callId, next);
      this.#options.onEnded(callId);
      return;
    }
    this.#endpoint.write('ACK', stays, answer.cseq);
    this.#endpoint.write('ACK', next, offer.cseq, answer.reply.body);
  }
}
