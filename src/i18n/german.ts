import type { Words } from './english.ts';
import { ACCOUNT_CHECK } from './german/account-check.ts';
import { AFTER_CALL } from './german/after-call.ts';
import { AUDIT } from './german/audit.ts';
import { BANNER } from './german/banner.ts';
import { BANNER_ON_PAGE } from './german/banner-on-page.ts';
import { CALL_FIELDS } from './german/call-fields.ts';
import { CALL_RESULT } from './german/call-result.ts';
import { CALL_SKIP } from './german/call-skip.ts';
import { CALL_SYNC, CALL_SYNC_STATE } from './german/call-sync.ts';
import { COMMON } from './german/common.ts';
import { CONTACTS } from './german/contacts.ts';
import { CONTEXT } from './german/context.ts';
import { HISTORY } from './german/history.ts';
import { INFO_LINKS, INFO_LINKS_CARD } from './german/info-links.ts';
import { LANGUAGE } from './german/language.ts';
import { MESSAGES } from './german/messages.ts';
import { NO_ACCESS } from './german/no-access.ts';
import { PAGE } from './german/page.ts';
import { PAST_CALL } from './german/past-call.ts';
import { PHONE_CALL } from './german/phone-call.ts';
import { PHONE_LINK } from './german/phone-link.ts';
import { PLAIN_PAGE } from './german/plain-page.ts';
import { PREFERENCES } from './german/preferences.ts';
import { RECORD } from './german/record.ts';
import { RECORD_BAR } from './german/record-bar.ts';
import { SET_UP } from './german/set-up.ts';
import { SET_UP_LINK } from './german/set-up-link.ts';
import { SETTINGS } from './german/settings.ts';
import { SHELL } from './german/shell.ts';
import { SOFTPHONE } from './german/softphone.ts';
import { TELEPHONE } from './german/telephone.ts';

/** Every text of the folder `german`. Written by `npm run languages`. */
export const GERMAN: Words = {
  ...ACCOUNT_CHECK,
  ...AFTER_CALL,
  ...AUDIT,
  ...BANNER,
  ...BANNER_ON_PAGE,
  ...CALL_FIELDS,
  ...CALL_RESULT,
  ...CALL_SKIP,
  ...CALL_SYNC,
  ...CALL_SYNC_STATE,
  ...COMMON,
  ...CONTACTS,
  ...CONTEXT,
  ...HISTORY,
  ...INFO_LINKS,
  ...INFO_LINKS_CARD,
  ...LANGUAGE,
  ...MESSAGES,
  ...NO_ACCESS,
  ...PAGE,
  ...PAST_CALL,
  ...PHONE_CALL,
  ...PHONE_LINK,
  ...PLAIN_PAGE,
  ...PREFERENCES,
  ...RECORD,
  ...RECORD_BAR,
  ...SET_UP,
  ...SET_UP_LINK,
  ...SETTINGS,
  ...SHELL,
  ...SOFTPHONE,
  ...TELEPHONE,
};
