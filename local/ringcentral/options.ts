import * as v from 'valibot';
import type { CompanyCredentials } from './company-app.ts';

/** `required`: no start without; `if-installed`: REST alone when Kamailio is missing. */
const SIP_WISHES = ['required', 'if-installed', 'off'] as const;

const limit = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** What a start may be given. */
export const RingCentralOptions = v.strictObject({
  /** 0: any free one. */
  port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)), 0),
  clientId: v.optional(v.pipe(v.string(), v.nonEmpty()), 'ringcentral-stand-in'),
  /** Where applications may send people back to; more can be added while it runs. */
  redirectUris: v.optional(v.array(v.string()), []),
  sip: v.optional(v.picklist(SIP_WISHES), 'required'),
  /** Longest life of a registration. RingCentral's phones ask for 60. */
  maxExpiresSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 60),
  /** How long a phone rings before the caller hears 480. */
  ringSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 60),
  /** Whether it begins with calls, messages, and voicemails to look at. */
  sample: v.optional(v.boolean(), false),
  /** Other limits than RingCentral's, calls per minute. */
  limits: v.optional(
    v.strictObject({ Light: limit, Medium: limit, Heavy: limit, Auth: limit }),
    {},
  ),
});
export type RingCentralOptions = v.InferInput<typeof RingCentralOptions>;

/** `kamailio`: not installed, or does not start; the message says which. */
export type StartFailureKind = 'kamailio' | 'port-in-use' | 'not-ready' | 'ended';

/** Why the stand-in does not run. */
export interface StartFailure {
  failure: StartFailureKind;
  message: string;
}

/** What the child reports to its parent, once. */
export type ChildMessage =
  | ({ type: 'failed' } & StartFailure)
  | {
      type: 'ready';
      origin: string;
      certificatePem: string;
      clientId: string;
      /** What a company admin enters for the company's own application. */
      company: CompanyCredentials;
      /** null: calls work. Else why they do not. */
      noCalls: string | null;
    };
