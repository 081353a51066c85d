import type { Facts, Surface } from '../status/facts.ts';
import type { Banner, BannerAction, BannerCases, BannerId } from './banner.ts';

type Words = Pick<Banner, 'title' | 'body' | 'action'>;
type WordsTable = { [Id in BannerId]: Record<BannerCases[Id], Words> };

const settings = (card: 'ringcentral-you' | 'netsuite-you' | 'ringcentral-company' | 'netsuite-company', label: string) =>
  ({ kind: 'open-settings', card, label }) satisfies BannerAction;

const HOW: BannerAction = { kind: 'show-instructions', label: 'Show me how' };

/**
 * The words of every case. The title carries the message, the body says how to mend it or what still works, and the label
 * says what the click does. {installed} and {required} are the two bundle versions.
 */
const WORDS: WordsTable = {
  'netsuite-session-expired': {
    lapsed: {
      title: 'Your NetSuite session has ended',
      body: 'Caller names, notes and call fields may not load until you sign in again. Calls go on.{waiting}',
      action: settings('netsuite-you', 'Reconnect'),
    },
  },
  'reconnect-ringcentral': {
    expired: {
      title: 'Your RingCentral sign-in has expired',
      body: 'Calls and messages are off until you sign in again. This happens now and then and takes a moment.',
      action: settings('ringcentral-you', 'Reconnect'),
    },
    revoked: {
      title: 'RingCentral has ended your connection',
      body: 'Calls and messages are off until you sign in again.',
      action: settings('ringcentral-you', 'Reconnect'),
    },
  },
  'connect-ringcentral': {
    first: {
      title: 'Connect RingCentral to make and take calls here',
      body: 'One sign-in with your own RingCentral account, and you are ready.',
      action: settings('ringcentral-you', 'Connect'),
    },
    again: {
      title: 'RingCentral is disconnected',
      body: 'You disconnected your account. Connect again whenever you want to make and take calls here.',
      action: settings('ringcentral-you', 'Connect'),
    },
  },
  'media-capability': {
    blocked: {
      title: 'This browser blocks the microphone',
      body: 'You see incoming calls, but nobody would hear you, so calling out is off.',
      action: HOW,
    },
    'blocked-by-policy': {
      title: 'The microphone is not allowed on this page',
      body: 'A rule of your company or of this page forbids it. Calling out is off; incoming calls still show.',
      action: HOW,
    },
    missing: {
      title: 'No microphone found',
      body: 'Plug in a headset or microphone. This message goes by itself as soon as one is there.',
      action: HOW,
    },
    'in-use': {
      title: 'Another program is using the microphone',
      body: 'Close the other program or its call, then try the microphone again.',
      action: HOW,
    },
    unsupported: {
      title: 'This browser cannot use a microphone here',
      body: 'Open NetSuite in a current Chrome, Edge or Firefox, over https, to talk.',
      action: HOW,
    },
  },
  'multiple-tabs': {
    inactive: {
      title: 'The softphone is active in another tab',
      body: 'Calls ring there, not here.',
      action: { kind: 'use-this-tab', label: 'Use this tab' },
    },
    contended: {
      title: 'The softphone is open in more than one tab',
      body: 'Only one of them rings.',
      action: { kind: 'show-active-tab', label: 'Show the active tab' },
    },
  },
  'update-bundle': {
    managed: {
      title: 'A new version of RingCentral for NetSuite Pro is on its way',
      body: 'Version {installed} is installed, {required} is needed. It is updated for you; there is nothing to do.',
      action: null,
    },
    'can-update': {
      title: 'RingCentral for NetSuite Pro needs an update',
      body: 'Version {installed} is installed, {required} is needed. Update the bundle, or deploy it again, then reload this page.',
      action: { kind: 'open-bundles', label: 'Update bundle' },
    },
    'ask-admin': {
      title: 'RingCentral for NetSuite Pro needs an update',
      body: 'Version {installed} is installed, {required} is needed. Ask your NetSuite administrator to update it. Calls go on.',
      action: null,
    },
  },
  'integrations-setup': {
    'both-missing': {
      title: 'Finish setting up the company',
      body: 'RingCentral (Company) and NetSuite (Company) are not set up, so calls are not logged in the background.',
      action: settings('ringcentral-company', 'Open set-up'),
    },
    'ringcentral-missing': {
      title: 'Finish setting up RingCentral (Company)',
      body: 'Calls are not logged in the background until it is set up. Your own calls work.',
      action: settings('ringcentral-company', 'Open set-up'),
    },
    'netsuite-missing': {
      title: 'Finish setting up NetSuite (Company)',
      body: 'Calls are not logged in the background until it is set up. Your own calls work.',
      action: settings('netsuite-company', 'Open set-up'),
    },
    'ringcentral-failed': {
      title: 'The last test of RingCentral (Company) failed',
      body: 'Calls may not be logged in the background. Check its values and test again.',
      action: settings('ringcentral-company', 'Open set-up'),
    },
    'netsuite-failed': {
      title: 'The last test of NetSuite (Company) failed',
      body: 'Calls may not be logged in the background. Check its values and test again.',
      action: settings('netsuite-company', 'Open set-up'),
    },
    'both-failed': {
      title: 'The last tests of the company set-up failed',
      body: 'Calls may not be logged in the background. Check RingCentral (Company) and NetSuite (Company).',
      action: settings('ringcentral-company', 'Open set-up'),
    },
  },
  'enable-notifications': {
    default: {
      title: 'Turn on notifications so that you do not miss calls',
      body: 'They tell you of a call while another tab or program is in front.',
      action: { kind: 'ask-notifications', label: 'Enable notifications' },
    },
    denied: {
      title: 'This browser blocks notifications',
      body: 'You may miss calls while another tab or program is in front.',
      action: HOW,
    },
  },
};

const ON_RECORD: Partial<Record<BannerId, Pick<Words, 'body'>>> = {
  'media-capability': { body: 'Clicking a number to call would fail. The softphone says how to mend it.' },
};

/** On a record there is no room for steps: the softphone has them. */
const RECORD_ACTION: BannerAction = { kind: 'open-softphone', label: 'Open the softphone' };

function waitingWords(calls: number): string {
  return calls === 0 ? '' : ` ${calls === 1 ? 'One call waits' : `${calls} calls wait`} to be saved in NetSuite.`;
}

/** The words of one case of one banner on one surface, as plain text. */
export function wordsFor(id: BannerId, wording: BannerCases[BannerId], surface: Surface, facts: Facts): Words {
  const words = (WORDS[id] as Record<string, Words>)[wording];
  if (words === undefined) throw new Error(`no words for ${id}: ${wording}`);
  const onRecord = surface === 'record' ? ON_RECORD[id] : undefined;
  return {
    title: words.title,
    body: (onRecord ?? words).body
      // Functions, since a version is free text and `$&` in a replacement string means something.
      .replace('{installed}', () => facts.bundle.installed ?? '')
      .replace('{required}', () => facts.bundle.required ?? '')
      .replace('{waiting}', waitingWords(facts.waitingCalls)),
    action: surface === 'record' && words.action?.kind === 'show-instructions' ? RECORD_ACTION : words.action,
  };
}
