import type { ServerRequest, ServerResponse } from 'N/http';
import * as url from 'N/url';
import type { ServerFacts } from '../../contracts/server-facts.ts';
import type { SoftphoneView } from '../../contracts/softphone-view.ts';
import { AFTER_CALL } from '../../i18n/english/after-call.ts';
import { BANNER } from '../../i18n/english/banner.ts';
import { BANNER_ON_PAGE } from '../../i18n/english/banner-on-page.ts';
import { CALL_RESULT } from '../../i18n/english/call-result.ts';
import { CALL_SKIP } from '../../i18n/english/call-skip.ts';
import { COMMON } from '../../i18n/english/common.ts';
import { CONTACTS } from '../../i18n/english/contacts.ts';
import { CONTEXT } from '../../i18n/english/context.ts';
import { HISTORY } from '../../i18n/english/history.ts';
import { INFO_LINKS } from '../../i18n/english/info-links.ts';
import { MESSAGES } from '../../i18n/english/messages.ts';
import { NO_ACCESS } from '../../i18n/english/no-access.ts';
import { PAGE } from '../../i18n/english/page.ts';
import { PREFERENCES } from '../../i18n/english/preferences.ts';
import { RECORD_BAR } from '../../i18n/english/record-bar.ts';
import { SHELL } from '../../i18n/english/shell.ts';
import { SOFTPHONE } from '../../i18n/english/softphone.ts';
import { TELEPHONE } from '../../i18n/english/telephone.ts';
import { currentCaller, holds } from '../caller.ts';
import { readCompany } from '../facts/company-row.ts';
import { applicationOf } from '../facts/company-values.ts';
import { readServerFacts, readServerFactsForPage } from '../facts/read-server-facts.ts';
import { signInLink } from '../grants/sign-in-link.ts';
import { logFailure } from '../log-failure.ts';
import { pageToken } from '../pages/anti-forgery.ts';
import { assetUrls } from '../pages/asset-urls.ts';
import {
  type OwnPageParts,
  ringCentralSources,
  writeJson,
  writeNoAccess,
  writeOwnPage,
} from '../pages/own-page.ts';
import { isNamed, isOwnVisit } from '../pages/own-request.ts';
import { servePage, serveSuitelet } from '../pages/suitelet.ts';
import { suiteletError } from '../pages/suitelet-errors.ts';
import { SUITELETS } from '../suitelets.ts';
import { userFormats } from './user-formats.ts';
import assets from 'browser:assets';

const PAGE_PARTS: OwnPageParts = {
  page: 'softphone',
  styles: assets.phone,
  areas: {
    banner: BANNER,
    'banner-on-page': BANNER_ON_PAGE,
    'call-result': CALL_RESULT,
    common: COMMON,
    contacts: CONTACTS,
    'after-call': AFTER_CALL,
    context: CONTEXT,
    history: HISTORY,
    'info-links': INFO_LINKS,
    messages: MESSAGES,
    page: PAGE,
    preferences: PREFERENCES,
    'record-bar': RECORD_BAR,
    shell: SHELL,
    softphone: SOFTPHONE,
    telephone: TELEPHONE,
    'call-skip': CALL_SKIP,
    'no-access': NO_ACCESS,
  },
};

/** What the page loads later. */
const LATER_FILES = {
  script: assets.telephone,
  bar: assets['record-bar'],
  calls: assets.calls,
  live: assets.live,
  history: assets.history,
  messages: assets.messages,
  writing: assets.writing,
  context: assets.context,
  contacts: assets.contacts,
  'after-call': assets['after-call'],
  status: assets.status,
};

function softphoneView(facts: ServerFacts): SoftphoneView {
  const company = readCompany();
  const application = applicationOf(company);
  // With the page's own files, which one query finds together with these.
  assetUrls({ ...LATER_FILES, page: assets.softphone, style: assets.phone });
  const { script, bar, ...parts } = assetUrls(LATER_FILES);
  return {
    facts,
    signIn: signInLink(company),
    formats: userFormats(),
    telephone: {
      script,
      bar,
      parts,
      calls: url.resolveScript({ ...SUITELETS.calls }),
      server: application?.server ?? '',
      clientId: application?.clientId ?? '',
      role: currentCaller().roleId,
      mayCreateContact: holds('LIST_CONTACT', 'CREATE'),
    },
  };
}

function writePage(request: ServerRequest, response: ServerResponse): void {
  const facts = readServerFactsForPage();
  if (!facts.access) {
    writeNoAccess(response);
    return;
  }
  const view = softphoneView(facts);
  writeOwnPage(response, PAGE_PARTS, view, {
    connect: ringCentralSources(view.telephone.server),
    // Cutting off costs a new process of the browser, and with it time before the first banner.
    opener: isOwnVisit(request) ? 'kept' : 'cut-off',
  });
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
 * The facts cost up to 16 units, the page up to 48.
 */
export function serveSoftphone(request: ServerRequest, response: ServerResponse): void {
  serveSuitelet(request, response, {
    get: () => {
      const { custom_action: action } = request.parameters as Record<string, unknown>;
      switch (action) {
        case undefined:
        case '':
          servePage(response, 'softphone', () => {
            writePage(request, response);
          });
          return;
        case 'status':
          serveStatus(request, response);
          return;
        default:
          writeJson(response, suiteletError('RCP_ACTION_UNKNOWN'));
      }
    },
  });
}
