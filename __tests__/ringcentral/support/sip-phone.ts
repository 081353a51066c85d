import { createHash, randomBytes } from 'node:crypto';
import WebSocket from 'ws';
import type { RunningRingCentral } from '../../../local/ringcentral/process.ts';
import { provision, type SipInfo, signIn, sipInfoOf } from './rest-client.ts';
import { type Message, readMessage } from './sip-text.ts';

const DEADLINE_MS = 8_000;
const SDP = [
  'v=0',
  'o=- 1 1 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'c=IN IP4 0.0.0.0',
  'a=msid:- 1',
  '',
].join('\r\n');

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const random = (): string => randomBytes(6).toString('hex');

type Headers = Record<string, string>;

/** A phone that speaks SIP as ringcentral-web-phone does, spelling and all, without media. */
export class SipPhone {
  readonly info: SipInfo;
  readonly received: Message[] = [];
  readonly #socket: WebSocket;
  readonly #host = `${random()}.invalid`;
  readonly #lookers = new Set<() => void>();
  #cseq = 100;
  closed = false;

  private constructor(info: SipInfo, socket: WebSocket) {
    this.info = info;
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      this.received.push(readMessage(data.toString('utf8')));
      for (const look of this.#lookers) look();
    });
    socket.on('close', () => {
      this.closed = true;
      for (const look of this.#lookers) look();
    });
  }

  /** Opens the WebSocket. */
  static open(to: RunningRingCentral, info: SipInfo): Promise<SipPhone> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`wss://${info.outboundProxy}`, 'sip', {
        ca: to.certificatePem,
        handshakeTimeout: DEADLINE_MS,
      });
      const phone = new SipPhone(info, socket);
      socket.once('open', () => resolve(phone));
      socket.on('error', reject);
    });
  }

  /** A signed-in, registered phone of an extension. */
  static async of(to: RunningRingCentral, extension: string): Promise<SipPhone> {
    const { access } = await signIn(to, extension);
    const phone = await SipPhone.open(to, sipInfoOf(await provision(to, access)));
    const reply = await phone.register();
    if (!reply.first.startsWith('SIP/2.0 200')) throw new Error(reply.first);
    return phone;
  }

  /** Waits for a message that fits, among those that came and those that will. It is taken out. */
  async next(fits: (message: Message) => boolean, what = 'a message'): Promise<Message> {
    const message = await this.#until(() => {
      const index = this.received.findIndex(fits);
      return index < 0 ? undefined : this.received.splice(index, 1)[0];
    }, what);
    return message;
  }

  /** Waits for a request of this kind. */
  request(method: string): Promise<Message> {
    return this.next(({ first }) => first.startsWith(`${method} sip:`), method);
  }

  /** Waits for the reply to a request, 100 left out. */
  reply({ headers }: Message): Promise<Message> {
    return this.next(
      ({ first, headers: own }) =>
        first.startsWith('SIP/2.0') &&
        !first.startsWith('SIP/2.0 100') &&
        own['cseq'] === headers['cseq'],
      `a reply to ${String(headers['cseq'])}`,
    );
  }

  async untilClosed(): Promise<void> {
    await this.#until(() => this.closed || undefined, 'the end of the connection');
  }

  /** Registers, answering the challenge. @returns the last reply */
  async register(expires = 60, password = this.info.password): Promise<Message> {
    const { username, domain } = this.info;
    const own = `<sip:${username}@${domain}>`;
    const callId = random();
    const headers = (): Headers => ({
      'Call-Id': callId,
      Contact: `<sip:${random()}@${this.#host};transport=wss>;+sip.instance="<urn:uuid:test-${username}>";expires=${expires}`,
      From: `${own};tag=${random()}`,
      To: own,
    });
    const first = await this.reply(this.send('REGISTER', `sip:${domain}`, headers()));
    if (!first.first.startsWith('SIP/2.0 401')) return first;
    const authorization = this.#authorize(
      'REGISTER',
      first.headers['www-authenticate'] ?? '',
      password,
    );
    return this.reply(
      this.send('REGISTER', `sip:${domain}`, { ...headers(), Authorization: authorization }),
    );
  }

  /** Calls, answering the challenge. @returns the request that is now under way */
  async invite(
    number: string,
    more: Headers = {},
    password = this.info.password,
  ): Promise<{ challenge: Message; invite: Message }> {
    const { username, domain } = this.info;
    const headers = {
      'Call-Id': random(),
      Contact: `<sip:${random()}@${this.#host};transport=wss>;expires=60`,
      From: `<sip:${username}@${domain}>;tag=${random()}`,
      To: `<sip:${number}@${domain}>`,
      'Content-Type': 'application/sdp',
      ...more,
    };
    const challenge = await this.reply(
      this.send('INVITE', `sip:${number}@${domain}`, headers, SDP),
    );
    const authorization = this.#authorize(
      'INVITE',
      challenge.headers['proxy-authenticate'] ?? '',
      password,
    );
    return {
      challenge,
      invite: this.send(
        'INVITE',
        `sip:${number}@${domain}`,
        { ...headers, 'Proxy-Authorization': authorization },
        SDP,
      ),
    };
  }

  /** Sends a request. */
  send(method: string, target: string, headers: Headers, body = '', cseq = ++this.#cseq): Message {
    const lines = {
      Via: `SIP/2.0/WSS ${this.#host};branch=z9hG4bK-${random()}`,
      CSeq: `${cseq} ${method}`,
      'Max-Forwards': '70',
      'Content-Length': String(body.length),
      ...headers,
    };
    return this.#write(`${method} ${target} SIP/2.0`, lines, body);
  }

  /** Answers a request with the headers that the web phone copies, the last Via only. */
  answer({ headers, tagged }: Message, status: string, body = ''): void {
    const copied = (['Via', 'From', 'Call-Id', 'CSeq'] as const).map((name): [string, string] => [
      name,
      headers[name.toLowerCase()] ?? '',
    ]);
    this.#write(
      `SIP/2.0 ${status}`,
      {
        ...Object.fromEntries(copied),
        To: tagged,
        ...(body === '' ? {} : { 'Content-Type': 'application/sdp' }),
        'Content-Length': String(body.length),
      },
      body,
    );
  }

  answerCall(invite: Message): void {
    this.answer(invite, '200 OK', SDP);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      if (this.closed) {
        resolve();
        return;
      }
      this.#socket.once('close', () => resolve());
      this.#socket.terminate();
    });
  }

  #write(first: string, headers: Headers, body: string): Message {
    const text = [
      first,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '',
      body,
    ].join('\r\n');
    this.#socket.send(text);
    return readMessage(text);
  }

  #authorize(method: string, challenge: string, password: string): string {
    const { authorizationId, domain } = this.info;
    const nonce = /\bnonce="([^"]+)"/.exec(challenge)?.[1] ?? '';
    const response = md5(
      `${md5(`${authorizationId}:${domain}:${password}`)}:${nonce}:${md5(`${method}:sip:${domain}`)}`,
    );
    return (
      `Digest algorithm="MD5", username="${authorizationId}", realm="${domain}", ` +
      `nonce="${nonce}", uri="sip:${domain}", response="${response}"`
    );
  }

  #until<T>(find: () => T | undefined, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        clearTimeout(timer);
        this.#lookers.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.#lookers.delete(look);
        reject(
          new Error(
            `${what} did not come; there was: ${this.received.map(({ first }) => first).join(', ')}`,
          ),
        );
      }, DEADLINE_MS);
      this.#lookers.add(look);
      look();
    });
  }
}
