import type { Clock } from '../clock.ts';
import { findExtension } from '../extensions.ts';
import type { SipEvent } from './sip-event.ts';

export type CallState = 'setup' | 'ringing' | 'answered' | 'ended';

/** One call as the SIP server saw it. */
export interface Call {
  callId: string;
  /** Hexadecimal; the phones read it as `s-<session>`. A transferred call keeps it. */
  session: string;
  /** Extension numbers; null when the party is none of ours, or has left by a transfer. */
  from: string | null;
  to: string | null;
  dialled: string;
  /** Number and name of a caller from outside; empty when one of ours calls. */
  outsideNumber: string;
  outsideName: string;
  state: CallState;
  startedAt: string;
  answeredAt: string | null;
  endedAt: string | null;
  /** SIP status it ended with; 200 after a talk. */
  code: number | null;
}

/** As many as a long day of tests makes. */
const MOST = 2_000;

/** All calls since the start. */
export class Calls {
  readonly #clock: Clock;
  readonly #calls = new Map<string, Call>();
  readonly #listeners: ((call: Call) => void)[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls this with every call that begins or changes. */
  onChange(listener: (call: Call) => void): void {
    this.#listeners.push(listener);
  }

  list(): readonly Call[] {
    return [...this.#calls.values()];
  }

  /** Takes in what happened; anything but calls is none of its business. */
  learn(happened: SipEvent): void {
    switch (happened.event) {
      case 'invite':
        this.#begin(happened);
        return;
      case 'ringing':
        this.#change(happened.call, { state: 'ringing' });
        return;
      case 'answered':
        this.#change(happened.call, { state: 'answered', answeredAt: this.#now() });
        return;
      case 'ended':
        this.#change(happened.call, { state: 'ended', endedAt: this.#now(), code: happened.code });
        return;
      case 'register':
    }
  }

  /** Somebody left a call that goes on without them. */
  left(callId: string, extensionNumber: string): void {
    const call = this.#calls.get(callId);
    if (call?.from === extensionNumber) call.from = null;
    else if (call?.to === extensionNumber) call.to = null;
  }

  /** The SIP server is gone, and no longer knows of any call. */
  endAll(): void {
    for (const { callId } of this.#calls.values())
      this.#change(callId, { state: 'ended', endedAt: this.#now(), code: 503 });
  }

  #tell(call: Call): void {
    for (const listener of this.#listeners) listener(call);
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString();
  }

  #begin(invite: Extract<SipEvent, { event: 'invite' }>): void {
    const { call, session, from, to, dialled, caller, display } = invite;
    if (this.#calls.has(call)) return;
    const number = (user: string | null) =>
      user === null ? null : (findExtension(user)?.extensionNumber ?? null);
    const fresh: Call = {
      callId: call,
      session,
      from: number(from),
      to: number(to),
      dialled,
      outsideNumber: from === null ? caller : '',
      outsideName: from === null ? display : '',
      state: 'setup',
      startedAt: this.#now(),
      answeredAt: null,
      endedAt: null,
      code: null,
    };
    this.#calls.set(call, fresh);
    this.#tell(fresh);
    const oldest = this.#calls.keys().next();
    if (this.#calls.size > MOST && oldest.done !== true) this.#calls.delete(oldest.value);
  }

  /** The first end counts: a declined call is canceled afterwards. */
  #change(callId: string, change: Partial<Call>): void {
    const call = this.#calls.get(callId);
    if (call?.endedAt !== null) return;
    Object.assign(call, change);
    this.#tell(call);
  }
}
