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
import { PAST_CALL } from '../../i18n/english/past-call.ts';
import { PREFERENCES } from '../../i18n/english/preferences.ts';
import { RECORD_BAR } from '../../i18n/english/record-bar.ts';
import { SHELL } from '../../i18n/english/shell.ts';
import { SOFTPHONE } from '../../i18n/english/softphone.ts';
import { TELEPHONE } from '../../i18n/english/telephone.ts';
import type { Areas } from '../../i18n/english.ts';

/**
 * What the softphone page carries: the texts of its banners, its telephone, and calls, which must
 * not depend on another answer of NetSuite.
 */
export const PAGE_TEXTS = {
  banner: BANNER,
  'banner-on-page': BANNER_ON_PAGE,
  'call-result': CALL_RESULT,
  'call-skip': CALL_SKIP,
  common: COMMON,
  'no-access': NO_ACCESS,
  page: PAGE,
  'past-call': PAST_CALL,
  preferences: PREFERENCES,
  'record-bar': RECORD_BAR,
  shell: SHELL,
  softphone: SOFTPHONE,
  telephone: TELEPHONE,
} satisfies Areas;

/**
 * What the page asks for once its phone can dial: the texts of the parts that bring rooms, and what
 * is said about people and calls besides their cards.
 *
 * @see docs/decisions/0070-texts-with-the-parts-that-say-them.md
 */
export const LATER_TEXTS = {
  'after-call': AFTER_CALL,
  contacts: CONTACTS,
  context: CONTEXT,
  history: HISTORY,
  'info-links': INFO_LINKS,
  messages: MESSAGES,
} satisfies Areas;
