import type { ServerRequest, ServerResponse } from 'N/http';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import { SCHEMA, SERVICE } from '../../contracts/service.ts';
import {
  parseSetupRequest,
  SETUP_ERRORS,
  type SetupAnswer,
  type SetupErrorCode,
  type SetupRequest,
  type SetupView,
} from '../../contracts/setup.ts';
import { say } from '../../i18n/say.ts';
import { readAuditTrail } from '../audit/audit-trail.ts';
import { appRole, currentCaller } from '../caller.ts';
import { cachedCompany } from '../facts/status-cache.ts';
import { makeEndOrder } from '../grants/end-order.ts';
import { BUNDLE_LIST, SUITELETS } from '../ids.ts';
import { logFailure } from '../log-failure.ts';
import { isPageToken, pageToken } from '../pages/anti-forgery.ts';
import { writeJson, writeOwnPage, writePlainPage } from '../pages/own-page.ts';
import { refuses } from '../pages/own-request.ts';
import { readBody } from '../pages/request-body.ts';
import { suiteletError } from '../pages/suitelet-errors.ts';
import { loadUserTexts } from '../server-texts.ts';
import { readChecklist } from './checklist.ts';
import { isDenied } from './checklist-facts.ts';
import { nameOfPerson, readPeople } from './people.ts';

const envelope = { schema: SCHEMA, service: SERVICE } as const;
const LONGEST_BODY = 2_000;

/**
 * Decided here each time; a list of admin roles that cannot be read makes nobody an admin. Costs at
 * most 3 units.
 */
function isCompanyAdmin(): boolean {
  const caller = currentCaller();
  return (
    appRole(caller, null) === 'company-admin' ||
    appRole(caller, cachedCompany(caller)?.adminRoles ?? null) === 'company-admin'
  );
}

function setupView(now: number): SetupView {
  return {
    ...envelope,
    who: { account: runtime.accountId, user: currentCaller().userId },
    token: pageToken(),
    checklist: readChecklist(now),
    links: {
      setup: url.resolveScript({ ...SUITELETS.setup }),
      settings: url.resolveScript({ ...SUITELETS.settings }),
      softphone: url.resolveScript({ ...SUITELETS.softphone }),
      signIn: url.resolveScript({ ...SUITELETS.signIn }),
      bundles: BUNDLE_LIST,
    },
  };
}

function servePage(response: ServerResponse, now: number): void {
  try {
    if (isCompanyAdmin()) writeOwnPage(response, 'setup', setupView(now));
    else {
      loadUserTexts('set-up');
      writePlainPage(response, say('set-up.members.title'), [
        say('set-up.members.body'),
        say('set-up.members.other-role'),
      ]);
    }
  } catch (thrown) {
    logFailure('RingCentral: the set-up page could not be made', thrown);
    loadUserTexts('set-up');
    writePlainPage(response, say('set-up.broken.title'), [say('set-up.broken.body')]);
  }
}

function refuse(code: SetupErrorCode): SetupAnswer {
  return { ...envelope, error: { code, message: SETUP_ERRORS[code], token: null } };
}

function carryOut(request: SetupRequest, now: number): SetupAnswer {
  switch (request.action) {
    case 'check':
      return { ...envelope, checklist: readChecklist(now) };
    case 'audit':
      return { ...envelope, audit: readAuditTrail(request.before) };
    case 'people':
      return { ...envelope, people: readPeople(request.text) };
    case 'end-order': {
      const { id, name, roleId } = runtime.getCurrentUser();
      return {
        ...envelope,
        order: makeEndOrder(
          { user: request.user, name: nameOfPerson(request.user), by: { id, name, role: roleId } },
          now,
        ),
      };
    }
  }
}

/**
 * Answers the set-up page. Nothing is changed by it; the session's token keeps other sites from
 * making the account work. Costs up to 54 units.
 */
export function answerSetupRequest(body: string, now: number): SetupAnswer {
  const request = readBody(body, LONGEST_BODY, parseSetupRequest);
  if (request === null) return refuse('RCP_BODY_INVALID');
  try {
    if (!isPageToken(request.token)) return refuse('RCP_FORM_EXPIRED');
    if (!isCompanyAdmin()) return refuse('RCP_NOT_ALLOWED');
    return carryOut(request, now);
  } catch (thrown) {
    logFailure(`RingCentral: ${request.action} failed`, thrown);
    return refuse(isDenied(thrown) ? 'RCP_NOT_ALLOWED' : 'RCP_UNEXPECTED');
  }
}

/**
 * Serves the set-up page (GET) and answers it (POST of JSON, answered with JSON). The page costs up
 * to 84 units.
 */
export function serveSetup(request: ServerRequest, response: ServerResponse, now: number): void {
  if (refuses(request, response)) return;
  switch (String(request.method)) {
    case 'GET':
      servePage(response, now);
      return;
    case 'POST':
      writeJson(response, answerSetupRequest(request.body, now));
      return;
    default:
      writeJson(response, suiteletError('RCP_METHOD_NOT_ALLOWED'));
  }
}
