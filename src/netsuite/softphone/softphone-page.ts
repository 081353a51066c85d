import type { ServerRequest, ServerResponse } from 'N/http';
import * as url from 'N/url';
import type { ServerFacts } from '../../contracts/server-facts.ts';
import type { SoftphoneView } from '../../contracts/softphone-view.ts';
import { currentCaller } from '../caller.ts';
import { readCompany } from '../facts/company.ts';
import { applicationOf } from '../facts/company-values.ts';
import { readServerFacts, readServerFactsForPage } from '../facts/server-facts.ts';
import { signInLink } from '../grants/sign-in-link.ts';
import { SUITELETS } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import { pageToken } from '../pages/anti-forgery.ts';
import {
  assetUrl,
  ringCentralSources,
  writeFailure,
  writeJson,
  writeNoAccess,
  writeOwnPage,
} from '../pages/own-page.ts';
import { isNamed, refuses } from '../pages/own-request.ts';
import { suiteletError } from '../pages/suitelet-errors.ts';
import assets from 'browser:assets';

function softphoneView(facts: ServerFacts): SoftphoneView {
  const company = readCompany();
  const application = applicationOf(company);
  return {
    facts,
    signIn: signInLink(company),
    telephone: {
      script: assetUrl(assets.telephone),
      calls: url.resolveScript({ ...SUITELETS.calls }),
      server: application?.server ?? '',
      clientId: application?.clientId ?? '',
      role: currentCaller().roleId,
    },
  };
}

function servePage(response: ServerResponse): void {
  try {
    const facts = readServerFactsForPage();
    if (!facts.access) {
      writeNoAccess(response);
      return;
    }
    const view = softphoneView(facts);
    writeOwnPage(response, 'softphone', view, ringCentralSources(view.telephone.server));
  } catch (thrown) {
    logFailure('RingCentral: the softphone page could not be made', thrown);
    writeFailure(response, 'softphone');
  }
}

/**
 * The facts, and for a page that names its user the session's token: a role without access is given
 * none.
 */
function serveStatus(request: ServerRequest, response: ServerResponse): void {
  try {
    const facts = readServerFacts();
    writeJson(
      response,
      facts.access && isNamed(request) ? { ...facts, token: pageToken() } : facts,
    );
  } catch (thrown) {
    logFailure('RingCentral: the status could not be read', thrown);
    writeJson(response, suiteletError('RCP_UNEXPECTED'));
  }
}

/**
 * Serves the softphone page; with `custom_action=status` only the facts, as JSON.
 * The facts cost up to 16 units, the page up to 68.
 */
export function serveSoftphone(request: ServerRequest, response: ServerResponse): void {
  if (refuses(request, response)) return;
  if (String(request.method) !== 'GET') {
    writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
    return;
  }
  const { custom_action: action } = request.parameters as Record<string, unknown>;
  switch (action) {
    case undefined:
    case '':
      servePage(response);
      return;
    case 'status':
      serveStatus(request, response);
      return;
    default:
      writeJson(response, suiteletError('RCP_ACTION_UNKNOWN'));
  }
}
