import type { Banner, BannerId } from '../banners/banner.ts';

/**
 * The order in which the stack draws. While somebody is in it, nothing moves under their hand: what cleared is gone, what
 * is new comes last. Otherwise the order is that of the catalogue.
 *
 * @param drawn the order on the screen
 * @param banners what shows now, most urgent first
 * @param busy whether focus or pointer is inside the stack
 */
export function stableOrder(drawn: readonly BannerId[], banners: readonly Banner[], busy: boolean): Banner[] {
  if (!busy) return [...banners];
  const kept = drawn.flatMap((id) => banners.find((banner) => banner.id === id) ?? []);
  return [...kept, ...banners.filter((banner) => !drawn.includes(banner.id))];
}

/** What a screen reader is told after the set of banners changed; nothing when none is left. */
export function announcement(banners: readonly Banner[]): string {
  const first = banners[0];
  if (first === undefined) return '';
  return banners.length === 1 ? first.title : `${first.title}. ${String(banners.length - 1)} more.`;
}
