import type InboundCallSession from 'ringcentral-web-phone/call-session/inbound';
import type CallSession from 'ringcentral-web-phone/call-session/index';
import type OutboundCallSession from 'ringcentral-web-phone/call-session/outbound';
import type InboundMessage from 'ringcentral-web-phone/sip-message/inbound';
import type { CallResult } from '../../../contracts/call-terms.ts';
import {
  type CallProblem,
  type CallState,
  resultOfCancel,
  resultOfStatus,
  type Sound,
} from '../calls/call.ts';
import { abandon } from './abandon.ts';
import { CallMedia } from './call-media.ts';
import type { DeviceChoice } from './devices.ts';
import type { Floor } from './floor.ts';
import { HOLD_MS, Hold } from './hold.ts';
import { inTime } from './in-time.ts';
import { LineError } from './line.ts';
import { isRefusal } from './microphone-stream.ts';
import { Negotiation } from './negotiation.ts';
import { callerName, remoteAddress } from './remote-address.ts';

/** Deadlines of the verbs, by what a person on the phone puts up with. */
const MS = {
  end: 3_000,
  ringing: 4_000,
  answer: 12_000,
  transfer: 10_000,
  record: 9_000,
  revive: 10_000,
  unanswered: 90_000,
} as const;

/** What an `INFO` command of RingCentral's answers with. */
const DONE = 0;

const isInbound = (session: CallSession): session is InboundCallSession =>
  session.direction === 'inbound';
const isOutbound = (session: CallSession): session is OutboundCallSession =>
  session.direction === 'outbound';

export interface LiveCallParts {
  session: CallSession;
  now: () => number;
  devices: () => DeviceChoice;
  /** Where the calls settle which one talks. */
  floor: Floor;
  /** Takes the session off the phone's list: the library does so for some endings only. */
  forget: (session: CallSession) => void;
  onChange: (call: LiveCall) => void;
}

/**
 * One call, from the first moment to the last. Every verb settles: what the library leaves open is
 * ended here, and what did not work is a `problem` of the state, never an exception.
 */
