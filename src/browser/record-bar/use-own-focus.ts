import { type MutableRef, useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What in the frame has the focus, or null. */
function focusIn(frame: HTMLElement | null): Element | null {
  if (frame === null) return null;
  const root = frame.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  return active !== null && frame.contains(active) ? active : null;
}

/**
 * Takes the focus to a call's name when the button that had it is gone, so that no second press of
 * Enter does something else, and gives it back to the page when no call is left. A focus outside of
 * the frame is left alone.
 */
export function useOwnFocus(): MutableRef<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement | null>(null);
  /** What had the focus on the page before the frame got it. */
  const before = useRef<HTMLElement | null>(null);
  const had = focusIn(frame.current);
  useEffect(() => {
    const element = frame.current;
    const enter = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof HTMLElement && element?.contains(relatedTarget) !== true)
        before.current = relatedTarget;
    };
    element?.addEventListener('focusin', enter);
    return () => {
      element?.removeEventListener('focusin', enter);
    };
  }, []);
  useLayoutEffect(() => {
    if (had === null || had.isConnected) return;
    const next = frame.current?.querySelector<HTMLElement>('.strip-title') ?? before.current;
    next?.focus();
  });
  return frame;
}
