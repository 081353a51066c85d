import type { World } from '../account/world.ts';
import {
  BUNDLES,
  bundleFor,
  M2M_STATES,
  MINIMUM_VERSION,
  m2mFields,
  rememberedBundle,
} from './product.ts';

interface At {
  world: World;
  version: string;
  /** The account's time, ISO in UTC. */
  now: string;
}

const pick = <T extends string>(choices: readonly T[], value: string | undefined): T | undefined =>
  choices.find((one) => one === value);

/**
 * The person's choice in a form of the control page, as a change of the world for the action to
 * check; null when the form names nothing that can change.
 */
export function formPatch(
  body: Record<string, string>,
  { world, version, now }: At,
): Record<string, unknown> | null {
  const patch: Record<string, unknown> = {};
  const connections = Object.entries(body).filter(([name]) => name.startsWith('connection.'));
  if (connections.length > 0)
    patch['connections'] = Object.fromEntries(
      connections.map(([name, state]) => [name.slice('connection.'.length), state]),
    );

  const languages = Object.entries(body).filter(([name]) => name.startsWith('language.'));
  if (languages.length > 0)
    patch['languages'] = Object.fromEntries(
      languages.map(([name, locale]) => [name.slice('language.'.length), locale]),
    );

  let company: World['company'] = {};
  for (const service of ['ringcentral', 'netsuite'] as const) {
    const state = pick(M2M_STATES, body[`m2m.${service}`]);
    if (state !== undefined)
      company = { ...company, ...m2mFields(world.company, service, state, now) };
  }
  if (body['minimum'] !== undefined) company[MINIMUM_VERSION] = body['minimum'].trim();

  const choice = pick(BUNDLES, body['bundle']);
  if (choice !== undefined) {
    patch['bundle'] = bundleFor(choice, version);
    company = { ...company, ...rememberedBundle(bundleFor(choice, version)) };
  }
  if (Object.keys(company).length > 0) patch['company'] = company;

  const browser = Object.fromEntries(
    (['microphone', 'notifications', 'webLocks'] as const).flatMap((name) =>
      body[name] === undefined ? [] : [[name, body[name]]],
    ),
  );
  if (Object.keys(browser).length > 0) patch['browser'] = browser;
  const features = Object.entries(body).filter(([name]) => name.startsWith('feature.'));
  if (features.length > 0)
    patch['featuresOff'] = features
      .filter(([, state]) => state === 'off')
      .map(([name]) => name.slice('feature.'.length));
  if (body['scripts'] !== undefined) patch['scriptsHealthy'] = body['scripts'] === 'healthy';

  return Object.keys(patch).length > 0 ? patch : null;
}
