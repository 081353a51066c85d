import { readCompany } from '../facts/company-row.ts';
import { isConfigured } from '../facts/company-values.ts';
import { maySend } from '../m2m/may-send.ts';
import { signInToRingCentral } from '../m2m/ringcentral-sign-in.ts';
import { type Failed, failed, failureOfCode } from './failure.ts';
import type { OpenSession } from './ringcentral-reader.ts';

/**
 * Signs in to RingCentral for the company, with what an admin tested. Costs 11 units, 21 without the
 * script's parameter, and 10 more to end the session.
 * @throws when the company's row can't be read
 */
export function openSession(): OpenSession | Failed {
  const company = readCompany();
  if (!isConfigured(company, 'ringcentral') || !maySend('ringcentral', 'schedule', company))
    return failed('ringcentral-setup');
  const session = signInToRingCentral(company);
  return 'refused' in session ? failureOfCode(session.refused, session.answer) : session;
}
