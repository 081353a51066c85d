/**
 * The stand-in's clock: the machine's, moved by the control API. Tokens and rate limits live by it.
 */
export class Clock {
  offsetMs = 0;

  now(): number {
    return Date.now() + this.offsetMs;
  }
}
