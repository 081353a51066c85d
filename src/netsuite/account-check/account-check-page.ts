import type { ServerRequest, ServerResponse } from 'N/http';
import * as query from 'N/query';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import {
  ACCOUNT_CHECK_ERRORS,
  type AccountCheckAnswer,
  type AccountCheckRequest,
  type AccountCheckView,
  type Asked,
  parseAccountCheckRequest,
  QUESTIONS,
} from '../../contracts/account-check.ts';
import { plain } from '../../contracts/account-check-report.ts';
import { ENVELOPE } from '../../contracts/contract.ts';
import { ACCOUNT_CHECK } from '../../i18n/english/account-check.ts';
import { PAGE } from '../../i18n/english/page.ts';
import { PLAIN_PAGE } from '../../i18n/english/plain-page.ts';
import { say } from '../../i18n/say.ts';
import { appRole, currentCaller } from '../caller.ts';
import { COMPILED_VERSION } from '../facts/bundle.ts';
import { cachedCompany } from '../facts/status-cache.ts';
import { ACCOUNT_CHECK_AS_MEMBER, ACCOUNT_CHECK_AS_SERVICE, BUNDLE_LIST, HEALTH } from '../ids.ts';
import { reason } from '../log-failure.ts';
import { pageToken } from '../pages/anti-forgery.ts';
import { type OwnPageParts, writeOwnPage, writePlainPage } from '../pages/own-page.ts';
import { answerPost, refusals, servePage, serveSuitelet } from '../pages/suitelet.ts';
import { loadUserTexts } from '../server-texts.ts';
import { SUITELETS } from '../suitelets.ts';
import { SERVER_ANSWERS, type Seen } from './server-questions.ts';

const LONGEST_BODY = 2_000;

const PAGE_PARTS: OwnPageParts = {
  page: 'account-check',
  areas: { page: PAGE, 'account-check': ACCOUNT_CHECK },
};

const { refuse, fail } = refusals(ACCOUNT_CHECK_ERRORS);

/** Whose questions this deployment answers. */
function asked(): Asked {
  switch (runtime.getCurrentScript().deploymentId) {
    case ACCOUNT_CHECK_AS_SERVICE.deploymentId:
      return 'service';
    case ACCOUNT_CHECK_AS_MEMBER.deploymentId:
      return 'member';
    default:
      return 'server';
  }
}

/** Whether this deployment executes as a role of its own. */
const executesAsRole = () => asked() !== 'server';

/**
 * Whether the caller is a company admin. Under Execute As Role the caller's role is unknown;
 * there the deployment's audience lets nobody else in, and the session's token was given out on the
 * page that asks here.
 */
function isAllowed(): boolean {
  if (executesAsRole()) return true;
  const caller = currentCaller();
  return appRole(caller, cachedCompany(caller)?.adminRoles ?? null) === 'company-admin';
}

/**
 * A question that fails counts as inconclusive; the reason is NetSuite's, and may be the
 * very thing that was asked for.
 */
function lookAt({ question, expected }: AccountCheckRequest, request: ServerRequest): Seen {
  const answer = QUESTIONS[question].asked === asked() ? SERVER_ANSWERS[question] : undefined;
  if (answer === undefined) return { verdict: 'could-not-tell', seen: 'not asked here' };
  try {
    return answer({ request, expected });
  } catch (thrown) {
    return { verdict: 'could-not-tell', seen: `failed: ${reason(thrown)}` };
  }
}

function carryOut(asks: AccountCheckRequest, request: ServerRequest): AccountCheckAnswer {
  const { verdict, seen } = lookAt(asks, request);
  return { ...ENVELOPE, finding: { id: asks.question, verdict, seen: plain(seen) } };
}

/**
 * The page of some record in this stage, or null when there is none or the role sees none. Costs 10
 * units.
 */
function someRecord(type: 'customer' | 'lead'): string | null {
  try {
    const found = query
      .runSuiteQL({
        query:
          'SELECT id FROM customer WHERE UPPER(searchstage) = ? ORDER BY id FETCH FIRST 1 ROWS ONLY',
        params: [type.toUpperCase()],
        customScriptId: 'rcp_probe_record',
      })
      .asMappedResults()[0];
    return found === undefined
      ? null
      : url.resolveRecord({ recordType: type, recordId: Number(found['id']) });
  } catch {
    return null;
  }
}

function accountCheckView(): AccountCheckView {
  const { userId, roleId } = currentCaller();
  return {
    token: pageToken(),
    account: runtime.accountId,
    user: userId,
    role: roleId,
    version: COMPILED_VERSION,
    links: {
      server: url.resolveScript({ ...SUITELETS['account-check'] }),
      service: url.resolveScript({ ...ACCOUNT_CHECK_AS_SERVICE }),
      member: url.resolveScript({ ...ACCOUNT_CHECK_AS_MEMBER }),
      softphone: url.resolveScript({ ...SUITELETS.softphone }),
      settings: url.resolveScript({ ...SUITELETS.settings }),
      health: url.resolveScript({ ...HEALTH }),
      bundles: BUNDLE_LIST,
    },
    records: { customer: someRecord('customer'), lead: someRecord('lead') },
  };
}

function writeRefused(response: ServerResponse): void {
  loadUserTexts({ 'plain-page': PLAIN_PAGE });
  writePlainPage(response, say('plain-page.probe-refused.title'), [
    say('plain-page.probe-refused.switch'),
  ]);
}

/**
 * Serves the page that checks an account (GET), and answers its questions (POST). Reads only. Costs
 * up to 90 units.
 */
export function serveAccountCheck(request: ServerRequest, response: ServerResponse): void {
  serveSuitelet(request, response, {
    get: () => {
      servePage(response, 'account-check', () => {
        // The page is for the deployment that says who asks.
        if (executesAsRole() || !isAllowed()) writeRefused(response);
        else writeOwnPage(response, PAGE_PARTS, accountCheckView());
      });
    },
    post: () =>
      answerPost(request.body, {
        longestBody: LONGEST_BODY,
        parse: parseAccountCheckRequest,
        forbid: () => (isAllowed() ? null : refuse('RCP_NOT_ALLOWED')),
        carryOut: (asks) => carryOut(asks, request),
        refuse,
        fail,
      }),
    // Whose id NetSuite gives under Execute As Role is a question that is asked there.
    namesUser: !executesAsRole(),
  });
}
