/** A browser without a screen, and a SIP server that does what a test says. */
import { installFakeWebRtc } from './fake-webrtc.ts';

export { webRtc } from './fake-webrtc.ts';

type Listener = (event: { data?: string }) => void;

/** What arrives at the server: the request line, and its headers by lower-case name. */
export interface Sent {
  subject: string;
  headers: Record<string, string>;
  body: string;
}

/** What the server answers: messages as text. `null` is silence. */
export type Server = (sent: Sent, socket: FakeSocket) => string[] | null;

export const servers: { answer: Server; refuse: boolean } = { answer: () => null, refuse: false };
export const sockets: FakeSocket[] = [];

export function parse(text: string): Sent {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [subject = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { subject, headers, body: body.join('\r\n\r\n') };
}

/** Stands in for WebSocket: opens by itself, and is as dead as a test wants it. */
export class FakeSocket {
  static readonly OPEN = 1;
  readyState = 0;
  readonly sent: Sent[] = [];
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor() {
    sockets.push(this);
    setTimeout(() => {
      if (this.readyState !== 0) {
        // Closed before it was open: a browser reports that as an error.
        this.#tell('error', {});
      } else if (servers.refuse) {
        this.#tell('error', {});
        this.close();
      } else {
        this.readyState = FakeSocket.OPEN;
        this.#tell('open', {});
      }
    });
  }

  addEventListener(type: string, listener: Listener): void {
    const known = this.#listeners.get(type) ?? new Set();
    known.add(listener);
    this.#listeners.set(type, known);
  }

  send(text: string): void {
    const sent = parse(text);
    this.sent.push(sent);
    for (const answer of servers.answer(sent, this) ?? []) this.receive(answer);
  }

  /** A message of the server's, in a moment of its own as on the wire. */
  receive(text: string): void {
    setTimeout(() => {
      if (this.readyState === FakeSocket.OPEN) this.#tell('message', { data: text });
    });
  }

  close(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    setTimeout(() => {
      this.#tell('close', {});
    });
  }

  #tell(type: string, event: { data?: string }): void {
    for (const listener of [...(this.#listeners.get(type) ?? [])]) listener(event);
  }
}

/** A reply to a request. */
export function reply(
  { headers }: Sent,
  status: string,
  more: Record<string, string> = {},
  body = '',
): string {
  const lines = {
    Via: headers['via'] ?? '',
    From: headers['from'] ?? '',
    To: `${headers['to'] ?? ''};tag=server`,
    'Call-Id': headers['call-id'] ?? '',
    CSeq: headers['cseq'] ?? '',
    ...more,
    'Content-Length': String(body.length),
  };
  return [
    `SIP/2.0 ${status}`,
    ...Object.entries(lines).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}

/** Registers anyone who asks, and leaves every other request to `then`. */
export const registrar =
  (then: Server): Server =>
  (sent, socket) => {
    if (!sent.subject.startsWith('REGISTER ')) return then(sent, socket);
    if (sent.headers['authorization'] === undefined)
      return [
        reply(sent, '401 Unauthorized', {
          'Www-Authenticate': 'Digest realm="sip.test", nonce="n1"',
        }),
      ];
    return [reply(sent, '200 OK', { Contact: `${sent.headers['contact'] ?? ''};expires=60` })];
  };

/** An INVITE from the server. */
export function invite(callId: string, more: Record<string, string> = {}): string {
  const lines = {
    Via: 'SIP/2.0/WSS server.test;branch=z9hG4bK1',
    From: '"Somebody" <sip:+12125550181@sip.test>;tag=them',
    To: '<sip:me@sip.test>',
    'Call-Id': callId,
    CSeq: '1 INVITE',
    'P-rc':
      '<Msg><Hdr SID="1" Req="1" From="#1@sip.test" To="me@sip.test" Cmd="6"/><Bdy Cln="auth"/></Msg>',
    'p-rc-api-ids': 'party-id=p-a1-1;session-id=s-a1',
    ...more,
    'Content-Length': '3',
  };
  return [
    'INVITE sip:me@sip.test SIP/2.0',
    ...Object.entries(lines).map(([name, value]) => `${name}: ${value}`),
    '',
    'sdp',
  ].join('\r\n');
}

/** A request of the server's in a call. */
export function request(method: string, callId: string, sequence: number, body = ''): string {
  const lines = {
    Via: 'SIP/2.0/WSS server.test;branch=z9hG4bK2',
    From: '<sip:+12125550181@sip.test>;tag=them',
    To: '<sip:me@sip.test>;tag=me',
    'Call-Id': callId,
    CSeq: `${String(sequence)} ${method}`,
    'Content-Length': String(body.length),
  };
  return [
    `${method} sip:me@sip.test SIP/2.0`,
    ...Object.entries(lines).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}

export function installFakeBrowser(): void {
  sockets.length = 0;
  servers.refuse = false;
  servers.answer = () => null;
  Object.assign(globalThis, { WebSocket: FakeSocket });
  installFakeWebRtc();
}
