import type { ServerRequest, ServerResponse } from 'N/http';
import * as runtime from 'N/runtime';
import * as url from 'N/url';
import { ENVELOPE } from '../../contracts/contract.ts';
import {
  parseSetupRequest,
  SETUP_ERRORS,
  type SetupAnswer,
  type SetupRequest,
  type SetupView,
} from '../../contracts/setup.ts';
import { AUDIT } from '../../i18n/english/audit.ts';
import { PAGE } from '../../i18n/english/page.ts';
import { SET_UP } from '../../i18n/english/set-up.ts';
import { SETTINGS } from '../../i18n/english/settings.ts';
import { say } from '../../i18n/say.ts';
import { readAuditTrail } from '../audit/audit-trail.ts';
import { isCompanyAdmin } from '../facts/company-admin.ts';
import { readWholeCompany } from '../facts/company-lists.ts';
import { makeEndOrder } from '../grants/end-order.ts';
import { BUNDLE_LIST } from '../ids.ts';
import { once } from '../once.ts';
import { assetUrls } from '../pages/asset-urls.ts';
import { type OwnPageParts, writeOwnPage, writePlainPage } from '../pages/own-page.ts';
import { answerPost, refusals, servePage, serveSuitelet } from '../pages/suitelet.ts';
import { loadUserTexts } from '../server-texts.ts';
import { readSettingsView } from '../settings/settings-view.ts';
import { SUITELETS } from '../suitelets.ts';
import { checkApplication } from './check-application.ts';
import { nameOfPerson, readPeople } from './connected-people.ts';
import { readChecklist } from './read-checklist.ts';
import { readWaitingPeople } from './waiting-people.ts';
import assets from 'browser:assets';

const LONGEST_BODY = 2_000;

const PAGE_PARTS: OwnPageParts = {
  page: 'setup',
  areas: { page: PAGE, 'set-up': SET_UP, settings: SETTINGS, audit: AUDIT },
};

function setupView(now: number): SetupView {
  const row = once(readWholeCompany);
  return {
    ...ENVELOPE,
    settings: readSettingsView(now, { row }),
    checklist: readChecklist(now, row),
    links: {
      setup: url.resolveScript({ ...SUITELETS.setup }),
      settings: url.resolveScript({ ...SUITELETS.settings }),
      softphone: url.resolveScript({ ...SUITELETS.softphone }),
      callSync: url.resolveScript({ ...SUITELETS['call-sync'] }),
      signIn: url.resolveScript({ ...SUITELETS.signIn }),
      bundles: BUNDLE_LIST,
      ...assetUrls({ certificate: assets.certificate }),
    },
  };
}

function writePage(response: ServerResponse, now: number): void {
  if (isCompanyAdmin()) {
    writeOwnPage(response, PAGE_PARTS, setupView(now));
    return;
  }
  loadUserTexts({ 'set-up': SET_UP });
  writePlainPage(response, say('set-up.members.title'), [
    say('set-up.members.body'),
    say('set-up.members.other-role'),
  ]);
}

const { refuse, fail } = refusals(SETUP_ERRORS);

function carryOut(request: SetupRequest, requestUrl: string, now: number): SetupAnswer {
  switch (request.action) {
    case 'check':
      return { ...ENVELOPE, checklist: readChecklist(now) };
    case 'audit':
      return { ...ENVELOPE, audit: readAuditTrail(request.before) };
    case 'people':
      return { ...ENVELOPE, people: readPeople(request.text) };
    case 'waiting':
      return { ...ENVELOPE, waiting: readWaitingPeople() };
    case 'check-app':
      return { ...ENVELOPE, app: checkApplication(requestUrl) };
    case 'end-order': {
      const { id, name, roleId } = runtime.getCurrentUser();
      return {
        ...ENVELOPE,
        order: makeEndOrder(
          { user: request.user, name: nameOfPerson(request.user), by: { id, name, role: roleId } },
          now,
        ),
      };
    }
  }
}

/**
 * Serves the setup page (GET) and answers it (POST). A POST changes nothing; the session's token
 * keeps other sites from making the account work. The page costs up to 204 units, an answer 81.
 * @param now milliseconds since 1970
 */
export function serveSetup(request: ServerRequest, response: ServerResponse, now: number): void {
  serveSuitelet(request, response, {
    get: () => {
      servePage(response, 'setup', () => {
        writePage(response, now);
      });
    },
    post: () =>
      answerPost(request.body, {
        longestBody: LONGEST_BODY,
        parse: parseSetupRequest,
        forbid: () => (isCompanyAdmin() ? null : refuse('RCP_NOT_ALLOWED')),
        carryOut: (asked) => carryOut(asked, request.url, now),
        refuse,
        fail,
      }),
  });
}
