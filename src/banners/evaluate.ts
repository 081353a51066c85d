import type { Facts, Surface } from '../facts/facts.ts';
import { BANNER_IDS, type Banner, type BannerId, type BannerRule } from './banner.ts';
import { wordsFor } from './banner-texts.ts';
import { type Dismissals, isPutAway } from './dismissals.ts';
import { RULES } from './rules.ts';

/**
 * The banners that show on a surface, most urgent first. Pure: the same arguments give the same
 * list.
 *
 * @param facts what is known; unknown facts never show a banner
 * @param dismissals the banners that this user closed in this browser, and when
 * @param now milliseconds since 1970
 */
export function evaluate(
  facts: Facts,
  surface: Surface,
  dismissals: Dismissals,
  now: number,
): Banner[] {
  const banners: Banner[] = [];
  for (const id of BANNER_IDS) {
    const banner = evaluateOne(id, facts, surface);
    if (banner === null || isPutAway(banner.dismissal, dismissals[id], now)) continue;
    banners.push(banner);
  }
  return banners;
}

function evaluateOne(id: BannerId, facts: Facts, surface: Surface): Banner | null {
  const rule: Omit<BannerRule, 'id'> = RULES[id];
  const placement = rule.placement[surface];
  if (placement === 'none' || !rule.audience(facts, surface)) return null;
  const wording = rule.when(facts, surface);
  if (wording === null) return null;
  return {
    id,
    severity: rule.severity,
    case: wording,
    placement,
    // If the role is unknown, a member's dismissal applies: a member can close the banner.
    dismissal: rule.dismissal[facts.role === 'unknown' ? 'member' : facts.role],
    ...wordsFor(id, wording, surface, facts),
  };
}
