import EventEmitter from 'ringcentral-web-phone/event-emitter';
import type InboundMessage from 'ringcentral-web-phone/sip-message/inbound';
import RequestMessage from 'ringcentral-web-phone/sip-message/outbound/request';
import type ResponseMessage from 'ringcentral-web-phone/sip-message/outbound/response';
import type { SipClient } from 'ringcentral-web-phone/types';
import type { SipInfo } from '../../../contracts/grant.ts';
import { Connection, type OpenOutcome } from './sip-connection.ts';

/** No answer of a SIP server takes longer in a call that still lives. */
const ANSWER_MS = 8_000;
/** A server that said it tries may have a telephone network to ask. */
const TRYING_MS = 30_000;

/** Thrown by `request`; the library's calls pass it on to their callers. */
export class LineError extends Error {
  override readonly name = 'LineError';
  /** The SIP status that refused the request, or NaN when no answer came. */
  readonly status: number;

  constructor(message: string, status = NaN) {
    super(message);
    this.status = status;
  }
}

/**
 * Whether a message is what `sent` waits for: the reply with its sequence, or, when it was itself
 * the reply to an INVITE, the ACK with its number.
 */
function answers(message: InboundMessage, sent: string, sequence: string): boolean {
  const own = message.getHeader('CSeq')?.trim() ?? '';
  if (sent.startsWith('SIP/2.0 '))
    return message.subject.startsWith('ACK ') && own.split(' ')[0] === sequence.split(' ')[0];
  return (
    message.subject.startsWith('SIP/2.0 ') &&
    !message.subject.startsWith('SIP/2.0 100 ') &&
    own === sequence
  );
}

const isTrying = (message: InboundMessage, sequence: string): boolean =>
  message.subject.startsWith('SIP/2.0 100 ') &&
  sequence.endsWith(' INVITE') &&
  message.getHeader('CSeq')?.trim() === sequence;

/**
 * Whether an INVITE was refused where the library doesn't look: within a call it takes any reply
 * for agreement, and the first INVITE of a call must be answered with a challenge or it fails
 * without saying why.
 */
function isRefused({ subject, headers }: RequestMessage, reply: InboundMessage): boolean {
  if (!subject.startsWith('INVITE ') || !/^SIP\/2\.0 [3-6]/.test(reply.subject)) return false;
  if ((headers['To'] ?? '').includes(';tag=')) return true;
  return (
    headers['Proxy-Authorization'] === undefined &&
    reply.getHeader('Proxy-Authenticate') === undefined
  );
}

const statusOf = ({ subject }: InboundMessage): number =>
  Number(/^SIP\/2\.0 (\d{3})/.exec(subject)?.[1]);

/** The ACK that a refused INVITE wants all the same. */
function acknowledgement(
  { subject, headers }: RequestMessage,
  reply: InboundMessage,
): RequestMessage {
  const [, target = ''] = subject.split(' ');
  const { 'Call-Id': id = '', From = '', Via = '', CSeq = '' } = headers;
  return new RequestMessage(`ACK ${target} SIP/2.0`, {
    'Call-Id': id,
    From,
    To: reply.getHeader('To') ?? '',
    Via,
    CSeq: CSeq.replace(' INVITE', ' ACK'),
  });
}

/**
 * INVITEs that are remembered as ringing: more than a person can have at once, and those of ended
 * calls are of no use.
 */
const MOST_RINGING = 100;

/**
 * The SIP client that the phone library is given: the same for the life of the phone, while the
 * connections behind it come and go. Every request has a deadline, and only a reply counts as one.
 */
export class Line extends EventEmitter implements SipClient {
  readonly #instanceId: string;
  readonly #onLost: () => void;
  #connection: Connection | null = null;
  /** Connections that are being left. */
  #leaving: Promise<unknown> = Promise.resolve();
  /**
   * Counts openings and closings: code that waited for a connection to be left looks whether it is
   * still wanted.
   */
  #turn = 0;
  /** INVITEs that have rung, the last ones. */
  readonly #progress = new Set<string>();

  /**
   * @param instanceId the same in all tabs of a browser: RingCentral then sees one phone @param
   * onLost see Connection
   */
  constructor(instanceId: string, onLost: () => void) {
    super();
    this.#instanceId = instanceId;
    this.#onLost = onLost;
  }

  get isOpen(): boolean {
    return this.#connection?.isOpen === true;
  }

