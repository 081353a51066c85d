import type { Clock } from '../clock.ts';
import type { Held } from '../grants.ts';
import { randomToken } from '../random.ts';

/** As in the guide's sample (notifications/websockets/subscribing). */
export const WS_TOKEN_SECONDS = 30;

/** Tokens that open one connection each. */
export class WsTokens {
  readonly #clock: Clock;
  readonly #tokens = new Map<string, { held: Held; expiresAt: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issue(held: Held): string {
    const token = randomToken();
    this.#tokens.set(token, { held, expiresAt: this.#clock.now() + WS_TOKEN_SECONDS * 1000 });
    return token;
  }

  /** Whom a token lets in. It is spent whatever becomes of it. */
  redeem(token: string): Held | null {
    const found = this.#tokens.get(token);
    this.#tokens.delete(token);
    return found === undefined || found.expiresAt <= this.#clock.now() ? null : found.held;
  }
}
