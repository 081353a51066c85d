import * as v from 'valibot';
import { PATH } from './path.ts';

const Path = v.pipe(v.string(), v.regex(PATH));
const line = v.pipe(v.string(), v.maxLength(400));

/**
 * One part of what NetSuite has about a caller. `hidden`: the role may not see such records.
 * `failed`: NetSuite couldn't be asked. `not-kept`: NetSuite keeps no such records about this type of
 * caller. A block that was read can have no rows.
 */
const block = <Row extends v.GenericSchema>(row: Row) =>
  v.variant('state', [
    v.object({ state: v.literal('read'), rows: v.array(row), more: v.boolean() }),
    v.object({ state: v.literal('hidden') }),
    v.object({ state: v.literal('failed') }),
    v.object({ state: v.literal('not-kept') }),
  ]);

/** The company that the caller is, or works for. */
export const CallerCompany = v.object({
  id: v.number(),
  name: line,
  /** The sales rep's name, or an empty text. */
  salesRep: line,
  url: Path,
});
export type CallerCompany = v.InferOutput<typeof CallerCompany>;

/** An open opportunity or case: something that a call can be about. */
export const OpenItem = v.object({
  id: v.number(),
  /** Its number, such as OPP118; may be empty. */
  number: line,
  title: line,
  /** Its status in NetSuite's words. */
  status: line,
  /** An opportunity's projected total, a case's priority; may be empty. */
  detail: line,
  /** An opportunity's expected close, as NetSuite writes dates for this user; may be empty. */
  date: line,
  url: Path,
});
export type OpenItem = v.InferOutput<typeof OpenItem>;

/** A Phone Call record of this caller. */
export const EarlierCall = v.object({
  id: v.number(),
  title: line,
  /** As NetSuite writes dates for this user. */
  date: line,
  organizer: line,
  /** The first line of its message, cut. */
  note: line,
  url: Path,
});
export type EarlierCall = v.InferOutput<typeof EarlierCall>;

/** What NetSuite has about a caller, as far as the user's own role may see it. */
export const CallerContext = v.object({
  company: block(CallerCompany),
  opportunities: block(OpenItem),
  cases: block(OpenItem),
  calls: block(EarlierCall),
});
export type CallerContext = v.InferOutput<typeof CallerContext>;