  /** Registers over a new socket, once the old one is closed. Settles in at most 14 s. */
  async open(sipInfo: SipInfo, backup: boolean): Promise<OpenOutcome> {
    const turn = ++this.#turn;
    await this.#leave();
    if (turn !== this.#turn) return { outcome: 'unreachable' };
    const connection = new Connection(
      { sipInfo, instanceId: this.#instanceId, backup },
      this.#onLost,
    );
    this.#connection = connection;
    connection.on('inboundMessage', (message: InboundMessage) => {
      if (!this.#isRepeatedProgress(message)) this.emit('inboundMessage', message);
    });
    connection.on('outboundMessage', (message: unknown) => {
      this.emit('outboundMessage', message);
    });
    return connection.open();
  }

  /** Unregisters and closes. Settles in at most 1.5 s. */
  async close(): Promise<void> {
    this.#turn++;
    await this.#leave();
  }

  async #leave(): Promise<void> {
    const connection = this.#connection;
    this.#connection = null;
    this.#leaving = Promise.all([this.#leaving, connection?.leave()]);
    await this.#leaving;
  }

  /**
   * Sends a request and waits for the reply to it. A MESSAGE, by which the library reports to
   * RingCentral what became of a call, has nobody to report a failure to: without a reply it stays
   * open.
   * @throws LineError without a connection or a reply in time, or when a change of the call was
   * refused
   */
  async request(message: RequestMessage): Promise<InboundMessage> {
    try {
      return await this.#exchange(message);
    } catch (failure) {
      if (message.subject.startsWith('MESSAGE ')) return new Promise(() => undefined);
      throw failure;
    }
  }

  async #exchange(message: RequestMessage): Promise<InboundMessage> {
    const connection = this.#connection;
    if (connection?.isOpen !== true) throw new LineError('There is no connection to RingCentral.');
    const sequence = message.headers['CSeq']?.trim() ?? '';
    return new Promise((resolve, reject) => {
      // Not the library's own wait, which takes a request of the server's with the same number for
      // the reply.
      const listen = (reply: InboundMessage) => {
        if (reply.getHeader('Call-Id') !== message.headers['Call-Id']) return;
        if (isTrying(reply, sequence)) {
          clearTimeout(timer);
          timer = setTimeout(giveUp, TRYING_MS);
        }
        if (!answers(reply, message.subject, sequence)) return;
        stop();
        if (isRefused(message, reply)) {
          void this.reply(acknowledgement(message, reply));
          reject(new LineError(`Refused: ${reply.subject}`, statusOf(reply)));
          return;
        }
        resolve(reply);
        if (message.headers['Proxy-Authorization'] !== undefined) this.#tellAgain(reply);
      };
      const giveUp = () => {
        stop();
        reject(new LineError(`No reply to ${message.subject.split(' ')[0] ?? 'the request'}.`));
      };
      let timer = setTimeout(giveUp, ANSWER_MS);
      const stop = () => {
        clearTimeout(timer);
        this.off('inboundMessage', listen);
      };
      this.on('inboundMessage', listen);
      connection.send(message).catch((error: unknown) => {
        stop();
        reject(error instanceof Error ? error : new LineError('The request could not be sent.'));
      });
    });
  }

  /** Sends what needs no reply. Without a connection it is lost, as it would be on the wire. */
  async reply(message: ResponseMessage | RequestMessage): Promise<void> {
    if (this.isOpen) await this.#connection?.send(message);
  }

  /**
   * The library takes the first reply to an INVITE for ringing and any later one but 200 for the
   * end of the call. So of several provisional replies it is shown the first.
   */
  #isRepeatedProgress(message: InboundMessage): boolean {
    const sequence = message.getHeader('CSeq') ?? '';
    if (!/^SIP\/2\.0 18\d /.test(message.subject) || !sequence.endsWith(' INVITE')) return false;
    const key = `${message.getHeader('Call-Id') ?? ''} ${sequence}`;
    if (this.#progress.has(key)) return true;
    this.#progress.add(key);
    const [oldest] = this.#progress;
    if (this.#progress.size > MOST_RINGING && oldest !== undefined) this.#progress.delete(oldest);
    return false;
  }

  /**
   * For the same reason a final reply that comes first would leave a call ringing forever: it is
   * shown a second time, when the library has started to listen for the end. It listens once it has
   * shown its password.
   */
  #tellAgain(reply: InboundMessage): void {
    if (reply.subject.startsWith('SIP/2.0 1')) return;
    setTimeout(() => {
      this.emit('inboundMessage', reply);
    });
  }

  /** Part of what the library asks of a SIP client; the registration is kept elsewhere. */
  start(): Promise<void> {
    return Promise.resolve();
  }

  async dispose(): Promise<void> {
    this.removeAllListeners();
    await this.close();
  }
}
