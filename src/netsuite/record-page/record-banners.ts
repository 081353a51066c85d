import * as runtime from 'N/runtime';
import type { EntryPoints } from 'N/types';
import * as message from 'N/ui/message';
import * as serverWidget from 'N/ui/serverWidget';
import type { BannerId, Severity } from '../../banners/banner.ts';
import { messageHtml } from '../../banners/message-html.ts';
import { recordData } from '../../banners/record-candidates.ts';
import type { RecordData } from '../../banners/record-data.ts';
import { BANNER } from '../../i18n/english/banner.ts';
import { COMMON } from '../../i18n/english/common.ts';
import { LANGUAGE } from '../../i18n/english/language.ts';
import { PHONE_LINK } from '../../i18n/english/phone-link.ts';
import { RECORD } from '../../i18n/english/record.ts';
import type { Areas, Dictionary } from '../../i18n/english.ts';
import { setDictionary } from '../../i18n/say.ts';
import { readKnown } from '../facts/read-server-facts.ts';
import { cachedWords } from '../facts/status-cache.ts';
import { logFailure } from '../log-failure.ts';
import { jsonForScript } from '../pages/json-for-script.ts';
import { english } from '../server-texts.ts';
import { numbersHtml } from './record-numbers.ts';
import recordScript from 'browser:record';

type Context = EntryPoints.UserEvent.beforeLoadContext;

const FIELD = 'custpage_rcp_banners';

/** What is said here, and of it what the page's script says itself. */
const AREAS: Areas = {
  language: LANGUAGE,
  banner: BANNER,
  common: COMMON,
  record: RECORD,
  'phone-link': PHONE_LINK,
};
const SCRIPT_AREAS: Areas = { language: LANGUAGE, common: COMMON, record: RECORD };

/** Only these travel: the banners are in words already. */
function scriptWords(words: Dictionary): Dictionary {
  const keys = Object.keys(english(SCRIPT_AREAS)) as (keyof Dictionary)[];
  return Object.fromEntries(keys.map((key) => [key, words[key] ?? key]));
}

/** Everything else (print, email, quick view, approvals …) has no page a banner could stand on. */
function isPage({ type, UserEventType }: Context): boolean {
  const pages: readonly unknown[] = [
    UserEventType.VIEW,
    UserEventType.EDIT,
    UserEventType.CREATE,
    UserEventType.COPY,
  ];
  return pages.includes(type);
}

function messageType(severity: Severity): message.Type {
  switch (severity) {
    case 'error':
      return message.Type.ERROR;
    case 'warning':
      return message.Type.WARNING;
    case 'info':
      return message.Type.INFORMATION;
  }
}

function showMessage(
  form: serverWidget.Form,
  { known, links }: Omit<RecordData, 'words' | 'shown' | 'calls'>,
): BannerId | null {
  const first = known[0];
  if (first === undefined) return null;
  form.addPageInitMessage({
    type: messageType(first.severity),
    title: first.title,
    message: messageHtml(first, known.length - 1, links),
    duration: 0,
  });
  return first.id;
}

/**
 * Whether a deployment on customers also fires on leads is not documented, so a second one must
 * find the work done. What getField does for a field that is not there is not documented either:
 * whatever it is, it must not cost the banner.
 */
function isDone(form: serverWidget.Form): boolean {
  try {
    return (form.getField({ id: FIELD }) as serverWidget.Field | null | undefined) != null;
  } catch {
    return false;
  }
}

/**
 * The banners that only the browser can know need a script, in view mode too, where client scripts
 * do not run (NetSuite help, section_4410597671). It travels inside the page: no request, and no
 * slot that another product could want.
 */
function addScript(form: serverWidget.Form, data: RecordData, numbers: string): void {
  const field = form.addField({
    id: FIELD,
    type: serverWidget.FieldType.INLINEHTML,
    label: 'RingCentral',
  });
  field.defaultValue =
    numbers +
    `<script type="application/json" id="rcp-record-data">${jsonForScript(data)}</script>` +
    `<script>${recordScript}</script>`;
}

/** Losing the numbers must not cost the banner. */
function numbersOf({ newRecord }: Context): string {
  try {
    return numbersHtml(newRecord);
  } catch (thrown) {
    logFailure('RingCentral: no numbers to call on this record', thrown);
    return '';
  }
}

/**
 * Adds the most urgent banner the server knows of to a record page, and the script for those the
 * browser knows of. Costs 3 units when all is cached, at most 28 when nothing is. Never throws: a
 * failure costs the banner, not the record.
 */
export function showRecordBanners(context: Context): void {
  try {
    if (runtime.executionContext !== runtime.ContextType.USER_INTERFACE || !isPage(context)) return;
    if (isDone(context.form)) return;
    const { facts, language } = readKnown();
    // Nobody set this role up for the product, so nothing of it is this person's business.
    if (!facts.access) return;
    const words = cachedWords(language, AREAS);
    setDictionary(words);
    const data = recordData(facts);
    const calls = facts.connection === 'connected';
    addScript(
      context.form,
      { ...data, words: scriptWords(words), calls, shown: showMessage(context.form, data) },
      calls ? numbersOf(context) : '',
    );
  } catch (thrown) {
    logFailure('RingCentral: no banner on this record', thrown);
  }
}
