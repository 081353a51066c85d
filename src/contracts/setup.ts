import * as v from 'valibot';
import { Check } from '../checklist/checklist.ts';
import { CONNECTION_STATES } from '../facts/facts.ts';
import { envelopeSchema, parseWith, refusalSchema } from './contract.ts';
import { PATH } from './path.ts';
import { SCHEMA, SERVICE } from './service.ts';
import { SettingsView } from './settings.ts';

const Path = v.pipe(v.string(), v.regex(PATH));
const token = v.pipe(v.string(), v.maxLength(200));

/** The whole checklist, with the time at which the account looked like this. */
export const Checklist = v.object({
  checks: v.array(Check),
  checkedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type Checklist = v.InferOutput<typeof Checklist>;

/** What the setup page starts from. */
export const SetupView = v.object({
  schema: v.literal(SCHEMA),
  service: v.literal(SERVICE),
  /** What the settings page starts from: the same values are entered and tested on both. */
  settings: SettingsView,
  checklist: Checklist,
  links: v.object({
    setup: Path,
    settings: Path,
    softphone: Path,
    callSync: Path,
    bundles: Path,
    signIn: Path,
    /** The script that creates key pairs, loaded when somebody wants one. */
    certificate: Path,
  }),
});
export type SetupView = v.InferOutput<typeof SetupView>;

/** One row of the audit trail. A row that somebody wrote by hand may lack anything. */
export const AuditRow = v.object({
  id: v.number(),
  /** ISO, UTC; empty when it isn't a valid time. */
  at: v.string(),
  user: v.string(),
  role: v.string(),
  action: v.string(),
  subject: v.string(),
  outcome: v.string(),
  /** Servers and client IDs before and after, one a line. Rows of older versions have none. */
  detail: v.optional(v.string()),
});
export type AuditRow = v.InferOutput<typeof AuditRow>;

/** Somebody whose RingCentral connection isn't over. */
export const ConnectedPerson = v.object({
  /** Internal ID of the employee. */
  user: v.number(),
  /** Empty when the role can't see employees. */
  name: v.string(),
  state: v.picklist(CONNECTION_STATES),
  /** ISO, UTC; empty in rows that weren't written by a sign-in. */
  changed: v.string(),
});
export type ConnectedPerson = v.InferOutput<typeof ConnectedPerson>;

/** `more`: there are others that the text also fits. */
export const ConnectedPeople = v.object({
  rows: v.array(ConnectedPerson),
  more: v.boolean(),
  hasNames: v.boolean(),
});
export type ConnectedPeople = v.InferOutput<typeof ConnectedPeople>;

/**
 * People with a RingCentral role and no connection, by name; null when the role can't see who has
 * which role. `more`: there are others.
 */
export const WaitingPeople = v.nullable(
  v.object({
    rows: v.array(v.object({ user: v.number(), name: v.string() })),
    more: v.boolean(),
  }),
);
export type WaitingPeople = v.InferOutput<typeof WaitingPeople>;

/**
 * What RingCentral says of the app that people sign in with. `other-kind`: it can't be used to sign
 * people in. `unclear`: the answer says nothing about the app, or none came.
 */
export const APP_FINDINGS = [
  'known',
  'unknown',
  'other-kind',
  'unclear',
  'no-application',
] as const;
export type AppFinding = (typeof APP_FINDINGS)[number];

/**
 * What the page may ask, as the JSON body of a POST. Nothing of it changes anything in the account.
 */
export const SetupRequest = v.variant('action', [
  v.strictObject({ action: v.literal('check'), token }),
  /** The newest rows of the audit trail, or those before the row with this id. */
  v.strictObject({
    action: v.literal('audit'),
    token,
    before: v.nullable(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
    ),
  }),
  /** People whose connection isn't over, by a part of their name; all of them for an empty text. */
  v.strictObject({
    action: v.literal('people'),
    token,
    text: v.pipe(v.string(), v.maxLength(100)),
  }),
  /** People who could connect and haven't. */
  v.strictObject({ action: v.literal('waiting'), token }),
  /** Asks RingCentral whether it knows the app that people sign in with. */
  v.strictObject({ action: v.literal('check-app'), token }),
  /**
   * A sealed order to end this person's connection, which the page sends on to the sign-in's
   * Suitelet.
   */
  v.strictObject({
    action: v.literal('end-order'),
    token,
    user: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
  }),
]);
export type SetupRequest = v.InferOutput<typeof SetupRequest>;

export const SETUP_ERRORS = {
  RCP_BODY_INVALID: 'The request couldn’t be read.',
  RCP_FORM_EXPIRED: 'This page was open for too long.',
  RCP_NOT_ALLOWED: 'Only a company admin can see this.',
  RCP_UNEXPECTED: 'NetSuite couldn’t complete the request. The script log has the details.',
} as const;

export const SetupAnswer = v.union([
  v.object({ ...envelopeSchema, checklist: Checklist }),
  /** Newest first. `more`: there are older rows. */
  v.object({ ...envelopeSchema, audit: v.object({ rows: v.array(AuditRow), more: v.boolean() }) }),
  v.object({ ...envelopeSchema, people: ConnectedPeople }),
  v.object({ ...envelopeSchema, waiting: WaitingPeople }),
  v.object({ ...envelopeSchema, app: v.picklist(APP_FINDINGS) }),
  v.object({ ...envelopeSchema, order: v.string() }),
  refusalSchema(SETUP_ERRORS),
]);
export type SetupAnswer = v.InferOutput<typeof SetupAnswer>;

/** The parsed view, or null for anything that is not one. */
export const parseSetupView = (value: unknown) => parseWith(SetupView, value);
/** The parsed request, or null. */
export const parseSetupRequest = (value: unknown) => parseWith(SetupRequest, value);
/** The parsed answer, or null: then it was not our server that answered. */
export const parseSetupAnswer = (value: unknown) => parseWith(SetupAnswer, value);
