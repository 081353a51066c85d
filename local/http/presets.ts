import type { Account, User, World } from '../account.ts';
import { recordUrl } from './paths.ts';
import { bundleFor, m2mFields, rememberedBundle, ROLES, SURFACES } from './product.ts';
import type { WorldPatch } from './world-patch.ts';

export type PresetSurface = 'softphone' | 'settings' | 'record';
export type PresetRole = keyof typeof ROLES;

export interface Preset {
  id: string;
  /** What shows. */
  shows: string;
  /** What is done, and what is left to do by hand. */
  how: string;
  role: PresetRole;
  /** Pages on which it shows; the first is the best to see it on. */
  surfaces: readonly PresetSurface[];
  /** What differs from a world in which all is well. */
  differs: (at: PresetContext) => WorldPatch;
}

export interface PresetContext {
  world: World;
  user: User;
  version: string;
  /** The account's time, ISO in UTC. */
  now: string;
}

const nothing = (): WorldPatch => ({});
const ALL = ['softphone', 'settings', 'record'] as const;
const PHONE_AND_RECORD = ['softphone', 'record'] as const;

const older = (choice: 'older' | 'older-managed') => ({ version }: PresetContext): WorldPatch => {
  const bundle = bundleFor(choice, version);
  return { bundle, company: rememberedBundle(bundle) };
};

/** Every banner, in the order of the catalogue, with the shortest way to it. */
export const PRESETS: readonly Preset[] = [
  { id: 'all-well', shows: 'No banner', how: 'Everything is connected, tested and allowed. What your own browser lacks still shows.', role: 'member', surfaces: ALL, differs: () => ({ browser: { notifications: 'granted' } }) },
  { id: 'netsuite-session-expired', shows: 'NetSuite session expired', how: 'Open the page, press “Lapse the session” below, then go back to its tab.', role: 'member', surfaces: ALL, differs: nothing },
  { id: 'reconnect-ringcentral', shows: 'Reconnect RingCentral', how: 'The user’s RingCentral token has expired.', role: 'member', surfaces: PHONE_AND_RECORD, differs: ({ user }) => ({ connections: { [String(user.id)]: 'expired' } }) },
  { id: 'connect-ringcentral', shows: 'Connect RingCentral', how: 'The user has never connected.', role: 'member', surfaces: PHONE_AND_RECORD, differs: ({ user }) => ({ connections: { [String(user.id)]: 'never-connected' } }) },
  { id: 'media-capability', shows: 'Microphone', how: 'The browser has no microphone. The other causes are under “Browser”.', role: 'member', surfaces: ALL, differs: () => ({ browser: { microphone: 'missing' } }) },
  { id: 'multiple-tabs', shows: 'Multiple tabs', how: 'Press the button twice: the second tab shows it.', role: 'member', surfaces: PHONE_AND_RECORD, differs: nothing },
  { id: 'update-bundle', shows: 'Update bundle', how: 'Bundle 0.9.0 is installed, for a member to read.', role: 'member', surfaces: ALL, differs: older('older') },
  { id: 'update-bundle-managed', shows: 'Update bundle, managed', how: 'A managed bundle 0.9.0, which only its publisher updates.', role: 'admin', surfaces: ALL, differs: older('older-managed') },
  { id: 'integrations-setup', shows: 'Integrations setup', how: 'Neither M2M credential is set up; only company admins see it.', role: 'admin', surfaces: PHONE_AND_RECORD, differs: ({ world, now }) => ({ company: { ...m2mFields(world.company, 'ringcentral', 'not-configured', now), ...m2mFields(world.company, 'netsuite', 'not-configured', now) } }) },
  { id: 'enable-notifications', shows: 'Enable notifications', how: 'Nobody asked for the permission yet. Forgets snoozes too.', role: 'member', surfaces: PHONE_AND_RECORD, differs: () => ({ browser: { notifications: 'default' } }) },
];

/** The sample user for a preset, with the role to sign in with; null when no sample user holds it. */
export function presetUser(account: Account, role: PresetRole): User | null {
  const holders = account.users().filter((user) => user.roles.some((one) => one.scriptId === ROLES[role]));
  // Who has this role only, so that the name of the sample user fits.
  return holders.find((user) => user.roles.length === 1) ?? holders[0] ?? null;
}

/** A world in which all is well but for what the preset shows. */
export function presetWorld(preset: Preset, context: PresetContext): WorldPatch {
  const { world, user, version, now } = context;
  const differs = preset.differs(context);
  const bundle = bundleFor('none', version);
  return {
    connections: { [String(user.id)]: 'connected', ...differs.connections },
    company: {
      ...m2mFields(world.company, 'ringcentral', 'passed', now),
      ...m2mFields(world.company, 'netsuite', 'passed', now),
      ...rememberedBundle(bundle),
      custrecord_rcp_min_version: '',
      ...differs.company,
    },
    bundle: differs.bundle === undefined ? bundle : differs.bundle,
    browser: { microphone: 'real', notifications: 'granted', webLocks: 'real', ...differs.browser },
    scriptsHealthy: true,
  };
}

/** Address of the page to see it on. */
export function surfaceUrl(account: Account, surface: PresetSurface): string {
  if (surface !== 'record') return SURFACES[surface];
  const first = account.listRecords('customer')[0];
  return recordUrl('customer', first?.id ?? null);
}
