import { language, say, sayList } from '../i18n/say.ts';
import {
  type Check,
  type CheckCause,
  type CheckId,
  checkState,
  FEATURE_IDS,
  type Feature,
} from './checklist.ts';

/** A list in a sentence. Long ones are cut: the page behind the link shows all. */
const LONGEST_LIST = 8;
const list = (items: readonly string[]): string =>
  sayList(items.length > LONGEST_LIST ? [...items.slice(0, LONGEST_LIST), '…'] : items);

const isFeature = (item: string): item is Feature =>
  FEATURE_IDS.some((feature) => feature === item);

/**
 * A feature has a name that people know from Enable Features; ids of deployments and secrets are
 * what people look for.
 */
const named = (item: string): string =>
  isFeature(item) ? say(`set-up.feature.${item.toLowerCase() as Lowercase<Feature>}`) : item;

/** Writes an instant, given in ISO format, for the person who reads it. */
export type WriteTime = (iso: string) => string;

/**
 * As the reader of a page writes it. Only for the browser: NetSuite's server has a zone of its own.
 */
const readersTime: WriteTime = (iso) => new Date(iso).toLocaleString(language());

/** For those whose zone nobody knows. */
export const utcTime: WriteTime = (iso) =>
  `${new Date(iso).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The values in the places of a line's text: what it is about by name, or else its values. */
function valuesOf({ values, items }: Check, time: WriteTime): (string | number)[] {
  if (items.length > 0) return [list(items.map(named))];
  return values.map((value) =>
    value === null
      ? say('set-up.not-known')
      : typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
        ? time(value)
        : value,
  );
}

/** The name of a line. */
export const checkTitle = (id: CheckId): string => say(`set-up.${id}.title`);

/** What a line is for. */
export const checkUse = (id: CheckId): string => say(`set-up.${id}.use`);

/** Every finding has words of its own: one without them is a fault of types. */
type FindingKey = `set-up.${Exclude<CheckCause, `${CheckId}.unread`>}`;

/**
 * What a line found, in one or two sentences. @param time how to write instants; without it the
 * code must run in the reader's browser
 */
export function checkWords(check: Check, time: WriteTime = readersTime): string {
  if (check.cause === 'unread') return say('set-up.unread');
  const words = say(`set-up.${check.id}.${check.cause}` as FindingKey, ...valuesOf(check, time));
  if (check.id !== 'features' || check.cause !== 'on' || check.items.length === 0) return words;
  return `${words} ${say('set-up.features.optional', ...valuesOf(check, time))}`;
}

/** Findings with a fix of their own. */
const OWN_FIXES = [
  'bundle.managed',
  'secrets.unusable',
  'secrets.unseen',
  'sign-in.other-app',
  'certificate.no-date',
  'call-sync.paused',
  'call-sync.needs-credentials',
  'call-sync.needs-mapping',
  'users.reconnect',
  'call-fields.unreadable',
  'info-links.unreadable',
] as const satisfies readonly CheckCause[];

/** Lines whose other findings share one fix. */
const FIXES = ['deployments', 'bundle', 'call-sync'] as const satisfies readonly CheckId[];

/**
 * How to fix the finding; null when there is nothing to fix, and when the steps of its task are the
 * fix, as for everything that is to do.
 */
export function checkFix(check: Check, time: WriteTime = readersTime): string | null {
  if (checkState(check) === 'done') return null;
  if (check.cause === 'unread') return say('set-up.unread.fix');
  if (check.cause === 'not-allowed') return say('set-up.not-allowed.fix');
  const own = OWN_FIXES.find((finding) => finding === `${check.id}.${check.cause}`);
  if (own !== undefined) return say(`set-up.${own}.fix`, ...valuesOf(check, time));
  if (checkState(check) === 'to-do') return null;
  const general = FIXES.find((id) => id === check.id);
  return general === undefined ? null : say(`set-up.${general}.fix`, ...valuesOf(check, time));
}
