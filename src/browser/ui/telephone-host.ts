import type { SoftphoneView } from '../../contracts/softphone-view.ts';
import type { FactsStore } from './facts-store.ts';

/**
 * What the softphone page's first script hands to the telephone's, which comes after the first
 * paint.
 */
export interface TelephoneHost {
  store: FactsStore;
  view: SoftphoneView;
  /** Where incoming calls show: above every banner. */
  bar: HTMLElement;
  /** Where calls, the dial pad and the rest show. */
  main: HTMLElement;
}

/** The one global of the page: modules by name, and the door for the second script. */
export interface RcpShared {
  [module: string]: unknown;
  start: (telephone: (host: TelephoneHost) => void) => void;
}

declare global {
  var rcpShared: RcpShared | undefined;
}
