import * as v from 'valibot';

const time = v.nullable(v.pipe(v.string(), v.isoTimestamp()));

/** How the call sync is. */
export const CallSyncWire = v.object({
  /** off, paused, running, behind, or failing; another one of a newer bundle is let through. */
  state: v.string(),
  /** While it fails: why, by a stable code of docs/health.md. */
  code: v.nullable(v.string()),
  /** While it fails: since when. */
  since: time,
  /** While it fails: scopes or permissions that are missing, the latter with their level. */
  missing: v.optional(v.array(v.string())),
  lastRunAt: time,
  /** How far NetSuite is behind RingCentral; null before the first read. */
  behindSeconds: v.nullable(v.number()),
  /** Calls that are read and not yet settled. */
  waiting: v.number(),
});
export type CallSyncWire = v.InferOutput<typeof CallSyncWire>;
