import type { Words } from './english.ts';
import { ACCOUNT_CHECK } from './spanish/account-check.ts';
import { AFTER_CALL } from './spanish/after-call.ts';
import { AUDIT } from './spanish/audit.ts';
import { BANNER } from './spanish/banner.ts';
import { BANNER_ON_PAGE } from './spanish/banner-on-page.ts';
import { CALL_FIELDS } from './spanish/call-fields.ts';
import { CALL_RESULT } from './spanish/call-result.ts';
import { CALL_SKIP } from './spanish/call-skip.ts';
import { CALL_SYNC, CALL_SYNC_STATE } from './spanish/call-sync.ts';
import { COMMON } from './spanish/common.ts';
import { CONTACTS } from './spanish/contacts.ts';
import { CONTEXT } from './spanish/context.ts';
import { HISTORY } from './spanish/history.ts';
import { INFO_LINKS, INFO_LINKS_CARD } from './spanish/info-links.ts';
import { LANGUAGE } from './spanish/language.ts';
import { MESSAGES } from './spanish/messages.ts';
import { NO_ACCESS } from './spanish/no-access.ts';
import { PAGE } from './spanish/page.ts';
import { PAST_CALL } from './spanish/past-call.ts';
import { PHONE_CALL } from './spanish/phone-call.ts';
import { PHONE_LINK } from './spanish/phone-link.ts';
import { PLAIN_PAGE } from './spanish/plain-page.ts';
import { PREFERENCES } from './spanish/preferences.ts';
import { RECORD } from './spanish/record.ts';
import { RECORD_BAR } from './spanish/record-bar.ts';
import { SET_UP } from './spanish/set-up.ts';
import { SET_UP_LINK } from './spanish/set-up-link.ts';
import { SETTINGS } from './spanish/settings.ts';
import { SHELL } from './spanish/shell.ts';
import { SOFTPHONE } from './spanish/softphone.ts';
import { TELEPHONE } from './spanish/telephone.ts';

/** Every text of the folder `spanish`. Written by `npm run languages`. */
export const SPANISH: Words = {
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
