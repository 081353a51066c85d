import type { CallState } from '../../src/browser/app/calls/call.ts';
import type { DeskCall, DeskPhone } from '../../src/browser/app/desk/call-desk.ts';
import { callState } from './small-calls.ts';

/** A phone without a line: it keeps what was asked of each call, and lets one call talk at a time. */
export class FakePhone implements DeskPhone {
  isOpen = true;
  /** What was done, such as `hold a on`. */
  readonly done: string[] = [];
  readonly #states = new Map<string, CallState>();
  readonly #now: () => number;
  /** Receives each change of a call. */
  onCall: (call: CallState) => void = () => undefined;
  /** Whether RingCentral takes a transfer. */
  takes = true;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A call that comes in, or changes from outside. */
  set(id: string, change: Partial<CallState> = {}): void {
    const before = this.#states.get(id) ?? callState(id, this.#now());
    const state = { ...before, ...change };
    this.#states.set(id, state);
    this.onCall(state);
  }

  state(id: string): CallState | undefined {
    return this.#states.get(id);
  }

  live(): DeskCall[] {
    return [...this.#states.values()]
      .filter(({ phase }) => phase !== 'over')
      .map(({ id }) => this.call(id))
      .filter((call) => call !== undefined);
  }

  place(number: string, from: string | null): Pick<DeskCall, 'state'> | null {
    const id = `out-${String(this.#states.size + 1)}`;
    this.done.push(`place ${number} ${from ?? '-'}`);
    this.set(id, { number, phase: 'dialling', answeredAt: null });
    const state = this.#states.get(id);
    return state === undefined ? null : { state };
  }

  join(id: string, otherId: string): Promise<boolean> {
    this.done.push(`join ${id} ${otherId}`);
    return Promise.resolve(this.takes);
  }

  call(id: string): DeskCall | undefined {
    const state = this.#states.get(id);
    if (state === undefined) return undefined;
    const did = (what: string) => {
      this.done.push(`${what} ${id}`);
      return Promise.resolve();
    };
    return {
      state,
      answer: () => {
        this.set(id, { phase: 'talking' });
        return did('answer');
      },
      decline: () => did('decline'),
      toVoicemail: () => did('voicemail'),
      hangUp: (result) => {
        this.set(id, { phase: 'over', result: result ?? 'cancelled' });
        return did('hang-up');
      },
      mute: (on) => void did(`mute ${String(on)}`),
      hold: (on) => did(`hold ${String(on)}`),
      dtmf: (tones) => void did(`dtmf ${tones}`),
      record: (on) => did(`record ${String(on)}`),
      transfer: async (number) => {
        await did(`transfer ${number}`);
        return this.takes;
      },
      setTransfer: (transfer, consults) => {
        this.set(id, { transfer, consults });
      },
    };
  }
}
