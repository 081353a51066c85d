import type { Banner } from '../src/banners/banner.ts';
import type { Dismissals } from '../src/banners/dismissals.ts';
import { evaluate } from '../src/banners/evaluate.ts';
import type { Health } from '../src/contracts/health.ts';
import { m2mState } from '../src/contracts/m2m.ts';
import { type Facts, type Surface, UNKNOWN_FACTS } from '../src/facts/facts.ts';
import type { Known } from '../src/facts/known.ts';
import { allows } from '../src/facts/permission.ts';
import { setDictionary } from '../src/i18n/say.ts';
import { dictionaryOf } from './language.ts';

/**
 * What only the caller can know: who the person is, how their RingCentral connection, browser and
 * NetSuite session are. Version and company setup are the answer's to tell.
 */
export type OwnFacts = Partial<Omit<Facts, 'bundle' | 'm2m'>>;

export interface BannerOptions {
  /** The page of the product whose choice of banners is wanted; `softphone` has all eight. */
  surface?: Surface;
  /** What this person dismissed, and when, in milliseconds since 1970. */
  dismissals?: Dismissals;
  /** Milliseconds since 1970. */
  now?: number;
  /** Of the texts, as a BCP 47 tag: one of `LANGUAGES`, English for any other. */
  language?: string;
}

function sees({ permissions }: Health, key: string): boolean | null {
  const held = Object.hasOwn(permissions, key) ? (permissions[key]?.held ?? null) : null;
  return held === null ? null : allows(held, 'VIEW');
}

/** As the product decides it: customers or contacts. */
function usesCrm(health: Health): Known<boolean> {
  const either = [sees(health, 'LIST_CUSTJOB'), sees(health, 'LIST_CONTACT')];
  if (either.includes(true)) return true;
  return either.includes(null) ? 'unknown' : false;
}

/**
 * The facts that a health answer holds, with the caller's own beside them. A required version
 * counts only in an answer that says outdated: nothing else may ask people to update.
 */
export function factsFromHealth(health: Health, own: OwnFacts = {}): Facts {
  const { version, required, outdated, managed } = health.bundle;
  return {
    ...UNKNOWN_FACTS,
    usesCrm: usesCrm(health),
    ...own,
    m2m: { netsuite: m2mState(health.m2m.netsuite), ringcentral: m2mState(health.m2m.ringcentral) },
    bundle: {
      installed: version,
      required: outdated === true ? required : null,
      managed,
      bundled: null,
    },
  };
}

/**
 * The banners that the product itself would show for this answer and these facts, most urgent
 * first, by the product's own rules and words. What is not known shows nothing: without `role` no
 * company setup, without `connection` no sign-in. The same arguments give the same list.
 *
 * @param health a good answer, such as `monitor.lastGood().health`
 * @param own what the caller knows of the person
 */
export function bannersFor(
  health: Health,
  own: OwnFacts = {},
  options: BannerOptions = {},
): Banner[] {
  const { surface = 'softphone', dismissals = {}, now = Date.now(), language = 'en' } = options;
  setDictionary(dictionaryOf(language));
  return evaluate(factsFromHealth(health, own), surface, dismissals, now);
}
