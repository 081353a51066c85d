import * as v from 'valibot';
import { CONNECTION_STATES } from '../facts/facts.ts';
import { envelopeSchema, parseWith } from './contract.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const proxy = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(:\d{1,5})?$/i));

/**
 * How a phone registers: `sipInfo[0]` of RingCentral's sip-provision answer, as
 * ringcentral-web-phone takes it. Holds the SIP password, so a page keeps it in memory only.
 */
export const SipInfo = v.object({
  authorizationId: text,
  domain: text,
  outboundProxy: proxy,
  outboundProxyBackup: v.union([proxy, v.literal('')]),
  username: text,
  password: text,
  stunServers: v.pipe(v.array(text), v.maxLength(20)),
});
export type SipInfo = v.InferOutput<typeof SipInfo>;

/** Every way in which the Suitelet refuses, each with its own words on screen. */
export const GRANT_ERRORS = {
  RCP_BODY_INVALID: 'The request could not be understood.',
  RCP_FORM_EXPIRED: 'This page was open for too long.',
  RCP_NOT_SET_UP: 'RingCentral is not set up for this company yet.',
  RCP_NOT_CONNECTED: 'Your RingCentral account is not connected.',
  RCP_BUSY: 'RingCentral asks to wait.',
  RCP_UNAVAILABLE: 'RingCentral could not be reached.',
  RCP_UNEXPECTED: 'Something went wrong in NetSuite. The script log has the reason.',
} as const;
export type GrantErrorCode = keyof typeof GRANT_ERRORS;
const CODES = Object.keys(GRANT_ERRORS) as [GrantErrorCode, ...GrantErrorCode[]];

export const GrantAnswer = v.union([
  v.object({
    ...envelopeSchema,
    begin: v.object({ url: v.pipe(v.string(), v.regex(/^https:\/\//)) }),
  }),
  v.object({
    ...envelopeSchema,
    /**
     * `until` is in milliseconds since 1970, by the server's clock; `lasts` is what is left,
     * whatever the page's clock says. `server` is the one that made the token; it came later.
     */
    access: v.object({
      token: text,
      until: v.number(),
      lasts: v.number(),
      sip: v.nullable(SipInfo),
      server: v.optional(v.string()),
    }),
  }),
  v.object({ ...envelopeSchema, done: v.literal(true) }),
  v.object({
    ...envelopeSchema,
    error: v.object({
      code: v.picklist(CODES),
      message: v.string(),
      /**
       * Always null: the status gives the page a new token, since it knows whether the role may
       * have one. Pages of 1.2.1 expect the field.
       */
      token: v.nullable(v.string()),
      /** Set with RCP_NOT_CONNECTED: what the connection is now. */
      connection: v.nullable(v.picklist(CONNECTION_STATES)),
      /** Seconds, set with RCP_BUSY. */
      retryAfter: v.nullable(v.number()),
    }),
  }),
]);
export type GrantAnswer = v.InferOutput<typeof GrantAnswer>;
export type GrantError = Extract<GrantAnswer, { error: unknown }>['error'];

/** The parsed answer, or null: then it was not our server that answered. */
export function parseGrantAnswer(value: unknown): GrantAnswer | null {
  return parseWith(GrantAnswer, value);
}
