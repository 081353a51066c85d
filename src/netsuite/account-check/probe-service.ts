import type { ServerRequest, ServerResponse } from 'N/http';
import * as query from 'N/query';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import {
  type Asked,
  PROBE_ERRORS,
  type ProbeAnswer,
  type ProbeErrorCode,
  type ProbeRequest,
  type ProbeView,
  parseProbeRequest,
  QUESTIONS,
} from '../../contracts/probe.ts';
import { plain } from '../../contracts/probe-report.ts';
import { SCHEMA, SERVICE } from '../../contracts/service.ts';
import { say } from '../../i18n/say.ts';
import { appRole, currentCaller } from '../caller.ts';
import { COMPILED_VERSION } from '../facts/bundle.ts';
import { cachedCompany } from '../facts/status-cache.ts';
import {
  BUNDLE_LIST,
  HEALTH,
  PROBE,
  PROBE_AS_MEMBER,
  PROBE_AS_SERVICE,
  SUITELETS,
} from '../ids.ts';
import { logFailure, reason } from '../log-failure.ts';
import { isPageToken, pageToken } from '../pages/anti-forgery.ts';
import { writeFailure, writeJson, writeOwnPage, writePlainPage } from '../pages/own-page.ts';
import { refuses } from '../pages/own-request.ts';
import { readBody } from '../pages/request-body.ts';
import { suiteletError } from '../pages/suitelet-errors.ts';
import { loadUserTexts } from '../server-texts.ts';
import { SERVER_ANSWERS, type Seen } from './probe-questions.ts';

const envelope = { schema: SCHEMA, service: SERVICE } as const;
const LONGEST_BODY = 2_000;

const refuse = (code: ProbeErrorCode): ProbeAnswer => ({
  ...envelope,
  error: { code, message: PROBE_ERRORS[code], token: null },
});

/** Whose questions this deployment answers. */
function asked(): Asked {
  switch (runtime.getCurrentScript().deploymentId) {
    case PROBE_AS_SERVICE.deploymentId:
      return 'service';
    case PROBE_AS_MEMBER.deploymentId:
      return 'member';
    default:
      return 'server';
  }
}

/** Whether this deployment executes as a role of its own. */
const executesAsRole = () => asked() !== 'server';

/**
 * Whether the caller is a company admin. Under Execute As Role the caller's role can't be told;
 * there the deployment's audience lets nobody else in, and the session's token was given out on the
 * page that asks here.
 */
function isAllowed(): boolean {
  if (executesAsRole()) return true;
  const caller = currentCaller();
  return appRole(caller, cachedCompany(caller)?.adminRoles ?? null) === 'company-admin';
}

/**
 * A question that fails is one that could not be told; the reason is NetSuite's, and may be the
 * very thing that was asked for.
 */
function lookAt({ question, expected }: ProbeRequest, request: ServerRequest): Seen {
  const answer = QUESTIONS[question].asked === asked() ? SERVER_ANSWERS[question] : undefined;
  if (answer === undefined) return { verdict: 'could-not-tell', seen: 'not asked here' };
  try {
    return answer({ request, expected });
  } catch (thrown) {
    return { verdict: 'could-not-tell', seen: `failed: ${reason(thrown)}` };
  }
}

/** Answers one question of the probe's page. Costs at most 90 units. Reads only. */
export function answerProbeRequest(request: ServerRequest): ProbeAnswer {
  const parsed = readBody(request.body, LONGEST_BODY, parseProbeRequest);
  if (parsed === null) return refuse('RCP_BODY_INVALID');
  try {
    if (!isAllowed()) return refuse('RCP_NOT_ALLOWED');
    if (!isPageToken(parsed.token)) return refuse('RCP_FORM_EXPIRED');
    const { verdict, seen } = lookAt(parsed, request);
    return { ...envelope, finding: { id: parsed.question, verdict, seen: plain(seen) } };
  } catch (thrown) {
    logFailure('RingCentral: a question about the account failed', thrown);
    return refuse('RCP_UNEXPECTED');
  }
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

function probeView(): ProbeView {
  const { userId, roleId } = currentCaller();
  return {
    token: pageToken(),
    account: runtime.accountId,
    user: userId,
    role: roleId,
    version: COMPILED_VERSION,
    links: {
      server: url.resolveScript({ ...PROBE }),
      service: url.resolveScript({ ...PROBE_AS_SERVICE }),
      member: url.resolveScript({ ...PROBE_AS_MEMBER }),
      softphone: url.resolveScript({ ...SUITELETS.softphone }),
      settings: url.resolveScript({ ...SUITELETS.settings }),
      health: url.resolveScript({ ...HEALTH }),
      bundles: BUNDLE_LIST,
    },
    records: { customer: someRecord('customer'), lead: someRecord('lead') },
  };
}

function writeRefused(response: ServerResponse): void {
  loadUserTexts('plain-page');
  writePlainPage(response, say('plain-page.probe-refused.title'), [
    say('plain-page.probe-refused.switch'),
  ]);
}

function servePage(response: ServerResponse): void {
  try {
    // The page is for the deployment that says who asks.
    if (executesAsRole() || !isAllowed()) writeRefused(response);
    else writeOwnPage(response, 'probe', probeView());
  } catch (thrown) {
    logFailure('RingCentral: the page that checks the account could not be made', thrown);
    writeFailure(response, 'probe');
  }
}

/**
 * Serves the page that checks an account (GET), and answers its questions (POST of JSON, answered
 * with JSON). Costs up to 90 units.
 */
export function serveProbe(request: ServerRequest, response: ServerResponse): void {
  // Whose id NetSuite gives under Execute As Role is a question that is asked there.
  if (refuses(request, response, { user: !executesAsRole() })) return;
  switch (String(request.method)) {
    case 'GET':
      servePage(response);
      return;
    case 'POST':
      writeJson(response, answerProbeRequest(request));
      return;
    default:
      writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
  }
}
