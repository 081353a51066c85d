import type { Timers } from '../limits/at-most-every.ts';
import type { NewsItem, Pulse } from '../news/news.ts';
import type { RestOutcome } from '../ringcentral/rest.ts';
import {
  addressOf,
  FILTERS,
  type Frame,
  heartbeatFrame,
  readFrame,
  subscribeFrame,
} from './frames.ts';
import { pauseAfter } from './pauses.ts';

/** How long any answer of the gateway's may take. */
const ANSWER_MS = 10_000;
/**
 * How long the gateway may be silent before it's asked whether it is still there: at least 30
 * seconds (developer guide, notifications/websockets/heart-beats).
 */
const SILENCE_MS = 45_000;
/** How long a group stays closed after one request too many (developer guide, basics/rate-limits). */
const BUSY_MS = 60_000;
/** A connection that lasts this long resets the count of failures. */
const STEADY_MS = 60_000;
/** After this many failures in a row, nobody should wait for the connection. */
const LATE_AFTER = 3;
/**
 * Each connection costs a token, so a page that is left at once shouldn't open one: the first try
 * waits for one to two times this.
 */
const START_MS = 1_500;

/** An open socket, as far as this needs it. */
export interface LiveSocket {
  send: (text: string) => void;
  close: () => void;
}

/** What a socket reports. Nothing follows `closed`. */
export interface SocketEvents {
  message: (text: string) => void;
  closed: () => void;
}

export interface LiveParts extends Timers {
  /** Asks RingCentral for a connection's token. */
  token: () => Promise<RestOutcome>;
  /** Takes a token's place in the minute: 0, or how many milliseconds to wait. */
  take: (now: number) => number;
  open: (address: string, events: SocketEvents) => LiveSocket;
  /** Whether this page should listen. */
  wanted: () => boolean;
  tell: (item: NewsItem) => void;
  beat: (pulse: Pulse) => void;
  /** From 0 to 1. */
  random: () => number;
}

/**
 * `off`: this page doesn't listen. `waiting`: for the next try. `refused`: RingCentral doesn't give
 * this application a connection, so it isn't asked again.
 */
export type LiveState =
  | 'off'
  | 'waiting'
  | 'asking'
  | 'opening'
  | 'subscribing'
  | 'live'
  | 'refused';

const nothing = (): void => undefined;

/** `ms`: for how long the gateway keeps a session without a connection; `until`: when that ends. */
const NO_SESSION = { token: '', until: 0, ms: 0 };

/** Errors of the gateway after which a session can't be recovered: it is too old, or revoked. */
const isOver = ({ status, code }: Extract<Frame, { frame: 'error' }>): boolean =>
  status === 401 || code === 'WSG-903';

/**
 * RingCentral's news over one WebSocket: token, connection, subscription, heartbeats, recovery. Each
 * wait has a deadline, and at any time there is one timer and one socket at most.
 *
 * @see docs/decisions/0055-own-websocket-client.md
 */
export class LiveLine {
  readonly #parts: LiveParts;
  #state: LiveState = 'off';
  #socket: LiveSocket | null = null;
  /** Incremented with each change of state, so that an answer to an earlier one is discarded. */
  #turn = 0;
  #cancel: () => void = nothing;
  #failures = 0;
  #liveSince = 0;
  /** When the next token may be asked for at the earliest: RingCentral said so. */
  #notBefore = 0;
  #recovery = NO_SESSION;
  /** Which list of filters is asked for. */
  #filters = 0;
  #count = 0;

  constructor(parts: LiveParts) {
    this.#parts = parts;
  }

  get state(): LiveState {
    return this.#state;
  }

