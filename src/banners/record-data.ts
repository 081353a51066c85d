import type { ServerFacts } from '../contracts/server-facts.ts';
import type { Dictionary } from '../i18n/english.ts';
import type { Banner, BannerId } from './banner.ts';

/** The facts that only the browser can determine and that a record page shows. */
export type BrowserFact = 'session' | 'microphone' | 'tab' | 'notifications';

/**
 * What the user event leaves in the page for its script: banners in words, ready to show, so that
 * neither the rules nor the wordings have to travel with each record.
 *
 * No schema parses it: the script that reads it comes in the same response from the same build, and
 * the schema library alone would take half of the script's six kilobytes.
 */
export interface RecordData {
  /** What the script itself says, in the user's language. */
  words: Dictionary;
  who: ServerFacts['who'];
  links: ServerFacts['links'];
  /** The banner that NetSuite shows for us already, if any. */
  shown: BannerId | null;
  /** Whether this user calls with us, so that phone links are ours to follow. */
  calls: boolean;
  /** What the server knows to show, most urgent first. */
  known: Banner[];
  /** What shows if the browser finds this fact to have this value. */
  candidates: { fact: BrowserFact; value: string; banner: Banner }[];
}
