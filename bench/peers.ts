import type { BudgetName } from './budgets.ts';

/**
 * What others weigh and need, to read our own figures by. They are other products: some do more, a
 * library alone does less.
 */
export interface Peer {
  name: string;
  figure: number;
}

/**
 * Sizes: the packages as published in November 2026 (Embeddable: its main branch), bundled by
 * esbuild 0.28 and gzipped at level 9, as ours are. Times: Chromium 156, two cores, loopback, empty
 * cache, median of five; hosts of others could not be reached, which flatters a page that asks them
 * for much.
 */
export const PEERS: Partial<Record<BudgetName, readonly Peer[]>> = {
  recordScriptBytes: [
    { name: 'aircall-everywhere 2.0.6, a frame’s shim', figure: 2_688 },
    { name: 'HubSpot calling extensions 0.9.7, the same', figure: 3_403 },
    { name: 'RingCentral Embeddable, adapter.min.js', figure: 188_318 },
  ],
  wholeSoftphoneBytes: [
    { name: 'ringcentral-web-phone 2.5.4 as published', figure: 34_859 },
    { name: 'Twilio Voice SDK 2.18.5, no page', figure: 46_685 },
    { name: 'SIP.js 0.21.2, no page', figure: 50_915 },
    { name: 'JsSIP 3.13.8, no page', figure: 55_714 },
    { name: 'Amazon Connect Streams 2.28.2', figure: 203_461 },
    { name: 'RingCentral Embeddable, app.js', figure: 1_928_937 },
  ],
  firstBannerMs: [{ name: 'RingCentral Embeddable, to its sign-in button', figure: 1_104 }],
};
