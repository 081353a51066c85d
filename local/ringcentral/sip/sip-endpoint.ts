import { createSocket, type Socket } from 'node:dgram';
import { randomHex } from '../random.ts';
import { header, readSip, type SipMessage, statusOf, writeSip } from './sip-message.ts';

const HOST = '127.0.0.1';
/** Longer than the SIP server waits for a phone that rings. */
const ANSWER_MS = 90_000;
/** Far from the numbers the phones count with: they match replies by number alone. */
const FIRST_CSEQ = 1_000_000;

/** One half of a call, as requests to that party are written. */
export interface Leg {
  callId: string;
  from: string;
  to: string;
  target: string;
  /** Where to, when the SIP server does not know it. */
  destination?: string;
  session: string;
}

/** A final reply, and the number of the request that it answers. */
export interface Answered {
  cseq: number;
  reply: SipMessage;
}

/** A request under way. */
export interface Asked {
  /** Null when no final reply came in time. */
  answer: Promise<Answered | null>;
  /** Takes an INVITE back that nobody has answered. */
  cancel(): void;
}

/**
 * Speaks SIP over UDP with the SIP server, which is a proxy and can't begin a call by itself. Takes
 * one free loopback port; the SIP server knows by it that a request is from here.
 */
export class SipEndpoint {
  readonly #socket: Socket;
  readonly #sipPort: () => number | null;
  readonly #waiting = new Map<string, (reply: SipMessage) => void>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #cseq = FIRST_CSEQ;
  /** Takes requests; every one must be replied to. */
  onRequest: (message: SipMessage) => void = (message) => {
    this.reply(message, '481 Call Does Not Exist');
  };

  private constructor(socket: Socket, sipPort: () => number | null) {
    this.#socket = socket;
    this.#sipPort = sipPort;
    socket.on('message', (datagram) => {
      const message = readSip(datagram.toString('utf8'));
      if (message === null) return;
      if (statusOf(message) > 0)
        this.#waiting.get(`${header(message, 'call-id')} ${header(message, 'cseq')}`)?.(message);
      else this.onRequest(message);
    });
    socket.on('error', () => undefined);
  }

  /** Binds a port. @param sipPort the SIP server's; null while it doesn't run */
  static open(sipPort: () => number | null): Promise<SipEndpoint> {
    return new Promise((resolve, reject) => {
      const socket = createSocket('udp4');
      socket.once('error', reject);
      socket.bind(0, HOST, () => {
        socket.off('error', reject);
        resolve(new SipEndpoint(socket, sipPort));
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

  /** The SIP server is new: nothing of before is answered. */
  forget(): void {
    this.#waiting.clear();
  }

  later(ms: number, then: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      then();
    }, ms);
    this.#timers.add(timer);
    return timer;
  }

  reply(message: SipMessage, status: string, body = ''): void {
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

  /** Sends a request that nobody replies to, or whose reply doesn't matter. */
  write(method: string, leg: Leg, cseq: number, body = '', branch = randomHex(6)): void {
    this.#send(
      writeSip(
        `${method} ${leg.target} SIP/2.0`,
        [
          ['Via', `SIP/2.0/UDP ${HOST}:${this.port};branch=z9hG4bK${branch}`],
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
  ask(method: string, leg: Leg, body = ''): Promise<Answered | null> {
    return this.begin(method, leg, body).answer;
  }

  /** The same for a request that may be taken back. */
  begin(method: string, leg: Leg, body = ''): Asked {
    this.#cseq += 1;
    const cseq = this.#cseq;
    const branch = randomHex(6);
    const key = `${leg.callId} ${cseq} ${method}`;
    this.write(method, leg, cseq, body, branch);
    const answer = new Promise<Answered | null>((resolve) => {
      const timer = this.later(ANSWER_MS, () => {
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
    return { answer, cancel: () => this.write('CANCEL', leg, cseq, '', branch) };
  }

  #send(text: string): void {
    const port = this.#sipPort();
    if (port !== null) this.#socket.send(text, port, HOST);
  }
}
