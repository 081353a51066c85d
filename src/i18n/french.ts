import type { Words } from './english.ts';
import { ACCOUNT_CHECK } from './french/account-check.ts';
import { AFTER_CALL } from './french/after-call.ts';
import { AUDIT } from './french/audit.ts';
import { BANNER } from './french/banner.ts';
import { BANNER_ON_PAGE } from './french/banner-on-page.ts';
import { CALL_FIELDS } from './french/call-fields.ts';
import { CALL_RESULT } from './french/call-result.ts';
import { CALL_SKIP } from './french/call-skip.ts';
import { CALL_SYNC, CALL_SYNC_STATE } from './french/call-sync.ts';
import { COMMON } from './french/common.ts';
import { CONTACTS } from './french/contacts.ts';
import { CONTEXT } from './french/context.ts';
import { HISTORY } from './french/history.ts';
import { INFO_LINKS, INFO_LINKS_CARD } from './french/info-links.ts';
import { LANGUAGE } from './french/language.ts';
import { MESSAGES } from './french/messages.ts';
import { NO_ACCESS } from './french/no-access.ts';
import { PAGE } from './french/page.ts';
import { PAST_CALL } from './french/past-call.ts';
import { PHONE_CALL } from './french/phone-call.ts';
import { PHONE_LINK } from './french/phone-link.ts';
import { PLAIN_PAGE } from './french/plain-page.ts';
import { PREFERENCES } from './french/preferences.ts';
import { RECORD } from './french/record.ts';
import { RECORD_BAR } from './french/record-bar.ts';
import { SET_UP } from './french/set-up.ts';
import { SET_UP_LINK } from './french/set-up-link.ts';
import { SETTINGS } from './french/settings.ts';
import { SHELL } from './french/shell.ts';
import { SOFTPHONE } from './french/softphone.ts';
import { TELEPHONE } from './french/telephone.ts';

/** Every text of the folder `french`. Written by `npm run languages`. */
export const FRENCH: Words = {
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
