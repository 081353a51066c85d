import type { User } from '../account/identity.ts';
import { recordUrl } from '../account/paths.ts';
import type { AccountRecords } from '../account/records.ts';
import type { AccountSessions } from '../account/sessions.ts';
import type { World } from '../account/world.ts';
import { bundleFor, m2mFields, ROLES, rememberedBundle, SURFACES } from './product.ts';
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
  /** What is left to press afterwards. */
  then?: 'lapse';
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

/**
 * The sample user for a preset, with the role to sign in with; null when no sample user holds it.
 */
export function presetUser(
  sessions: Pick<AccountSessions, 'users'>,
  role: PresetRole,
): User | null {
  const holders = sessions
    .users()
    .filter((user) => user.roles.some((one) => one.scriptId === ROLES[role]));
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
    featuresOff: [],
    deploymentsOff: [],
    fieldsRemoved: [],
    scriptsHealthy: true,
  };
}

/** Address of the page to see it on. */
export function surfaceUrl(records: Pick<AccountRecords, 'list'>, surface: PresetSurface): string {
  if (surface !== 'record') return SURFACES[surface];
  const first = records.list('customer')[0];
  return recordUrl('customer', first?.id ?? null);
}
