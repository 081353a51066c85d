import * as v from 'valibot';
import { Answers, AskedFields } from './call-fields.ts';
import { ENTITY_TYPES, RELATED_TYPES, SKIP_REASONS } from './call-terms.ts';
import { CallerContext } from './caller-context.ts';
import { envelopeSchema, parseWith, refusalSchema } from './contract.ts';
import { PATH } from './path.ts';

const Path = v.pipe(v.string(), v.regex(PATH));

/** A NetSuite record that a number or a name led to. */
export const Entity = v.object({
  type: v.picklist(ENTITY_TYPES),
  id: v.number(),
  name: v.pipe(v.string(), v.maxLength(400)),
  /** The company of a contact, or an empty text. */
  company: v.pipe(v.string(), v.maxLength(400)),
  url: Path,
});
export type Entity = v.InferOutput<typeof Entity>;

/** An entity with a number to call it by, as typed in the record. */
export const Callee = v.object({ ...Entity.entries, phone: v.pipe(v.string(), v.maxLength(100)) });
export type Callee = v.InferOutput<typeof Callee>;

const Looked = {
  /** How many more there are than the answer lists. */
  more: v.number(),
  /** Some records are hidden from this role, or could not be read. */
  partial: v.boolean(),
  /** Some of what this role may see could not be read: that is not the same as not allowed. */
  failed: v.boolean(),
} as const;

/** Who has a number. Empty: nobody. More than one: several do. */
export const Match = v.object({ entities: v.array(Entity), ...Looked });
export type Match = v.InferOutput<typeof Match>;

/** Whom a name means. */
export const Search = v.object({ callees: v.array(Callee), ...Looked });
export type Search = v.InferOutput<typeof Search>;

/** The Phone Call record of a call that RingCentral's log lists. */
export const LoggedRecord = v.object({
  session: v.string(),
  id: v.number(),
  url: Path,
  /** It has a company or a contact. */
  linked: v.boolean(),
  /** The first line of its message. */
  note: v.pipe(v.string(), v.maxLength(400)),
});
export type LoggedRecord = v.InferOutput<typeof LoggedRecord>;

/** Whether the task after a call was created; `refused` when the role may not create tasks. */
export const FollowUpOutcome = v.variant('outcome', [
  v.object({ outcome: v.literal('created'), url: Path }),
  v.object({ outcome: v.picklist(['refused', 'failed']) }),
]);
export type FollowUpOutcome = v.InferOutput<typeof FollowUpOutcome>;

/** Names of Call Fields, as a person reads them. */
const labels = v.array(v.string());

/** The parts of a change that weren't written, because somebody changed them in NetSuite meanwhile. */
const conflicts = v.object({
  note: v.boolean(),
  entity: v.boolean(),
  related: v.boolean(),
  /** Call Fields, by name. */
  fields: labels,
});
export type Conflicts = v.InferOutput<typeof conflicts>;

const named = { id: v.number(), name: v.pipe(v.string(), v.maxLength(400)) };

/** A saved call, for editing. */
export const OpenedCall = v.object({
  url: Path,
  note: v.string(),
  /** How many characters the note can have. */
  room: v.number(),
  answers: Answers,
  /**
   * The contact or company that the record is linked to. NetSuite keeps them in two fields, so each
   * kind of company is a customer here.
   */
  entity: v.nullable(v.object({ type: v.picklist(['customer', 'contact']), ...named })),
  /** What the call was about. */
  related: v.nullable(v.object({ type: v.picklist(RELATED_TYPES), ...named })),
});
export type OpenedCall = v.InferOutput<typeof OpenedCall>;

/** A company that a new contact can belong to. */
export const Company = v.object(named);
export type Company = v.InferOutput<typeof Company>;

/**
 * The Info Links beside a call. The addresses are templates, which the page checks once more before
 * it makes an address of one.
 */
export const OfferedLinks = v.object({
  links: v.array(v.object({ label: v.string(), address: v.string() })),
  /** The caller's email address; empty when no link asks for it, or it isn't known. */
  email: v.string(),
});
export type OfferedLinks = v.InferOutput<typeof OfferedLinks>;

export const CALLS_ERRORS = {
  RCP_BODY_INVALID: 'The request could not be understood.',
  RCP_FORM_EXPIRED: 'This page was open for too long.',
  RCP_NOT_ALLOWED: 'Your role may not do this in NetSuite.',
  RCP_CONTACT_EXISTS: 'NetSuite has a contact of this name already.',
  RCP_ANSWERS_MISSING: 'A required Call Field has no answer.',
  RCP_NOTE_FULL: 'The note leaves no room for what else the record has to hold.',
  RCP_CALL_GONE: 'NetSuite has no Phone Call record of this call.',
  RCP_MESSAGES_OFF: 'The company doesn’t log text messages.',
  RCP_UNEXPECTED: 'NetSuite could not do it. The script log has the reason.',
} as const;
export type CallsErrorCode = keyof typeof CALLS_ERRORS;

export const CallsAnswer = v.union([
  v.object({ ...envelopeSchema, match: Match }),
  v.object({ ...envelopeSchema, search: Search }),
  v.object({ ...envelopeSchema, context: CallerContext }),
  v.object({ ...envelopeSchema, infoLinks: OfferedLinks }),
  v.object({
    ...envelopeSchema,
    logged: v.object({
      id: v.number(),
      url: Path,
      already: v.boolean(),
      unlinked: v.optional(v.boolean(), false),
      /** Call Fields that NetSuite didn't take: their answers are in the note. */
      kept: v.optional(labels, []),
      task: v.optional(v.nullable(FollowUpOutcome), null),
      /** Of a day of messages: the record has no room for all of them. */
      full: v.optional(v.boolean()),
    }),
  }),
  v.object({ ...envelopeSchema, records: v.array(LoggedRecord) }),
  v.object({ ...envelopeSchema, logsMessages: v.boolean() }),
  v.object({ ...envelopeSchema, asked: AskedFields }),
  v.object({ ...envelopeSchema, opened: OpenedCall }),
  v.object({
    ...envelopeSchema,
    changed: v.object({ url: Path, kept: labels, conflicts, task: v.nullable(FollowUpOutcome) }),
  }),
  v.object({ ...envelopeSchema, companies: v.array(Company) }),
  v.object({ ...envelopeSchema, created: Entity }),
  /** Contacts that may be the same person. */
  v.object({ ...envelopeSchema, duplicates: v.array(Entity) }),
  /** The company's logging rules leave this call out. */
  v.object({ ...envelopeSchema, skipped: v.picklist(SKIP_REASONS) }),
  refusalSchema(CALLS_ERRORS),
]);
export type CallsAnswer = v.InferOutput<typeof CallsAnswer>;

/** The parsed answer, or null: then it was not our server that answered. */
export function parseCallsAnswer(value: unknown): CallsAnswer | null {
  return parseWith(CallsAnswer, value);
}
