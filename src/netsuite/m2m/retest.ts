import { M2M_SERVICES, type M2mService } from '../../contracts/company.ts';
import { testKind } from '../../contracts/test-result.ts';
import { logFailure } from '../log-failure.ts';
import { runTest } from './test-runs.ts';

/** Tests one; @returns whether another try may tell more */
function retest(service: M2mService, clock: () => number): boolean {
  try {
    const result = runTest(service, 'schedule', clock);
    return (
      'ran' in result &&
      testKind(result.ran.code) === 'uncertain' &&
      !result.ran.code.endsWith('_BUSY')
    );
  } catch (thrown) {
    logFailure(`RingCentral: the scheduled test of ${service} failed`, thrown);
    return false;
  }
}

/**
 * Tests both credentials once more, those that are set up. An inconclusive one is tried a second
 * time after the other: one lost connection at night must not leave a company without an answer for
 * a day. Costs at most 300 units. Never throws.
 *
 * @param clock milliseconds since 1970
 */
export function retestCompany(clock: () => number): void {
  const again = M2M_SERVICES.filter((service) => retest(service, clock));
  for (const service of again) retest(service, clock);
}
