import * as v from 'valibot';
import type { ConnectionState, World } from '../account/world.ts';

const CONNECTION_STATES = [
  'never-connected',
  'connected',
  'disconnected',
  'expired',
  'revoked',
] as const satisfies readonly ConnectionState[];
const MICROPHONES = [
  'real',
  'missing',
  'blocked',
  'in-use',
  'blocked-by-policy',
  'unsupported',
] as const satisfies readonly World['browser']['microphone'][];
const NOTIFICATIONS = [
  'real',
  'default',
  'denied',
  'granted',
  'unsupported',
] as const satisfies readonly World['browser']['notifications'][];
const WEB_LOCKS = [
  'real',
  'unsupported',
] as const satisfies readonly World['browser']['webLocks'][];

const text = v.pipe(v.string(), v.maxLength(4_000));

/** A change of the world: what is named changes, all else stays. */
export const WorldPatch = v.strictObject({
  connections: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^-?\d{1,9}$/)), v.picklist(CONNECTION_STATES)),
  ),
  languages: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^\d{1,9}$/)),
      v.pipe(v.string(), v.regex(/^[a-z]{2}(_[A-Z]{2})?$/)),
    ),
  ),
  formats: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^\d{1,9}$/)), v.strictObject({ date: text, time: text })),
  ),
  company: v.optional(v.record(v.pipe(v.string(), v.regex(/^custrecord_[a-z0-9_]{1,29}$/)), text)),
  bundle: v.optional(
    v.nullable(
      v.strictObject({
        id: v.pipe(v.number(), v.integer(), v.minValue(1)),
        name: text,
        version: text,
        managed: v.boolean(),
      }),
    ),
  ),
  browser: v.optional(
    v.strictObject({
      microphone: v.optional(v.picklist(MICROPHONES)),
      notifications: v.optional(v.picklist(NOTIFICATIONS)),
      webLocks: v.optional(v.picklist(WEB_LOCKS)),
    }),
  ),
  featuresOff: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,40}$/)))),
  deploymentsOff: v.optional(v.array(v.pipe(v.string(), v.regex(/^customdeploy[a-z0-9_]{1,28}$/)))),
  fieldsRemoved: v.optional(v.array(v.pipe(v.string(), v.regex(/^custevent[a-z0-9_]{1,30}$/)))),
  scriptsHealthy: v.optional(v.boolean()),
});
export type WorldPatch = v.InferOutput<typeof WorldPatch>;

/** What is left of an object without the keys that hold nothing. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The patch as whole parts of the world, which is what the account takes. Pure. */
export function wholeParts(world: World, patch: WorldPatch): Partial<World> {
  return {
    ...(patch.connections === undefined
      ? {}
      : { connections: { ...world.connections, ...patch.connections } }),
    ...(patch.languages === undefined
      ? {}
      : { languages: { ...world.languages, ...patch.languages } }),
    ...(patch.formats === undefined ? {} : { formats: { ...world.formats, ...patch.formats } }),
    ...(patch.company === undefined ? {} : { company: { ...world.company, ...patch.company } }),
    ...(patch.bundle === undefined ? {} : { bundle: patch.bundle }),
    ...(patch.browser === undefined
      ? {}
      : { browser: { ...world.browser, ...given(patch.browser) } }),
    ...(patch.featuresOff === undefined ? {} : { featuresOff: patch.featuresOff }),
    ...(patch.deploymentsOff === undefined ? {} : { deploymentsOff: patch.deploymentsOff }),
    ...(patch.fieldsRemoved === undefined ? {} : { fieldsRemoved: patch.fieldsRemoved }),
    ...(patch.scriptsHealthy === undefined ? {} : { scriptsHealthy: patch.scriptsHealthy }),
  };
}
