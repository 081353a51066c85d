import type { Facts, Surface } from '../facts/facts.ts';
import type { WordKey } from '../i18n/english.ts';
import { say, sayCount } from '../i18n/say.ts';
import type { Banner, BannerAction, BannerCases, BannerId, SettingsCard } from './banner.ts';

/** An action whose label is not said yet. */
type Action = BannerAction extends infer Kind
  ? Kind extends BannerAction
    ? Omit<Kind, 'label'> & { label: WordKey }
    : never
  : never;

const settings = (card: SettingsCard, label: WordKey): Action => ({
  kind: 'open-settings',
  card,
  label,
});

const RECONNECT = settings('ringcentral-you', 'banner.action.reconnect');
const CONNECT = settings('ringcentral-you', 'banner.action.connect');
const SET_UP_RINGCENTRAL = settings('ringcentral-company', 'banner.action.open-settings');
const SET_UP_NETSUITE = settings('netsuite-company', 'banner.action.open-settings');
const UPDATE: Action = { kind: 'open-bundles', label: 'banner.action.update-bundle' };
const HOW: Action = { kind: 'show-instructions', label: 'banner.action.show-me-how' };

/**
 * The primary action of each case. Its title and body are in the catalogue, under the names of
 * banner and case.
 */
const ACTIONS: { [Id in BannerId]: Record<BannerCases[Id], Action | null> } = {
  'netsuite-session-expired': { lapsed: settings('netsuite-you', 'banner.action.reconnect') },
  'reconnect-ringcentral': { expired: RECONNECT, revoked: RECONNECT, elsewhere: RECONNECT },
  'connect-ringcentral': { first: CONNECT, again: CONNECT },
  'media-capability': {
    blocked: HOW,
    'blocked-by-policy': HOW,
    missing: HOW,
    'in-use': HOW,
    unsupported: HOW,
  },
  'multiple-tabs': {
    inactive: { kind: 'use-this-tab', label: 'banner.action.use-this-tab' },
    contended: { kind: 'show-active-tab', label: 'banner.action.show-active-tab' },
  },
  'update-bundle': {
    managed: UPDATE,
    deployed: settings('company', 'banner.action.show-version'),
    'can-update': UPDATE,
    'ask-admin': UPDATE,
  },
  'integrations-setup': {
    'both-missing': SET_UP_RINGCENTRAL,
    'ringcentral-missing': SET_UP_RINGCENTRAL,
    'netsuite-missing': SET_UP_NETSUITE,
    'ringcentral-failed': SET_UP_RINGCENTRAL,
    'netsuite-failed': SET_UP_NETSUITE,
    'both-failed': SET_UP_RINGCENTRAL,
    'ringcentral-untested': SET_UP_RINGCENTRAL,
    'netsuite-untested': SET_UP_NETSUITE,
    'both-untested': SET_UP_RINGCENTRAL,
  },
  'enable-notifications': {
    default: { kind: 'ask-notifications', label: 'banner.action.enable-notifications' },
    denied: HOW,
  },
};

/** A record page has no room for steps: the softphone shows them. */
const RECORD_ACTION: Action = { kind: 'open-softphone', label: 'common.open-softphone' };

/** All cases of this banner have one title. */
const ONE_TITLE = 'update-bundle';

/** Cases that share a body, which names neither card: the title does. */
const SHARED_BODIES = {
  'ringcentral-failed': 'failed',
  'netsuite-failed': 'failed',
  'ringcentral-untested': 'untested',
  'netsuite-untested': 'untested',
} as const;
type BodyOf<Wording extends string> = Wording extends keyof typeof SHARED_BODIES
  ? (typeof SHARED_BODIES)[Wording]
  : Wording;

/**
 * Every banner has a title and a body for each of its cases, of its own or shared: a key that the
 * catalogue lacks is a type error here.
 */
type CaseKey =
  | `banner.${typeof ONE_TITLE}.title`
  | { [Id in BannerId]: `banner.${Id}.${BodyOf<BannerCases[Id]>}.body` }[BannerId]
  | {
      [Id in Exclude<BannerId, typeof ONE_TITLE>]: `banner.${Id}.${BannerCases[Id]}.title`;
    }[Exclude<BannerId, typeof ONE_TITLE>];
const titleKey = (id: BannerId, wording: BannerCases[BannerId]): WordKey =>
  (id === ONE_TITLE ? `banner.${id}.title` : `banner.${id}.${wording}.title`) as CaseKey;
const shared: Readonly<Record<string, string>> = SHARED_BODIES;
const bodyKey = (id: BannerId, wording: BannerCases[BannerId]): WordKey =>
  `banner.${id}.${shared[wording] ?? wording}.body` as CaseKey;

function bodyOf(
  id: BannerId,
  wording: BannerCases[BannerId],
  surface: Surface,
  { bundle, waitingCalls, away }: Facts,
): string {
  if (id === 'media-capability' && surface === 'record')
    return say('banner.media-capability.on-record');
  if (id === 'netsuite-session-expired' && away) return say('banner.netsuite-session-expired.away');
  if (id === 'netsuite-session-expired' && waitingCalls > 0)
    return sayCount('banner.netsuite-session-expired.waiting', waitingCalls);
  return say(bodyKey(id, wording), bundle.installed ?? '', bundle.required ?? '');
}

function actionOf(
  id: BannerId,
  wording: BannerCases[BannerId],
  surface: Surface,
): BannerAction | null {
  const action = (ACTIONS[id] as Record<string, Action | null>)[wording];
  if (action === undefined) throw new Error(`no action for ${id}: ${wording}`);
  if (action === null) return null;
  const shown =
    surface === 'record' && action.kind === 'show-instructions' ? RECORD_ACTION : action;
  return { ...shown, label: say(shown.label) };
}

/**
 * The words of one case of one banner on one surface, as plain text, in the language of the
 * dictionary in force.
 */
export function wordsFor(
  id: BannerId,
  wording: BannerCases[BannerId],
  surface: Surface,
  facts: Facts,
): Pick<Banner, 'title' | 'body' | 'action'> {
  return {
    title: say(titleKey(id, wording)),
    body: bodyOf(id, wording, surface, facts),
    action: actionOf(id, wording, surface),
  };
}
