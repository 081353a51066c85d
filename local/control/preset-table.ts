import type { Preset, PresetContext } from './presets.ts';
import { bundleFor, m2mFields, rememberedBundle } from './product.ts';
import type { WorldPatch } from './world-patch.ts';

const ALL = ['softphone', 'settings', 'record'] as const;
const PHONE_AND_RECORD = ['softphone', 'record'] as const;

const nothing = (): WorldPatch => ({});

const connection =
  (state: 'expired' | 'never-connected') =>
  ({ user }: PresetContext): WorldPatch => ({ connections: { [String(user.id)]: state } });

const bundle =
  (choice: 'older' | 'older-managed') =>
  ({ version }: PresetContext): WorldPatch => {
    const installed = bundleFor(choice, version);
    return { bundle: installed, company: rememberedBundle(installed) };
  };

const nothingSetUp = ({ world, now }: PresetContext): WorldPatch => ({
  company: {
    ...m2mFields(world.company, 'ringcentral', 'not-configured', now),
    ...m2mFields(world.company, 'netsuite', 'not-configured', now),
  },
});

/** Every banner, in the order of the catalogue, with the shortest way to it. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'all-well',
    shows: 'No banner',
    how: 'Everything is connected, tested and allowed. What your own browser lacks still shows.',
    role: 'member',
    surfaces: ALL,
    differs: nothing,
  },
  {
    id: 'netsuite-session-expired',
    shows: 'NetSuite session expired',
    how:
      'Open the page, come back here, press “Then lapse the session”, and go back to the page. ' +
      'Until then it asks nothing.',
    then: 'lapse',
    role: 'member',
    surfaces: ALL,
    differs: nothing,
  },
  {
    id: 'reconnect-ringcentral',
    shows: 'Reconnect RingCentral',
    how: 'The user’s RingCentral token has expired.',
    role: 'member',
    surfaces: PHONE_AND_RECORD,
    differs: connection('expired'),
  },
  {
    id: 'connect-ringcentral',
    shows: 'Connect RingCentral',
    how: 'The user has never connected.',
    role: 'member',
    surfaces: PHONE_AND_RECORD,
    differs: connection('never-connected'),
  },
  {
    id: 'media-capability',
    shows: 'Microphone',
    how: 'The browser has no microphone. The other causes are under “Browser”.',
    role: 'member',
    surfaces: ALL,
    differs: () => ({ browser: { microphone: 'missing' } }),
  },
  {
    id: 'multiple-tabs',
    shows: 'Multiple tabs',
    how: 'Open the softphone twice: the second tab shows it, and so does a record then.',
    role: 'member',
    surfaces: PHONE_AND_RECORD,
    differs: nothing,
  },
  {
    id: 'update-bundle',
    shows: 'Update bundle',
    how: 'Bundle 0.9.0 is installed, for a member to read.',
    role: 'member',
    surfaces: ALL,
    differs: bundle('older'),
  },
  {
    id: 'update-bundle-managed',
    shows: 'Update bundle, managed',
    how: 'A managed bundle 0.9.0, which only its publisher updates.',
    role: 'admin',
    surfaces: ALL,
    differs: bundle('older-managed'),
  },
  {
    id: 'integrations-setup',
    shows: 'Integrations setup',
    how: 'Neither M2M credential is set up; only company admins see it.',
    role: 'admin',
    surfaces: PHONE_AND_RECORD,
    differs: nothingSetUp,
  },
  {
    id: 'enable-notifications',
    shows: 'Enable notifications',
    how: 'Nobody has asked for the permission yet. Forgets snoozes too.',
    role: 'member',
    surfaces: PHONE_AND_RECORD,
    differs: () => ({ browser: { notifications: 'default' } }),
  },
];
