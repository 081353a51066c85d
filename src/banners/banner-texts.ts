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

/** On a record there is no room for steps: the softphone has them. */
const RECORD_ACTION: Action = { kind: 'open-softphone', label: 'common.open-softphone' };

type CaseKey = {
  [Id in BannerId]: `banner.${Id}.${BannerCases[Id]}.${'title' | 'body'}`;
}[BannerId];

/** Texts that several cases of a banner share. */
const SHARED = {
  'banner.update-bundle.managed.title': 'banner.update-bundle.title',
  'banner.update-bundle.can-update.title': 'banner.update-bundle.title',
  'banner.update-bundle.ask-admin.title': 'banner.update-bundle.title',
  'banner.update-bundle.deployed.title': 'banner.update-bundle.title',
  'banner.integrations-setup.ringcentral-failed.body': 'banner.integrations-setup.failed.body',
  'banner.integrations-setup.netsuite-failed.body': 'banner.integrations-setup.failed.body',
  'banner.integrations-setup.ringcentral-untested.body': 'banner.integrations-setup.untested.body',
  'banner.integrations-setup.netsuite-untested.body': 'banner.integrations-setup.untested.body',
} as const satisfies Partial<Record<CaseKey, WordKey>>;

const isShared = (key: CaseKey): key is keyof typeof SHARED => Object.hasOwn(SHARED, key);

/**
 * The key of a case's title or body. Every banner has both for each of its cases, of its own or
 * shared: a key that the catalogue lacks is a type error here.
 */
function keyOf(id: BannerId, wording: BannerCases[BannerId], part: 'title' | 'body'): WordKey {
  const key = `banner.${id}.${wording}.${part}` as CaseKey;
  return isShared(key) ? SHARED[key] : key;
}

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
  return say(keyOf(id, wording, 'body'), bundle.installed ?? '', bundle.required ?? '');
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
    title: say(keyOf(id, wording, 'title')),
    body: bodyOf(id, wording, surface, facts),
    action: actionOf(id, wording, surface),
  };
}
