/**
 * A phone of ours around the real library, with a server that follows a script and a clock that
 * follows the test.
 */

import type { CallState } from '../../src/browser/app/calls/call.ts';
import type { LiveCall } from '../../src/browser/app/phone/live-call.ts';
import { Phone } from '../../src/browser/app/phone/phone.ts';
import type { SipInfo } from '../../src/contracts/grant.ts';
import {
  FakeSocket,
  installFakeBrowser,
  registrar,
  reply,
  type Sent,
  type Server,
  servers,
  sockets,
} from './fake-line.ts';

export const SIP: SipInfo = {
  authorizationId: 'auth',
  domain: 'sip.test',
  outboundProxy: '127.0.0.1:1',
  outboundProxyBackup: '127.0.0.1:2',
  username: 'me',
  password: 'secret',
  stunServers: [],
};

/** Lets the clock run, and everything that waits on it. */
export const pass = (milliseconds: number): Promise<void> =>
  jest.advanceTimersByTimeAsync(milliseconds);

export const isInvite = ({ subject }: Sent): boolean => subject.startsWith('INVITE ');
/** An INVITE within a call, by the tag that the other side gave. */
export const isAgain = (sent: Sent): boolean =>
  isInvite(sent) && (sent.headers['to'] ?? '').includes('tag=');

/** A server that registers, asks INVITEs for their password, and goes on with `then`. */
export const exchange = (then: Server): Server =>
  registrar((sent, socket) =>
    isInvite(sent) && !isAgain(sent) && sent.headers['proxy-authorization'] === undefined
      ? [
          reply(sent, '407 Proxy Authentication Required', {
            'Proxy-Authenticate': 'Digest realm="sip.test", nonce="n2"',
          }),
        ]
      : then(sent, socket),
  );

/** Answers every call at once, and agrees to everything in it. */
export const agreeable: Server = exchange((sent) => {
  if (sent.subject.startsWith('ACK ') || sent.subject.startsWith('SIP/2.0 ')) return null;
  if (isAgain(sent)) return [reply(sent, '200 OK', {}, 'sdp')];
  return isInvite(sent)
    ? [reply(sent, '180 Ringing'), reply(sent, '200 OK', {}, 'sdp')]
    : [reply(sent, '200 OK')];
});

export class SipScript {
  readonly phone: Phone;
  readonly states = new Map<string, CallState>();
  readonly unhandled: unknown[] = [];
  lost = 0;
  /** Every call that there was, for a look at what the library keeps of it. */
  readonly #calls = new Set<LiveCall>();

  constructor() {
    jest.useFakeTimers();
    installFakeBrowser();
    process.on('unhandledRejection', this.#note);
    this.phone = new Phone({
      instanceId: 'one',
      devices: () => ({ input: '', output: '' }),
      now: () => Date.now(),
      onCall: (state) => {
        this.states.set(state.id, state);
        for (const call of this.phone.live()) this.#calls.add(call);
      },
      onLost: () => {
        this.lost++;
      },
    });
  }

  /** Registers with `server`, and leaves it in charge. */
  async register(server: Server = agreeable): Promise<void> {
    servers.answer = server;
    const opened = this.phone.open(SIP, false);
    await pass(100);
    expect(await opened).toEqual({ outcome: 'registered' });
  }

  /** Calls somebody. */
  place(number = '+12125550182'): LiveCall {
    const call = this.phone.place(number, null);
    if (call === null) throw new Error('The call was not placed.');
    this.#calls.add(call);
    return call;
  }

  /** Registers, and talks with somebody. */
  async talk(): Promise<LiveCall> {
    await this.register();
    const call = this.place();
    await pass(200);
    expect(call.state.phase).toBe('talking');
    return call;
  }

  get socket(): FakeSocket {
    const socket = sockets.at(-1);
    if (socket === undefined) throw new Error('There is no socket.');
    return socket;
  }

  get openSockets(): number {
    return sockets.filter(({ readyState }) => readyState === FakeSocket.OPEN).length;
  }

  /** Calls that the library still has. */
  get kept(): number {
    return Math.max(
      0,
      ...[...this.#calls].map(({ session }) => session.webPhone.callSessions.length),
    );
  }

  /** What went to the server, by its first word. */
  sent(method: string): Sent[] {
    return sockets
      .flatMap((socket) => socket.sent)
      .filter(({ subject }) => subject.startsWith(`${method} `));
  }

  /** Ends the test: nobody was left with a rejection, the phone closes, and no timer runs on. */
  async end(): Promise<void> {
    await pass(40_000);
    const closed = this.phone.close();
    await pass(20_000);
    await closed;
    const rest = {
      unhandled: this.unhandled,
      live: this.phone.live().length,
      kept: this.kept,
      open: this.openSockets,
      timers: jest.getTimerCount(),
    };
    process.off('unhandledRejection', this.#note);
    jest.useRealTimers();
    expect(rest).toEqual({ unhandled: [], live: 0, kept: 0, open: 0, timers: 0 });
  }

  readonly #note = (reason: unknown) => void this.unhandled.push(reason);
}
