import * as v from 'valibot';
import { PERMISSION_LEVELS } from '../facts/permission.ts';
import { CallSyncWire } from './call-sync-wire.ts';
import { parseWith } from './contract.ts';
import { M2mWire } from './m2m.ts';
import { SCHEMA, SERVICE } from './service.ts';

const Level = v.picklist(PERMISSION_LEVELS);

/** What the caller's role holds of one permission; `granted` null when NetSuite would not say. */
export const PermissionWire = v.object({
  needed: Level,
  held: v.nullable(Level),
  granted: v.nullable(v.boolean()),
});
export type PermissionWire = v.InferOutput<typeof PermissionWire>;

/**
 * The health RESTlet's answer, schema 1. Unknown is null. Fields that this schema does not know are
 * let through unread.
 */
export const Health = v.object({
  schema: v.literal(SCHEMA),
  service: v.literal(SERVICE),
  status: v.picklist(['pass', 'warn', 'fail']),
  bundle: v.object({
    version: v.nullable(v.string()),
    required: v.nullable(v.string()),
    outdated: v.nullable(v.boolean()),
    managed: v.nullable(v.boolean()),
  }),
  m2m: v.object({ netsuite: M2mWire, ringcentral: M2mWire }),
  permissions: v.record(v.string(), PermissionWire),
  /** Null when the role may not see it; older bundles don't send it. */
  callSync: v.optional(v.nullable(CallSyncWire)),
  checkedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type Health = v.InferOutput<typeof Health>;

/** Stable codes a client can switch on. A code is never renamed; see docs/health.md. */
export const HEALTH_ERROR_CODES = [
  'RCP_PARAMETER_UNKNOWN',
  'RCP_VERSION_INVALID',
  'RCP_METHOD_NOT_ALLOWED',
  'RCP_UNEXPECTED',
] as const;
export type HealthErrorCode = (typeof HEALTH_ERROR_CODES)[number];

export const HealthError = v.object({
  schema: v.literal(SCHEMA),
  service: v.literal(SERVICE),
  error: v.object({ code: v.picklist(HEALTH_ERROR_CODES), message: v.string() }),
});
export type HealthError = v.InferOutput<typeof HealthError>;

/** The parsed answer, or null for anything that is not one. */
export function parseHealth(value: unknown): Health | null {
  return parseWith(Health, value);
}

/** The parsed error answer, or null. */
export function parseHealthError(value: unknown): HealthError | null {
  return parseWith(HealthError, value);
}
