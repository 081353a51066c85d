import * as v from 'valibot';
import { AvailableField, ChosenFields } from './call-fields.ts';
import { SYNC_CHIPS } from './call-terms.ts';
import { CARD_FIELDS, type CompanyCard, CompanyValues, M2M_SERVICES } from './company.ts';
import { envelopeSchema, parseWith } from './contract.ts';
import { InfoLink, TypedLinks } from './info-links.ts';
import { PATH } from './path.ts';
import { ServerFacts } from './server-facts.ts';
import { SignInLink } from './softphone-view.ts';
import { TestReport } from './test-result.ts';

/** The last test of each credential; null where there was none. */
export const CompanyTests = v.object({
  ringcentral: v.nullable(TestReport),
  netsuite: v.nullable(TestReport),
});
export type CompanyTests = v.InferOutput<typeof CompanyTests>;

/** Which fields of a call the softphone asks for. */
export const CallFieldsView = v.object({
  chosen: ChosenFields,
  /** The stored choice can't be read, so nothing is asked for until an admin saves another one. */
  unreadable: v.boolean(),
  /**
   * What can be chosen: for company admins; null when the role may not create Phone Calls, by which
   * NetSuite shows their fields.
   */
  available: v.nullable(v.array(AvailableField)),
});
export type CallFieldsView = v.InferOutput<typeof CallFieldsView>;

/**
 * What the settings page shows beside the facts. `company` is null for those who may not see it.
 */
export const SettingsView = v.object({
  facts: ServerFacts,
  /** Sent back with the next change; each is good for one change. */
  token: v.string(),
  /** A NetSuite administrator, who alone may say which roles count as company admins. */
  administrator: v.boolean(),
  company: v.nullable(CompanyValues),
  /** Null for those who may not see `company`. */
  tests: v.nullable(CompanyTests),
  /**
   * The server is entered, isn't RingCentral's, and no administrator confirmed it: nothing is sent
   * there.
   */
  serverUnconfirmed: v.optional(v.boolean()),
  /**
   * How the call sync is; null when it couldn't be read. `page`: its address, for company admins.
   */
  callSync: v.optional(
    v.nullable(
      v.object({
        chip: v.picklist(SYNC_CHIPS),
        page: v.nullable(v.pipe(v.string(), v.regex(PATH))),
      }),
    ),
    null,
  ),
  /** Null when it couldn't be read. */
  callFields: v.optional(v.nullable(CallFieldsView), null),
  /**
   * The company's Info Links; null for those who may not change them. `unreadable`: something else
   * is stored in their place, and saving replaces it.
   */
  infoLinks: v.optional(
    v.nullable(v.object({ links: v.array(InfoLink), unreadable: v.boolean() })),
    null,
  ),
  signIn: SignInLink,
  bundle: v.object({
    compiled: v.string(),
    installed: v.nullable(v.string()),
    id: v.nullable(v.number()),
  }),
});
export type SettingsView = v.InferOutput<typeof SettingsView>;

const CARDS = Object.keys(CARD_FIELDS) as [CompanyCard, ...CompanyCard[]];

/** A change the page asks for, as the JSON body of a POST. */
export const SettingsChange = v.variant('action', [
  v.strictObject({
    action: v.literal('save-company'),
    token: v.string(),
    card: v.picklist(CARDS),
    values: v.record(v.string(), v.string()),
    /** The server that an administrator confirmed in so many words: it isn't RingCentral's. */
    confirmedServer: v.optional(v.string()),
  }),
  v.strictObject({
    action: v.literal('save-call-fields'),
    token: v.string(),
    /** The choice that the page had: another admin's change since then isn't written over. */
    base: ChosenFields,
    fields: ChosenFields,
    /** Writes over whatever is stored: the person has seen it. */
    replace: v.optional(v.boolean(), false),
  }),
  // Changes no value and may be sent twice, so it carries the page's token, which is good for the
  // whole session.
  v.strictObject({
    action: v.literal('test-connection'),
    token: v.string(),
    credential: v.picklist(M2M_SERVICES),
  }),
  v.strictObject({
    action: v.literal('save-info-links'),
    token: v.string(),
    /** The links that the page had: a save over somebody else's change is refused. */
    base: TypedLinks,
    links: TypedLinks,
  }),
]);
export type SettingsChange = v.InferOutput<typeof SettingsChange>;

export const SETTINGS_ERROR_CODES = [
  'RCP_BODY_INVALID',
  'RCP_FORM_EXPIRED',
  'RCP_NOT_ALLOWED',
  'RCP_VALUES_INVALID',
  'RCP_NOT_CONFIGURED',
  'RCP_NOT_SAVED',
  'RCP_CONFIRM_SERVER',
  'RCP_SERVER_UNCONFIRMED',
  'RCP_TEST_RUNNING',
  'RCP_TEST_TOO_SOON',
  'RCP_CHANGED_MEANWHILE',
  'RCP_ACTION_UNKNOWN',
] as const;
export type SettingsErrorCode = (typeof SETTINGS_ERROR_CODES)[number];

/**
 * The answer to a change. A refusal's `token` is null: pages up to 1.2.1 read a new form token there.
 */
export const SettingsAnswer = v.union([
  v.object({ ...envelopeSchema, view: SettingsView }),
  v.object({ ...envelopeSchema, callFields: CallFieldsView }),
  v.object({ ...envelopeSchema, tested: v.object({ facts: ServerFacts, tests: CompanyTests }) }),
  /** Somebody else changed the Info Links meanwhile, into these; nothing was saved. */
  v.object({ ...envelopeSchema, infoLinksNow: v.array(InfoLink) }),
  v.object({
    ...envelopeSchema,
    token: v.nullable(v.string()),
    error: v.object({
      code: v.picklist(SETTINGS_ERROR_CODES),
      message: v.string(),
      /** What is wrong with which value. */
      fields: v.record(v.string(), v.string()),
      /** Seconds to wait before another test. */
      retryAfter: v.optional(v.nullable(v.number())),
      /** With RCP_CHANGED_MEANWHILE of Call Fields: as they are now. */
      callFields: v.optional(CallFieldsView),
    }),
  }),
]);
export type SettingsAnswer = v.InferOutput<typeof SettingsAnswer>;

/** The parsed view, or null for anything that is not one. */
export function parseSettingsView(value: unknown): SettingsView | null {
  return parseWith(SettingsView, value);
}

/** The parsed change, or null. */
export function parseSettingsChange(value: unknown): SettingsChange | null {
  return parseWith(SettingsChange, value);
}

/** The parsed answer, or null: then it was not our server that answered. */
export function parseSettingsAnswer(value: unknown): SettingsAnswer | null {
  return parseWith(SettingsAnswer, value);
}
