import * as log from 'N/log';
import { checkFix, checkTitle, checkWords, utcTime } from '../../checklist/check-texts.ts';
import { type Check, checkState, countOf } from '../../checklist/checklist.ts';
import { LANGUAGE } from '../../i18n/english/language.ts';
import { SET_UP } from '../../i18n/english/set-up.ts';
import { setDictionary } from '../../i18n/say.ts';
import { writeAudit } from '../audit/audit.ts';
import { COMPILED_VERSION } from '../facts/bundle.ts';
import { logFailure } from '../log-failure.ts';
import { english } from '../server-texts.ts';
import { readFeatures } from './checklist-facts.ts';
import { readChecklist } from './read-checklist.ts';

/**
 * Without these NetSuite can't install the objects; everything else can be fixed afterwards.
 */
const IMPOSSIBLE_WITHOUT = {
  CUSTOMRECORDS: 'Custom Records',
  SERVERSIDESCRIPTING: 'Server SuiteScript',
} as const;

/**
 * Stops an installation that cannot succeed. What it throws is what the installer reads: NetSuite
 * shows the text of an error out of an installation script (NetSuite help, section_4460460309).
 * Free.
 * @throws an Error with the names of the features and where they are turned on
 */
export function refuseImpossible(): void {
  const features = readFeatures();
  const off = (Object.keys(IMPOSSIBLE_WITHOUT) as (keyof typeof IMPOSSIBLE_WITHOUT)[]).filter(
    (feature) => !features[feature],
  );
  if (off.length === 0) return;
  throw new Error(
    'RingCentral for NetSuite Pro needs ' +
      `${off.map((feature) => IMPOSSIBLE_WITHOUT[feature]).join(' and ')}. Turn it on under ` +
      'Setup > Company > Enable Features, SuiteCloud, then install again.',
  );
}

/** NetSuite cuts details at this many characters (typings, N/log). */
const LONGEST_DETAILS = 3_999;
/** Where the rest is done. */
const LEADS = 'Open RingCentral Setup: it leads through every task.';

const line = (check: Check): string =>
  [`${checkTitle(check.id)}:`, checkWords(check, utcTime), checkFix(check, utcTime) ?? '']
    .join(' ')
    .trim();

const clipped = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/**
 * Returns what is left to do, one line for each item. All lines together fit a log entry: each gets
 * an equal share of the room, so that NetSuite doesn't cut off the last ones.
 */
export function detailsOf(left: readonly Check[]): string {
  if (left.length === 0) return 'Everything is set up.';
  const share = Math.floor((LONGEST_DETAILS - LEADS.length) / left.length) - 1;
  return [...left.map((check) => clipped(line(check), share)), LEADS].join('\n');
}

/**
 * Looks at the account once everything is there, and says in the script log and in the audit trail
 * what is left to do. It never throws: an installation is not undone for what an admin does next.
 * Costs at most 87 units, of 10,000.
 *
 * @param from the version there was, whatever NetSuite calls it; nothing at a first installation
 */
export function reportInstallation(from: unknown): void {
  try {
    // The script log and the audit trail are read by people of any language: both stay English.
    setDictionary(english({ language: LANGUAGE, 'set-up': SET_UP }));
    const { checks } = readChecklist(Date.now());
    const left = checks.filter((check) => checkState(check) !== 'done');
    const before = typeof from === 'string' || typeof from === 'number' ? String(from) : '';
    const what = before === '' ? 'installed' : `updated from ${before}`;
    const title =
      `RingCentral for NetSuite Pro ${COMPILED_VERSION} ${what}: ` +
      `${String(countOf(checks, 'done'))} of ${String(checks.length)} done`;
    log.audit({
      title: title.slice(0, 99),
      details: detailsOf(left),
    });
    writeAudit({
      action: 'installation',
      subject: before === '' ? COMPILED_VERSION : `${COMPILED_VERSION}: ${before}`,
      outcome:
        left.length === 0 ? 'complete' : `incomplete: ${left.map(({ id }) => id).join(', ')}`,
    });
  } catch (thrown) {
    logFailure('RingCentral: the installation could not be checked', thrown);
  }
}
