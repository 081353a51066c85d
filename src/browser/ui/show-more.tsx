import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A button that shows more of a list that is drawn in part. It goes once all is shown; the focus then
 * moves to what is before it, and not to the top of the page.
 */
export function ShowMore({
  label,
  show,
  isBusy = false,
  children,
}: {
  label: string;
  show: () => void;
  /** Whether more is already being loaded. */
  isBusy?: boolean;
  /** What comes before the button. */
  children?: ComponentChildren;
}): JSX.Element {
  const part = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const shown = part.current;
    return () => {
      const before = shown?.previousElementSibling ?? shown?.parentElement;
      if (!shown?.contains(document.activeElement) || !(before instanceof HTMLElement)) return;
      if (!before.hasAttribute('tabindex')) before.tabIndex = -1;
      before.focus();
    };
  }, []);
  return (
    <p ref={part} class="more-calls">
      {children}
      <button type="button" class="button" aria-disabled={isBusy} onClick={show}>
        {label}
      </button>
    </p>
  );
}
