import { type Facts, isActingTab, type M2mState, type Surface } from '../facts/facts.ts';
import type { Known } from '../facts/known.ts';
import { isOutdated } from '../facts/version.ts';
import type { BannerCases, BannerId, BannerRule } from './banner.ts';

const EVERYWHERE = { softphone: 'bar', settings: 'bar', record: 'bar' } as const;
const CARD_IN_SETTINGS = { softphone: 'bar', settings: 'card', record: 'bar' } as const;
const NOT_IN_SETTINGS = { softphone: 'bar', settings: 'none', record: 'bar' } as const;

const NEVER = { member: 'never', 'company-admin': 'never' } as const;
const VISIT = { member: 'visit', 'company-admin': 'visit' } as const;
const SEVEN_DAYS = { member: 'seven-days', 'company-admin': 'seven-days' } as const;

const everyone = (): boolean => true;

/**
 * In one softphone tab the microphone matters; on a record it matters to those who can dial at all.
 */
function holdsThePhone(facts: Facts, surface: Surface): boolean {
  if (surface === 'record') return facts.connection === 'connected';
  return isActingTab(facts.tab);
}

function microphoneCase(facts: Facts): BannerCases['media-capability'] | null {
  switch (facts.microphone) {
    case 'unknown':
    case 'ready':
    case 'prompt':
      return null;
    case 'blocked':
    case 'blocked-by-policy':
    case 'missing':
    case 'in-use':
    case 'unsupported':
      return facts.microphone;
  }
}

function tabsCase(facts: Facts, surface: Surface): BannerCases['multiple-tabs'] | null {
  if (surface === 'record') return facts.tab === 'contended' ? 'contended' : null;
  return facts.tab === 'inactive' ? 'inactive' : null;
}

function bundleCase({ bundle, canUpdateBundle }: Facts): BannerCases['update-bundle'] | null {
  if (isOutdated(bundle.installed, bundle.required) !== true) return null;
  if (bundle.managed === true) return 'managed';
  // Without a bundle the list of bundles is empty: the project came from the SuiteCloud CLI and is
  // updated by it.
  if (bundle.bundled === false) return 'deployed';
  return canUpdateBundle === true ? 'can-update' : 'ask-admin';
}

function setupCase({ m2m }: Facts): BannerCases['integrations-setup'] | null {
  const is = (state: Known<M2mState>, wanted: M2mState) => state === wanted;
  const rcMissing = is(m2m.ringcentral, 'not-configured');
  const nsMissing = is(m2m.netsuite, 'not-configured');
  if (rcMissing && nsMissing) return 'both-missing';
  if (rcMissing) return 'ringcentral-missing';
  if (nsMissing) return 'netsuite-missing';
  const rcFailed = is(m2m.ringcentral, 'test-failed');
  const nsFailed = is(m2m.netsuite, 'test-failed');
  if (rcFailed && nsFailed) return 'both-failed';
  if (rcFailed) return 'ringcentral-failed';
  if (nsFailed) return 'netsuite-failed';
  // A credential counts as set up only after its test passed; until then the banner shows.
  const rcUntested = is(m2m.ringcentral, 'not-tested');
  const nsUntested = is(m2m.netsuite, 'not-tested');
  if (rcUntested && nsUntested) return 'both-untested';
  if (rcUntested) return 'ringcentral-untested';
  return nsUntested ? 'netsuite-untested' : null;
}

type Rules = { [Id in BannerId]: Omit<BannerRule<Id>, 'id'> };

/**
 * The catalogue: who sees which banner, where, when, and whether it can be closed. Read it top to
 * bottom; the order is `BANNER_IDS`, the texts are in `src/i18n`. Source: design, section 3.
 */
export const RULES: Rules = {
  'netsuite-session-expired': {
    severity: 'error',
    placement: EVERYWHERE,
    dismissal: NEVER,
    audience: (facts) => facts.usesCrm === true,
    when: (facts) => (facts.session === 'lapsed' ? 'lapsed' : null),
  },
  'reconnect-ringcentral': {
    severity: 'error',
    placement: CARD_IN_SETTINGS,
    dismissal: NEVER,
    audience: everyone,
    when: ({ connection }) =>
      connection === 'expired' || connection === 'revoked' || connection === 'elsewhere'
        ? connection
        : null,
  },
  'connect-ringcentral': {
    severity: 'info',
    placement: CARD_IN_SETTINGS,
    dismissal: NEVER,
    audience: everyone,
    when: ({ connection }) =>
      connection === 'never-connected' ? 'first' : connection === 'disconnected' ? 'again' : null,
  },
  'media-capability': {
    severity: 'warning',
    placement: CARD_IN_SETTINGS,
    dismissal: NEVER,
    audience: (facts, surface) => surface === 'settings' || holdsThePhone(facts, surface),
    when: microphoneCase,
  },
  'multiple-tabs': {
    severity: 'warning',
    placement: NOT_IN_SETTINGS,
    dismissal: NEVER,
    audience: everyone,
    when: tabsCase,
  },
  'update-bundle': {
    severity: 'warning',
    placement: EVERYWHERE,
    dismissal: VISIT,
    audience: everyone,
    when: bundleCase,
  },
  'integrations-setup': {
    severity: 'warning',
    placement: CARD_IN_SETTINGS,
    dismissal: VISIT,
    audience: (facts) => facts.role === 'company-admin',
    when: setupCase,
  },
  'enable-notifications': {
    severity: 'info',
    placement: CARD_IN_SETTINGS,
    dismissal: SEVEN_DAYS,
    audience: everyone,
    when: ({ notifications }) =>
      notifications === 'default' || notifications === 'denied' ? notifications : null,
  },
};
