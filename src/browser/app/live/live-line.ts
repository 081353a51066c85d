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
/** A connection that held for this long was a good one: what failed before it is forgotten. */
const STEADY_MS = 60_000;
/** From this many failures in a row on, nobody should wait for the connection. */
const LATE_AFTER = 3;
/**
 * A page that is loaded and left at once needs no connection, and each costs a token: the first one
 * waits for one to two of these.
 */
const START_MS = 1_500;

/** An open socket, as far as this needs it. */
export interface LiveSocket {
  send: (text: string) => void;
  close: () => void;
}

/** What a socket says. After `closed` it says nothing more. */
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
  /** Whether this page is the one that listens. */
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
  /** Incremented with each change of state, so that what an earlier one began is discarded. */
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

  /** Looks again at whether this page listens. */
  follow(): void {
    const wanted = this.#parts.wanted();
    if (wanted && this.#state === 'off')
      this.#wait('waiting', START_MS * (1 + this.#parts.random()), () => this.#try());
    if (!wanted && this.#state !== 'off') this.stop();
  }

  /** The network is back, or the computer woke: there is no need to wait for a timer. */
  wake(): void {
    if (this.#state === 'waiting' && this.#failures > 0) this.#try();
    if (this.#state === 'live') this.#askWhetherThere();
  }

  /** Ends the connection for good, until this page is to listen again. */
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

  /** Takes a state whose time is limited. */
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
        // Of a 401: our server's next look will say that the connection is over.
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
    // Whatever it says, it is there.
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
      // Nobody listened until now.
      this.#parts.tell({ news: 'gap' });
      return;
    }
    if (status === 429) this.#notBefore = this.#parts.now() + BUSY_MS;
    const isFinal = status >= 400 && status < 500 && status !== 429 && status !== 401;
    // The user has as many subscriptions as there may be: those of closed pages end by themselves.
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

  /** The connection is gone, or didn't come: tries again after a while. */
  #lose(): void {
    const now = this.#parts.now();
    if (this.#state === 'live') {
      // Without its subscription a session isn't worth coming back to.
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
