import { checkTitle } from '../../checklist/check-texts.ts';
import { CHECK_IDS } from '../../checklist/checklist.ts';
import {
  CARD_FIELDS,
  type CompanyCard,
  type CompanyField,
  CompanyValues,
} from '../../contracts/company.ts';
import type { AuditRow } from '../../contracts/setup.ts';
import { language, say, sayList } from '../../i18n/say.ts';

/**
 * The codes that rows hold and we have words for. A row says what it says: any other code is shown
 * as it is.
 */
const ACTIONS = [
  'save-company',
  'save-call-sync',
  'save-info-links',
  'test-connection',
  'scheduled-test',
  'installation',
  'end-connection',
] as const;
const OUTCOMES = [
  'saved',
  'not-saved',
  'passed',
  'failed',
  'unknown',
  'complete',
  'incomplete',
  'ended',
] as const;
const CARDS = Object.keys(CARD_FIELDS) as CompanyCard[];
const FIELDS = Object.keys(CompanyValues.entries) as CompanyField[];
const ROLES = {
  administrator: 'administrator',
  customrole_rcp_company_admin: 'company-admin',
  customrole_rcp_member: 'member',
  customrole_rcp_service: 'service',
} as const;

type Hyphens<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphens<Rest>}`
  : '';
/** A field's name as the keys of words have it: rcClientId is rc-client-id. */
const hyphens = <Text extends string>(text: Text) =>
  text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Hyphens<Text>;

function fieldWords(name: string): string {
  if (name === 'messages') return say('audit.field.messages');
  const field = FIELDS.find((known) => known === name);
  return field === undefined ? name : say(`audit.field.${hyphens(field)}`);
}

function cardWords(name: string): string {
  if (name === 'call-sync') return say('audit.card.call-sync');
  const card = CARDS.find((known) => known === name);
  return card === undefined ? name : say(`audit.card.${card}`);
}

/** A text as it is kept, `head` or `head: rest`, and the parts of the rest. */
function parts(text: string): { head: string; rest: string[] } {
  const at = text.indexOf(':');
  if (at < 0) return { head: text.trim(), rest: [] };
  return {
    head: text.slice(0, at).trim(),
    rest: text
      .slice(at + 1)
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  };
}

/** What was done, to which fields. */
export function actionWords({ action, subject }: AuditRow): string {
  const known = ACTIONS.find((candidate) => candidate === action);
  if (known === undefined) return `${action} ${subject}`.trim();
  if (known === 'end-connection') return say('audit.action.end-connection', subject);
  if (known === 'save-info-links') return say('audit.action.save-info-links');
  const { head, rest } = parts(subject);
  if (known === 'installation')
    return rest[0] === undefined
      ? say('audit.action.installation', head)
      : say('audit.action.update', head, rest[0]);
  const what = say(`audit.action.${known}`, cardWords(head));
  return rest.length === 0 ? what : say('audit.fields', what, sayList(rest.map(fieldWords)));
}

/** Who did it, in which role. */
export function whoWords({ user, role }: AuditRow): string {
  if (user === '') return say('audit.system');
  if (role === '') return user;
  const known = Object.hasOwn(ROLES, role) ? ROLES[role as keyof typeof ROLES] : undefined;
  return say('audit.by', user, known === undefined ? role : say(`audit.role.${known}`));
}

/** How it ended. */
export function outcomeWords({ outcome }: AuditRow): string {
  const { head } = parts(outcome);
  const known = OUTCOMES.find((candidate) => candidate === head);
  return known === undefined ? head : say(`audit.outcome.${known}`);
}

/** A value that the trail shows: what it was, and what it is. */
const CHANGE = /^(\w+) (\S+) -> (\S+)$/;
/** An Info Link: its label, and its address before and after. Addresses hold no spaces. */
const LINK = /^link (.+) (\S+) -> (\S+)$/;
const LINK_ORDER = /^link-order (.+)$/;
const CONFIRMED = /^confirmed (\S+)$/;
const orNone = (text: string): string => (text === '-' ? say('audit.no-value') : text);

/** What the row shows of values, one a line: what each was and is. */
export function detailWords({ detail = '' }: AuditRow): string[] {
  return detail
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, field, before, after] = CHANGE.exec(line) ?? [];
      if (field !== undefined && before !== undefined && after !== undefined)
        return say('audit.change', fieldWords(field), orNone(before), orNone(after));
      const [, label, from, to] = LINK.exec(line) ?? [];
      if (label !== undefined && from !== undefined && to !== undefined)
        return say('audit.change', label, orNone(from), orNone(to));
      const order = LINK_ORDER.exec(line)?.[1];
      if (order !== undefined) return say('audit.link-order', order);
      const host = CONFIRMED.exec(line)?.[1];
      return host === undefined ? line : say('audit.confirmed', host);
    });
}

/**
 * What else the row says of the outcome, or an empty text: a cause, or for an installation the
 * lines that were left to do.
 */
export function moreWords({ outcome }: AuditRow): string {
  return sayList(
    parts(outcome).rest.map((part) => {
      const id = CHECK_IDS.find((candidate) => candidate === part);
      return id === undefined ? part : checkTitle(id);
    }),
  );
}

/** When, as the reader writes it. */
export function timeWords({ at }: AuditRow): string {
  return at === ''
    ? say('audit.no-time')
    : new Date(at).toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'short' });
}
