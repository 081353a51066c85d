import type { AppFinding } from '../../contracts/setup.ts';
import { readCompany } from '../facts/company-row.ts';
import { applicationOf } from '../facts/company-values.ts';
import { isTrustedServer } from '../facts/confirmed-server.ts';
import { redirectUri } from '../grants/redirect-uri.ts';
import { seeApplication } from '../grants/ringcentral-oauth.ts';

/**
 * Returns whether RingCentral knows the app that people sign in with, so that the admin finds a wrong
 * client ID, not the first user. Nothing is sent to a server that isn't RingCentral's and that
 * no administrator confirmed. Costs at most 31 units.
 * @param requestUrl absolute URL of the request
 * @throws when the company's row can't be read
 */
export function checkApplication(requestUrl: string): AppFinding {
  const application = applicationOf(readCompany());
  if (application === null || !isTrustedServer(application.server)) return 'no-application';
  return seeApplication(application, redirectUri(requestUrl));
}
