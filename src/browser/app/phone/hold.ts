import type { CallProblem, Switch } from '../calls/call.ts';
import type { Floor, Talker } from './floor.ts';
import { inTime } from './in-time.ts';

/**
 * As long as a person waits for a hold: two collisions with the other side's own change fit in (RFC
 * 3261 14.1).
 */
export const HOLD_MS = 9_000;

export interface HoldParts {
  floor: Floor;
  /**
   * Lets the other side know whether this one takes its sound. Rejects when the other side refuses
   * or says nothing.
   */
  tell: (receives: boolean) => Promise<void>;
  /** Whether the call still talks. */
  isTalking: () => boolean;
  /** The switch moved, or what went wrong with it did. */
  onChange: (state: Switch, problem: CallProblem | null) => void;
}

type Side = 'talk' | 'hold';

/**
 * The hold of one call. What the person or the floor wants is one thing and what the other side
 * knows is another: until both are the same the call is silent, and a change that comes meanwhile
 * is made after the one under way.
 */
export class Hold implements Talker {
  readonly #parts: HoldParts;
  #state: Switch = 'off';
  #wanted: Side = 'talk';
  /** The last state sent to the other side. */
  #told: Side = 'talk';
  /**
   * The floor wants the hold: when the other side refuses it, the call stays silent all the same.
   */
  #yielded = false;
  #problem: CallProblem | null = null;
  #settling: Promise<void> | null = null;

  constructor(parts: HoldParts) {
    this.#parts = parts;
  }

  /** `off` only while this call may be heard and hears. */
  get state(): Switch {
    return this.#state;
  }

  /** Whether the other side's sound is wanted, for a description of the call. */
  get receives(): boolean {
    return this.#wanted === 'talk';
  }

  /**
   * Somebody answered: the call talks, or waits for the one that does. @returns how the switch
   * stands; `follow` does the rest
   */
  begin(): Switch {
    if (this.#parts.floor.take(this)) return this.#state;
    this.#wait();
    this.#problem = 'answered-on-hold';
    this.#state = 'changing';
    return this.#state;
  }

  /** What went wrong with the switch last. */
  get problem(): CallProblem | null {
    return this.#problem;
  }

  /** The person presses Hold, or lifts it. Anything but a switch at rest is left alone. */
  async set(on: boolean): Promise<void> {
    if (this.#state !== (on ? 'off' : 'on')) return;
    this.#problem = null;
    this.#yielded = false;
    this.#wanted = on ? 'hold' : 'talk';
    if (on) this.#parts.floor.leave(this);
    else this.#parts.floor.choose(this);
    await this.follow();
  }

  yield(): void {
    this.#wait();
    if (this.#state !== 'off') return;
    this.#problem = null;
    void this.follow();
  }

  /** The other side learned it by other means, such as a call that was brought back. */
  wasTold(receives: boolean): void {
    this.#told = receives ? 'talk' : 'hold';
    if (this.#told !== this.#wanted) void this.follow();
  }

  /** Makes what the other side knows what is wanted. Settles within two deadlines. */
  follow(): Promise<void> {
    if (this.#state === 'off' && this.#wanted === 'talk' && this.#told === 'talk')
      return Promise.resolve();
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = null;
    });
    return this.#settling;
  }

  #wait(): void {
    this.#wanted = 'hold';
    this.#yielded = true;
  }

  async #settle(): Promise<void> {
    this.#move('changing');
    while (this.#parts.isTalking()) {
      if (this.#told !== this.#wanted && !(await this.#change(this.#wanted))) return;
      if (!this.#parts.isTalking()) return;
      if (this.#told !== this.#wanted) continue;
      if (this.#wanted === 'hold') {
        this.#move('on');
        return;
      }
      if (this.#parts.floor.take(this)) {
        this.#move('off');
        return;
      }
      // A call that was chosen later already talks.
      this.#wait();
    }
  }

  /** @returns false when there is nothing more to do */
  async #change(to: Side): Promise<boolean> {
    const telling = this.#parts.tell(to === 'talk');
    const told = await inTime(telling, HOLD_MS);
    if (told.ok) {
      this.#told = to;
      return true;
    }
    if (told.miss === 'late') this.#whenLate(telling, to);
    if (!this.#parts.isTalking()) return false;
    // Something else is wanted meanwhile.
    if (this.#wanted !== to) return true;
    if (to === 'hold' && !this.#yielded) {
      this.#problem = 'hold-failed';
      this.#wanted = 'talk';
      return true;
    }
    this.#problem = to === 'hold' ? 'held-silently' : 'hold-failed';
    this.#wanted = 'hold';
    this.#move('on');
    return false;
  }

  /** An answer that comes after we have given up counts all the same: the other side acts on it. */
  #whenLate(telling: Promise<void>, to: Side): void {
    telling.then(
      () => {
        if (this.#parts.isTalking()) this.wasTold(to === 'talk');
      },
      () => undefined,
    );
  }

  #move(state: Switch): void {
    this.#state = state;
    this.#parts.onChange(state, this.#problem);
  }
}
