/** RingCentral's gateway as a page's live connection meets it, on the clock of jest. */

import { BROWSER_TIMERS } from '../../../src/browser/app/limits/at-most-every.ts';
import { LiveLine, type SocketEvents } from '../../../src/browser/app/live/live-line.ts';
import { TokenPace } from '../../../src/browser/app/live/pauses.ts';
import type { NewsItem, Pulse } from '../../../src/browser/app/news/news.ts';
import type { RestOutcome } from '../../../src/browser/app/ringcentral/rest.ts';
import { FakeStorage } from '../../stubs/fake-storage.ts';

type Sent = [{ type: string; messageId: string; path?: string }, { eventFilters: string[] }?];

/** One connection, from the server's side. */
export class FakeSocket {
  readonly sent: Sent[] = [];
  isOpen = true;
  readonly address: URL;
  readonly #events: SocketEvents;

  constructor(address: string, events: SocketEvents) {
    this.address = new URL(address);
    this.#events = events;
  }

  say(...elements: readonly unknown[]): void {
    this.#events.message(JSON.stringify(elements));
  }

  sayText(text: string): void {
    this.#events.message(text);
  }

  /** The network takes the connection away. */
  break(): void {
    this.isOpen = false;
    this.#events.closed();
  }

  /** The first frame of a connection. */
  open(recovery?: 'Successful' | 'Failed'): void {
    this.say(
      { type: 'ConnectionDetails', messageId: 'c', status: 200, wsc: { token: 'wsc-1' } },
      { recoveryTimeout: 180, ...(recovery === undefined ? {} : { recoveryState: recovery }) },
    );
  }

  /** Answers the last subscription. */
  answer(status = 200, errorCode?: string): void {
    const asked = this.sent.filter(([{ type }]) => type === 'ClientRequest').at(-1);
    this.say({ type: 'ClientRequest', messageId: asked?.[0].messageId, status }, { errorCode });
  }

  /** Echoes the last heartbeat. */
  echo(): void {
    const [meta] = this.sent.filter(([{ type }]) => type === 'Heartbeat').at(-1) ?? [];
    this.say(meta);
  }

  notify(event: string, body: object): void {
    this.say(
      { type: 'ServerNotification', messageId: 'n', status: 200 },
      { event: `/restapi/v1.0/account/1/extension/2${event}`, body },
    );
  }

  get beats(): number {
    return this.sent.filter(([{ type }]) => type === 'Heartbeat').length;
  }

  get filters(): string[][] {
    return this.sent.flatMap(([, body]) => (body === undefined ? [] : [body.eventFilters]));
  }
}

export const TOKEN: RestOutcome = {
  outcome: 'answered',
  body: { uri: 'wss://ws.example/ws', ws_access_token: 'once', expires_in: 30 },
};

/** A page with a live connection, and what it heard. */
export class FakePage {
  wanted = true;
  token: () => RestOutcome = () => TOKEN;
  /** When tokens were asked for, in milliseconds since the start. */
  readonly tokens: number[] = [];
  readonly sockets: FakeSocket[] = [];
  readonly told: NewsItem[] = [];
  readonly pulses: Pulse[] = [];
  readonly line: LiveLine;
  readonly #start = Date.now();

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> = new FakeStorage()) {
    const pace = new TokenPace(storage, 'rcp-live:A:7');
    this.line = new LiveLine({
      ...BROWSER_TIMERS,
      token: () => {
        this.tokens.push(Date.now() - this.#start);
        return Promise.resolve(this.token());
      },
      take: (now) => pace.take(now),
      open: (address, events) => {
        const socket = new FakeSocket(address, events);
        this.sockets.push(socket);
        return {
          send: (text) => socket.sent.push(JSON.parse(text) as Sent),
          close: () => {
            socket.isOpen = false;
          },
        };
      },
      wanted: () => this.wanted,
      tell: (item) => this.told.push(item),
      beat: (pulse) => this.pulses.push(pulse),
      random: () => 0.5,
    });
  }

  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) throw new Error('No connection was opened.');
    return socket;
  }

  get open(): number {
    return this.sockets.filter(({ isOpen }) => isOpen).length;
  }

  /** Begins to listen, up to the subscription's answer. */
  async live(): Promise<void> {
    this.line.follow();
    await jest.advanceTimersByTimeAsync(5_000);
    this.socket.open();
    this.socket.answer();
  }
}