  /** Starts or stops, depending on whether this page should listen. */
  follow(): void {
    const wanted = this.#parts.wanted();
    if (wanted && this.#state === 'off')
      this.#wait('waiting', START_MS * (1 + this.#parts.random()), () => this.#try());
    if (!wanted && this.#state !== 'off') this.stop();
  }

  /** Tries at once, without waiting for a timer: the network is back, or the computer woke. */
  wake(): void {
    if (this.#state === 'waiting' && this.#failures > 0) this.#try();
    if (this.#state === 'live') this.#askWhetherThere();
  }

  /** Closes the connection until this page should listen again. */
  stop(): void {
    this.#drop();
    this.#become('off');
    this.#failures = 0;
    this.#filters = 0;
    this.#recovery = NO_SESSION;
    this.#parts.beat('starting');
  }

  #become(state: LiveState): void {
    this.#cancel();
    this.#cancel = nothing;
    this.#turn++;
    this.#state = state;
  }

  /** Enters a state that has a deadline. */
  #wait(state: LiveState, milliseconds: number, then: () => void): void {
    this.#become(state);
    this.#cancel = this.#parts.after(milliseconds, then);
  }

  #try(): void {
    const now = this.#parts.now();
    const early = this.#notBefore - now;
    const pause = early > 0 ? early : this.#parts.take(now);
    if (pause > 0) this.#wait('waiting', pause, () => this.#try());
    else void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#become('asking');
    const turn = this.#turn;
    const asked = await this.#parts.token();
    if (turn !== this.#turn) return;
    switch (asked.outcome) {
      case 'answered': {
        const { token, until } = this.#recovery;
        const address = addressOf(asked.body, this.#parts.now() < until ? token : '');
        if (address === null) this.#lose();
        else this.#open(address);
        return;
      }
      case 'busy':
        this.#notBefore = this.#parts.now() + asked.retryAfter * 1_000;
        this.#lose();
        return;
      case 'refused':
        // After a 401, our server finds out at its next look whether the user is signed out.
        if (asked.status === 401) this.#lose();
        else this.#refuse();
        return;
      case 'signed-out':
      case 'unreachable':
        this.#lose();
        return;
    }
  }

  #open(address: string): void {
    this.#wait('opening', ANSWER_MS, () => {
      this.#lose();
    });
    const ifCurrent =
      <Given extends unknown[]>(act: (...given: Given) => void) =>
      (...given: Given) => {
        if (this.#socket === socket) act(...given);
      };
    const socket: LiveSocket = this.#parts.open(address, {
      message: ifCurrent((text: string) => {
        this.#take(text);
      }),
      closed: ifCurrent(() => {
        this.#lose();
      }),
    });
    this.#socket = socket;
  }

  #take(text: string): void {
    const frame = readFrame(text);
    switch (frame?.frame) {
      case 'opened':
        this.#recovery = { token: frame.token, until: 0, ms: frame.recoverySeconds * 1_000 };
        if (frame.isRecovered) this.#live();
        else this.#subscribe();
        return;
      case 'answer':
        if (this.#state === 'subscribing' && frame.id === `subscribe-${String(this.#count)}`)
          this.#answered(frame);
        break;
      case 'news':
        for (const item of frame.items) this.#parts.tell(item);
        break;
      case 'error':
        this.#lose();
        if (isOver(frame)) this.#recovery = NO_SESSION;
        return;
      case 'other':
        break;
      case undefined:
        return;
    }
    // Any frame shows that the gateway is still there.
    if (this.#state === 'live') this.#listen();
  }

  #subscribe(): void {
    this.#wait('subscribing', ANSWER_MS, () => {
      this.#lose();
    });
    this.#count++;
    this.#socket?.send(
      subscribeFrame(`subscribe-${String(this.#count)}`, FILTERS[this.#filters] ?? FILTERS[0]),
    );
  }

  #answered({ status, code }: { status: number; code: string }): void {
    if (status >= 200 && status < 300) {
      this.#live();
      // News from before the subscription is lost.
      this.#parts.tell({ news: 'gap' });
      return;
    }
    if (status === 429) this.#notBefore = this.#parts.now() + BUSY_MS;
    const isFinal = status >= 400 && status < 500 && status !== 429 && status !== 401;
    // SUB-505: the user has too many subscriptions, and those of closed pages expire.
    if (!isFinal || code === 'SUB-505') this.#lose();
    else if (this.#filters < FILTERS.length - 1) {
      this.#filters++;
      this.#subscribe();
    } else this.#refuse();
  }

  #live(): void {
    this.#liveSince = this.#parts.now();
    this.#listen();
    this.#parts.beat('live');
  }

  #listen(): void {
    this.#wait('live', SILENCE_MS, () => {
      this.#askWhetherThere();
    });
  }

  #askWhetherThere(): void {
    this.#wait('live', ANSWER_MS, () => {
      this.#lose();
    });
    this.#count++;
    this.#socket?.send(heartbeatFrame(`beat-${String(this.#count)}`));
  }

  /** Tries again after a while: the connection was lost, or didn't open. */
  #lose(): void {
    const now = this.#parts.now();
    if (this.#state === 'live') {
      // Only a session that has a subscription is worth recovering.
      this.#recovery = { ...this.#recovery, until: now + this.#recovery.ms };
      if (now - this.#liveSince >= STEADY_MS) this.#failures = 0;
    }
    this.#drop();
    this.#failures++;
    this.#parts.beat(this.#failures >= LATE_AFTER ? 'late' : 'starting');
    const pause = pauseAfter(this.#failures, this.#parts.random());
    this.#wait('waiting', Math.max(pause, this.#notBefore - now), () => this.#try());
  }

  #refuse(): void {
    this.#drop();
    this.#become('refused');
    this.#parts.beat('late');
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }
}
