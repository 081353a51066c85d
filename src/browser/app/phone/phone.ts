import WebPhone from 'ringcentral-web-phone';
import type InboundCallSession from 'ringcentral-web-phone/call-session/inbound';
import type CallSession from 'ringcentral-web-phone/call-session/index';
import type OutboundCallSession from 'ringcentral-web-phone/call-session/outbound';
import type { SipInfo } from '../../../contracts/grant.ts';
import type { CallState } from '../calls/call.ts';
import { type DeviceChoice, listDevices } from './devices.ts';
import { Floor } from './floor.ts';
import { inTime } from './in-time.ts';
import { Line } from './line.ts';
import { LiveCall } from './live-call.ts';
import type { OpenOutcome } from './sip-connection.ts';

/**
 * The library's own promise for a call settles when it rings, or never; a call that rings is
 * watched elsewhere.
 */
const PLACE_MS = 30_000;

export interface PhoneParts {
  instanceId: string;
  devices: () => DeviceChoice;
  now: () => number;
  /** A call was added or changed. */
  onCall: (state: CallState) => void;
  /** The connection is gone. */
  onLost: () => void;
}

/**
 * The one place that holds ringcentral-web-phone: what the library lacks is added around it, here
 * and in this folder.
 */
export class Phone {
  readonly #parts: PhoneParts;
  readonly #line: Line;
  readonly #calls = new Map<string, LiveCall>();
  readonly #floor = new Floor();
  #web: WebPhone | null = null;

  constructor(parts: PhoneParts) {
    this.#parts = parts;
    this.#line = new Line(parts.instanceId, () => {
      for (const call of this.#calls.values()) call.reconnecting();
      parts.onLost();
    });
    // Without https, browsers offer no media devices, and what needs no microphone still works.
    (navigator as Partial<Navigator>).mediaDevices?.addEventListener(
      'devicechange',
      () => void this.followDevices(),
    );
  }

  get isOpen(): boolean {
    return this.#line.isOpen;
  }

  call(id: string): LiveCall | undefined {
    return this.#calls.get(id);
  }

  /** Calls that are not over. */
  live(): LiveCall[] {
    return [...this.#calls.values()].filter(({ state }) => state.phase !== 'over');
  }

  /** Registers, and brings back the calls that outlived the last connection. */
  async open(sip: SipInfo, backup: boolean): Promise<OpenOutcome> {
    const web = this.#webPhone(sip);
    web.sipInfo = sip;
    const opened = await this.#line.open(sip, backup);
    if (opened.outcome === 'registered') for (const call of this.live()) void call.revive();
    return opened;
  }

  /** Ends every call and unregisters. */
  async close(): Promise<void> {
    await Promise.all(this.live().map((call) => call.hangUp()));
    await this.#line.close();
    // A call that was given up and may still be answered: nobody can hear of it now.
    for (const session of [...(this.#web?.callSessions ?? [])]) this.#forget(session);
  }

  /**
   * Calls a number; a call that talks goes on hold.
   * @param number as RingCentral takes it: E.164, or an extension
   * @param from the number to show, or null for the account's own choice
   */
  place(number: string, from: string | null): LiveCall | null {
    const web = this.#web;
    if (web === null || !this.#line.isOpen) return null;
    const calls: LiveCall[] = [];
    // The library emits the session before it waits for anything.
    web.once('outboundCall', (session: OutboundCallSession) => {
      calls.push(this.#add(session));
    });
    const call = web.call(number, from ?? undefined);
    const placed = calls[0] ?? null;
    void inTime(call, PLACE_MS).then((settled) => {
      placed?.placed(settled.ok || settled.miss === 'late' ? null : settled.reason);
    });
    if (placed !== null) this.#floor.clear();
    return placed;
  }

  /**
   * Joins the other sides of two calls.
   * @returns whether RingCentral took it; false too when one of them is over
   */
  async join(id: string, otherId: string): Promise<boolean> {
    const call = this.call(id);
    const other = this.call(otherId);
    return call !== undefined && other !== undefined && (await call.transferTo(other));
  }

  /**
   * Uses the device that the user chose in the calls under way. @returns whether all of them took
   * it
   */
  async useDevice(kind: keyof DeviceChoice): Promise<boolean> {
    const taken = await Promise.all(
      this.#withSound().map(({ media }) =>
        kind === 'input' ? media.setInput() : media.setOutput(),
      ),
    );
    return taken.every((took) => took);
  }

  /**
   * Devices came or went, or the microphone was allowed again: calls under way use what the choice
   * means now.
   */
  async followDevices(): Promise<void> {
    const calls = this.#withSound();
    if (calls.length === 0) return;
    const devices = await listDevices();
    await Promise.all(calls.map(({ media }) => media.follow(devices)));
  }

  /** Calls that have a microphone. */
  #withSound(): LiveCall[] {
    return this.live().filter(({ session }) => session.mediaStream !== undefined);
  }

  #webPhone(sip: SipInfo): WebPhone {
    if (this.#web !== null) return this.#web;
    const web = new WebPhone({
      sipInfo: sip,
      instanceId: this.#parts.instanceId,
      sipClient: this.#line,
      // No caller opens this user's microphone by a header.
      autoAnswer: false,
    });
    web.on('inboundCall', (session: InboundCallSession) => {
      this.#add(session);
    });
    this.#web = web;
    return web;
  }

  #add(session: CallSession): LiveCall {
    const call = new LiveCall({
      session,
      now: this.#parts.now,
      devices: this.#parts.devices,
      floor: this.#floor,
      forget: (ended) => {
        this.#forget(ended);
      },
      onChange: ({ state }) => {
        if (state.phase === 'over') this.#calls.delete(state.id);
        this.#parts.onCall(state);
      },
    });
    this.#calls.set(call.state.id, call);
    this.#parts.onCall(call.state);
    return call;
  }

  #forget(session: CallSession): void {
    const sessions = this.#web?.callSessions ?? [];
    const index = sessions.indexOf(session);
    if (index !== -1) sessions.splice(index, 1);
    if (session.state !== 'disposed') session.dispose();
  }
}
