import type { Words } from './english.ts';
import { ACCOUNT_CHECK } from './japanese/account-check.ts';
import { AFTER_CALL } from './japanese/after-call.ts';
import { AUDIT } from './japanese/audit.ts';
import { BANNER } from './japanese/banner.ts';
import { BANNER_ON_PAGE } from './japanese/banner-on-page.ts';
import { CALL_FIELDS } from './japanese/call-fields.ts';
import { CALL_RESULT } from './japanese/call-result.ts';
import { CALL_SKIP } from './japanese/call-skip.ts';
import { CALL_SYNC, CALL_SYNC_STATE } from './japanese/call-sync.ts';
import { COMMON } from './japanese/common.ts';
import { CONTACTS } from './japanese/contacts.ts';
import { CONTEXT } from './japanese/context.ts';
import { HISTORY } from './japanese/history.ts';
import { INFO_LINKS, INFO_LINKS_CARD } from './japanese/info-links.ts';
import { LANGUAGE } from './japanese/language.ts';
import { MESSAGES } from './japanese/messages.ts';
import { NO_ACCESS } from './japanese/no-access.ts';
import { PAGE } from './japanese/page.ts';
import { PAST_CALL } from './japanese/past-call.ts';
import { PHONE_CALL } from './japanese/phone-call.ts';
import { PHONE_LINK } from './japanese/phone-link.ts';
import { PLAIN_PAGE } from './japanese/plain-page.ts';
import { PREFERENCES } from './japanese/preferences.ts';
import { RECORD } from './japanese/record.ts';
import { RECORD_BAR } from './japanese/record-bar.ts';
import { SET_UP } from './japanese/set-up.ts';
import { SET_UP_LINK } from './japanese/set-up-link.ts';
import { SETTINGS } from './japanese/settings.ts';
import { SHELL } from './japanese/shell.ts';
import { SOFTPHONE } from './japanese/softphone.ts';
import { TELEPHONE } from './japanese/telephone.ts';

/** Every text of the folder `japanese`. Written by `npm run languages`. */
export const JAPANESE: Words = {
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
