import type { WebSocket } from 'ws';
import type { Held } from '../grants.ts';
import { randomToken } from '../random.ts';
import type { Subscription } from './subscriptions.ts';

/** Of the guide's samples (notifications/websockets). */
export const TIMES = {
  recoverySeconds: 180,
  idleSeconds: 1_800,
  absoluteSeconds: 86_400,
  /** How often the server pings, and how long it waits for the answer. */
  pingSeconds: 60,
  pongSeconds: 10,
} as const;
export const RECOVERY_BUFFER = 100;

/** What survives a lost connection for a while: who it is, and what they listen to. */
export class Session {
  /** Names the session to a client that comes back. Each connection gets a fresh one. */
  wsc = randomToken();
  readonly held: Held;
  readonly beganAt: number;
  subscription: Subscription | null = null;
  #socket: WebSocket | null = null;
  #lostAt = 0;
  #missed: string[] = [];

  constructor(held: Held, now: number) {
    this.held = held;
    this.beganAt = now;
  }

  get isConnected(): boolean {
    return this.#socket !== null;
  }

  get missed(): number {
    return this.#missed.length;
  }

  /** Whether a client that comes back now finds its session. */
  canRecover(now: number): boolean {
    const inTime = this.isConnected || now <= this.#lostAt + TIMES.recoverySeconds * 1000;
    return inTime && now < this.beganAt + TIMES.absoluteSeconds * 1000;
  }

  /** A connection takes over; what was missed is sent with `sendMissed`. */
  connect(socket: WebSocket): void {
    this.#socket?.terminate();
    this.#socket = socket;
    this.wsc = randomToken();
  }

  sendMissed(): void {
    for (const text of this.#missed) this.#socket?.send(text);
    this.#missed = [];
  }

  /** The connection is gone. One that was replaced before changes nothing. */
  lose(socket: WebSocket, now: number): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    this.#lostAt = now;
  }

  /** Sends a frame, or keeps the latest hundred until the client is back. */
  send(text: string): void {
    if (this.#socket !== null) {
      this.#socket.send(text);
      return;
    }
    this.#missed.push(text);
    if (this.#missed.length > RECOVERY_BUFFER) this.#missed.shift();
  }

  /** Breaks the connection off without a word, as a network does. @returns whether there was one */
  drop(): boolean {
    const had = this.isConnected;
    this.#socket?.terminate();
    return had;
  }

  /** Ends the connection with a last frame. */
  close(code: number, text: string): void {
    this.#socket?.send(text);
    this.#socket?.close(code);
  }
}
