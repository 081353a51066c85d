/** The account's clock: the machine's, moved by what the control page says. */
export class Clock {
  offset = 0;

  now(): number {
    return Date.now() + this.offset;
  }
}
