/** What could be lost at this moment; asked only while the person is leaving. */
const reasons = new Set<() => boolean>();

function onLeaving(event: BeforeUnloadEvent): void {
  if ([...reasons].some((reason) => reason())) event.preventDefault();
}

/**
 * Makes the browser ask before the page is left, reloaded or closed, as long as the reason holds.
 * The browser words the question itself, and asks only on a page that was clicked or typed in
 * before. The browser's listener exists only while there is a reason to call: with one, Firefox
 * keeps no page for the Back button.
 * @param reason whether leaving would lose something; called at the moment of leaving, so it must
 * answer at once and not throw
 * @returns the way to stop guarding
 */
export function guardLeaving(reason: () => boolean): () => void {
  if (reasons.size === 0) window.addEventListener('beforeunload', onLeaving);
  // A function of its own each time: two parts of the page may give the same reason.
  const own = () => reason();
  reasons.add(own);
  return () => {
    if (reasons.delete(own) && reasons.size === 0)
      window.removeEventListener('beforeunload', onLeaving);
  };
}

/**
 * Guards the page while a reason holds that comes and goes.
 * @param reason as for `guardLeaving`
 * @returns what to call whenever the reason may have changed
 */
export function guardWhile(reason: () => boolean): () => void {
  let unguard: (() => void) | null = null;
  return () => {
    if (reason()) {
      unguard ??= guardLeaving(reason);
      return;
    }
    unguard?.();
    unguard = null;
  };
}
