import type { TokenFault } from '../account/token-fault.ts';

export const FAULT_HTML =
  '<!doctype html><html lang="en"><title>Bad gateway</title><h1>Bad gateway</h1></html>';

/** The faults that were ordered. */
export class TokenFaults {
  #faults: (TokenFault & { left: number })[] = [];

  add(fault: TokenFault): void {
    this.#faults.push({ ...fault, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault for a request, if there is one. That uses it up by one. */
  take(at: TokenFault['at']): TokenFault | undefined {
    const hit = this.#faults.find((fault) => fault.at === at);
    if (hit === undefined) return undefined;
    hit.left -= 1;
    this.#faults = this.#faults.filter(({ left }) => left > 0);
    return hit;
  }
}
