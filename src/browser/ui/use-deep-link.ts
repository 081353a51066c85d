import { useLayoutEffect } from 'preact/hooks';

/**
 * Takes the person to the card a link names, by sight and by focus. The cards are drawn after the
 * browser looked for them.
 */
export function useDeepLink(): void {
  useLayoutEffect(() => {
    const go = () => {
      const card = document.getElementById(location.hash.slice(1));
      card?.scrollIntoView();
      card?.focus({ preventScroll: true });
    };
    // Also makes :target apply to an element that came later.
    if (location.hash.length > 1) location.replace(location.hash);
    go();
    addEventListener('hashchange', go);
    return () => {
      removeEventListener('hashchange', go);
    };
  }, []);
}
