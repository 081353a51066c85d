import { createSocket, type Socket } from 'node:dgram';
import { findExtension } from '../extensions.ts';
import { randomHex } from '../random.ts';
import {
  header,
  methodOf,
  readSip,
  type SipMessage,
  statusOf,
  userOf,
  writeSip,
} from './sip-message.ts';

const HOST = '127.0.0.1';
/** Longer than the SIP server waits for a phone that rings. */
const ANSWER_MS = 90_000;
/** The phone misses a BYE that overtakes the 202. */
const GOODBYE_MS = 50;
/**
 * The party that stays keeps sending to who left, until its ICE has not heard from there for about
 * 3 s; a DTLS handshake that begins right away then waits for its repetition after 6.4 s, a later
 * one for that after 3.2 s. (Seen in Chromium, when that party took the call.)
 */
const SETTLE_MS = 700;
/** Far from the numbers the phones count with: they match replies by number alone. */
const FIRST_CSEQ = 1_000_000;

/** One half of a transferred call, as requests to that party are written. */
interface Leg {
  callId: string;
  from: string;
  to: string;
  target: string;
  /** Where to, when the SIP server does not know it. */
  destination?: string;
  session: string;
}

export interface TransferHelperOptions {
  domain: string;
  /** The SIP server's UDP port; null while it does not run. */
  sipPort(): number | null;
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
  readonly #socket: Socket;
  readonly #others = new Map<string, Leg>();
  readonly #waiting = new Map<string, (reply: SipMessage) => void>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #cseq = FIRST_CSEQ;

  private constructor(socket: Socket, options: TransferHelperOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.on('message', (datagram) => {
      const message = readSip(datagram.toString('utf8'));
      if (message !== null) this.#take(message);
    });
    socket.on('error', () => undefined);
  }

  /** Binds a free loopback port. */
  static open(options: TransferHelperOptions): Promise<TransferHelper> {
    return new Promise((resolve, reject) => {
      const socket = createSocket('udp4');
      socket.once('error', reject);
      socket.bind(0, HOST, () => {
        socket.off('error', reject);
        resolve(new TransferHelper(socket, options));
      });
    });
  }

  get port(): number {
    return this.#socket.address().port;
  }

  close(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    this.forget();
    return new Promise((resolve) => this.#socket.close(() => resolve()));
  }

  /** The SIP server is new: no call of before goes on. */
  forget(): void {
    this.#others.clear();
    this.#waiting.clear();
  }

  #later(ms: number, then: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      then();
    }, ms);
    this.#timers.add(timer);
    return timer;
  }

  #send(text: string): void {
    const port = this.#options.sipPort();
    if (port !== null) this.#socket.send(text, port, HOST);
  }

  #reply(message: SipMessage, status: string, body = ''): void {
    const same = (['From', 'To', 'Call-Id', 'CSeq'] as const).map(
      (name) => [name, header(message, name.toLowerCase())] as const,
    );
    this.#send(
      writeSip(
        `SIP/2.0 ${status}`,
        [...message.vias.map((via) => ['Via', via] as const), ...same],
        body,
      ),
    );
  }

  #write(method: string, leg: Leg, cseq: number, body = ''): void {
    this.#send(
      writeSip(
        `${method} ${leg.target} SIP/2.0`,
        [
          ['Via', `SIP/2.0/UDP ${HOST}:${this.port};branch=z9hG4bK${randomHex(6)}`],
          ['Max-Forwards', '20'],
          ['From', leg.from],
          ['To', leg.to],
          ['Call-Id', leg.callId],
          ['CSeq', `${cseq} ${method}`],
          ['Contact', `<sip:transfer@${HOST}:${this.port}>`],
          ...(leg.destination === undefined ? [] : [['X-Dest', leg.destination] as const]),
          ...(method === 'INVITE' && leg.destination === undefined
            ? [['X-Session', leg.session] as const]
            : []),
        ],
        body,
      ),
    );
  }

  /** Sends a request and waits for its final reply; null when there is none in time. */
  #ask(method: string, leg: Leg, body = ''): Promise<{ cseq: number; reply: SipMessage } | null> {
    this.#cseq += 1;
    const cseq = this.#cseq;
    const key = `${leg.callId} ${cseq} ${method}`;
    this.#write(method, leg, cseq, body);
    return new Promise((resolve) => {
      const timer = this.#later(ANSWER_MS, () => {
        this.#waiting.delete(key);
        resolve(null);
      });
      this.#waiting.set(key, (reply) => {
        if (statusOf(reply) < 200) return;
        clearTimeout(timer);
        this.#timers.delete(timer);
        this.#waiting.delete(key);
        resolve({ cseq, reply });
      });
    });
  }

  #take(message: SipMessage): void {
    if (statusOf(message) > 0) {
      this.#waiting.get(`${header(message, 'call-id')} ${header(message, 'cseq')}`)?.(message);
      return;
    }
    const other = this.#others.get(header(message, 'call-id'));
    switch (methodOf(message)) {
      case 'REFER':
        void this.#refer(message);
        return;
      case 'ACK':
        return;
      case 'INVITE':
        if (other === undefined) this.#reply(message, '481 Call Does Not Exist');
        else void this.#reinvite(message, other);
        return;
      case 'BYE':
        this.#reply(message, '200 OK');
        if (other !== undefined) this.#hangUp(header(message, 'call-id'), other);
        return;
      default:
        this.#reply(message, '200 OK');
    }
  }

  #hangUp(callId: string, other: Leg): void {
    this.#others.delete(callId);
    this.#others.delete(other.callId);
    void this.#ask('BYE', other);
    this.#options.onEnded(other.callId);
  }

  async #reinvite(message: SipMessage, other: Leg): Promise<void> {
    const answer = await this.#ask('INVITE', other, message.body);
    if (answer === null || statusOf(answer.reply) >= 300) {
      this.#reply(message, '480 Temporarily Unavailable');
      return;
    }
    this.#write('ACK', other, answer.cseq);
    this.#reply(message, '200 OK', answer.reply.body);
  }

  async #refer(message: SipMessage): Promise<void> {
    const { domain } = this.#options;
    const callId = header(message, 'call-id');
    const [from, to] = [header(message, 'from'), header(message, 'to')];
    const session = header(message, 'x-session');
    this.#reply(message, '202 Accepted');
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
    this.#later(GOODBYE_MS, () => void this.#ask('BYE', leaver));
    const settled = new Promise<void>((resolve) => this.#later(SETTLE_MS, resolve));

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
    const offer = await this.#ask('INVITE', next);
    if (offer === null || statusOf(offer.reply) >= 300) {
      void this.#ask('BYE', stays);
      this.#options.onEnded(callId);
      return;
    }
    next.to = header(offer.reply, 'to');
    this.#others.set(callId, next);
    this.#others.set(next.callId, stays);
    await settled;
    const answer = await this.#ask('INVITE', stays, offer.reply.body);
    if (answer === null || statusOf(answer.reply) >= 300) {
      this.#hangUp(callId, next);
      this.#options.onEnded(callId);
      return;
    }
    this.#write('ACK', stays, answer.cseq);
    this.#write('ACK', next, offer.cseq, answer.reply.body);
  }
}
