import type { Banner, BannerId } from '../../banners/banner.ts';
import { sayCount } from '../../i18n/say.ts';

/**
 * The order in which the stack draws. While somebody is in it, nothing moves under their hand: what
 * cleared is gone, what is new comes last. Otherwise the order is that of the catalogue.
 *
 * @param drawn the order on the screen
 * @param banners what shows now, most urgent first
 * @param busy whether focus or pointer is inside the stack
 */
export function stableOrder(
  drawn: readonly BannerId[],
  banners: readonly Banner[],
  busy: boolean,
): Banner[] {
  if (!busy) return [...banners];
  const kept = drawn.flatMap((id) => banners.find((banner) => banner.id === id) ?? []);
  return [...kept, ...banners.filter((banner) => !drawn.includes(banner.id))];
}

/**
 * The banner that gets the focus when the one that had it is gone: the next one, or the last when
 * there is none after it.
 * @param gone the banner that had the focus; null when something else of the stack had it, such as
 * Undo
 * @param before what was on the screen
 * @param now what is on the screen
 */
export function heirOf(
  gone: BannerId | null,
  before: readonly BannerId[],
  now: readonly BannerId[],
): BannerId | null {
  // What undo brought back is where the person was.
  if (gone === null) return now.find((id) => !before.includes(id)) ?? null;
  return (
    before.slice(before.indexOf(gone) + 1).find((id) => now.includes(id)) ?? now.at(-1) ?? null
  );
}

/** What a screen reader speaks after the banners changed; nothing when none is left. */
export function announcement(banners: readonly Banner[]): string {
  const first = banners[0];
  if (first === undefined) return '';
  return banners.length === 1
    ? first.title
    : sayCount('page.banners.told', banners.length - 1, first.title);
}
