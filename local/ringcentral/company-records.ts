import { callRecords } from './call-records.ts';
import type { Clock } from './clock.ts';
import type { CompanyCallLog } from './company-call-log.ts';
import type { Call } from './sip/calls.ts';

/** Puts calls that telephones of this account have ended into the company's log, each once. */
export class TelephoneRecords {
  /**
   * How long after its end a call comes into the log, in seconds. RingCentral needs 15 to 30
   * (developer guide, voice/call-log); tests that look at the log want it at once.
   */
  delaySeconds = 0;
  readonly #log: CompanyCallLog;
  readonly #clock: Clock;
  readonly #put = new Set<string>();

  constructor(log: CompanyCallLog, clock: Clock) {
    this.#log = log;
    this.#clock = clock;
  }

  take(calls: readonly Call[]): void {
    const latest = this.#clock.now() - this.delaySeconds * 1000;
    const ripe = calls.filter(
      ({ endedAt }) =>
        endedAt !== null && (this.delaySeconds === 0 || Date.parse(endedAt) <= latest),
    );
    const fresh = callRecords(ripe).filter(({ id }) => !this.#put.has(id));
    for (const { id } of fresh) this.#put.add(id);
    this.#log.put(fresh);
  }
}
