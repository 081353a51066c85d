import type { ServerRequest, ServerResponse } from 'N/http';
import { BANNER } from '../../i18n/english/banner.ts';
import { BANNER_ON_PAGE } from '../../i18n/english/banner-on-page.ts';
import { CALL_FIELDS } from '../../i18n/english/call-fields.ts';
import { CALL_SYNC_STATE } from '../../i18n/english/call-sync.ts';
import { COMMON } from '../../i18n/english/common.ts';
import { INFO_LINKS, INFO_LINKS_CARD } from '../../i18n/english/info-links.ts';
import { NO_ACCESS } from '../../i18n/english/no-access.ts';
import { PAGE } from '../../i18n/english/page.ts';
import { PREFERENCES } from '../../i18n/english/preferences.ts';
import { SET_UP_LINK } from '../../i18n/english/set-up.ts';
import { SETTINGS } from '../../i18n/english/settings.ts';
import { type OwnPageParts, writeNoAccess, writeOwnPage } from '../pages/own-page.ts';
import { servePage, serveSuitelet } from '../pages/suitelet.ts';
import { answerSettingsChange } from './settings-change.ts';
import { readSettingsView } from './settings-view.ts';

const PAGE_PARTS: OwnPageParts = {
  page: 'settings',
  areas: {
    banner: BANNER,
    'banner-on-page': BANNER_ON_PAGE,
    common: COMMON,
    page: PAGE,
    preferences: PREFERENCES,
    settings: SETTINGS,
    'set-up-link': SET_UP_LINK,
    'call-fields': CALL_FIELDS,
    'call-sync-state': CALL_SYNC_STATE,
    'info-links': INFO_LINKS,
    'info-links-card': INFO_LINKS_CARD,
    'no-access': NO_ACCESS,
  },
};

/**
 * Serves the settings page (GET) and takes its changes and tests (POST). The page costs up to 118
 * units, an answer 128.
 * @param clock milliseconds since 1970
 */
export function serveSettings(
  request: ServerRequest,
  response: ServerResponse,
  clock: () => number,
): void {
  serveSuitelet(request, response, {
    get: () => {
      servePage(response, 'settings', () => {
        const view = readSettingsView(clock());
        if (view.facts.access) writeOwnPage(response, PAGE_PARTS, view);
        else writeNoAccess(response);
      });
    },
    post: () => answerSettingsChange(request.body, clock),
  });
}
