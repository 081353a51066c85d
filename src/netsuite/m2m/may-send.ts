import type { M2mService } from '../../contracts/company.ts';
import type { TestedBy } from '../../contracts/test-result.ts';
import { type CompanyRow, readVerdict } from '../facts/company-row.ts';
import { testTarget, usable } from '../facts/company-values.ts';
import { isTrustedServer } from '../facts/confirmed-server.ts';

/**
 * Returns whether the company's secrets may be sent to the server in the row. Everything that signs
 * in for the company asks this first. A script that runs by the clock repeats what an admin tested,
 * and sends nothing anywhere else.
 * @param by who wants to send; `schedule` for whatever runs without a person
 */
export function maySend(service: M2mService, by: TestedBy, row: CompanyRow): boolean {
  if (service === 'netsuite') return true;
  if (!isTrustedServer(usable(row, 'rcServer'))) return false;
  const tested = readVerdict(row, service).report?.target;
  return by === 'admin' || tested === undefined || tested === testTarget(service, row);
}
