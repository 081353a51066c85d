import { logFailure } from '../log-failure.ts';
import type { Exchange } from '../outbound/exchange.ts';

/** Writes to the script log why one of the company's requests got no answer, and returns its result. */
export function logged(answer: Exchange): Exchange {
  if ('failure' in answer)
    logFailure('RingCentral: a request of the company was not answered', answer.why);
  return answer;
}
