/**
 * The words by which somebody stops texts from a number, and those that allow them again (guide,
 * messaging/sms/messaging-consent-management).
 */
const STOP = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'];
const START = ['START', 'UNSTOP', 'YES'];

/** Who wants no texts from which number. */
export class OptOuts {
  readonly #pairs = new Set<string>();

  /** Takes note of a text. @param from who wrote it @param to the number that it was written to */
  learn(from: string, to: string, text: string): void {
    const word = text.trim().toUpperCase();
    if (STOP.includes(word)) this.#pairs.add(`${from} ${to}`);
    if (START.includes(word)) this.#pairs.delete(`${from} ${to}`);
  }

  /** Whether this recipient takes no texts from this number. */
  has(recipient: string, sender: string): boolean {
    return this.#pairs.has(`${recipient} ${sender}`);
  }

  clear(): void {
    this.#pairs.clear();
  }
}
