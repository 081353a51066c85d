import * as url from 'N/url';
import type { SignInLink } from '../../contracts/softphone-view.ts';
import type { CompanyRow } from '../facts/company-row.ts';
import { applicationOf } from '../facts/company-values.ts';
import { pageToken } from '../pages/anti-forgery.ts';
import { SUITELETS } from '../suitelets.ts';

/** What a page needs to sign its user in to RingCentral. Costs nothing. */
export function signInLink(company: CompanyRow | null): SignInLink {
  return {
    url: url.resolveScript({ ...SUITELETS.signIn }),
    token: pageToken(),
    ready: company !== null && applicationOf(company) !== null,
  };
}
