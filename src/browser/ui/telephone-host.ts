import type { PartName, SoftphoneView } from '../../contracts/softphone-view.ts';
import type { FactsStore } from './facts-store.ts';

/** An answer of the sign-in Suitelet that was asked for before the telephone was there. */
export interface EarlyAccess {
  /** When it was asked for, in milliseconds since 1970. */
  at: number;
  /** Not yet parsed; null when none came. Never rejects, and settles in seconds. */
  answer: Promise<unknown>;
}
/** Takes it, once; null when it wasn't asked for. */
export type TakeEarlyAccess = () => EarlyAccess | null;

/**
 * What the softphone page's first script hands to the telephone's, which comes after the first
 * paint.
 */
export interface TelephoneHost {
  store: FactsStore;
  view: SoftphoneView;
  takeEarlyAccess: TakeEarlyAccess;
  /** Where incoming calls show: above every banner. */
  bar: HTMLElement;
  /** Where the phone's status is: in the page's head. */
  head: HTMLElement;
  /** Below the head: what the status opens. */
  panel: HTMLElement;
  /** Where calls, the dial pad and the rest show. */
  main: HTMLElement;
}

/** The one global of the page: modules by name, and the doors for scripts that come later. */
export interface RcpShared {
  [module: string]: unknown;
  /** Modules of ours that a script hands on to later ones; build/telephone/scripts.ts lists them. */
  ours: Record<string, unknown>;
  /** Loads one more script of this page. @returns whether it has run */
  load: (src: string) => Promise<boolean>;
  /** Where a script that comes once the telephone can dial gives what it brings. */
  deliver?: (name: PartName, bring: unknown) => void;
  start: (telephone: (host: TelephoneHost) => void) => void;
}

declare global {
  var rcpShared: RcpShared | undefined;
}
