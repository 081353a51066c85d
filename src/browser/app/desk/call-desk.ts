import type { MicrophoneState } from '../../../facts/facts.ts';
import type { Known } from '../../../facts/known.ts';
import { type CallState, isIncoming, isLive } from '../calls/call.ts';
import { type PhoneNumber, readNumber } from '../numbers/number.ts';
import type { LiveCall } from '../phone/live-call.ts';
import type { DialRefusal } from './dial-refusal.ts';

/** A second click on the same number within this time is part of a double click, in milliseconds. */
const DOUBLE_CLICK_MS = 1_500;

/** What the desk does to one call. The library's session behind it stays in the phone's folder. */
export type DeskCall = Pick<
  LiveCall,
  | 'state'
  | 'answer'
  | 'decline'
  | 'toVoicemail'
  | 'hangUp'
  | 'mute'
  | 'hold'
  | 'dtmf'
  | 'record'
  | 'transfer'
  | 'setTransfer'
>;

/** The phone as the desk uses it. */
export interface DeskPhone {
  readonly isOpen: boolean;
  call(id: string): DeskCall | undefined;
  live(): readonly DeskCall[];
  place(number: string, from: string | null): Pick<DeskCall, 'state'> | null;
  join(id: string, otherId: string): Promise<boolean>;
}

export interface CallDeskParts {
  phone: DeskPhone;
  /** Who is signed in: `other` isn't null once it is somebody else than this page's user. */
  owner: {
    confirmed(): Promise<boolean>;
    readonly other: unknown;
    readonly away: boolean;
  };
  /** What has to be so before anything is dialed. */
  line: {
    /** Whether this tab is the one that calls. */
    acts(): boolean;
    isConnected(): boolean;
    isRegistered(): boolean;
    /** Whether the browser can carry calls at all. */
    canCall(): boolean;
  };
  microphone: {
    get(): Known<MicrophoneState>;
    open(): Promise<MediaStream | null>;
  };
  /** Two-letter code of the country that numbers without a country code belong to. */
  country: () => string;
  /** The number to show, or null for the account's own choice. */
  from: () => string | null;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Whether incoming calls ring and show in this browser. */
  rings: () => boolean;
  /** A number was dialed: a refusal of an earlier one is no longer news. */
  onPlaced: () => void;
}

/**
 * The one door to calls. Every verb of the product is here and nowhere else: views and tabs see
 * states and ids, never a call of the library. The phone keeps the rule that one call talks at a
 * time, because whatever begins, answers, or resumes a call goes through it.
 */
export class CallDesk {
  readonly #parts: CallDeskParts;
  readonly #calls = new Map<string, CallState>();
  readonly #extensions = new Map<string, string>();
  /** The number that is being dialed: a second click must not call it twice. */
  #dialing: string | null = null;

  constructor(parts: CallDeskParts) {
    this.#parts = parts;
  }

  /** Calls under way, in the order in which they began. */
  calls(): CallState[] {
    // Once somebody else is signed in, nobody who could see an incoming call is the one it is for.
    const showsIncoming = this.#parts.owner.other === null && this.#parts.rings();
    return [...this.#calls.values()].filter(
      (call) => isLive(call) && (showsIncoming || !isIncoming(call)),
    );
  }

  /** Calls that somebody of this page is in: none of them is ever cut. */
  underWay(): CallState[] {
    return this.calls().filter((call) => !isIncoming(call));
  }

  /**
   * Takes the news of one call.
   * @returns whether the call is new, and the extension that was typed for one that is over
   */
  take(call: CallState): { isNew: boolean; extension: string } {
    const isNew = !this.#calls.has(call.id);
    this.#calls.set(call.id, call);
    const extension = this.extensionOf(call.id);
    if (!isLive(call)) {
      this.#calls.delete(call.id);
      this.#extensions.delete(call.id);
      this.#afterConsultation(call.id);
    }
    return { isNew, extension };
  }

