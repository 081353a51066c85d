import type { ServerRequest, ServerResponse } from 'N/http';
import * as url from 'N/url';
import { ENVELOPE } from '../../contracts/contract.ts';
import type { ServerFacts } from '../../contracts/server-facts.ts';
import type { SoftphoneView } from '../../contracts/softphone-view.ts';
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
import { loadWords } from '../server-texts.ts';
import { SUITELETS } from '../suitelets.ts';
import { LATER_TEXTS, PAGE_TEXTS } from './texts.ts';
import { userFormats } from './user-formats.ts';
import assets from 'browser:assets';

const PAGE_PARTS: OwnPageParts = {
  page: 'softphone',
  styles: assets.phone,
  areas: PAGE_TEXTS,
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
 * Serves the softphone page; as JSON, with `custom_action=status` only the facts, and with `texts`
 * those of its later parts in the user's language. The facts cost up to 16 units, the texts 10, the
 * page up to 48.
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
        case 'texts':
          writeJson(response, { ...ENVELOPE, texts: loadWords(LATER_TEXTS) });
          return;
        default:
          writeJson(response, suiteletError('RCP_ACTION_UNKNOWN'));
      }
    },
  });
}
