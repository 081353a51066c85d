import * as v from 'valibot';
import { parseWith } from './contract.ts';
import { Formats } from './formats.ts';
import { PATH } from './path.ts';
import { ServerFacts } from './server-facts.ts';

const Path = v.pipe(v.string(), v.regex(PATH));

/** Where a page signs in to RingCentral, and the token that says it is a page of ours. */
export const SignInLink = v.object({
  url: Path,
  token: v.string(),
  /** Whether the company has entered what signing in needs. */
  ready: v.boolean(),
});
export type SignInLink = v.InferOutput<typeof SignInLink>;

/** What the softphone page starts from. */
export const SoftphoneView = v.object({
  facts: ServerFacts,
  signIn: SignInLink,
  formats: Formats,
  telephone: v.object({
    /** The telephone's own script, loaded after the first paint. */
    script: Path,
    /** The script that record pages load for the bar of calls, on the first ring. */
    bar: Path,
    /** Its scripts that come once it can dial, by name. */
    parts: v.object({
      calls: Path,
      status: Path,
      live: Path,
      history: Path,
      messages: Path,
      writing: Path,
      context: Path,
      contacts: Path,
      'after-call': Path,
    }),
    /** The Suitelet for caller names and logged calls. */
    calls: Path,
    /** Origin of RingCentral's REST interface, or an empty text. */
    server: v.string(),
    /** Script id of the role, since what one role found another may not see. */
    role: v.optional(v.string(), ''),
    /** Whether the role can create contacts; null when NetSuite doesn't say. */
    mayCreateContact: v.optional(v.nullable(v.boolean()), null),
    clientId: v.string(),
  }),
});
export type SoftphoneView = v.InferOutput<typeof SoftphoneView>;

/** The name of a script that comes once the telephone can dial, which is its asset's too. */
export type PartName = keyof SoftphoneView['telephone']['parts'];

/** The parsed view, or null for anything that is not one. */
export function parseSoftphoneView(value: unknown): SoftphoneView | null {
  return parseWith(SoftphoneView, value);
}
