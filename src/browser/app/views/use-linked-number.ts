import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isActingTab } from '../../../facts/facts.ts';
import { useChanges } from '../../ui/use-changes.ts';
import type { Uses } from '../desk/telephone.ts';
import type { LinkedNumber } from '../numbers/linked-number.ts';

/**
 * How long a link keeps the number field from calling, in milliseconds: a site could open the link
 * just before a key or a click that it made the user do.
 */
const TOO_SOON_MS = 1_000;

/** The number of a phone link, while it is in the number field. */
interface Linked {
  isShown: boolean;
  /** Whether the number came a moment ago. */
  isTooSoon: () => boolean;
}

/** What was put into the number field, for which link, when, and for a user of which country. */
interface Filled {
  text: string;
  link: string;
  at: number;
  country: string;
}

/**
 * Puts the number of a phone link into the number field, and the focus there unless it is elsewhere
 * on the page.
 * @param text what is in the field
 * @param fill puts a number there, and returns what gets the focus then
 */
export function useLinkedNumber(
  telephone: Uses<'store' | 'phoneLink' | 'presence' | 'callers'>,
  text: string,
  fill: (linked: LinkedNumber) => RefObject<HTMLElement>,
): Linked {
  const { store, phoneLink, presence, callers } = telephone;
  const { waiting } = useChanges(phoneLink);
  const acts = isActingTab(store.tabs?.get());
  const { country } = presence;
  const [filled, setFilled] = useState<Filled | null>(null);
  const target = useRef<RefObject<HTMLElement> | null>(null);
  const put = (link: string, at: number) => {
    const read = callers.readLink(link);
    target.current = fill(read);
    setFilled({ text: read.text, link, at, country });
  };
  useEffect(() => {
    if (waiting !== null && acts) {
      phoneLink.taken();
      put(waiting, Date.now());
    } else if (filled !== null && filled.country !== country && filled.text === text) {
      // Only now the user's own country is known.
      put(filled.link, filled.at);
    }
  });
  const at = filled?.at;
  useLayoutEffect(() => {
    if (at !== undefined && document.activeElement === document.body)
      target.current?.current?.focus();
  }, [at]);
  return {
    isShown: filled !== null && text === filled.text,
    isTooSoon: () => filled !== null && Date.now() - filled.at < TOO_SOON_MS,
  };
}
