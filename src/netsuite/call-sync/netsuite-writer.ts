import * as url from 'N/url';
import type { WritePermission } from '../../contracts/call-terms.ts';
import {
  parseWriteAnswer,
  parseWriteError,
  type Written,
  type WrittenCall,
} from '../../contracts/call-writing.ts';
import { SCHEMA } from '../../contracts/service.ts';
import type { CompanyRow } from '../facts/company-row.ts';
import { CALL_WRITING } from '../ids.ts';
import { restletRefusal } from '../m2m/netsuite-refusal.ts';
import { signInToNetSuite } from '../m2m/netsuite-sign-in.ts';
import { exchange } from '../outbound/exchange.ts';
import { type Failed, failed, failureOfCode } from './failure.ts';

/** The result of one batch. */
export type BatchResult =
  | {
      written: Written[];
      /** What the role lacks to find the records that calls belong to. */
      lacking: readonly WritePermission[];
    }
  /** The RESTlet could not write this batch; smaller ones may work. */
  | { unexpected: true }
  | Failed;

/** Sends batches to the RESTlet, as the integration. */
export class NetSuiteWriter {
  readonly #row: CompanyRow;
  readonly #clock: () => number;
  #token: string | null = null;

  /** @param clock milliseconds since 1970 */
  constructor(row: CompanyRow, clock: () => number) {
    this.#row = row;
    this.#clock = clock;
  }

  /**
   * Writes a batch. Costs 10 units, and 30 for each sign-in; takes 45 s at most. Never throws. No
   * answer doesn't mean that nothing was written: sent again, the same calls change nothing.
   */
  write(calls: readonly WrittenCall[]): BatchResult {
    const first = this.#send(calls);
    // The token may have expired since the run started, so sign in once more.
    if (!('failure' in first) || first.failure !== 'netsuite-sign-in' || this.#token === null)
      return first;
    this.#token = null;
    return this.#send(calls);
  }

  #send(calls: readonly WrittenCall[]): BatchResult {
    if (this.#token === null) {
      const access = signInToNetSuite(this.#row, this.#clock());
      if ('refused' in access) return failureOfCode(access.refused, access.answer);
      this.#token = access.token;
    }
    const answer = exchange({
      method: 'POST',
      url: url.resolveScript({ ...CALL_WRITING, returnExternalUrl: true }),
      headers: {
        Authorization: `Bearer ${this.#token}`,
        'Content-Type': 'application/json',
        Accept: 'application/json',
      },
      body: JSON.stringify({ schema: SCHEMA, calls }),
    });
    const refused = restletRefusal(answer);
    if (refused !== null || 'failure' in answer)
      return failureOfCode(refused ?? 'NS_UNREACHABLE', answer);
    const error = parseWriteError(answer.body);
    if (error !== null) {
      switch (error.error.code) {
        case 'RCP_NOT_ALLOWED':
          return { ...failed('netsuite-permission'), missing: [...error.error.missing] };
        case 'RCP_BODY_INVALID':
        case 'RCP_METHOD_NOT_ALLOWED':
          return failed('netsuite-answer');
        case 'RCP_UNEXPECTED':
          return { unexpected: true };
      }
    }
    const parsed = parseWriteAnswer(answer.body);
    const whole =
      parsed !== null &&
      parsed.written.length === calls.length &&
      parsed.written.every(({ externalId }, index) => externalId === calls[index]?.externalId);
    return whole ? { written: parsed.written, lacking: parsed.lacking } : failed('netsuite-answer');
  }
}