export class LiveCall {
  readonly session: CallSession;
  readonly media: CallMedia;
  readonly #parts: LiveCallParts;
  readonly #negotiation: Negotiation;
  readonly #hold: Hold;
  #state: CallState;
  #unanswered: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: LiveCallParts) {
    const { session } = parts;
    this.#parts = parts;
    this.session = session;
    const info = isInbound(session) ? session.rcApiCallInfo : undefined;
    const { number, user } = isOutbound(session)
      ? { number: session.remoteNumber, user: '' }
      : remoteAddress(session.remotePeer);
    this.#state = {
      id: session.callId,
      session: session.sessionId ?? null,
      direction: session.direction,
      number,
      name: callerName(info?.callerIdName ?? '') || user,
      queue: info?.queueName ?? '',
      phase: isInbound(session) ? 'ringing' : 'dialling',
      startedAt: parts.now(),
      answeredAt: null,
      endedAt: null,
      result: null,
      muted: false,
      hold: 'off',
      recording: 'off',
      wasRecorded: false,
      sound: 'unknown',
      transfer: 'none',
      consults: null,
      problem: null,
    };
    this.media = new CallMedia(session, parts.devices, (sound) => {
      this.#sound(sound);
    });
    this.#negotiation = new Negotiation(session, () => {
      // Without the answer there would never be sound.
      this.#set({ problem: 'answer-failed' });
      void this.hangUp('failed');
    });
    this.#hold = new Hold({
      floor: parts.floor,
      tell: (receives) => this.#negotiation.change(receives, { within: HOLD_MS }),
      isTalking: () => this.#phaseIs('talking'),
      onChange: (hold, problem) => {
        this.#set({ hold, problem });
        this.#send();
      },
    });
    // To dial is to choose.
    if (isOutbound(session)) parts.floor.choose(this.#hold);
    session.on('ringing', () => {
      this.#set({
        phase: this.#state.phase === 'dialling' ? 'ringing' : this.#state.phase,
        session: session.sessionId ?? this.#state.session,
      });
    });
    session.on('answered', () => {
      this.#answered();
    });
    session.on('failed', (subject: string) => {
      this.#end(resultOfStatus(Number(/^SIP\/2\.0 (\d{3})/.exec(subject)?.[1])));
    });
    let reason = '';
    session.on('inboundMessage', (message: InboundMessage) => {
      if (message.subject.startsWith('CANCEL ')) reason = message.getHeader('Reason') ?? '';
    });
    session.on('disposed', () => {
      this.#end(
        this.#state.answeredAt === null
          ? isInbound(session)
            ? resultOfCancel(reason)
            : 'cancelled'
          : 'answered',
      );
    });
    if (!isInbound(session)) {
      this.#unanswered = setTimeout(() => {
        this.#set({ problem: 'not-answered-in-time' });
        void this.hangUp('no-answer');
      }, MS.unanswered);
    }
  }

  get state(): CallState {
    return this.#state;
  }

  /** Takes an incoming call. With no microphone it goes on ringing, and the state says why. */
  async answer(): Promise<void> {
    if (!isInbound(this.session) || this.#state.phase !== 'ringing') return;
    this.#parts.floor.choose(this.#hold);
    this.#set({ phase: 'answering', problem: null });
    const answered = await inTime(this.session.answer(), MS.answer);
    if (answered.ok || this.#phaseIs('over')) return;
    if (this.#phaseIs('ending')) return;
    const microphone = isRefusal(answered.reason);
    this.#set({ phase: 'ringing', problem: microphone ? 'microphone' : 'answer-failed' });
  }

  /** Turns an incoming call away; the caller hears it. */
  decline(): Promise<void> {
    return this.#turnAway('declined', (session) => session.decline());
  }

  toVoicemail(): Promise<void> {
    return this.#turnAway('voicemail', (session) => session.toVoicemail());
  }

  /**
   * Ends the call, whatever it is doing. @param result how it is logged when it was never answered
   */
  async hangUp(result: CallResult = 'cancelled'): Promise<void> {
    const { phase } = this.#state;
    if (phase === 'over' || phase === 'ending') return;
    if (isInbound(this.session) && this.#state.answeredAt === null) return this.decline();
    if (isOutbound(this.session) && this.#state.answeredAt === null)
      return this.#giveUp(this.session, result);
    // What the other side makes of it comes after, and does not count.
    this.#set({ phase: 'ending', result: 'answered' });
    await inTime(this.session.hangup(), MS.end);
    this.#drop('answered');
  }

  mute(muted: boolean): void {
    if (this.#phaseIs('over')) return;
    this.#set({ muted });
    this.#send();
  }

  /**
   * Puts the call on hold, silent from the press of the button on, or resumes it; then any other
   * call goes on hold.
   */
  async hold(on: boolean): Promise<void> {
    if (this.#state.phase === 'talking') await this.#hold.set(on);
  }

  /** Sends tones. @param tones 0 to 9, * and # */
  dtmf(tones: string): void {
    if (this.#state.phase === 'talking') this.session.sendDtmf(tones);
  }

  async record(on: boolean): Promise<void> {
    if (this.#state.phase !== 'talking' || this.#state.recording !== (on ? 'off' : 'on')) return;
    this.#set({ recording: 'changing', problem: null });
    const done = await inTime(
      on ? this.session.startRecording() : this.session.stopRecording(),
      MS.record,
    );
    if (this.#phaseIs('over')) return;
    const worked = done.ok && done.value.code === DONE;
    this.#set({
      recording: worked === on ? 'on' : 'off',
      wasRecorded: this.#state.wasRecorded || (worked && on),
      problem: worked ? null : 'recording-failed',
    });
  }

  /** Hands the call to a number at once. @returns whether it went */
  async transfer(number: string): Promise<boolean> {
    return this.#refer(() => this.session.transfer(number, MS.transfer));
  }

  /**
   * Joins this caller with the person of the other call, and leaves both. @returns whether it went
   */
  async transferTo(other: LiveCall): Promise<boolean> {
    return this.#refer(() => this.session.completeWarmTransfer(other.session, MS.transfer));
  }

  setTransfer(
    transfer: CallState['transfer'],
    consults: string | null,
    problem: CallProblem | null = null,
  ): void {
    this.#set({ transfer, consults, problem });
  }

  /**
   * After a new registration: brings the sound back over whatever network there is now, or ends the
   * call as lost.
   */
  async revive(): Promise<void> {
    if (this.#state.phase !== 'talking') {
      if (this.#state.phase !== 'over')
        this.#drop(this.#state.direction === 'inbound' ? 'missed' : 'lost');
      return;
    }
    const { receives } = this.#hold;
    const revived = await inTime(
      this.#negotiation.change(receives, { restart: true, within: MS.revive }),
      MS.revive,
    );
    if (this.#phaseIs('over')) return;
    if (!revived.ok) {
      this.#drop('lost');
      return;
    }
    this.#set({ problem: null });
    this.#hold.wasTold(receives);
  }

  /**
   * The connection is being brought back. Sound may go on meanwhile; a call that rings here can no
   * longer be answered.
   */
  reconnecting(): void {
    if (this.#state.phase === 'talking') this.#set({ problem: 'reconnecting' });
    else if (isInbound(this.session) && (this.#phaseIs('ringing') || this.#phaseIs('answering')))
      this.#drop('missed');
  }

  /** What became of the library's promise for an outgoing call. */
  placed(failure: unknown): void {
    if (failure === null) return;
    if (this.#phaseIs('over')) {
      this.#parts.forget(this.session);
      return;
    }
    if (isRefusal(failure)) this.#set({ problem: 'microphone' });
    this.#drop(failure instanceof LineError ? resultOfStatus(failure.status) : 'failed');
  }

  #phaseIs(phase: CallState['phase']): boolean {
    return this.#state.phase === phase;
  }

  async #turnAway(
    result: CallResult,
    how: (session: InboundCallSession) => Promise<void>,
  ): Promise<void> {
    const { phase } = this.#state;
    if (!isInbound(this.session) || (phase !== 'ringing' && phase !== 'answering')) return;
    this.#set({ phase: 'ending', result });
    // A microphone that the browser still asks about is then not opened.
    this.media.stop();
    // Without an answer of the server the library would wait forever; the user has decided either
    // way.
    await inTime(how(this.session), MS.end);
    this.#drop(result);
  }

  /**
   * For the person an outgoing call is over at once; what is left to do on the wire is waited for,
   * at most 4 s.
   */
  async #giveUp(session: OutboundCallSession, result: CallResult): Promise<void> {
    if (!this.#negotiation.offered) {
      this.#drop(result);
      return;
    }
    this.#end(result);
    await inTime(abandon(session, this.#parts.forget), MS.ringing);
  }

  async #refer(how: () => Promise<void>): Promise<boolean> {
    if (this.#state.phase !== 'talking') return false;
    const before = this.#state.transfer;
    this.#set({ transfer: 'transferring', problem: null });
    // The other side's BYE may overtake the answer; then the call is over, which is what was asked
    // for.
    const ended = new Promise<void>((resolve) => {
      this.session.on('disposed', resolve);
    });
    const referred = await inTime(Promise.race([how(), ended]), MS.transfer + 1_000);
    if (referred.ok || this.#phaseIs('over')) {
      this.#set({ transfer: 'transferred' });
      this.#drop('answered');
      return true;
    }
    this.#set({
      transfer: before === 'transferring' ? 'none' : before,
      problem: 'transfer-failed',
    });
    return false;
  }

  #answered(): void {
    clearTimeout(this.#unanswered);
    if (this.#state.phase === 'ending' || this.#phaseIs('over')) return;
    const hold = this.#hold.begin();
    const problem = this.#hold.problem ?? (this.media.usesAnother ? 'other-microphone' : null);
    this.#set({
      phase: 'talking',
      answeredAt: this.#parts.now(),
      session: this.session.sessionId ?? this.#state.session,
      hold,
      problem,
    });
    this.#send();
    this.media.start();
    void this.#hold.follow();
  }

  #sound(sound: Sound): void {
    if (sound !== this.#state.sound && !this.#phaseIs('over')) this.#set({ sound });
  }

  #send(): void {
    this.media.send(!this.#state.muted && this.#state.hold === 'off', this.#state.hold === 'off');
  }

  #drop(result: CallResult): void {
    this.#end(result);
    this.#parts.forget(this.session);
  }

  #end(result: CallResult): void {
    if (this.#phaseIs('over')) return;
    clearTimeout(this.#unanswered);
    this.#parts.floor.leave(this.#hold);
    this.media.stop();
    // What the user did says more than how the other side took it.
    this.#set({ phase: 'over', endedAt: this.#parts.now(), result: this.#state.result ?? result });
  }

  #set(change: Partial<CallState>): void {
    this.#state = { ...this.#state, ...change };
    this.#parts.onChange(this);
  }
}
