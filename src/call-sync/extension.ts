import * as v from 'valibot';
import { MATCHES } from './organizer.ts';

const digits = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const employee = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What RingCentral reports about an extension. */
export const RosterEntry = v.object({
  number: v.string(),
  name: v.string(),
  /** RingCentral's type, such as User or Department, which is a call queue. */
  kind: v.string(),
  email: v.string(),
  phones: v.array(v.string()),
  /** RingCentral no longer lists it. */
  gone: v.optional(v.boolean(), false),
});
export type RosterEntry = v.InferOutput<typeof RosterEntry>;

/** Who organizes the calls of an extension. */
export const MappingEntry = v.object({
  match: v.picklist(MATCHES),
  employee: v.nullable(employee),
  /** Employees that it was mapped to before: their softphones may have logged its calls. */
  former: v.optional(v.array(employee), []),
  /** Employees who matched, if there wasn't exactly one. */
  candidates: v.optional(v.array(employee), []),
  /** RingCentral listed it after the first run, and no admin has decided about it yet. */
  isNew: v.optional(v.boolean(), false),
});
export type MappingEntry = v.InferOutput<typeof MappingEntry>;

/** By RingCentral's internal ID of the extension. */
export const Roster = v.record(digits, RosterEntry);
export type Roster = v.InferOutput<typeof Roster>;
export const Mapping = v.record(digits, MappingEntry);
export type Mapping = v.InferOutput<typeof Mapping>;

export const UNMAPPED: MappingEntry = {
  match: 'unmapped',
  employee: null,
  former: [],
  candidates: [],
  isNew: false,
};

/** A mapping with another employee; the one it had is remembered, as the softphone's records need. */
export function mappedTo(
  before: MappingEntry | undefined,
  now: Pick<MappingEntry, 'match' | 'employee'> & Partial<MappingEntry>,
): MappingEntry {
  const former = new Set(before?.former ?? []);
  if (before?.employee != null && before.employee !== now.employee) former.add(before.employee);
  if (now.employee !== null) former.delete(now.employee);
  return { candidates: [], isNew: false, ...now, former: [...former].slice(-5) };
}

/** Returns who organizes a call of this extension, or why nobody does. */
export function organizerOf(
  entry: MappingEntry | undefined,
  standIn: number | null,
): { employee: number } | { reason: 'dont-log' | 'no-organizer' } {
  if (entry?.match === 'dont-log') return { reason: 'dont-log' };
  const found = entry?.employee ?? standIn;
  return found === null ? { reason: 'no-organizer' } : { employee: found };
}