  /**
   * Calls a number in any way of writing it; another call under way is put on hold first.
   * @returns why not, or null when it is under way
   */
  async dial(text: string): Promise<DialRefusal | null> {
    const number = readNumber(text, this.#parts.country());
    if (typeof number === 'string') return number;
    // The second click of a double click asks for the same call.
    if (this.#dialing !== null) return this.#dialing === number.dial ? null : 'busy';
    if (this.#justPlaced(number)) return null;
    this.#dialing = number.dial;
    try {
      const refusal = (await this.#mayDial()) ?? (this.#place(number) === null ? 'offline' : null);
      if (refusal === null) this.#parts.onPlaced();
      return refusal;
    } finally {
      this.#dialing = null;
    }
  }

  /** Takes a call; the one under way is put on hold first. */
  async answer(id: string): Promise<void> {
    if (!(await this.#parts.owner.confirmed())) return;
    await this.#call(id)?.answer();
    if (this.#calls.get(id)?.problem === 'microphone') await this.#tryMicrophone();
  }

  /** Refuses an incoming call. */
  async decline(id: string): Promise<void> {
    await this.#call(id)?.decline();
  }

  /** Sends an incoming call to voicemail. */
  async toVoicemail(id: string): Promise<void> {
    await this.#call(id)?.toVoicemail();
  }

  async hangUp(id: string): Promise<void> {
    await this.#call(id)?.hangUp();
  }

  mute(id: string, on: boolean): void {
    this.#call(id)?.mute(on);
  }

  /** Puts a call on hold, or goes on with it; then any other one is put on hold first. */
  async hold(id: string, on: boolean): Promise<void> {
    await this.#call(id)?.hold(on);
  }

  /** Sends tones, as the keypad of a telephone does. @param tones of 0 to 9, * and # */
  dtmf(id: string, tones: string): void {
    this.#call(id)?.dtmf(tones);
  }

  async record(id: string, on: boolean): Promise<void> {
    await this.#call(id)?.record(on);
  }

  /**
   * Hands a call on to a number, without asking there. RingCentral puts the caller through, and
   * nobody is left to send the digits of an extension, so a number with one is refused.
   * @returns why not, or null once it is done; `failed` shows on the call itself
   */
  async transfer(id: string, text: string): Promise<DialRefusal | 'failed' | null> {
    const number = readNumber(text, this.#parts.country());
    if (typeof number === 'string') return number;
    if (number.extension !== '') return 'extension';
    return (await this.#call(id)?.transfer(number.dial)) === true ? null : 'failed';
  }

  /**
   * Asks somebody whether to put the caller through: the caller waits, a second call begins.
   * @returns why not, or null
   */
  async consult(id: string, text: string): Promise<DialRefusal | null> {
    const number = readNumber(text, this.#parts.country());
    if (typeof number === 'string') return number;
    const call = this.#call(id);
    if (call === undefined) return 'offline';
    if (!(await this.#parts.owner.confirmed())) return 'other-user';
    const otherId = this.#place(number);
    if (otherId === null) return 'offline';
    call.setTransfer('consulting', otherId);
    return null;
  }

  /** Joins the caller with the person who was asked. */
  async completeTransfer(id: string): Promise<void> {
    const otherId = this.#call(id)?.state.consults ?? '';
    const other = this.#call(otherId);
    if (other === undefined) return;
    if (await this.#parts.phone.join(id, otherId)) await other.hangUp('answered');
  }

  /** Goes back to the caller; the person who was asked is let go. */
  async cancelTransfer(id: string): Promise<void> {
    const call = this.#call(id);
    const other = this.#call(call?.state.consults ?? '');
    call?.setTransfer('none', null);
    await other?.hangUp();
    await this.hold(id, false);
  }

  /**
   * The extension that was typed behind the number, to be sent when somebody hears it: only the
   * caller knows when that is.
   */
  extensionOf(id: string): string {
    return this.#extensions.get(id) ?? '';
  }

  #call(id: string): DeskCall | undefined {
    return this.#parts.phone.call(id);
  }

  /** Whether a call to this number began a moment ago and nobody has answered yet. */
  #justPlaced({ dial }: PhoneNumber): boolean {
    return this.calls().some(
      ({ number, direction, phase, startedAt }) =>
        direction === 'outbound' &&
        number === dial &&
        phase !== 'talking' &&
        this.#parts.now() - startedAt < DOUBLE_CLICK_MS,
    );
  }

  async #mayDial(): Promise<DialRefusal | null> {
    const { owner, line, phone, microphone } = this.#parts;
    if (!(await owner.confirmed())) return 'other-user';
    if (!line.acts()) return 'inactive-tab';
    if (owner.away) return 'away';
    if (!line.isConnected()) return 'not-connected';
    if (!line.canCall()) return 'microphone';
    if (!line.isRegistered() || !phone.isOpen) return 'offline';
    if (this.calls().some(isRingingOut)) return 'busy';
    const state = microphone.get();
    if (state === 'ready' || state === 'unknown') return null;
    return (await this.#tryMicrophone()) ? null : 'microphone';
  }

  /**
   * Opens the microphone for a moment: the click that got us here is what the browser wants to see.
   */
  async #tryMicrophone(): Promise<boolean> {
    const stream = await this.#parts.microphone.open();
    for (const track of stream?.getTracks() ?? []) track.stop();
    return stream !== null;
  }

  /** @returns the id of the call that began, or null */
  #place({ dial, extension }: PhoneNumber): string | null {
    const placed = this.#parts.phone.place(dial, this.#parts.from());
    if (placed === null) return null;
    const { id } = placed.state;
    if (extension !== '') this.#extensions.set(id, extension);
    return id;
  }

  /** The person who was asked has gone: the caller waits for us alone. */
  #afterConsultation(id: string): void {
    for (const call of this.#parts.phone.live()) {
      if (call.state.consults === id && call.state.transfer === 'consulting')
        call.setTransfer('none', null);
    }
  }
}

const isRingingOut = ({ phase, direction }: CallState): boolean =>
  direction === 'outbound' && (phase === 'dialling' || phase === 'ringing');
